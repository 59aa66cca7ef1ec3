package se.stodkoll.nightly.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.notice.NoticeSettings;
import se.stodkoll.queue.Lease;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.report.ReportWriter;
import se.stodkoll.store.database.LedgerSettings;

/**
 * The configuration in force: the home folder's stodkoll.yaml, overridden by the environment.
 *
 * @param inbox where files are dropped
 * @param dropping how files are waited for and taken in
 * @param retries how often reading is tried
 * @param ingest limits and places of reading
 * @param ledger where the ledger is
 * @param shared how other machines that read a night's files hold them; empty where none do
 * @param rules what reconciliation holds to
 * @param telling what others are told
 */
public record Settings(
        Path inbox,
        Dropping dropping,
        Retries retries,
        IngestSettings ingest,
        LedgerSettings ledger,
        Optional<Lease> shared,
        RuleSettings rules,
        Telling telling) {

    /**
     * How files are waited for and taken in.
     *
     * @param settle how long size and time must have stood still
     * @param patience how long a night waits for files being written, and for the end of one that lacks it
     * @param poll between two looks of {@code watch}
     * @param attachments whether PDFs attached to a PDF are put into the inbox too
     * @param mostFiles that may wait in the inbox when one more is left on the review page
     * @param mostMegabytes that they may have
     */
    public record Dropping(
            Duration settle, Duration patience, Duration poll, boolean attachments, int mostFiles, int mostMegabytes) {}

    /**
     * What others are told.
     *
     * @param logAsJson whether a line of the log is a JSON object
     * @param monitorBind address that metrics and health are served at
     * @param review address of the review page as people write it in their browser, for links of the report
     * @param notices who gets a summary of each night
     */
    public record Telling(boolean logAsJson, String monitorBind, URI review, NoticeSettings notices) {}

    /**
     * How often reading is tried.
     *
     * @param attempts at most, where the cause can pass
     * @param backoff before the second attempt; doubled before each later one
     * @param interruptions at most, where the process died at it; above it the file goes to quarantine
     */
    public record Retries(int attempts, Duration backoff, int interruptions) {}

    /**
     * Reads the configuration of a home folder.
     *
     * @param environment as {@link System#getenv()}
     * @throws NightException with {@link NightException.Cause#SETTINGS}, naming everything that is wrong
     */
    public static Settings load(Home home, Map<String, String> environment) {
        SettingValues values = SettingValues.of(home.settingsFile(), environment);
        Settings settings = new Settings(
                values.path("inbox", home.inbox()),
                new Dropping(
                        values.seconds("settleSeconds", 2, 0, 3600),
                        values.seconds("patienceSeconds", 10, 0, 3600),
                        values.seconds("pollSeconds", 15, 1, 86_400),
                        values.oneOf("attachments", List.of("tell", "take")).equals("take"),
                        values.number("inboxFiles", 5000, 1, 1_000_000),
                        values.number("inboxMegabytes", 20_000, 1, 10_000_000)),
                new Retries(
                        values.number("attempts", 2, 1, 10),
                        values.seconds("backoffSeconds", 2, 0, 3600),
                        values.number("interruptions", 5, 1, 100)),
                new IngestSettings(
                        values.number("workers", defaultWorkers(), 1, 64),
                        values.number("workerHeapMegabytes", 768, 128, 65_536),
                        values.seconds("pageTimeoutSeconds", 120, 1, 3600),
                        values.number("maxPages", 5000, 1, 100_000),
                        values.path("tessdata", LanguageData.find(environment)),
                        home.cache(),
                        values.number("cacheMegabytes", 2000, 0, 1_000_000)),
                values.ledger(home.database()),
                values.shared(),
                values.rules(),
                new Telling(
                        values.oneOf("logFormat", List.of("plain", "json")).equals("json"),
                        values.text("monitorBind").orElse("127.0.0.1"),
                        values.address("reviewAddress").orElse(ReportWriter.REVIEW_PAGE),
                        values.notices()));
        values.refuseProblems();
        return settings;
    }

    private static int defaultWorkers() {
        return Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));
    }

    /** Languages that reading pictures needs and this machine lacks. */
    public List<String> missingLanguages() {
        return LanguageData.missing(tessdata());
    }

    /** Folder with the language data. */
    public Path tessdata() {
        return ingest.tessdata();
    }
}
