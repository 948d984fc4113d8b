package press.colophon.typeset.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.colophon.typeset.graphics.Bytes;

/**
 * What the markers of a JPEG file say (ITU-T T.81, annex B).
 *
 * @param components 1 for grey, 3 for colour, 4 for inks
 * @param adobe the colour transform of the Adobe segment, when there is one: 0 none, 1 YCbCr, 2 YCCK; inks are then inverted
 * @param profile ICC profile, joined from its segments (ICC.1:2010, B.4)
 */
record Jpeg(int width, int height, int components, Optional<Integer> adobe, Optional<Bytes> profile) {
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

    /** Empty for a file without a frame that PDF readers can decode: eight bits, sequential or progressive, Huffman coding. */
    static Optional<Jpeg> read(ByteBuffer file) {
        Optional<Integer> adobe = Optional.empty();
        Map<Integer, byte[]> profile = new TreeMap<>();
        int at = 2;
        while (at + 4 <= file.limit()) {
            int marker = file.get(at + 1) & 0xFF;
            if ((file.get(at) & 0xFF) != 0xFF || marker == 0xDA || marker == 0xD9) {
                return Optional.empty();
            }
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = file.getShort(at + 2) & 0xFFFF;
            if (length < 2 || at + 2 + length > file.limit()) {
                return Optional.empty();
            }
            ByteBuffer segment = file.slice(at + 4, length - 2);
            if (marker == 0xEE && startsWith(segment, ADOBE) && segment.limit() >= 12) {
                adobe = Optional.of(segment.get(11) & 0xFF);
            } else if (marker == 0xE2 && startsWith(segment, PROFILE) && segment.limit() > PROFILE.length + 2) {
                byte[] part = new byte[segment.limit() - PROFILE.length - 2];
                segment.get(PROFILE.length + 2, part);
                profile.put(segment.get(PROFILE.length) & 0xFF, part);
            } else if (isFrame(marker)) {
                return frame(marker, segment, adobe, profile);
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Optional<Jpeg> frame(
            int marker, ByteBuffer segment, Optional<Integer> adobe, Map<Integer, byte[]> profile) {
        if (marker > 0xC2 || segment.limit() < 6 || segment.get(0) != 8) {
            return Optional.empty();
        }
        int height = segment.getShort(1) & 0xFFFF;
        int width = segment.getShort(3) & 0xFFFF;
        int components = segment.get(5) & 0xFF;
        boolean known = components == 1 || components == 3 || components == 4;
        return known && width > 0 && height > 0
                ? Optional.of(new Jpeg(width, height, components, adobe, join(profile)))
                : Optional.empty();
    }

    private static Optional<Bytes> join(Map<Integer, byte[]> parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        parts.values().forEach(joined::writeBytes);
        return joined.size() == 0 ? Optional.empty() : Optional.of(Bytes.of(joined.toByteArray()));
    }

    private static boolean startsWith(ByteBuffer segment, byte[] prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= segment.limit() || segment.get(i) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** The dictionary under which the file itself can stand in a PDF. */
    Map<String, String> entries() {
        Map<String, String> entries = new TreeMap<>(Map.of(
                "Width",
                Integer.toString(width),
                "Height",
                Integer.toString(height),
                "BitsPerComponent",
                "8",
                "ColorSpace",
                components == 1 ? "/DeviceGray" : components == 3 ? "/DeviceRGB" : "/DeviceCMYK",
                "Filter",
                "/DCTDecode"));
        if (components == 4 && adobe.isPresent()) {
            entries.put("Decode", "[1 0 1 0 1 0 1 0]");
        }
        return entries;
    }
}
