package se.stodkoll;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows between the packages and the one place of each third party; a row a package, a row a library. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.stodkoll");

    /** Each package and what it may use; nothing else of ours. */
    private static final List<List<String>> MAY_USE = List.of(
            List.of("model"),
            List.of("codec", "model"),
            List.of("inbox", "model"),
            List.of("pdf", "model"),
            List.of("witness", "model"),
            List.of("ocr", "model"),
            List.of("repair", "model"),
            List.of("layout", "model"),
            List.of("ingest", "model", "codec", "pdf", "ocr", "witness", "repair", "layout", "grid"),
            List.of("grid", "model"),
            List.of("draw", "model"),
            List.of("text", "model"),
            List.of("facts", "model", "layout", "text"),
            List.of("forms", "model", "facts"), // for the names of slots
            List.of("language", "model", "text"),
            List.of("lists", "model", "text"),
            List.of("parse", "model", "layout", "grid", "text", "language", "facts", "lists"),
            List.of("reconcile", "model", "text"), // for its vocabulary: what rows are called, what pairs are told by
            List.of("twin", "model"),
            List.of("notice", "model", "codec"),
            List.of("report", "model", "codec"),
            List.of("review", "model", "codec", "reconcile"),
            List.of("store", "model", "codec"),
            List.of("queue", "codec", "store"),
            List.of(
                    "nightly",
                    "model",
                    "codec",
                    "inbox",
                    "pdf",
                    "ocr",
                    "repair",
                    "ingest",
                    "grid",
                    "draw",
                    "facts",
                    "parse",
                    "reconcile",
                    "report",
                    "review",
                    "store",
                    "twin",
                    "notice",
                    "queue",
                    "forms"),
            List.of("web", "model", "codec", "report", "review", "forms"),
            List.of("bench", "model", "codec", "ingest", "parse", "pdf", "witness"),
            // report: for what the page and the nights hand each other, which cli passes on
            List.of("cli", "model", "codec", "nightly", "report", "review", "web", "bench", "notice", "forms"));

    /** Each room of the table engine and what it may use of the others; from outside, {@code grid} alone may be used. */
    private static final List<List<String>> ROOMS_OF_GRID = List.of(
            List.of("grid.token"),
            List.of("grid.column", "grid.token"),
            List.of("grid.row", "grid.token"),
            List.of("grid.cell", "grid.token", "grid.column", "grid.row"),
            List.of("grid", "grid.token", "grid.column", "grid.row", "grid.cell"));

    /** Each room of the review page and what it may use of the others; from outside, {@code web} and {@code web.office} may be used. */
    private static final List<List<String>> ROOMS_OF_WEB = List.of(
            List.of("web.office"),
            List.of("web.view", "web.office"),
            List.of("web.guard", "web.office", "web.view"),
            List.of("web.list"),
            List.of("web.decide", "web.office", "web.view"),
            List.of("web.matter", "web.office", "web.view", "web.list", "web.decide"),
            List.of("web.page", "web.office", "web.view", "web.guard", "web.list", "web.decide", "web.matter"),
            List.of("web.form", "web.office", "web.view", "web.guard", "web.page"),
            List.of(
                    "web",
                    "web.office",
                    "web.view",
                    "web.guard",
                    "web.list",
                    "web.decide",
                    "web.matter",
                    "web.page",
                    "web.form"));

    static Stream<List<String>> rows() {
        return MAY_USE.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void packageUsesOnlyWhatItMay(List<String> row) {
        String self = row.get(0);
        String[] forbidden = MAY_USE.stream()
                .map(r -> r.get(0))
                .filter(p -> !row.contains(p))
                .map(p -> "se.stodkoll." + p + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("se.stodkoll." + self + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because("documents flow one way: " + self + " may use only " + row.subList(1, row.size()))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    static Stream<List<String>> roomsOfGrid() {
        return ROOMS_OF_GRID.stream();
    }

    @ParameterizedTest
    @MethodSource("roomsOfGrid")
    void aRoomOfTheTableEngineUsesOnlyWhatItMay(List<String> row) {
        String[] forbidden = roomsOfGrid()
                .map(r -> r.get(0))
                .filter(p -> !row.contains(p))
                .map(p -> "se.stodkoll." + p)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("se.stodkoll." + row.get(0))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because("tables are made one way: " + row.get(0) + " may use only " + row.subList(1, row.size()))
                .check(CLASSES);
    }

    static Stream<List<String>> roomsOfWeb() {
        return ROOMS_OF_WEB.stream();
    }

    @ParameterizedTest
    @MethodSource("roomsOfWeb")
    void aRoomOfTheReviewPageUsesOnlyWhatItMay(List<String> row) {
        String[] forbidden = roomsOfWeb()
                .map(r -> r.get(0))
                .filter(p -> !row.contains(p))
                .map(p -> "se.stodkoll." + p)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("se.stodkoll." + row.get(0))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because("pages are made one way: " + row.get(0) + " may use only " + row.subList(1, row.size()))
                .allowEmptyShould(true) // web itself may use all
                .check(CLASSES);
    }

    @Test
    void theReviewPageHasTwoDoors() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.stodkoll.web..")
                .and()
                .resideOutsideOfPackage("gg.jte..") // the templates lay views out
                .should()
                .dependOnClassesThat(
                        resideInAPackage("se.stodkoll.web.*..").and(resideOutsideOfPackage("se.stodkoll.web.office")))
                .because("the server is started by web, and asks the rest of the program through web.office")
                .check(CLASSES);
    }

    @Test
    void theTableEngineHasOneDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.stodkoll.grid..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.stodkoll.grid.*..")
                .because("grid hands tables over; how they are made is its own")
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.apache.pdfbox.. | pdf",
                "net.sourceforge.tess4j.. | ocr",
                "net.sourceforge.lept4j.. | ocr",
                "org.bytedeco.. | ocr witness",
                "ai.onnxruntime.. | witness",
                "org.apache.tika.. | ingest",
                "opennlp.. | parse",
                "com.fasterxml.jackson.. | codec report review store web nightly ingest bench text forms",
                "org.apache.commons.text.. | reconcile parse repair twin text",
                "gg.jte.. | report web",
                "org.apache.poi.. | report",
                "java.sql.. | store",
                "org.jdbi.. | store",
                "org.flywaydb.. | store",
                "com.zaxxer.. | store",
                "com.github.kagkarlsson.. | queue",
                "io.javalin.. | web",
                "org.eclipse.jetty.. | web",
                "org.springframework.. | web",
                "io.prometheus.. | notice",
                "com.sun.net.. | notice",
                "jakarta.mail.. | notice",
                "picocli.. | cli",
                "me.tongfei.. | cli",
            })
    void aLibraryIsUsedInItsPlaceOnly(String library, String packages) {
        String[] allowed = Arrays.stream(packages.trim().split(" "))
                .map(p -> "se.stodkoll." + p + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("se.stodkoll..")
                .and()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library.trim())
                .because("one package knows " + library.trim() + ", so that it can be replaced there")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void reconcileAndModelReadNoClockAndNoFile() {
        noClasses()
                .that()
                .resideInAnyPackage("se.stodkoll.model..", "se.stodkoll.reconcile..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .because("the same records must give the same findings on any day and machine")
                .check(CLASSES);
    }
}
