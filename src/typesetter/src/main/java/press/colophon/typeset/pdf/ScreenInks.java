package press.colophon.typeset.pdf;

import press.colophon.typeset.graphics.Colour;

/** Everything in sRGB, as screens show it. */
final class ScreenInks implements Inks {
    @Override
    public String fill(Colour colour) {
        Colour.Rgb rgb = colour.match(new ToScreen());
        return channel(rgb.red()) + " " + channel(rgb.green()) + " " + channel(rgb.blue()) + " rg";
    }

    @Override
    public String overprint(Colour colour, boolean fine) {
        return "";
    }

    @Override
    public String space() {
        return "DeviceRGB";
    }

    @Override
    public int components() {
        return 3;
    }

    @Override
    public byte[] convert(byte[] rgb) {
        return rgb;
    }

    private static String channel(int value) {
        return Decimal.ratio(value, 255);
    }

    /** What a style sheet says, or the formula of CSS Color 5, 8.2 ("naively convert from CMYK to RGBA"). */
    private record ToScreen() implements Colour.Cases<Colour.Rgb> {
        @Override
        public Colour.Rgb rgb(Colour.Rgb rgb) {
            return rgb;
        }

        @Override
        public Colour.Rgb cmyk(Colour.Cmyk cmyk) {
            return cmyk.screen()
                    .orElseGet(() -> new Colour.Rgb(
                            light(cmyk.cyan(), cmyk.black()),
                            light(cmyk.magenta(), cmyk.black()),
                            light(cmyk.yellow(), cmyk.black())));
        }

        private static int light(int ink, int black) {
            int light = (1000 - ink) * (1000 - black);
            return (light * 51 + 100_000) / 200_000;
        }
    }
}
