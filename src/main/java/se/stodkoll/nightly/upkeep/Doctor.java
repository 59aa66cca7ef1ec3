package se.stodkoll.nightly.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.inbox.Inbox;
import se.stodkoll.ingest.worker.AddressSpace;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.word.Line;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.nightly.home.PrivateFolder;
import se.stodkoll.nightly.home.TaughtForms;
import se.stodkoll.nightly.settings.LanguageData;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.database.LedgerException;

/** Looks whether the machine has what a night needs; each finding with its remedy. */
public final class Doctor {
    private static final int LEAST_JAVA = 17;
    /** What a reading process reserves: its heap, its classes' room and what Tesseract takes. */
    private static final int LEAST_ADDRESS_MEGABYTES = 4000;
    /** A picture that says "Ansökan 1 150 097 kr"; see models/README.md. */
    private static final String PICTURE = "selfcheck.png";

    private static final String PICTURE_SAYS = "1150097";

    private final Home home;
    private final Map<String, String> environment;
    private final List<Check> checks = new ArrayList<>();

    /**
     * One thing looked at.
     *
     * @param name what
     * @param ok whether a night can do with it
     * @param seen what was found, in Swedish
     * @param remedy what to do, in Swedish; empty where nothing need be done
     */
    public record Check(String name, boolean ok, String seen, String remedy) {}

