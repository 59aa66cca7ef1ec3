package se.stodkoll.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.inbox.Inbox;
import se.stodkoll.inbox.InboxTake;
import se.stodkoll.inbox.RefusedFile;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseChange;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.RunFiles;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.nightly.cases.CaseUpdater;
import se.stodkoll.nightly.cases.KnownDocuments;
import se.stodkoll.nightly.cases.RescanLinker;
import se.stodkoll.nightly.evidence.ArchiveCrops;
import se.stodkoll.nightly.evidence.CropCache;
import se.stodkoll.nightly.extract.Extractor;
import se.stodkoll.nightly.extract.ParseUpdater;
import se.stodkoll.nightly.extract.SharedExtractor;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.FileCount;
import se.stodkoll.nightly.files.FileProcessor;
import se.stodkoll.nightly.files.Filing;
import se.stodkoll.nightly.files.Quarantine;
import se.stodkoll.nightly.files.Retried;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.NightLock;
import se.stodkoll.nightly.home.ProgramVersion;
import se.stodkoll.nightly.home.TaughtForms;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.nightly.upkeep.HealthCheck;
import se.stodkoll.nightly.upkeep.StatusOverview;
import se.stodkoll.nightly.upkeep.Upkeep;
import se.stodkoll.notice.NightNotice;
import se.stodkoll.notice.Notices;
import se.stodkoll.notice.Vitals;
import se.stodkoll.reconcile.settings.RuleSettingsMap;
import se.stodkoll.review.Reviews;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileState;
import se.stodkoll.store.record.NightEnd;

