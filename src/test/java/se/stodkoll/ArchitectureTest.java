package se.stodkoll;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
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
import org.junit.jupiter.params.provider.ValueSource;

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
     * Each room of a package that has several, and what it may use of that package's others: "parent.room", or "parent" alone
     * for the package that calls its rooms.
     */
    private static final List<List<String>> ROOMS = List.of(
            List.of("grid.token"),
            List.of("grid.column", "grid.token"),
            List.of("grid.row", "grid.token"),
            List.of("grid.cell", "grid.token", "grid.column", "grid.row"),
            List.of("grid", "grid.token", "grid.column", "grid.row", "grid.cell"),
            List.of("model.word"),
            List.of("model.document", "model.word"),
            List.of("model.value", "model.word"),
            List.of("model.budget", "model.value"),
            List.of("model.record", "model.value", "model.budget", "model.document"),
            List.of("model.form", "model.record", "model.word"),
            List.of("model.finding", "model.value"),
            List.of("model.run", "model.finding", "model.record", "model.document"),
            List.of("text.vocabulary"),
            List.of("text.mention", "text.vocabulary"),
            List.of("text.amount", "text.mention", "text.vocabulary"),
            List.of("text.day", "text.amount", "text.mention", "text.vocabulary"),
            List.of("text.number", "text.day", "text.mention", "text.vocabulary"),
            List.of("text", "text.amount", "text.day", "text.number", "text.mention", "text.vocabulary"),
            List.of("language.word"),
            List.of("language.sentence", "language.word"),
            List.of("language.role", "language.word", "language.sentence"),
            List.of("language", "language.word", "language.sentence", "language.role"),
            List.of("lists.row"),
            List.of("lists.cell", "lists.row"),
            List.of("lists.line", "lists.row"),
            List.of("lists.block", "lists.row", "lists.cell"),
            List.of("lists", "lists.row", "lists.cell", "lists.line", "lists.block"),
            List.of("facts.label"),
            List.of("facts.value", "facts.label"),
            List.of("facts", "facts.label", "facts.value"),
            List.of("pdf.paint"),
            List.of("pdf.file", "pdf.paint"),
            List.of("pdf.image"),
            List.of("pdf.scan", "pdf.paint", "pdf.image"),
            List.of("pdf.sign", "pdf.scan"),
            List.of("pdf.word", "pdf.paint", "pdf.image", "pdf.scan"),
            List.of("pdf", "pdf.paint", "pdf.file", "pdf.image", "pdf.scan", "pdf.sign", "pdf.word"),
            List.of("ingest.picture"),
            List.of("ingest.word"),
            List.of("ingest.page"),
            List.of("ingest.text", "ingest.page"),
            List.of("ingest.docx", "ingest.page", "ingest.text", "ingest.word"),
            List.of("ingest.file", "ingest.page", "ingest.text", "ingest.docx", "ingest.picture", "ingest.word"),
            List.of("ingest.worker", "ingest.page", "ingest.file"),
            List.of("ingest", "ingest.page", "ingest.file", "ingest.worker"),
            List.of("parse.part"),
            List.of("parse.split", "parse.part"),
            List.of("parse.row"),
            List.of("parse.table", "parse.part", "parse.row"),
            List.of("parse.texttable", "parse.row", "parse.table"),
            List.of("parse.statement", "parse.row", "parse.table"),
            List.of("parse.gridtable", "parse.part", "parse.row", "parse.table", "parse.texttable", "parse.statement"),
            List.of("parse.support", "parse.part", "parse.row"),
            List.of("parse.matter", "parse.part"),
            List.of("parse.application", "parse.part", "parse.row", "parse.table", "parse.matter"),
            List.of("parse.decision", "parse.part", "parse.row", "parse.table", "parse.gridtable", "parse.matter"),
            List.of("parse.unread", "parse.part", "parse.row", "parse.table", "parse.gridtable"),
            List.of(
                    "parse",
                    "parse.part",
                    "parse.split",
                    "parse.table",
                    "parse.gridtable",
                    "parse.support",
                    "parse.matter",
                    "parse.application",
                    "parse.decision",
                    "parse.unread"));

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
        String self = row.get(0);
        String parent = self.replaceFirst("[.].*", "");
        String[] forbidden = rooms().map(r -> r.get(0))
                .filter(p -> p.equals(parent) || p.startsWith(parent + "."))
                .filter(p -> !row.contains(p))
                .map(p -> "se.stodkoll." + p)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("se.stodkoll." + self)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because("a package's rooms call one way: " + self + " may use only " + row.subList(1, row.size()))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grid", "parse"})
    void aPackageOfRoomsHasOneDoor(String parent) {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.stodkoll." + parent + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.stodkoll." + parent + ".*..")
                .because(parent + " hands its results over; how they are made is its own")
                .check(CLASSES);
    }

    /** No package grows a room that the table does not know, and none without saying what enters and leaves. */
    @Test
    void everyRoomHasItsRow() {
        List<String> parents =
                rooms().map(r -> r.get(0).replaceFirst("[.].*", "")).distinct().toList();
        List<String> known = rooms().map(r -> "se.stodkoll." + r.get(0)).toList();
        List<String> unknown = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(p -> parents.stream().anyMatch(parent -> p.startsWith("se.stodkoll." + parent + ".")))
                .filter(p -> !known.contains(p))
                .toList();
        assertEquals(List.of(), unknown);
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
