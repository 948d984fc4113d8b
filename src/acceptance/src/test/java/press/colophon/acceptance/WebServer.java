package press.colophon.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A static host: serves a website below a path that is not the one it was made for, with the headers that its _headers asks for. */
final class WebServer implements AutoCloseable {
    private static final String BASE = "/any/where/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json");

    private final Path root;
    private final String policy;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    WebServer(Path root) {
        this.root = root;
        try {
            this.policy = Files.readAllLines(root.resolve("_headers")).stream()
                    .filter(line -> line.contains("Content-Security-Policy:"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseThrow();
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BASE + path;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = path.startsWith(BASE)
                    ? root.resolve(path.substring(BASE.length())).normalize()
                    : root;
            if (Files.isDirectory(file) && path.endsWith("/")) {
                file = file.resolve("index.html");
            }
            boolean there = path.startsWith(BASE) && file.startsWith(root) && Files.isRegularFile(file);
            byte[] content = Files.readAllBytes(there ? file : root.resolve("404.html"));
            exchange.getResponseHeaders().set("Content-Type", type(there ? file.toString() : ".html"));
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            exchange.sendResponseHeaders(there ? 200 : 404, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private static String type(String file) {
        return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
