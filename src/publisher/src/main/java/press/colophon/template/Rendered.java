package press.colophon.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a template has made, in parts: whoever looks through many pages may look once through what many of them have.
 *
 * @param parts in their order
 */
public record Rendered(List<Part> parts) {
    public Rendered {
        parts = List.copyOf(parts);
    }

    /**
     * @param kept whether it was made once for all pages that have it ({@code <@kept>} in the template)
     */
    public record Part(String text, boolean kept) {}

    /** The whole of it. */
    public String text() {
        return parts.size() == 1
                ? parts.get(0).text()
                : parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** The whole of it in UTF-8. */
    public byte[] utf8() {
        List<byte[]> encoded = parts.stream()
                .map(part -> part.text().getBytes(StandardCharsets.UTF_8))
                .toList();
        byte[] whole = new byte[encoded.stream().mapToInt(bytes -> bytes.length).sum()];
        int at = 0;
        for (byte[] bytes : encoded) {
            System.arraycopy(bytes, 0, whole, at, bytes.length);
            at += bytes.length;
        }
        return whole;
    }
}