/** The door of the package: everything a night needs, opened once, and the night itself. */
public final class Night implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Night.class);

    private final Home home;
    private final Settings settings;
    private final Stages stages;
    private final Watchers watchers;
    private final Inbox inbox;
    private final Ledger ledger;
    private volatile boolean hurried;

    private Night(Home home, Settings settings, Stages stages, Watchers watchers, Inbox inbox, Ledger ledger) {
        this.home = home;
        this.settings = settings;
        this.stages = stages;
        this.watchers = watchers;
        this.inbox = inbox;
        this.ledger = ledger;
    }

    /** Opens inbox and ledger; closes the stages when it is closed itself. */
    public static Night open(Home home, Settings settings, Stages stages, Watchers watchers) throws IOException {
        home.make();
        List<Path> outputs = List.of(home.archive(), home.quarantine(), home.report(), home.cache(), home.logs());
        Inbox inbox = Inbox.open(
                settings.inbox(),
                settings.dropping().settle(),
                settings.dropping().patience(),
                outputs);
        return new Night(home, settings, stages, watchers, inbox, Ledger.open(settings.ledger()));
    }

    /** One night: takes the inbox, reads what is new, reconciles everything known, reports, and closes the balance. */
    public NightResult run() throws IOException {
        try (NightLock lock = NightLock.take(home, ledger, now())) {
            Instant startedAt = now();
            String run = ledger.nights().begin(startedAt, watchers.clock().getZone(), ProgramVersion.name());
            LOG.info("night {} begins, {}", run, lock.owner());

            InboxTake take = inbox.take(run);
            TaughtForms forms = TaughtForms.of(home);
            FileProcessor files = files(run, forms.forms());
            files.settle(take.claimed());
            return conclude(run, startedAt, take, files, forms);
        }
    }

    /** A night that takes nothing: what is known is reconciled and reported as it stands. */
    public NightResult reportAnew() throws IOException {
        try (NightLock lock = NightLock.take(home, ledger, now())) {
            Instant startedAt = now();
            String run = ledger.nights().begin(startedAt, watchers.clock().getZone(), ProgramVersion.name());
            LOG.info("report {} begins, {}", run, lock.owner());
            TaughtForms forms = TaughtForms.of(home);
            return conclude(
                    run, startedAt, new InboxTake(List.of(), List.of(), List.of()), files(run, forms.forms()), forms);
        }
    }

    private NightResult conclude(String run, Instant startedAt, InboxTake take, FileProcessor files, TaughtForms forms)
            throws IOException {
        new ParseUpdater(stages, ledger, forms.forms())
                .parseNew(run, settings.ingest().workers(), watchers.clock());
        new RescanLinker(ledger).compareNew();

        Reviews reviews = Reviews.of(ledger.reviews().all());
        NightEnd end = new CaseUpdater(ledger, stages.reconcile(), reviews).end(basis());
        List<DocumentReport> documents = reviews.correct(KnownDocuments.documents(ledger));
        List<Case> cases = standing(end.change());
        Balance balance = new FileCount(home, ledger).balance(take);
        RunReport report = new RunReport(
                run,
                startedAt,
                now(),
                ProgramVersion.name(),
                documents,
                cases,
                RuleSettingsMap.write(settings.rules()),
                files(run, balance));
        Path folder = publish(report);
        ledger.nights().finish(run, now(), balance, end);
        inbox.sweep();
        LOG.info("night {} ends, {}", run, balance);
        return new NightResult(report, folder, balance, reasons(take, files), files.lacking(), forms.refused());
    }

    private RunFiles files(String run, Balance balance) {
        Map<String, String> originals = new HashMap<>();
        ledger.filesInState(FileState.DONE)
                .forEach(f -> originals.put(f.sha256(), f.place().orElseThrow()));
        return new RunFiles(ledger.readIn(run), originals, balance);
    }

    private Path publish(RunReport report) throws IOException {
        try (CropCache crops = new CropCache(home.crops(), ArchiveCrops.of(home, ledger), stages.version())) {
            return new ReportFolders(home).publish(report, crops, stages.writer());
        }
    }

    /** How the program is; touches nothing. */
    public Vitals vitals() {
        return HealthCheck.of(home, settings, ledger);
    }

    /** Tells those who are to be told how a night ended; what did not get through, in Swedish. */
    public List<String> tell(NightResult result) {
        Map<CaseStatus, Integer> cases = new EnumMap<>(CaseStatus.class);
        result.report().cases().forEach(each -> cases.merge(each.status(), 1, Integer::sum));
        return tell(NightNotice.of(result.report().runId(), result.balance(), cases));
    }

    /** Tells that a night could not be run. */
    public List<String> tellFailure(String outcome) {
        return tell(NightNotice.failed(outcome));
    }

    private List<String> tell(NightNotice summary) {
        List<String> failures = Notices.send(settings.telling().notices(), summary);
        failures.forEach(failure -> LOG.warn("not told: {}", failure));
        return failures;
    }

    /** What is done beside nights. */
    public Upkeep upkeep() {
        return new Upkeep(home, ledger, watchers.clock());
    }

    /** Takes quarantined files back into the inbox, to be read the next night: those of that name, or all. */
    public Retried retry(List<String> names) throws IOException {
        try (NightLock lock = NightLock.take(home, ledger, now())) {
            LOG.info("retry begins, {}", lock.owner());
            return new Quarantine(home, inbox, ledger).takeBack(names);
        }
    }

    /** How things stand, without touching anything. */
    public StatusOverview standing(int nights) throws IOException {
        return StatusOverview.of(ledger, nights, inbox, CaseUpdater.earlier(ledger, basis()));
    }

    /** Breaks off what is being read, which waits for another night, so that a night asked to stop ends soon. */
    public void hurry() {
        hurried = true;
        stages.close();
    }

    /** Whether a night now would have something to take. */
    public boolean hasWork() throws IOException {
        return inbox.hasFiles();
    }

    /** All cases as they stand after the change. */
    private List<Case> standing(CaseChange change) {
        Stream<Case> left = change.anew()
                ? Stream.empty()
                : ledger.standing().all().stream().filter(c -> !change.gone().contains(c.id()));
        return Stream.concat(left, change.cases().stream()).toList();
    }

    private String basis() {
        return CaseUpdater.basis(ledger, stages.version(), RuleSettingsMap.write(settings.rules()));
    }

    private static Map<String, String> reasons(InboxTake take, FileProcessor files) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (RefusedFile each : take.refused()) {
            reasons.put(each.name(), (each.isFile() ? Ledger.INACCESSIBLE + ": " : "") + each.reason());
        }
        reasons.putAll(files.left());
        return reasons;
    }

    private Instant now() {
        return watchers.clock().instant();
    }

    private FileProcessor files(String run, List<TaughtForm> taught) {
        Filing filing = new Filing(home, inbox, ledger, watchers.clock());
        FileProcessor.Needs needs = new FileProcessor.Needs(
                settings, stages, ledger, filing, watchers, () -> hurried, () -> extractor(taught));
        return new FileProcessor(needs, run, taught);
    }

    private Extractor extractor(List<TaughtForm> taught) {
        return settings.shared().isPresent()
                ? SharedExtractor.open(home, settings, stages, watchers.stopping())
                : Extractor.here(stages, taught, settings.ingest().workers());
    }

    Ledger ledger() {
        return ledger;
    }

    @Override
    public void close() {
        stages.close();
        ledger.close();
    }
}
