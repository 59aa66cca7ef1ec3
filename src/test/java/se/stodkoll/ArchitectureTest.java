package se.stodkoll;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /**
     * Each room of a package that is parted into rooms, and what it may use of the others of that package. A package that has
     * the name of its rooms is one of them.
     */
    private static final List<List<String>> ROOMS = List.of(
            List.of("pdf", "pdf.paint"),
            List.of("pdf.paint"),
            List.of("ocr.words"),
            List.of("ocr.picture", "ocr.words"),
            List.of("ocr.engine", "ocr.words", "ocr.picture"),
            List.of("ocr.reread", "ocr.words", "ocr.picture", "ocr.engine"),
            List.of("ocr", "ocr.words", "ocr.picture", "ocr.engine", "ocr.reread"),
            List.of("repair.lexicon"),
            List.of("repair.judge", "repair.lexicon"),
            List.of("repair", "repair.lexicon", "repair.judge"),
            List.of("ingest", "ingest.word", "ingest.picture"),
            List.of("ingest.word"),
            List.of("ingest.picture"),
            List.of("grid.token"),
            List.of("grid.column", "grid.token"),
            List.of("grid.row", "grid.token"),
            List.of("grid.cell", "grid.token", "grid.column", "grid.row"),
            List.of("grid", "grid.token", "grid.column", "grid.row", "grid.cell"),
            List.of("report.digest"),
            List.of("report.diary"),
            List.of("report.grants", "report.digest"),
            List.of("report.html", "report.digest"),
            List.of("report.json", "report.digest"),
            List.of("report.sheet", "report.digest"),
            List.of("report", "report.digest", "report.html", "report.json", "report.sheet"),
            List.of("reconcile.texts"),
            List.of("reconcile.settings", "reconcile.texts"),
            List.of("reconcile.traits", "reconcile.texts"),
            List.of("reconcile.pairing", "reconcile.texts", "reconcile.settings", "reconcile.traits"),
            List.of("reconcile.budget", "reconcile.texts", "reconcile.settings"),
            List.of(
                    "reconcile.finding",
                    "reconcile.texts",
                    "reconcile.settings",
                    "reconcile.traits",
                    "reconcile.pairing"),
            List.of(
                    "reconcile.rules",
                    "reconcile.texts",
                    "reconcile.settings",
                    "reconcile.traits",
                    "reconcile.pairing",
                    "reconcile.budget",
                    "reconcile.finding"),
            List.of(
                    "reconcile.rules.tables",
                    "reconcile.texts",
                    "reconcile.settings",
                    "reconcile.budget",
                    "reconcile.finding"),
            List.of(
                    "reconcile.rules.cases",
                    "reconcile.texts",
                    "reconcile.settings",
                    "reconcile.traits",
                    "reconcile.budget",
                    "reconcile.finding"),
            List.of("reconcile.doubt", "reconcile.texts", "reconcile.settings", "reconcile.finding"),
            // its marks hold the keys by which the rules on several cases look
            List.of(
                    "reconcile.incremental",
                    "reconcile.settings",
                    "reconcile.traits",
                    "reconcile.pairing",
                    "reconcile.rules.cases"),
            List.of(
                    "reconcile",
                    "reconcile.settings",
                    "reconcile.pairing",
                    "reconcile.finding",
                    "reconcile.rules",
                    "reconcile.rules.tables",
                    "reconcile.rules.cases",
                    "reconcile.doubt",
                    "reconcile.incremental"),
            List.of("store.record"),
            List.of("store.database"),
            List.of("store.table", "store.record", "store.database"),
            List.of("store", "store.record", "store.database", "store.table"),
            List.of("nightly.home"),
            List.of("nightly.settings", "nightly.home"),
            List.of("nightly.extract", "nightly.home", "nightly.settings"),
            List.of("nightly.files", "nightly.home", "nightly.settings", "nightly.extract"),
            List.of("nightly.cases", "nightly.extract"),
            List.of("nightly.evidence", "nightly.home"),
            List.of("nightly.upkeep", "nightly.home", "nightly.settings", "nightly.extract", "nightly.files"),
            List.of(
                    "nightly.morning",
                    "nightly.home",
                    "nightly.settings",
                    "nightly.cases",
                    "nightly.evidence",
                    "nightly.upkeep"),
            List.of(
                    "nightly",
                    "nightly.home",
                    "nightly.settings",
                    "nightly.extract",
                    "nightly.files",
                    "nightly.cases",
                    "nightly.evidence",
                    "nightly.upkeep"),
            List.of("bench.chart"),
            List.of("bench.readers"),
            List.of("bench", "bench.readers"));

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

    static Stream<List<String>> rooms() {
        return ROOMS.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyWhatItMay(List<String> row) {
        String house = row.get(0).split("\\.")[0];
        String[] forbidden = rooms().map(r -> r.get(0))
                .filter(room -> room.equals(house) || room.startsWith(house + "."))
                .filter(room -> !row.contains(room))
                .map(room -> "se.stodkoll." + room)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("se.stodkoll." + row.get(0))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because("the rooms of " + house + " use each other one way: " + row.get(0) + " may use only "
                        + row.subList(1, row.size()))
                .check(CLASSES);
    }

    @Test
    void everyRoomHasARow() {
        Set<String> parted = new TreeSet<>();
        Set<String> packages = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            String name = each.getPackageName().substring("se.stodkoll".length());
            if (!name.isEmpty()) {
                packages.add(name.substring(1));
            }
        }
        packages.stream().filter(name -> name.contains(".")).forEach(name -> parted.add(name.split("\\.")[0]));
        packages.removeIf(name -> !parted.contains(name.split("\\.")[0]));
        assertEquals(
                packages,
                rooms().map(row -> row.get(0)).collect(Collectors.toCollection(TreeSet::new)),
                "rooms and rows");
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
