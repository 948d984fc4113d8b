package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same content gives the same bytes: after a first build, and on a machine with other habits. */
class ReproducibleIT {
    @Test
    void twoBuildsAreByteIdentical() {
        assertThat(Sample.publish("again", (stage, made) -> {}).checksums())
                .isEqualTo(Sample.published().checksums());
    }

    /** Turkish has an i of its own, Kiritimati is the first place with a new day, Latin-1 knows no Chinese. */
    @Test
    void aMachineOfAnotherLanguageTimeAndEncodingMakesTheSameBytes() throws Exception {
        Process machine = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Djava.awt.headless=true",
                        "-XX:ActiveProcessorCount=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Elsewhere.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String checksums = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(machine.waitFor()).isZero();
        assertThat(checksums).isEqualTo(Sample.published().checksums());
    }

    /** A build in a Java machine of its own, which prints the checksums. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] arguments) {
            String checksums = Sample.publish("elsewhere", (stage, made) -> {}).checksums();
            System.out.writeBytes(checksums.getBytes(StandardCharsets.UTF_8));
        }
    }
}
