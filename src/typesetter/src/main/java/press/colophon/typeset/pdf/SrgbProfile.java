package press.colophon.typeset.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ICC profile of sRGB (ICC.1:2010, version 4.2; IEC 61966-2-1), built from its definition: the profiles that Java platforms
 * bring along differ from one to the next.
 */
final class SrgbProfile {
    private static final int HEADER = 128;

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("CC0"));
        tags.put("wtpt", xyz(0.96420, 1.0, 0.82491));
        // Primaries of ITU-R BT.709, adapted from D65 to D50 by the Bradford matrix in "chad".
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        tags.put(
                "chad",
                fixed("sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168));
        for (String channel : new String[] {"rTRC", "gTRC", "bTRC"}) {
            tags.put(channel, curve());
        }
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        int directory = 4 + 12 * tags.size();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteBuffer index = ByteBuffer.allocate(directory).putInt(tags.size());
        tags.forEach((tag, content) -> {
            index.put(ascii(tag)).putInt(HEADER + directory + data.size()).putInt(content.length);
            data.writeBytes(content);
            data.writeBytes(new byte[(4 - content.length % 4) % 4]);
        });
        int size = HEADER + directory + data.size();
        return ByteBuffer.allocate(size)
                .put(header(size))
                .put(index.array())
                .put(data.toByteArray())
                .array();
    }

    /** ICC.1:2010, 7.2. The date is that of the standard, so that the profile never changes. */
    private static byte[] header(int size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(size).putInt(0).putInt(0x04200000);
        header.put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {1999, 10, 18, 0, 0, 0}) {
            header.putShort((short) part);
        }
        header.put(ascii("acsp"));
        header.position(68);
        header.putInt(fixed(0.96420)).putInt(fixed(1.0)).putInt(fixed(0.82491));
        return header.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return fixed("XYZ ", x, y, z);
    }

    private static byte[] fixed(String type, double... values) {
        ByteBuffer content =
                ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (double value : values) {
            content.putInt(fixed(value));
        }
        return content.array();
    }

    /** Function type 3: (aX + b)^g from d on, cX below (ICC.1:2010, 10.15). */
    private static byte[] curve() {
        ByteBuffer content = ByteBuffer.allocate(32).put(ascii("para")).putInt(0);
        content.putShort((short) 3).putShort((short) 0);
        for (double parameter : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
            content.putInt(fixed(parameter));
        }
        return content.array();
    }

    /** One record in English (ICC.1:2010, 10.13). */
    private static byte[] text(String text) {
        byte[] units = text.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(28 + units.length)
                .put(ascii("mluc"))
                .putInt(0)
                .putInt(1)
                .putInt(12)
                .put(ascii("enUS"))
                .putInt(units.length)
                .putInt(28)
                .put(units)
                .array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
