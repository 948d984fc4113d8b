package press.colophon.standards;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.colophon.standards.Designation.Family;

/**
 * What counts as a designation. Each rule is a code, a number in the form of its issuer, and a year, after at most one space:
 *
 * <pre>
 * national     GB | GB/T | GB/Z | GBZ | GBZ/T | GBJ | GJB | GSB | JJF | JJG  n[.n…] [-year]         GB/T 1.1-2020
 * sector       two letters of the register of 行业标准代号 [/T | /Z]         n[.n…] -year           YY/T 0287-2017
 *              (with /T or /Z the year may be missing)
 * local        DB nn[nn] [/T | /Z]                                           n[.n…] [-year]         DB11/T 1764.5-2022
 * association  T/ABC…                                                        n[.n…] [-year]         T/CAS 115-2015
 * enterprise   Q/ABC…                                                        n[.n…] -year           Q/ABC 1-2020
 * ISO and IEC  ISO | IEC | CISPR | IWA, joined by / with IEEE, CIE, ASTM, SAE, IDF … ;
 *              [/ or space] TS | TR | PAS | Guide | DIS | FDIS | CD …        n[-n…] [:year]         ISO/IEC TR 24368:2022
 *              then any number of                                            /Amd n[:year], /Cor n  ISO 9001:2015/Amd 1:2024
 * ITU          ITU-T | ITU-R | ITU-D                                         X.n[.n…] [(mm/yyyy)]   ITU-T X.509 (10/2019)
 * IEEE         IEEE [Std] [P]                                                n[.nxx] [-year]        IEEE 802.11ax-2021
 * UNECE        UNECE | UN  R | Regulation [No.]                              n                      UNECE R51
 * European     [DIN | BS | NF …] EN [ISO | IEC], ETSI, CEN/TS                n[-n…] [:year]         DIN EN ISO 9001:2015
 * others       DIN, BS, ASTM, SAE, JIS, KS, GOST, AS/NZS, OIML, CXS, RFC     in their own forms     ASTM D4169-22
 * </pre>
 *
 * <p>Not designations, though they look alike: committees (ISO/TC 8, ISO/IEC JTC 1); memory sizes (16 GB 2400); a number between
 * 1900 and 2099 without a year after ISO or IEC (IEC 1906 Award, ISO 2030 Strategy). Codes are written in capitals. In a list
 * ("IEEE 802.11ax, 802.11be") only what has its code is recognised.
 */
final class Grammar {
    /** Regulations of the UN Economic Commission for Europe: the letter and the number are one word, R51. */
    static final String UNECE = "UNECE R";

    private static final String SECTORS =
            "AQ|BB|CB|CH|CJ|CY|DA|DB|DL|DZ|EJ|FZ|GA|GC|GH|GK|GM|GY|HB|HG|HJ|HS|HY|JB|JC|JG|JR|JT|JY|KA|LB|LD|LS|LY|MH|MR|MT"
                    + "|MZ|NB|NY|QB|QC|QJ|QX|RB|SB|SC|SF|SH|SJ|SL|SN|SW|SY|TB|TD|TY|WB|WH|WJ|WM|WS|WW|XB|XF|YB|YC|YD|YS|YY"
                    + "|YZ|ZY";
    private static final String PARTS_BY_POINT = " ?(?<number>\\d{1,6}(?:\\.\\d{1,4}){0,3})";
    private static final String PARTS_BY_HYPHEN = "(?<number>\\d{1,6}(?:-\\d{1,4}[A-Z]?){0,3})";
    private static final String YEAR_BY_HYPHEN = " ?- ?(?<year>(?:19|20)\\d{2}|[5-9]\\d)(?!\\d)";
    private static final String YEAR_BY_COLON = "(?: ?: ?(?<year>(?:19|20)\\d{2}(?:-\\d{2})?)(?!\\d))?";
    private static final String SUPPLEMENTS =
            "(?<supplement>(?:/(?:Amd|AMD|Cor|COR|Add) ?\\d{1,2}(?::(?:19|20)\\d{2})?){0,3})";
    private static final String BODIES = "(?:ISO|IEC|CISPR|IWA)(?:/(?:ISO|IEC|IEEE|CIE|ASTM|SAE|IDF|HL7|OIML|IUPAC))*";
    private static final String DOCUMENTS =
            "(?:[/ ](?:TS|TR|PAS|Guide|GUIDE|DIS|FDIS|CD|CDV|WD|NP|AWI|PWI|DTS|DTR|SRD|IWA))?";
    private static final String ADOPTERS = "(?:(?:DIN|BS|NF|UNE|UNI|NEN|SN|SS|PN|ÖNORM) )?";

