package press.colophon.standards;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a standard is called, in one form however it was written: {@code GB／T29772—2024} and {@code GB/T 29772-2024} are equal.
 *
 * @param family who issues it, as lists are divided
 * @param code issuer and kind of document: {@code GB/T}, {@code ISO/IEC TR}, {@code ITU-T}
 * @param number with its parts: {@code 60068-3-14}, {@code 1.1}, {@code X.509}
 * @param edition the year with the mark that joins it, {@code -2024}, {@code :2015}, {@code  (10/2019)}; empty if undated
 * @param supplement amendment or corrigendum with its stroke, {@code /Amd 1:2024}; empty if none
 */
public record Designation(Family family, String code, String number, String edition, String supplement)
        implements Comparable<Designation> {
    private static final Comparator<Designation> ORDER = Comparator.comparing(Designation::family)
            .thenComparing(Designation::code)
            .thenComparing(Designation::number, Designation::byCounting)
            .thenComparing(Designation::edition)
            .thenComparing(Designation::supplement);

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** Who issues a standard; in the order in which lists have them. */
    public enum Family {
        /** GB, GB/T, GB/Z and their like. */
        NATIONAL,
        /** Standards of sectors of Chinese industry: JB/T, YY. */
        SECTOR,
        /** DB11/T. */
        LOCAL,
        /** Standards of Chinese associations: T/CAS. */
        ASSOCIATION,
        /** Q/ABC. */
        ENTERPRISE,
        /** ISO, IEC, ITU, UNECE, IEEE and other bodies with members everywhere. */
        INTERNATIONAL,
        /** EN and its national adoptions, ETSI. */
        REGIONAL,
        /** Standards of other countries. */
        FOREIGN
    }

    /** As English text writes it, {@code GB/T 29772-2024}; one text for one designation. */
    public String text() {
        return code + (code.equals(Grammar.UNECE) ? "" : " ") + number + edition + supplement;
    }

    /**
     * As a text in this language writes it: Chinese joins the year of a Chinese standard with a dash, {@code GB/T 29772—2024}
     * (GB/T 1.1-2020, 8.2).
     *
     * @param language BCP 47 tag
     */
    public String text(String language) {
        boolean chinese = language.startsWith("zh") && family.compareTo(Family.ENTERPRISE) <= 0;
        return chinese ? new Designation(family, code, number, edition.replace('-', '—'), supplement).text() : text();
    }

    /** The same standard without its year and supplement: what an undated reference names. */
    public Designation undated() {
        return new Designation(family, code, number, "", "");
    }

    public boolean isDated() {
        return !edition.isEmpty();
    }

    /** One word for an index of words, without spaces and capitals: {@code gb/t29772-2024}. That of {@link #undated} is its beginning. */
    public String token() {
        return text().toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** A name for anchors: {@code gb-t-29772-2024}. */
    public String id() {
        String id = OTHERS.matcher(text().toLowerCase(Locale.ROOT)).replaceAll("-");
        return id.endsWith("-") ? id.substring(0, id.length() - 1) : id;
    }

    /** By family, then issuer, then number, numbers in the order of counting. */
    @Override
    public int compareTo(Designation other) {
        return ORDER.compare(this, other);
    }

    /** Most that are compared are equal: they are looked up in a list. */
    private static int byCounting(String number, String other) {
        return number.equals(other) ? 0 : padded(number).compareTo(padded(other));
    }

    private static String padded(String number) {
        return DIGITS.matcher(number).replaceAll(Designation::padded);
    }

    private static String padded(MatchResult digits) {
        return "0".repeat(Math.max(0, 8 - digits.group().length())) + digits.group();
    }

    @Override
    public String toString() {
        return text();
    }
}
