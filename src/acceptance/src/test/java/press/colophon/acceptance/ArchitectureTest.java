package press.colophon.acceptance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules that keep the machine in its shape. src/ARCHITECTURE.md explains them. */
class ArchitectureTest {
    private static final String ROOT = "press.colophon.";
    private static final String EVERYWHERE = "press.colophon..";

    /** Every package of the project, and after the colon those it may use. */
    private static final Map<String, Set<String>> ARROWS = table("""
            diagnostics      :
            typeset.graphics :
            typeset.language :
            typeset.picture  : diagnostics typeset.graphics typeset.language typeset.font
            typeset.font     : diagnostics typeset.graphics
            typeset.style    : diagnostics typeset.graphics typeset.language
            typeset.line     : diagnostics typeset.graphics typeset.language typeset.font
            typeset.display  : typeset.graphics typeset.font
            typeset.page     : diagnostics typeset.graphics typeset.language typeset.picture typeset.font typeset.style typeset.line typeset.display
            typeset.pdf      : diagnostics typeset.graphics typeset.font typeset.display
            typeset.quality  : typeset.graphics typeset.language typeset.font typeset.display
            typeset.preflight : diagnostics typeset.graphics typeset.picture typeset.font typeset.display typeset.pdf typeset.quality
            typeset          : diagnostics typeset.graphics typeset.picture typeset.font typeset.style typeset.line typeset.page typeset.display typeset.pdf
            standards        :
            markdown         : diagnostics standards
            content          : diagnostics markdown
            template         : diagnostics
            page             : diagnostics standards content markdown template
            metadata         : page
            search           :
            edition          :
            site             : diagnostics standards content markdown metadata page search template edition
            print            : diagnostics content markdown page search template edition typeset typeset.graphics typeset.display typeset.pdf typeset.preflight typeset.quality
            publish          : diagnostics content page template edition site print
            maven            : diagnostics edition publish
            """);

    /** Where each third-party library lives. */
    private static final Map<String, Set<String>> LIBRARIES = table("""
            com.lowagie              : typeset.pdf
            com.github.weisj         : typeset.picture
            com.vladsch.flexmark     : markdown
            freemarker               : template
            org.snakeyaml            : content
            com.networknt            : content
            com.fasterxml.jackson    : content
            tools.jackson            : typeset.quality
            org.apache.lucene        : search
            de.undercouch.citeproc   : metadata
            com.google.gson          : metadata
            biweekly                 : metadata
            org.apache.maven         : maven
            """);

    /** What crosses the borders of stages. */
    private static final List<String> BOUNDARY_TYPES = List.of(
            "diagnostics.Diagnostic",
            "diagnostics.SourceSpan",
            "diagnostics.Outcome",
            "typeset.style.StyledTree",
            "typeset.style.ComputedStyle",
            "typeset.line.Paragraph",
            "typeset.line.Lines",
            "typeset.display.DisplayList",
            "content.Publication",
            "content.Issue",
            "content.Article",
            "edition.Edition",
            "publish.Configuration");