    /**
     * @param joint between number and year
     */
    private record Rule(Family family, String joint, Pattern pattern, Set<String> groups) {
        static Rule of(Family family, String joint, String pattern) {
            Set<String> groups = Stream.of("year", "supplement")
                    .filter(name -> pattern.contains("(?<" + name + ">"))
                    .collect(Collectors.toUnmodifiableSet());
            return new Rule(family, joint, Pattern.compile(pattern), groups);
        }

        /** What a group holds; empty if the rule has no such group. */
        String group(Matcher matcher, String name) {
            String group = groups.contains(name) ? matcher.group(name) : "";
            return group == null ? "" : group;
        }
    }

    /** Tried one after the other at every place where a code can begin; the first that fits counts. */
    private static final List<Rule> RULES = List.of(
            Rule.of(
                    Family.NATIONAL,
                    "-",
                    "(?<code>GB/T|GB/Z|GBZ/T|GBZ|GBJ|GJB/Z|GJB|GSB|GB|JJF|JJG)" + PARTS_BY_POINT + "(?:"
                            + YEAR_BY_HYPHEN + ")?"),
            Rule.of(
                    Family.LOCAL,
                    "-",
                    "(?<code>DB\\d{2,6}(?:/[TZ])?)" + PARTS_BY_POINT + "(?:" + YEAR_BY_HYPHEN + ")?"),
            Rule.of(
                    Family.SECTOR,
                    "-",
                    "(?<code>(?:" + SECTORS + ")/[TZ])" + PARTS_BY_POINT + "(?:" + YEAR_BY_HYPHEN + ")?"),
            Rule.of(Family.SECTOR, "-", "(?<code>" + SECTORS + ")" + PARTS_BY_POINT + YEAR_BY_HYPHEN),
            Rule.of(Family.ASSOCIATION, "-", "(?<code>T/[A-Z]{2,12})" + PARTS_BY_POINT + "(?:" + YEAR_BY_HYPHEN + ")?"),
            Rule.of(Family.ENTERPRISE, "-", "(?<code>Q/[A-Z0-9]{2,12})" + PARTS_BY_POINT + YEAR_BY_HYPHEN),
            Rule.of(
                    Family.INTERNATIONAL,
                    ":",
                    "(?<code>" + BODIES + DOCUMENTS + ") ?" + PARTS_BY_HYPHEN + YEAR_BY_COLON + SUPPLEMENTS),
            Rule.of(
                    Family.INTERNATIONAL,
                    " ",
                    "(?<code>ITU-[TRD])(?: Rec\\.| Recommendation| 建议书)?"
                            + " ?(?<number>[A-Z]{1,3}\\.\\d{1,5}(?:\\.\\d{1,3}){0,2}(?:-\\d{1,2})?)(?:"
                            + " ?(?<year>\\((?:\\d{2}/)?(?:19|20)\\d{2}\\)))?"),
            Rule.of(
                    Family.INTERNATIONAL,
                    "-",
                    "(?<code>IEEE)(?: Std\\.?)? (?<number>P?\\d{2,5}(?:\\.\\d{1,2}[a-z]{0,3}){0,2})(?:" + YEAR_BY_HYPHEN
                            + ")?"),
            Rule.of(
                    Family.INTERNATIONAL,
                    "",
                    "(?<code>UNECE|UN) (?:R ?|Regulation (?:No\\.? ?)?|Reg\\. ?)(?<number>\\d{1,3})"),
            Rule.of(Family.INTERNATIONAL, "", "(?<code>RFC) ?(?<number>\\d{1,5})"),
            Rule.of(Family.INTERNATIONAL, ":", "(?<code>OIML [RDG]) ?(?<number>\\d{1,3}(?:-\\d){0,2})" + YEAR_BY_COLON),
            Rule.of(
                    Family.INTERNATIONAL,
                    "-",
                    "(?<code>CXS|CXC|CXG) ?(?<number>\\d{1,4}[A-Z]?)(?:" + YEAR_BY_HYPHEN + ")?"),
            Rule.of(
                    Family.REGIONAL,
                    ":",
                    "(?<code>" + ADOPTERS
                            + "(?:prEN|FprEN|EN)(?: (?:ISO|IEC)(?:/(?:IEC|TS|TR))?)?|CEN/T[SR]|CLC/T[SR]) "
                            + PARTS_BY_HYPHEN + YEAR_BY_COLON
                            + "(?<supplement>(?:[+/]A\\d{1,2}(?::(?:19|20)\\d{2})?){0,2})"),
            Rule.of(
                    Family.REGIONAL,
                    " ",
                    "(?<code>ETSI (?:EN|TS|TR|ES|EG|GS|GR)) (?<number>\\d{3} \\d{3}(?:-\\d{1,3}){0,2})"
                            + "(?: (?<year>V\\d+\\.\\d+\\.\\d+))?"),
            Rule.of(
                    Family.FOREIGN,
                    ":",
                    "(?<code>(?:DIN|BS|NF|UNE|UNI|SIS)(?: ISO| IEC| ISO/IEC)?|AS/NZS|JIS [A-Z]|KS [A-Z]) "
                            + PARTS_BY_HYPHEN + YEAR_BY_COLON),
            Rule.of(
                    Family.FOREIGN,
                    "-",
                    "(?<code>ASTM)"
                            + " (?<number>[A-G]\\d{1,4}M?(?:/[A-G]\\d{1,4}M?)?)(?:-(?<year>\\d{2,4}[a-z]?)(?!\\d))?"),
            Rule.of(Family.FOREIGN, "_", "(?<code>SAE) (?<number>[A-Z]{1,3}\\d{2,5})(?:_(?<year>\\d{6}))?"),
            Rule.of(
                    Family.FOREIGN,
                    "-",
                    "(?<code>GOST(?: R)?) (?<number>\\d{1,6}(?:\\.\\d{1,3}){0,3})(?:-(?<year>\\d{2,4})(?!\\d))?"));

