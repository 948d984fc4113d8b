package press.colophon.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DesignationsTest {
    /** A text and, after the arrow, the designations in it. */
    private static final String TEXTS = """
            GB/T 29772-2024, General requirements                      → GB/T 29772-2024
            按照GB/T 1.1—2020起草                                        → GB/T 1.1-2020
            GB/T29772—2024《电动汽车》                                    → GB/T 29772-2024
            ＧＢ／Ｔ　15834－2011                                         → GB/T 15834-2011
            GB 2312-80, GB/Z 20177.1-2006 and GB 5749.                 → GB 2312-80 | GB/Z 20177.1-2006 | GB 5749
            GBZ 2.1-2019；JJF 1001-2011                                 → GBZ 2.1-2019 | JJF 1001-2011
            YY/T 0287-2017、JB/T 8126.1—2010和QB 2024                    → YY/T 0287-2017 | JB/T 8126.1-2010
            DB11/T 1764.5-2022；T/CTSS 58—2022；Q/ABC 1-2020             → DB11/T 1764.5-2022 | T/CTSS 58-2022 | Q/ABC 1-2020
            ISO 9001:2015, ISO 9001 and ISO 80000-1                    → ISO 9001:2015 | ISO 9001 | ISO 80000-1
            ISO 9001-2015 as many write it                             → ISO 9001:2015
            ISO 9001：2015；ISO 22000∶2018                              → ISO 9001:2015 | ISO 22000:2018
            ISO 9001:2015/Amd 1:2024 and ISO 6346:2022/AMD1            → ISO 9001:2015/Amd 1:2024 | ISO 6346:2022/Amd 1
            ISO/IEC 17025:2017. IEC 60068-3-14:2025                    → ISO/IEC 17025:2017 | IEC 60068-3-14:2025
            ISO/IEC TR 24368:2022, ISO/TS 22002-1, IEC TS 62443        → ISO/IEC TR 24368:2022 | ISO/TS 22002-1 | IEC TS 62443
            ISO/IEC/IEEE 29148:2018; ISO Guide 82:2019                 → ISO/IEC/IEEE 29148:2018 | ISO Guide 82:2019
            GB/T 19001—2016/ISO 9001:2015《质量管理体系　要求》             → GB/T 19001-2016 | ISO 9001:2015
            GB/T 45001-2020 (ISO 45001:2018, IDT)                      → GB/T 45001-2020 | ISO 45001:2018
            ITU-T X.509 (10/2019), ITU-T Y.3172 and ITU-R BT.2020-2    → ITU-T X.509 (10/2019) | ITU-T Y.3172 | ITU-R BT.2020-2
            IEEE 802.11ax, IEEE Std 1003.1-2017, IEEE P3419            → IEEE 802.11ax | IEEE 1003.1-2017 | IEEE P3419
            UNECE R51; UN Regulation No. 155                           → UNECE R51 | UNECE R155
            DIN EN ISO 9001:2015, EN 301-1, BS EN 12464-1:2021         → DIN EN ISO 9001:2015 | EN 301-1 | BS EN 12464-1:2021
            ETSI EN 303 645 V2.1.1; ETSI TS 103 701                    → ETSI EN 303 645 V2.1.1 | ETSI TS 103 701
            ASTM D4169-22, SAE J3016_202104, JIS Z 8301:2019           → ASTM D4169-22 | SAE J3016_202104 | JIS Z 8301:2019
            GOST R 50779.10-2000; RFC 2119; CXS 1-1985                 → GOST R 50779.10-2000 | RFC 2119 | CXS 1-1985
            standards—ISO 9001—and 标准——GB/T 1.1                       → ISO 9001 | GB/T 1.1
            ISO/TC 8, ISO/IEC JTC 1/SC 42, IEC/TC 61, IEC TC 59        →
            the IEC 1906 Award; ISO 2030 Strategy; ISO 2108            → ISO 2108
            16 GB 2400 MHz and 8GB 128                                 →
            GB, GB/T and GB/Z; ISO and IEC; IECEE 1; MISO 9001         →
            通过ISO9001:2015认证                                        → ISO 9001:2015
            GB/T 12345678                                              →
            """;

    @TestFactory
    Stream<DynamicTest> designationsAreFoundInTextsOfAnyLanguage() {
        return TEXTS.lines()
                .map(line -> line.split("→", -1))
                .map(row -> DynamicTest.dynamicTest(
                        row[0].strip(), () -> assertThat(found(row[0].strip())).isEqualTo(row[1].strip())));
    }

    private static String found(String text) {
        return Designations.find(text).stream()
                .map(found -> found.designation().text())
                .collect(Collectors.joining(" | "));
    }

    @Test
    void placesAreThoseOfTheTextAsWritten() {
        String text = "见ＧＢ／Ｔ 1.1—2020和ISO 8:2019。";
        assertThat(Designations.find(text))
                .extracting(found -> text.substring(found.start(), found.end()))
                .containsExactly("ＧＢ／Ｔ 1.1—2020", "ISO 8:2019");
    }

    @Test
    void aDesignationHasAFormForEachPurpose() {
        Designation designation = only("GB/T 29772—2024");
        assertThat(designation.text("en")).isEqualTo("GB/T 29772-2024");
        assertThat(designation.text("zh-CN")).isEqualTo("GB/T 29772—2024");
        assertThat(designation.undated().text()).isEqualTo("GB/T 29772");
        assertThat(designation.token()).isEqualTo("gb/t29772-2024");
        assertThat(designation.id()).isEqualTo("gb-t-29772-2024");
        assertThat(only("ISO 80000-1:2022").text("zh-CN")).isEqualTo("ISO 80000-1:2022");
    }

    @Test
    void listsGoByFamilyAndCountNumbers() {
        String text = "ISO 9001, EN 71-1, T/CAS 1, GB/T 1.10, GB/T 1.2-2020, GB/T 1.2, GB 5749, ISO 216";
        List<String> sorted = Designations.find(text).stream()
                .map(Designations.Found::designation)
                .sorted()
                .map(Designation::text)
                .toList();
        assertThat(sorted)
                .containsExactly(
                        "GB 5749",
                        "GB/T 1.2",
                        "GB/T 1.2-2020",
                        "GB/T 1.10",
                        "T/CAS 1",
                        "ISO 216",
                        "ISO 9001",
                        "EN 71-1");
    }

    @Test
    void timeIsLinearInTheLengthOfTheText() {
        String text = "GB/T 1".repeat(50_000) + "T/".repeat(50_000) + "ISO/IEC".repeat(20_000);
        assertThat(Designations.find(text)).hasSizeLessThan(100_000);
    }

    private static Designation only(String text) {
        return Designations.find(text).get(0).designation();
    }
}
