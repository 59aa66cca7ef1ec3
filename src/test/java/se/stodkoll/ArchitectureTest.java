package se.stodkoll;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
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

/**
 * Holds the arrows between the packages, those between the rooms of a package, and the one place of each third party: a row a package, a row
 * a room, a row a library.
 */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.stodkoll");

    /** Each package and what it may use; nothing else of ours. */
    private static final List<List<String>> MAY_USE = table("""
            model :
            codec : model
            inbox : model
            pdf : model
            witness : model
            ocr : model
            repair : model
            layout : model
            ingest : model codec pdf ocr witness repair layout grid
            grid : model
            draw : model
            text : model
            facts : model layout text
            forms : model facts // for the names of slots
            language : model text
            lists : model text
            parse : model layout grid text language facts lists
            reconcile : model text // for its vocabulary: what rows are called, what pairs are told by
            twin : model
            notice : model codec
            report : model codec
            review : model codec reconcile
            store : model codec
            queue : codec store
            nightly : model codec inbox pdf ocr repair ingest grid draw facts parse reconcile report review store twin notice queue forms
            web : model codec report review forms
            bench : model codec ingest parse pdf witness
            cli : model codec nightly report review web bench notice forms // of report, what the page and the nights hand each other
            """);

    /**
     * Each room of a package that is parted into rooms, and behind the colon what it may use of the others of that package, named
     * without the package. What stands in the package itself is one of them.
     */
    private static final List<List<String>> ROOMS = rooms("""
            model :
            model.word :
            model.document : word
            model.value : word
            model.budget : value
            model.record : value budget document
            model.form : record word
            model.finding : value
            model.run : finding record document
            pdf.paint :
            pdf.file : paint
            pdf.image :
            pdf.scan : paint image
            pdf.sign : scan
            pdf.word : paint image scan
            pdf : paint file image scan sign word
            ingest.picture :
            ingest.word :
            ingest.page :
            ingest.text : page
            ingest.docx : page text word
            ingest.file : page text docx picture word
            ingest.worker : page file
            ingest : page file worker
            ocr.words :
            ocr.picture : words
            ocr.engine : words picture
            ocr.reread : words picture engine
            ocr : words picture engine reread
            repair.lexicon :
            repair.judge : lexicon
            repair : lexicon judge
            grid.token :
            grid.column : token
            grid.row : token
            grid.cell : token column row
            grid : token column row cell
            text.vocabulary :
            text.mention : vocabulary
            text.amount : mention vocabulary
            text.day : amount mention vocabulary
            text.number : day mention vocabulary
            text : amount day number mention vocabulary
            language.word :
            language.sentence : word
            language.name : word sentence
            language.role : name word sentence
            language : name word sentence role
            lists.row :
            lists.cell : row
            lists.line : row
            lists.block : row cell
            lists : row cell line block
            facts.label :
            facts.value : label
            facts : label value
            parse.part :
            parse.split : part
            parse.row :
            parse.table : part row
            parse.texttable : row table
            parse.statement : row table
            parse.gridtable : part row table texttable statement
            parse.support : part row
            parse.matter : part
            parse.application : part row table matter
            parse.decision : part row table gridtable matter
            parse.unread : part row table gridtable
            parse.explain : part matter application
            parse : part split table gridtable support matter application decision unread explain
            report.digest :
            report.diary :
            report.grants : digest
            report.html : digest
            report.json : digest
            report.sheet : digest
            report : digest html json sheet
            reconcile.texts :
            reconcile.settings : texts
            reconcile.traits : texts
            reconcile.pairing : texts settings traits
            reconcile.budget : texts settings
            reconcile.finding : texts settings traits pairing
            reconcile.rules : texts settings traits pairing budget finding
            reconcile.rules.tables : texts settings budget finding
            reconcile.rules.cases : texts settings traits budget finding
            reconcile.doubt : texts settings finding
            reconcile.incremental : settings traits pairing rules.cases
            reconcile : settings pairing finding rules rules.tables rules.cases doubt incremental
            store.record :
            store.database :
            store.table : record database
            store : record database table
            nightly.home :
            nightly.settings : home
            nightly.extract : home settings
            nightly.files : home settings extract
            nightly.cases : extract
            nightly.evidence : home
            nightly.upkeep : home settings extract files
            nightly.morning : home settings extract cases evidence upkeep
            nightly : home settings extract files cases evidence upkeep
            web.office :
            web.view : office
            web.guard : office view
            web.list :
            web.decide : office view
            web.matter : office view list decide
            web.page : office view guard list decide matter
            web.form : office view guard page
            web : office view guard list decide matter page form
            bench.chart :
            bench.readers :
            bench : readers
            cli.program :
            cli.night : program
            cli.upkeep : program
            cli.review : program
            cli.reading : program
            cli : program night upkeep review reading
            """);

    /** A name and those behind its colon, a row a line; what stands behind two strokes is said to the reader. */
    private static List<List<String>> table(String text) {
        return text.lines()
                .map(line -> line.replaceAll(" *//.*", "").split("[ :]+"))
                .map(List::of)
                .toList();
    }

    /** The same, where those behind the colon are rooms of the first one's house, named without it. */
    private static List<List<String>> rooms(String text) {
        return table(text).stream()
                .map(row -> Stream.concat(
                                Stream.of(row.get(0)), row.stream().skip(1).map(room -> house(row.get(0)) + "." + room))
                        .toList())
                .toList();
    }

    private static String house(String room) {
        return room.split("\\.")[0];
    }

    /** Rooms that no other package may use, for all that their classes are public to the rooms beside them. */
    private static final List<List<String>> INNER = rooms("""
            ocr : words engine reread
            repair : lexicon
            grid : token column row cell
            parse : part split row table texttable statement gridtable support matter application decision unread explain
            reconcile : texts traits budget finding rules rules.tables rules.cases doubt
            store : table
            nightly : cases
            cli : program night upkeep review reading
            """);

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

    static Stream<List<String>> rooms() {
        return ROOMS.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyWhatItMay(List<String> row) {
        String house = house(row.get(0));
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
    void everyRoomHasARow() {
        Set<String> parted = new TreeSet<>();
        Set<String> packages = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            String name = each.getPackageName().substring("se.stodkoll".length());
            if (!name.isEmpty()) {
                packages.add(name.substring(1));
            }
        }
        packages.stream().filter(name -> name.contains(".")).forEach(name -> parted.add(house(name)));
        packages.removeIf(name -> !parted.contains(house(name)));
        assertEquals(
                packages,
                rooms().map(row -> row.get(0)).collect(Collectors.toCollection(TreeSet::new)),
                "rooms and rows");
    }

    @ParameterizedTest
    @MethodSource("inner")
    void anInnerRoomIsUsedByItsHouseOnly(String room) {
        String house = house(room);
        noClasses()
                .that()
                .resideOutsideOfPackage("se.stodkoll." + house + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.stodkoll." + room)
                .because("how " + house + " comes to what it hands over is its own")
                .check(CLASSES);
    }

    static Stream<String> inner() {
        return INNER.stream().flatMap(row -> row.stream().skip(1));
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
                "org.apache.commons.text.. | reconcile twin text",
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

    /** Whatever reads papers calls nobody: messages go where the settings say, and the ledger is where they say. */
    @Test
    void onlyTheMessengerCallsOut() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.stodkoll.notice..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "java.nio.channels.spi..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.net.Socket.class,
                        java.net.DatagramSocket.class,
                        java.net.URLConnection.class,
                        java.nio.channels.SocketChannel.class)
                .because("nothing of a paper leaves the machine but what an officer has asked to be told")
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
