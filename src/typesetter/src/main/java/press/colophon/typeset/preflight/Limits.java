package press.colophon.typeset.preflight;

/**
 * From where on something is reported. The defaults are those of typography §4.6: GWG 2015 magazine settings and house rules.
 *
 * @param ink percent of all inks together, the mean of 15 mm² (P16)
 * @param resolution pixels an inch of photographs, at the size they are placed in (P25)
 * @param lineResolution the same for pictures of one bit
 * @param textSize points (P21)
 * @param lineWidth points (P23)
 * @param safeArea millimetres between text and the trimmed edge (P05)
 * @param bleed millimetres (P03); only the error counts
 */
public record Limits(
        Limit ink,
        Limit resolution,
        Limit lineResolution,
        Limit textSize,
        Limit lineWidth,
        Limit safeArea,
        Limit bleed) {
    public static final Limits USUAL = new Limits(
            new Limit(300, 305),
            new Limit(225, 150),
            new Limit(800, 550),
            new Limit(6, 5),
            new Limit(0.25, 0.1),
            new Limit(5, 3),
            new Limit(3, 3));

    /** Where a warning begins, and where an error. */
    public record Limit(double warning, double error) {}
}
