package se.stodkoll.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.Texts;

class StodkollTest {
    /** What a PDF without a byte is put away under. */
    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.pdf";

    @TempDir
    Path home;

    @RegisterExtension
    final Heard heard = new Heard();

    private ExitCode execute(Map<String, String> environment, String... arguments) {
        int code = Stodkoll.execute(environment, arguments);
        return ExitCode.values()[code];
    }

    private ExitCode execute(String... arguments) {
        return execute(Map.of("STODKOLL_HOME", home.toString()), arguments);
    }

    private String said() {
        return heard.said();
    }

    @Test
    void exitCodesAreTheNumbersThatReadmeTells() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (ExitCode exit : ExitCode.values()) {
            assertEquals(exit.ordinal(), exit.code());
            assertTrue(readme.contains("\n| " + exit.code() + " | "), exit + " is missing in README");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', Användning:",
        "--help, Slutkoder:",
        "--help --lang en, Exit codes:",
        "--lang=en run --help, One night",
        "run --help, En natt",
        "extract --help, Filer som ska läsas.",
        "extract --help --lang en, Files to read.",
        "demo --help, Kör en natt över de medföljande dokumenten.",
        "--version, stodkoll",
    })
    void helpIsSwedishUnlessEnglishIsAskedFor(String arguments, String told) {
        assertEquals(ExitCode.OK, execute(arguments.isEmpty() ? new String[0] : arguments.split(" ")));
        assertTrue(said().contains(told), said());
    }

    @Test
    void bothLanguagesSayEverything() throws IOException {
        assertEquals(new TreeSet<>(texts("Texts.properties")), new TreeSet<>(texts("Texts_en.properties")));
    }

    private static java.util.Set<String> texts(String name) throws IOException {
        Properties properties = new Properties();
        try (var in = Texts.class.getResourceAsStream(name)) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }

    @ParameterizedTest
    @CsvSource({
        "kör, okänt argument: kör",
        "run --fel, okänt argument: --fel",
        "extract, argument saknas: FIL",
        "extract finns-inte.pdf, filen finns inte",
        "demo --documents finns-inte, mappen med dokument finns inte",
        "status --lang de, --lang kan inte vara de; det ska vara sv|en",
        "review --port många, --port kan inte vara många; det ska vara N",
    })
    void aWrongCommandLineIsToldInSwedish(String arguments, String told) {
        assertEquals(ExitCode.USAGE, execute(arguments.split(" ")));
        assertTrue(said().contains(told), said());
    }

    @Test
    void aNightOverAFileThatCannotBeReadEndsWell() throws IOException {
        Files.createDirectories(home.resolve("inbox"));
        Files.createFile(home.resolve("inbox/tom.pdf"));
        assertEquals(ExitCode.OK, execute("run"));
        assertTrue(said().contains("Balansen går ihop."), said());
        assertTrue(said().contains("tom.pdf  EMPTY: "), said());
        assertTrue(Files.readString(home.resolve("quarantine/" + EMPTY + ".reason.json"))
                .contains("\"tom.pdf\""));
        assertFalse(Files.readString(home.resolve("logs/stodkoll.log")).contains("tom.pdf"), "a name in the log");

        heard.reset();
        assertEquals(ExitCode.OK, execute("status"));
        assertTrue(said().contains("I karantän (1):"), said());
        assertTrue(said().contains("EMPTY 1"), said());
        assertTrue(said().contains("EMPTY: 1 gånger under nätterna ovan, 1 den senaste"), said());

        heard.reset();
        assertEquals(ExitCode.OK, execute("retry", "tom.pdf"));
        assertTrue(said().contains("Tillbaka: tom.pdf"), said());
        assertFalse(Files.exists(home.resolve("quarantine/" + EMPTY)));
    }

    @Test
    void statusTellsThatCasesAreOfANightUnderOtherSettings() {
        assertEquals(ExitCode.OK, execute("run"));
        assertEquals(ExitCode.OK, execute("status"));
        assertFalse(said().contains("jämförs alla på nytt"), said());
        Map<String, String> changed = Map.of("STODKOLL_HOME", home.toString(), "STODKOLL_RULES_ROW_SUM", "INFO");
        assertEquals(ExitCode.OK, execute(changed, "status"));
        assertTrue(
                said().matches("(?s).*Ärendena är från natten som slutade 20.* version uppackad.*"
                        + "nästa natt jämförs alla på nytt.*"),
                said());
    }

    /** What a person could be known by, and any figure of the documents, stays out of both kinds of log. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "json"})
    void theLogSaysNothingOfWhatIsInTheDocuments(String format) throws IOException {
        Map<String, String> environment = Map.of("STODKOLL_HOME", home.toString(), "STODKOLL_LOG_FORMAT", format);
        Files.createDirectories(home.resolve("inbox"));
        List<String> secrets = List.of(
                "Hembygdsgården",
                "Torkelsson",
                "Kvarnbacken",
                "25RS04711",
                "1 150 097",
                "1150097",
                "torkelsson@",
                "ansokan-Kvarnbacken");
        String application = String.join(
                "\n",
                "Projektbeskrivning",
                "Projektnamn: Kvarnbacken lever",
                "Diarienummer: 25RS04711",
                "Sökande: Stiftelsen Hembygdsgården",
                "Kontakt: Ebba Torkelsson, torkelsson@hembygd.example",
                "Medfinansiering söks med 50 procent, dock högst 1 150 097 kronor.",
                "Projektperiod 2025-01-01 – 2026-12-31");
        Files.writeString(home.resolve("inbox/ansokan-Kvarnbacken.txt"), application);
        Files.writeString(home.resolve("inbox/ansokan-Kvarnbacken-igen.txt"), application);
        Files.writeString(
                home.resolve("inbox/beslut-Kvarnbacken.txt"), application.replace("Projektbeskrivning", "Beslut"));
        Files.writeString(home.resolve("inbox/ansokan-Kvarnbacken.pdf"), "%PDF-1.7 Torkelsson %%EOF");
        assertEquals(ExitCode.OK, execute(environment, "run"));

        List<String> lines = Files.readAllLines(home.resolve("logs/stodkoll.log"));
        assertTrue(lines.stream().anyMatch(line -> line.contains("quarantined")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.contains("read ")), lines.toString());
        for (String secret : secrets) {
            assertTrue(lines.stream().noneMatch(line -> line.contains(secret)), secret + " in " + lines);
        }
        for (String line : lines) {
            assertEquals(format.equals("json"), line.startsWith("{\"timestamp\":") && line.endsWith("}"), line);
        }
    }

    @Test
    void wrongSettingsHaveTheirOwnExitCode() throws IOException {
        Files.writeString(home.resolve("stodkoll.yaml"), "workers: inga\n");
        assertEquals(ExitCode.SETTINGS, execute("run"));
        assertTrue(said().contains("workers ska vara ett heltal"), said());
    }

    @Test
    void aDamagedLedgerHasOneLineAndTheEnvironmentsExitCode() throws IOException {
        assertEquals(ExitCode.OK, execute("run"));
        Path ledger = home.resolve("stodkoll.db");
        Files.write(ledger, java.util.Arrays.copyOf(Files.readAllBytes(ledger), 20_000));
        for (String command : List.of("run", "status", "verify", "review")) {
            heard.reset();
            assertEquals(ExitCode.ENVIRONMENT, execute(command), said());
            assertEquals(
                    1,
                    said().lines()
                            .filter(line -> line.startsWith("stodkoll: liggaren"))
                            .count(),
                    said());
            assertTrue(said().contains("stodkoll restore KOPIA"), said());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "verify",
                "review",
                "export",
                "retry",
                "part a.pdf",
                "backup kopia.db",
                "retain --years 10",
                "erase k1",
                "reviewer add Anna",
                "reviewer remove Anna",
            })
    void aMistypedHomeIsToldAndNeverMade(String command) {
        Path mistyped = home.resolve("srv/stodkol");
        assertEquals(ExitCode.ENVIRONMENT, execute((command + " --home " + mistyped).split(" ")), said());
        assertEquals(1, said().lines().count(), said());
        assertTrue(said().contains("Ingen hemmapp finns i " + mistyped), said());
        assertFalse(Files.exists(home.resolve("srv")));
    }

    @Test
    void aPortInUseIsToldInOneLine() throws IOException {
        assertEquals(ExitCode.OK, execute("run"));
        heard.reset();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertEquals(ExitCode.ENVIRONMENT, execute("review", "--port", port, "--monitor", "0"));
            List<String> told =
                    said().lines().filter(line -> line.startsWith("stodkoll: ")).toList();
            assertEquals(1, told.size(), said());
            assertTrue(told.get(0).contains("127.0.0.1:" + port + ": porten används redan"), said());
        }
    }

    @Test
    void timesAreSwedishWhereverTheMachineSaysItIs() throws IOException {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
        try {
            String from = minute(Instant.now());
            assertEquals(ExitCode.OK, execute("run"));
            String until = minute(Instant.now());
            heard.reset();
            assertEquals(ExitCode.OK, execute("status"));
            assertTrue(said().contains("  " + from + "  ") || said().contains("  " + until + "  "), said());
            String logged = Files.readString(home.resolve("logs/stodkoll.log"));
            assertTrue(logged.contains(from.replace(' ', 'T')) || logged.contains(until.replace(' ', 'T')), logged);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static String minute(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(at.atZone(ZoneId.of("Europe/Stockholm")));
    }

    @Test
    void anInboxInTheArchiveIsTheEnvironmentsFault() throws IOException {
        Files.writeString(home.resolve("stodkoll.yaml"), "inbox: " + home.resolve("archive/in") + "\n");
        assertEquals(ExitCode.ENVIRONMENT, execute("run"));
        assertTrue(said().contains("ligger i varandra"), said());
    }

    @Test
    void aPageIsExplainedOrAFilePrintedAsJson() throws IOException {
        Path file = Files.writeString(home.resolve("brev.txt"), "Protokoll\n\nEn sida text om ingenting särskilt.\n");
        assertEquals(ExitCode.OK, execute("extract", "--explain", file.toString()));
        assertTrue(said().contains("sida 1: TEXT_LAYER: "), said());
        heard.reset();
        assertEquals(ExitCode.OK, execute("extract", file.toString()));
        assertTrue(said().contains("\"status\" : \"EXTRACTED\""), said());
        heard.reset();
        Files.writeString(file, "");
        assertEquals(ExitCode.UNREADABLE, execute("extract", file.toString()));
        assertTrue(said().contains("\"code\" : \"EMPTY\""), said());
    }

    @Test
    void doctorSaysWhatToDo() {
        Map<String, String> environment = Map.of(
                "STODKOLL_HOME",
                home.toString(),
                "STODKOLL_TESSDATA",
                home.resolve("ingen").toString());
        assertEquals(ExitCode.ENVIRONMENT, execute(environment, "doctor", "--quiet"));
        assertTrue(said().contains("saknar [swe, eng, osd]"), said());
        assertTrue(said().contains("apt-get install tesseract-ocr-swe"), said());
    }
}
