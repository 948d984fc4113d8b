package press.colophon.typeset.pdf;

import press.colophon.typeset.graphics.Colour;

/** Everything in the inks of the press; neutral text, rules and tints in black ink alone (typography §4.2). */
final class PressInks implements Inks {
    static final String OVERPRINT = "Overprint";
    static final String KNOCKOUT = "Knockout";

    /** Channels of sRGB that differ by no more than this look grey: about one just noticeable difference (house rule). */
    private static final int NEUTRAL = 3;

    private final InkTable table;
    private final int limit;

    /**
     * @param limit see {@link PressSettings#inkLimit}
     */
    PressInks(InkTable table, int limit) {
        this.table = table;
        this.limit = limit;
    }

    /** The inks of a colour; coloured ones are taken away in proportion where all together are too much for the paper. */
    Colour.Cmyk inks(Colour colour) {
        Colour.Cmyk inks = colour.match(new ToInks(table));
        int coloured = inks.cyan() + inks.magenta() + inks.yellow();
        int allowed = Math.max(0, limit - inks.black());
        return coloured <= allowed
                ? inks
                : new Colour.Cmyk(
                        inks.cyan() * allowed / coloured,
                        inks.magenta() * allowed / coloured,
                        inks.yellow() * allowed / coloured,
                        inks.black());
    }

    @Override
    public String fill(Colour colour) {
        Colour.Cmyk inks = inks(colour);
        return Decimal.of(inks.cyan(), 3) + " " + Decimal.of(inks.magenta(), 3) + " " + Decimal.of(inks.yellow(), 3)
                + " " + Decimal.of(inks.black(), 3) + " k";
    }

    /** Only solid black overprints: a tint of it would let the ground through. */
    @Override
    public String overprint(Colour colour, boolean fine) {
        Colour.Cmyk inks = inks(colour);
        boolean solidBlack = inks.cyan() == 0 && inks.magenta() == 0 && inks.yellow() == 0 && inks.black() == 1000;
        return fine && solidBlack ? OVERPRINT : KNOCKOUT;
    }

    @Override
    public String space() {
        return "DeviceCMYK";
    }

    @Override
    public int components() {
        return 4;
    }

    @Override
    public byte[] convert(byte[] rgb) {
        return table.convert(rgb);
    }

    private record ToInks(InkTable table) implements Colour.Cases<Colour.Cmyk> {
        @Override
        public Colour.Cmyk rgb(Colour.Rgb rgb) {
            int least = Math.min(rgb.red(), Math.min(rgb.green(), rgb.blue()));
            int most = Math.max(rgb.red(), Math.max(rgb.green(), rgb.blue()));
            if (most - least <= NEUTRAL) {
                // What is meant by #212324 is grey, not a tint of three inks that shows where they do not meet.
                int grey = (least + most) / 2;
                return new Colour.Cmyk(0, 0, 0, 1000 - (grey * 1000 + 127) / 255);
            }
            byte[] inks = table.convert(new byte[] {(byte) rgb.red(), (byte) rgb.green(), (byte) rgb.blue()});
            return new Colour.Cmyk(amount(inks[0]), amount(inks[1]), amount(inks[2]), amount(inks[3]));
        }

        @Override
        public Colour.Cmyk cmyk(Colour.Cmyk cmyk) {
            return cmyk;
        }

        private static int amount(byte ink) {
            return ((ink & 0xFF) * 1000 + 127) / 255;
        }
    }
}