    private Doctor(Home home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    /**
     * Looks at everything.
     *
     * @param readPicture whether to read a picture too, which takes a second or two
     */
    public static List<Check> examine(Home home, Map<String, String> environment, boolean readPicture) {
        Doctor doctor = new Doctor(home, environment);
        doctor.java();
        doctor.fileNames();
        doctor.memory();
        doctor.folders();
        doctor.disk();
        doctor.forms();
        doctor.configured(readPicture);
        return List.copyOf(doctor.checks);
    }

    private void java() {
        int feature = Runtime.version().feature();
        add(
                "Java",
                feature >= LEAST_JAVA,
                "version " + Runtime.version(),
                "Installera JDK " + LEAST_JAVA + " eller senare: apt-get install openjdk-17-jdk-headless");
    }

    private void fileNames() {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        boolean ok = Charset.isSupported(encoding) && Charset.forName(encoding).equals(StandardCharsets.UTF_8);
        add(
                "Filnamn",
                ok,
                "kodas som " + encoding,
                "Starta med ./stodkoll, eller sätt LC_ALL=C.UTF-8: annars kan filer"
                        + " med å, ä och ö i namnet inte öppnas");
    }

    private void memory() {
        OptionalLong limit = AddressSpace.limitMegabytes();
        add(
                "Minne",
                limit.isEmpty() || limit.getAsLong() >= LEAST_ADDRESS_MEGABYTES,
                limit.isEmpty()
                        ? "ingen gräns för adressrymden"
                        : "adressrymden är begränsad till " + limit.getAsLong() + " MB",
                "Java reserverar mer än det använder: ta bort gränsen med ulimit -v unlimited; MemoryMax i systemd stör inte");
    }

    private void folders() {
        try {
            home.make();
            Path probe = Files.createTempFile(home.inbox(), ".doctor", ".tmp");
            Files.delete(probe);
            add(
                    "Hemmapp",
                    !PrivateFolder.isOpen(home.folder()),
                    home.folder().toString(),
                    "Andra användare kan läsa i mappen: chmod 700 " + home.folder());
        } catch (IOException e) {
            add(
                    "Hemmapp",
                    false,
                    home.folder() + " kan inte skrivas i (" + e.getMessage() + ")",
                    "Ge användaren " + System.getProperty("user.name")
                            + " skrivrätt i mappen, eller välj en annan med --home");
        }
    }

    private void forms() {
        TaughtForms forms = TaughtForms.of(home);
        add(
                "Blanketter",
                forms.refused().isEmpty(),
                forms.forms().size() + " inlärda",
                String.join(" ", forms.refused()));
    }

    private void disk() {
        try {
            long free = Files.getFileStore(Files.exists(home.folder()) ? home.folder() : Path.of("."))
                    .getUsableSpace();
            add(
                    "Disk",
                    free >= HealthCheck.LEAST_FREE_BYTES,
                    free / (1 << 20) + " MB ledigt",
                    "Frigör minst 1 GB: gamla rapporter i report/ och mellanlagret i cache/ kan tas bort");
        } catch (IOException e) {
            add(
                    "Disk",
                    false,
                    "kan inte mätas (" + e.getMessage() + ")",
                    "Kontrollera att hemmappens disk är monterad");
        }
    }

    private void configured(boolean readPicture) {
        try {
            Settings settings = Settings.load(home, environment);
            add("Inställningar", true, Files.exists(home.settingsFile()) ? "stodkoll.yaml" : "förvalda", "");
            ledger(settings);
            inbox(settings);
            languages(settings, readPicture);
        } catch (NightException e) {
            add("Inställningar", false, e.getMessage(), "Rätta " + home.settingsFile() + " eller miljövariabeln");
        }
    }

    private void inbox(Settings settings) {
        try {
            Map<String, String> unread =
                    StatusOverview.unread(Inbox.open(settings.inbox(), Duration.ZERO, Duration.ZERO, List.of()));
            add(
                    "Inkorg",
                    unread.isEmpty(),
                    unread.isEmpty() ? settings.inbox().toString() : unread.toString(),
                    "Filerna väntar tills de går att läsa; övriga filer läses som vanligt");
        } catch (IOException e) {
            add(
                    "Inkorg",
                    false,
                    settings.inbox() + " kan inte läsas (" + e.getMessage() + ")",
                    "Kontrollera att mappen finns och att programmets användare har läs- och skrivrätt");
        }
    }

    private void ledger(Settings settings) {
        try (Ledger ledger = Ledger.open(settings.ledger())) {
            add("Liggare", true, settings.ledger() + (ledger.nights().last(1).isEmpty() ? ", ny" : ", i bruk"), "");
        } catch (LedgerException e) {
            add("Liggare", false, e.getMessage(), "Kontrollera jdbcUrl, användare, lösenord och att databasen svarar");
        }
    }

    private void languages(Settings settings, boolean readPicture) {
        Path folder = settings.ingest().tessdata();
        List<String> missing = LanguageData.missing(folder);
        add(
                "Språkdata",
                missing.isEmpty(),
                missing.isEmpty() ? folder.toString() : folder + " saknar " + missing,
                "apt-get install tesseract-ocr-swe tesseract-ocr-eng tesseract-ocr-osd, eller lägg swe.traineddata,"
                        + " eng.traineddata och osd.traineddata i en mapp och ange den som tessdata");
        if (missing.isEmpty() && readPicture) {
            picture(settings);
        }
    }

    /** The whole way of a scanned page: worker process, native libraries, language data. */
    private void picture(Settings settings) {
        String remedy = "Programmets Tesseract finns för Linux x86-64; se loggen i " + home.logs();
        try (Stages stages = Stages.open(settings);
                InputStream in = Doctor.class.getResourceAsStream(PICTURE)) {
            Path file = Files.createTempFile("stodkoll", ".png");
            try {
                Files.write(file, in.readAllBytes());
                Document read = stages.reader().read(file, Fingerprint.sha256(file), PICTURE, pages -> {});
                String text = read.pages().stream()
                        .flatMap(page -> page.lines().stream())
                        .map(Line::text)
                        .collect(Collectors.joining(" "));
                boolean right = text.replaceAll("[^0-9]", "").contains(PICTURE_SAYS);
                add("Tesseract", right, right ? "läste provbilden rätt" : "läste provbilden fel", remedy);
            } finally {
                Files.delete(file);
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            add("Tesseract", false, "provbilden kunde inte läsas: " + e, remedy);
        }
    }

    private void add(String name, boolean ok, String seen, String remedy) {
        checks.add(new Check(name, ok, seen, ok ? "" : remedy));
    }
}
