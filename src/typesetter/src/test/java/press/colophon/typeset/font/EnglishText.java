package press.colophon.typeset.font;

import java.util.Arrays;
import java.util.List;

/** English as a magazine has it: ligatures, capitals that want kerning, quotations, numbers, names. */
final class EnglishText {
    private static final String TEXT = """
            The office of the chief architect affirmed, on the first afternoon of the conference, that five-figure budgets \
            are no sufficient defence against indifferent planning. “Traffic does not vanish,” said Dr. Wójcik-Fjeldstad, \
            “it is diffused.” Few in the half-filled hall differed. Yet waffling offers of finer-grained figures, flown in \
            from Zürich, Århus and Győr, affected the final draft: fifty-five offshore wind farms, 1,250 MW by 2027, at a \
            cost of €3.4 billion (VAT excluded) — roughly 12% above the AVAILABLE funds. To every Type of city its own \
            Typology! We have Water, Tea, Yarn; WAVES, TAXIS, LAWYERS, PAYPHONES. "Why?" Vice-President Tōru Yamaguchi \
            asked. ‘Because,’ Tyler replied, ‘you’d rather fly than fjord.’ Professor O’Reilly’s “shelfful” of leaflets, \
            fluffy and effusive, cites ISO 37120:2018, GB/T 36749—2018, pp. 17–23, §4.2 & fig. 5/6; see also f.i. www.fifth.org. \
            An afflicted official, fit for the task, baffled the staff: the reef, the cliff, the wolf; off it went. Offbeat \
            jackets, halfback, offhand, fjeld, fb fh fj fk ffb ffh ffj ffk ffl ffi ft fft tt Th. AT&T, P.A.T.H., L’Avenir, \
            D’Artagnan, r.f., V.I.P.; “A” “V” “T”. (Jot) [jag] {jig} fl. 11 17 71 77 7.4 4.7 $19.99 £7,000 ½ ¾ 20°C x² \
            Çatalhöyük Þingvellir Łódź Škoda Dvořák naïve façade coöperate Ærø œuvre straße Đà Nẵng İzmir ığdır. \
            Cities that measure themselves by the happiness of their slowest walkers find their fastest routes. A square, a \
            market and a flight of steps: the quay kept its cranes, rusted, beloved, unmoved. In Suzhou the canals were \
            dredged; in Medellín a cable car flew over the rooftops; in Kraków trams returned to Grodzka. Nobody had asked \
            the gardeners, who knew. Old maps, however faulty, taught the surveyors where water would gather after rain: \
            under Knightsbridge, by the Fleet, along Effra Road. Public libraries lend umbrellas, tools, afternoons. What \
            a street is for, a child can tell you faster than its engineer; whether it works, an old woman with two bags \
            can judge in forty paces. We therefore paced. The results, tabulated by quarter, fill eleven pages overleaf.
            """;

    private EnglishText() {}

    static String text() {
        return TEXT.strip();
    }

    static List<String> words() {
        return Arrays.asList(text().split(" "));
    }
}
