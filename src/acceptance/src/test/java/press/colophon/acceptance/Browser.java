package press.colophon.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The system's Chromium. Where there is none, tests are skipped with a message, unless {@code -Dbrowser.required=true} forbids
 * it.
 */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start() {
        Optional<File> browser = program("chromium", "chromium-browser", "google-chrome");
        Optional<File> driver = program("chromedriver");
        if (!Boolean.getBoolean("browser.required")) {
            Assumptions.assumeTrue(
                    browser.isPresent() && driver.isPresent(),
                    "no Chromium with chromedriver here; install chromium and chromium-driver to run the browser tests");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow());
        // the sandbox does not work for root, as which containers build
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<File> program(String... names) {
        List<String> folders = List.of(System.getenv()
                .getOrDefault("PATH", "/usr/bin")
                .concat(File.pathSeparator + "/usr/bin")
                .split(File.pathSeparator, -1));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    /** As at first, with nothing to tell of earlier pages. */
    void asReadersHaveIt() {
        scripts(true).width(1400).colours("light");
        complaints();
        requests();
    }

    Browser open(String url) {
        driver.get(url);
        return this;
    }

    /** Width of the window in CSS pixels. */
    Browser width(int pixels) {
        return height(pixels, 900);
    }

    Browser height(int width, int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", pixels, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /**
     * @param scheme {@code light} or {@code dark}
     */
    Browser colours(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    Browser scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
        return this;
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Keys as a reader presses them, wherever the focus is. */
    Browser press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /** Waits until the script yields true. */
    Browser until(String script) {
        new WebDriverWait(driver, PATIENCE)
                .until(ready -> Boolean.TRUE.equals(driver.executeScript("return " + script)));
        return this;
    }

    Object script(String script, Object... arguments) {
        return String.valueOf(driver.executeScript(script, arguments));
    }

    byte[] picture() {
        return driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES);
    }

    /** What the console says: errors, warnings, violations of the policy. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Addresses of all requests since the last call. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*?\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** What axe-core objects to: rule and places. */
    String violations() {
        if (!Boolean.parseBoolean(String.valueOf(driver.executeScript("return 'axe' in window")))) {
            driver.executeScript(axe());
        }
        return String.valueOf(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run().then(found => done(found.violations.map(rule => rule.id + ': '
                    + rule.nodes.map(node => node.target + ' ' + (node.any.concat(node.all)[0] || {}).message).join(' | ')).join('\\n')));
                """));
    }

    private static String axe() {
        try (var script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(java.util.Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
