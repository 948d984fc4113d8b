package press.colophon.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.graphics.Picture;

/** Whatever kind of file a picture comes in, both PDFs show it, each in its own colours. */
class PictureKindsTest {
    private static final PressPdf PRESS = PressPdfTest.press(false);
    private static final Map<String, Color> NAMES = new TreeMap<>(Map.of(
            "red", Color.RED,
            "blue", Color.BLUE,
            "green", Color.GREEN,
            "yellow", Color.YELLOW,
            "white", Color.WHITE,
            "black", Color.BLACK,
            "pale-blue", new Color(0x80, 0x80, 0xFF),
            "pale-yellow", new Color(0xFF, 0xFF, 0x80)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INKS_JPEG                     | DeviceRGB 8            | red blue / green yellow",
                "INVERTED_INKS_JPEG            | DeviceRGB 8            | red blue / green yellow",
                "YCCK_JPEG                     | DeviceRGB 8            | red blue / green yellow",
                "INDEXED_PNG                   | Indexed DeviceRGB 2    | red blue / green yellow",
                "INDEXED_PNG_WITH_TRANSPARENCY | DeviceRGB 8 and a mask | red blue / green white",
                "DEEP_PNG                      | DeviceRGB 16           | red blue / green yellow",
                "DEEP_PNG_WITH_ALPHA           | DeviceRGB 8 and a mask | red pale-blue / green pale-yellow",
                "ALPHA_PNG                     | DeviceRGB 8 and a mask | red pale-blue / green pale-yellow",
            })
    void onAScreenEveryPictureHasItsColours(PictureFiles file, String kind, String seen) {
        byte[] pdf = DigitalPdf.write(page(file.read())).value();
        assertThat(kind(pdf)).isEqualTo(kind);
        assertThat(seen(pdf)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INKS_JPEG                     | DeviceCMYK 8            | red blue / green yellow",
                "INVERTED_INKS_JPEG            | DeviceCMYK 8            | red blue / green yellow",
                "YCCK_JPEG                     | DeviceCMYK 8            | red blue / green yellow",
                "INDEXED_PNG                   | Indexed DeviceCMYK 2    | red blue / green yellow",
                "INDEXED_PNG_WITH_TRANSPARENCY | DeviceCMYK 8 and a mask | red blue / green white",
                "DEEP_PNG                      | DeviceCMYK 8            | red blue / green yellow",
                "DEEP_PNG_WITH_ALPHA           | DeviceCMYK 8 and a mask | red pale-blue / green pale-yellow",
                "ALPHA_PNG                     | DeviceCMYK 8 and a mask | red pale-blue / green pale-yellow",
            })
    void onAPressEveryPictureIsInInks(PictureFiles file, String kind, String seen) {
        byte[] pdf = PRESS.write(page(file.read())).value();
        assertThat(kind(pdf)).isEqualTo(kind);
        assertThat(seen(pdf)).isEqualTo(seen);
        assertThat(coloursOfAScreen(pdf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | red blue / green yellow",
                "2 | blue red / yellow green",
                "3 | yellow green / blue red",
                "4 | green yellow / red blue",
                "5 | red green / blue yellow",
                "6 | green red / yellow blue",
                "7 | yellow blue / green red",
                "8 | blue yellow / red green",
            })
    void aPhotographStandsUprightHoweverTheCameraWasHeld(int orientation, String seen) {
        DisplayList page = page(PictureFiles.read(PictureFiles.photograph(orientation)));
        assertThat(seen(DigitalPdf.write(page).value())).isEqualTo(seen);
        assertThat(seen(PRESS.write(page).value())).isEqualTo(seen);
    }

    @Test
    void theSearchForColoursOfAScreenFindsThem() {
        byte[] pdf = DigitalPdf.write(page(PictureFiles.INDEXED_PNG.read())).value();
        assertThat(coloursOfAScreen(pdf)).contains("/DeviceRGB in an object", "three components");
    }

    private static DisplayList page(Picture.Raster picture) {
        Specimen specimen = new Specimen();
        int figure = specimen.element(0, Role.FIGURE, null, "Four quarters", null);
        return specimen.page("1").picture(figure, picture, 40, 40, 80, 80).list();
    }

    private static String kind(byte[] pdf) {
        return ReadBack.from(pdf, document -> {
            PDImageXObject image =
                    (PDImageXObject) document.getPage(0).getResources().getXObject(COSName.getPDFName("P1"));
            COSBase space = image.getCOSObject().getDictionaryObject(COSName.COLORSPACE);
            String name = space instanceof COSArray array
                    ? array.getName(0) + " " + array.getName(1)
                    : ((COSName) space).getName();
            return name + " " + image.getBitsPerComponent() + (image.getSoftMask() == null ? "" : " and a mask");
        });
    }

    /** The colours in the four quarters of the picture, as another program renders the page. */
    private static String seen(byte[] pdf) {
        return ReadBack.from(pdf, document -> {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            int margin = Math.round(document.getPage(0).getTrimBox().getLowerLeftX());
            List<String> names = new ArrayList<>();
            for (int y : new int[] {60, 100}) {
                for (int x : new int[] {60, 100}) {
                    names.add(name(new Color(page.getRGB(margin + x, margin + y))));
                }
            }
            return names.get(0) + " " + names.get(1) + " / " + names.get(2) + " " + names.get(3);
        });
    }

    private static String name(Color colour) {
        return NAMES.entrySet().stream()
                .min(Comparator.comparingInt(entry -> distance(entry.getValue(), colour)))
                .orElseThrow()
                .getKey();
    }

    private static int distance(Color first, Color second) {
        int red = first.getRed() - second.getRed();
        int green = first.getGreen() - second.getGreen();
        int blue = first.getBlue() - second.getBlue();
        return red * red + green * green + blue * blue;
    }

    /** Every place of a file, in content or in an object, where a colour is one of red, green and blue. */
    private static List<String> coloursOfAScreen(byte[] pdf) {
        return ReadBack.from(pdf, document -> {
            List<String> found = new ArrayList<>();
            ReadBack.pages(pdf, ReadBack::operations).stream()
                    .flatMap(List::stream)
                    .filter(operation -> operation.matches("(?s).*\\b(rg|RG)"))
                    .forEach(found::add);
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                search(object(document, key), found);
            }
            return found;
        });
    }

    private static COSBase object(PDDocument document, COSObjectKey key) {
        return document.getDocument().getObjectFromPool(key).getObject();
    }

    private static void search(COSBase object, List<String> found) {
        if (object instanceof COSName name && name.getName().matches("(Device|Cal)RGB")) {
            found.add("/" + name.getName() + " in an object");
        } else if (object instanceof COSArray array) {
            array.forEach(each -> search(each, found));
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(each -> search(each, found));
        }
        if (object instanceof COSStream stream && stream.getInt(COSName.N) == 3) {
            found.add("three components");
        }
    }
}
