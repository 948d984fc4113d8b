package press.colophon.content;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks at the bytes of a picture as far as it takes to know that it is whole. */
final class Pictures {
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** Type and checksum of the chunk that ends a PNG (PNG 3rd edition §11.2.5). */
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};

    /** How a pointer file begins (Git LFS specification, "The Pointer"). */
    private static final byte[] LFS_START = "version https://git-lfs".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};

    private Pictures() {}

    /** What is wrong with a picture, if anything. */
    static Optional<String> problem(String fileName, byte[] bytes) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (startsWith(bytes, LFS_START)) {
            return Optional.of("this file is Git LFS's note of where the picture is; get it with \"git lfs pull\"");
        }
        if (name.endsWith(".svg")) {
            return svg(bytes);
        } else if (name.endsWith(".png")) {
            return raster("PNG", bytes, PNG_START, PNG_END);
        } else if (name.endsWith(".jpg") || name.endsWith(".jpeg")) {
            return raster("JPEG", bytes, JPEG_START, JPEG_END);
        }
        return Optional.of("a picture is an SVG, PNG or JPEG file");
    }

    private static Optional<String> raster(String kind, byte[] bytes, byte[] start, byte[] end) {
        if (!startsWith(bytes, start)) {
            return Optional.of("this file is not a " + kind + " picture" + remedy(bytes));
        }
        return contains(bytes, end)
                ? Optional.empty()
                : Optional.of("this " + kind + " picture is cut off; copy it again from where it came");
    }

    /** What to do with a file whose name says another kind than its first bytes. */
    private static String remedy(byte[] bytes) {
        if (startsWith(bytes, PNG_START)) {
            return " but a PNG; let its name end in .png";
        }
        return startsWith(bytes, JPEG_START)
                ? " but a JPEG; let its name end in .jpg"
                : "; save it as JPEG or PNG with the program that it comes from";
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** Whether the picture's end stands in the last kilobyte; cameras write data of their own after it. */
    private static boolean contains(byte[] bytes, byte[] end) {
        String tail = new String(
                bytes, Math.max(0, bytes.length - 1024), Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1);
        return tail.contains(new String(end, StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> svg(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            xml.nextTag();
            if (!xml.getLocalName().equals("svg")) {
                return Optional.of("this file is not an SVG picture: its root is <" + xml.getLocalName() + ">");
            }
            while (xml.hasNext()) {
                xml.next();
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            String where =
                    e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNumber();
            return Optional.of("this SVG picture is not well-formed XML" + where);
        }
    }
}
