package press.colophon.acceptance;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A website on a server of its own, open in a browser as long as the tests of a class run. */
final class Visit implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    private final Supplier<Path> website;
    private @Nullable Browser browser;
    private @Nullable WebServer server;

    /**
     * @param website yields the website's root, when the tests begin
     */
    Visit(Supplier<Path> website) {
        this.website = website;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        browser = Browser.start();
        server = new WebServer(website.get());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser().asReadersHaveIt();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (server != null) {
            server.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    Browser browser() {
        return Objects.requireNonNull(browser);
    }

    /** Opens a page, by its path from the website's root. */
    Browser open(String page) {
        return browser().open(url(page));
    }

    String url(String page) {
        return Objects.requireNonNull(server).url(page);
    }
}