    /** Those of the rules that a code with these two first characters can fit, found as texts ask for them. */
    private static final Map<String, List<Rule>> RULES_BY_BEGINNING = new ConcurrentHashMap<>();

    private static final Pattern MEMORY = Pattern.compile(".*\\d ?$", Pattern.DOTALL);
    /** ISO 9001-2015, as many write it: no standard has parts of such numbers. */
    private static final Pattern YEAR_AS_PART = Pattern.compile("(.*)-((?:19|20)\\d{2})");

    /** Kinds of document that stand behind ISO and IEC. */
    private static final Set<String> KINDS = Set.of(
            "TS", "TR", "PAS", "Guide", "DIS", "FDIS", "CD", "CDV", "WD", "NP", "AWI", "PWI", "DTS", "DTR", "SRD");

    private static final Pattern LIKE_A_YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private Grammar() {}

    /**
     * Adds the next designation at or after {@code from}, if there is one.
     *
     * @return where to go on, or -1 at the end
     */
    static int next(String text, int from, List<Designations.Found> found) {
        int start = beginning(text, from);
        if (start < 0) {
            return -1;
        }
        for (Rule rule : RULES_BY_BEGINNING.computeIfAbsent(text.substring(start, start + 2), Grammar::rulesFor)) {
            Matcher matcher = rule.pattern().matcher(text).region(start, Math.min(text.length(), start + 120));
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt() && endsWell(text, matcher.end())) {
                Optional<Designation> designation = designation(rule, matcher, text);
                if (designation.isPresent()) {
                    found.add(new Designations.Found(start, matcher.end(), designation.get()));
                    return matcher.end();
                }
            }
        }
        return start + 1;
    }

    /** A rule is out of the question if nothing behind these characters could make it fit. */
    private static List<Rule> rulesFor(String beginning) {
        return RULES.stream()
                .filter(rule -> {
                    Matcher matcher = rule.pattern().matcher(beginning);
                    return matcher.lookingAt() || matcher.hitEnd();
                })
                .toList();
    }

    /**
     * Where a code may begin next, or -1: neither within a word or number nor after a stroke, unless that follows a year (GB/T
     * 19001-2016/ISO 9001:2015). Of its letters the first two are capitals, or the second is a stroke: few words of a text begin
     * so, and only those are tried.
     */
    private static int beginning(String text, int from) {
        char second = from < text.length() ? text.charAt(from) : 0;
        for (int i = from; i < text.length() - 1; i++) {
            char first = second;
            second = text.charAt(i + 1);
            boolean begins = (isCapital(first) || first == 'Ö') && (isCapital(second) || second == '/');
            if ((begins || isDraft(text, i, first)) && !goesOn(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDraft(String text, int at, char first) {
        return first == 'p' ? text.startsWith("prEN", at) : first == 'F' && text.startsWith("FprEN", at);
    }

    private static boolean goesOn(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return isLetter(before)
                || (before >= '0' && before <= '9')
                || before == '_'
                || (before == '/' && at > 1 && isLetter(text.charAt(at - 2)));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLetter(char c) {
        return isCapital(c) || (c >= 'a' && c <= 'z');
    }

    /** A number that goes on is another number. */
    private static boolean endsWell(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        boolean goesOn = (next >= '0' && next <= '9') || (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z');
        boolean joined = ".-:".indexOf(next) >= 0
                && end + 1 < text.length()
                && text.charAt(end + 1) >= '0'
                && text.charAt(end + 1) <= '9';
        return !goesOn && !joined;
    }

    private static Optional<Designation> designation(Rule rule, Matcher matcher, String text) {
        String number = matcher.group("number");
        String year = rule.group(matcher, "year");
        if (rule.joint().equals(":") && year.isEmpty()) {
            Matcher yearAsPart = YEAR_AS_PART.matcher(number);
            if (yearAsPart.matches()) {
                number = yearAsPart.group(1);
                year = yearAsPart.group(2);
            }
        }
        boolean memory = matcher.group("code").equals("GB")
                && MEMORY.matcher(text.substring(Math.max(0, matcher.start() - 2), matcher.start()))
                        .matches();
        boolean aYear = rule.joint().equals(":")
                && year.isEmpty()
                && LIKE_A_YEAR.matcher(number).matches();
        if (memory || aYear) {
            return Optional.empty();
        }
        return Optional.of(new Designation(
                rule.family(),
                code(matcher.group("code")),
                number,
                year.isEmpty() ? "" : rule.joint() + year,
                supplement(rule.group(matcher, "supplement"))));
    }

    private static String supplement(String written) {
        return written.isEmpty()
                ? ""
                : written.replaceAll("(?i)/amd ?", "/Amd ")
                        .replaceAll("(?i)/cor ?", "/Cor ")
                        .replaceAll("(?i)/add ?", "/Add ");
    }

    /** ISO alone puts a stroke before the kind of document, ISO with others and IEC a space (ISO/IEC Directives, Part 1 SP). */
    private static String code(String written) {
        String code = written.replace("GUIDE", "Guide");
        if (code.equals("UN") || code.equals("UNECE")) {
            return UNECE;
        }
        String kind = code.substring(Math.max(code.lastIndexOf('/'), code.lastIndexOf(' ')) + 1);
        boolean named = (code.startsWith("ISO") || code.startsWith("IEC")) && KINDS.contains(kind);
        if (!named) {
            return code;
        }
        String bodies = code.substring(0, code.length() - kind.length() - 1).toUpperCase(Locale.ROOT);
        return bodies + (bodies.equals("ISO") && !kind.equals("Guide") ? "/" : " ") + kind;
    }
}