    /** Programs that people start: they speak to the terminal and write the file they were asked for. */
    private static final DescribedPredicate<JavaClass> PROGRAMS =
            DescribedPredicate.describe("programs", type -> type.getFullName().equals(ROOT + "typeset.Main"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("press.colophon");

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyWhatTheyMay() {
        return ARROWS.entrySet().stream()
                .map(arrow -> DynamicTest.dynamicTest(arrow.getKey(), () -> {
                    Set<String> others = new TreeSet<>(ARROWS.keySet());
                    others.removeAll(arrow.getValue());
                    others.remove(arrow.getKey());
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + arrow.getKey())
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(qualified(others))
                            .allowEmptyShould(true)
                            .check(CLASSES);
                }));
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ARROWS.keySet()).containsAll(packages);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryLivesInOnePackage() {
        return LIBRARIES.entrySet().stream()
                .map(home -> DynamicTest.dynamicTest(
                        home.getKey(),
                        () -> noClasses()
                                .that(resideInAPackage(EVERYWHERE)
                                        .and(DescribedPredicate.not(resideInAPackage(ROOT
                                                + home.getValue().iterator().next()))))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(home.getKey() + "..")
                                .check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> boundaryTypesAreImmutable() {
        return BOUNDARY_TYPES.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    JavaClass type = CLASSES.get(ROOT + name);
                    assertThat(withNested(type)).allSatisfy(ArchitectureTest::assertImmutable);
                }));
    }

    private static void assertImmutable(JavaClass type) {
        assertThat(type.isRecord()
                        || type.isEnum()
                        || (type.isInterface() && type.reflect().isSealed())
                        || type.getSimpleName().equals("Cases"))
                .as("%s is a record, an enum or a sealed interface", type.getName())
                .isTrue();
        assertThat(type.getFields())
                .as("fields of %s", type.getName())
                .allSatisfy(field -> assertThat(field.getModifiers()).contains(JavaModifier.FINAL))
                .noneSatisfy(field -> assertThat(isOpenArray(field)).isTrue());
    }

    /** An array that a caller holds or gets is one that it can change. */
    private static boolean isOpenArray(JavaField field) {
        return field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static Stream<JavaClass> withNested(JavaClass type) {
        return CLASSES.stream()
                .filter(other -> other.equals(type) || other.getName().startsWith(type.getName() + "$"))
                .filter(other ->
                        !other.isAnonymousClass() && other.getModifiers().contains(JavaModifier.PUBLIC));
    }

    @Test
    void theEngineHasNoClockAndNoChance() {
        noClasses()
                .that(areTheEngine())
                .should()
                .accessTargetWhere(calls("""
                        java.lang.System.currentTimeMillis
                        java.lang.System.nanoTime
                        java.lang.System.identityHashCode
                        java.lang.System.getenv
                        java.lang.Math.random
                        java.util.UUID.randomUUID
                        java.time.\\w+.now
                        java.time.Clock.system.*
                        java.util.Calendar.getInstance
                        java.util.concurrent.ThreadLocalRandom.current
                        """))
                .orShould()
                .callConstructor(java.util.Date.class)
                .orShould()
                .callConstructor(java.util.Random.class)
                .check(CLASSES);
    }

    @Test
    void theEngineDoesNotDependOnTheMachinesLanguageOrPlace() {
        noClasses()
                .that(areTheEngine())
                .should()
                .accessTargetWhere(calls("""
                        java.util.Locale.getDefault
                        java.util.TimeZone.getDefault
                        java.time.ZoneId.systemDefault
                        java.nio.charset.Charset.defaultCharset
                        java.awt.GraphicsEnvironment.getAllFonts
                        java.awt.GraphicsEnvironment.getAvailableFontFamilyNames
                        """))
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(java.text.DecimalFormat.class, String.class)
                .check(CLASSES);
    }

    @Test
    void onlyProgramsSpeakToTheTerminal() {
        noClasses()
                .that(DescribedPredicate.not(PROGRAMS))
                .should()
                .accessTargetWhere(calls("""
                        java.lang.System.(out|err|exit)
                        java.lang.Throwable.printStackTrace
                        """))
                .check(CLASSES);
    }

    @Test
    void onlyTheEditionWritesFiles() {
        noClasses()
                .that(areTheEngine().and(DescribedPredicate.not(resideInAPackage(ROOT + "edition"))))
                .should()
                .accessTargetWhere(calls("""
                        java.nio.file.Files.(write.*|create.*|move|copy|delete.*|newOutputStream|newBufferedWriter|set.*)
                        java.nio.channels.FileChannel.open
                        java.io.File.(mkdirs?|delete|renameTo|create.*)
                        java.io.(FileOutputStream|FileWriter|RandomAccessFile|PrintWriter|PrintStream).<init>
                        javax.imageio.ImageIO.setCacheDirectory
                        """))
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatComesInAndWhatGoesOut() {
        Set<String> described = CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        classes()
                .that()
                .resideInAPackage(EVERYWHERE)
                .should()
                .resideInAnyPackage(described.toArray(String[]::new))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> areTheEngine() {
        return resideInAPackage(EVERYWHERE)
                .and(DescribedPredicate.not(resideInAPackage(ROOT + "maven")))
                .and(DescribedPredicate.not(PROGRAMS))
                .as("classes of the engine");
    }

    /**
     * @param members one a line: a type, a point, a member's name; both are regular expressions
     */
    private static DescribedPredicate<JavaAccess<?>> calls(String members) {
        String any = members.lines().collect(Collectors.joining("|"));
        return DescribedPredicate.describe("any of " + members.lines().toList(), access -> {
            AccessTarget to = access.getTarget();
            return (to.getOwner().getFullName() + "." + to.getName()).matches(any);
        });
    }

    private static String[] qualified(Set<String> packages) {
        return packages.stream().map(name -> ROOT + name).toArray(String[]::new);
    }

    private static Map<String, Set<String>> table(String text) {
        Map<String, Set<String>> rows = new TreeMap<>();
        text.lines().forEach(line -> {
            String[] cells = line.split(":", -1);
            rows.put(
                    cells[0].strip(),
                    Arrays.stream(cells[1].strip().split(" +"))
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.toCollection(TreeSet::new)));
        });
        return rows;
    }
}
