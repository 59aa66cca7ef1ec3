package se.stodkoll.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.inbox.Inbox;
import se.stodkoll.inbox.Refused;
import se.stodkoll.inbox.Take;
import se.stodkoll.model.Balance;
import se.stodkoll.model.Case;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.RunReport;
import se.stodkoll.reconcile.Earlier;
import se.stodkoll.review.Reviews;
import se.stodkoll.store.Ledger;

/** The door of the package: everything a night needs, opened once, and the night itself. */
public final class Night implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Night.class);

    private final Home home;
    private final Settings settings;
    private final Stages stages;
    private final Watchers watchers;
    private final Inbox inbox;
    private final Ledger ledger;

    /**
     * Who looks on.
     *
     * @param progress told how it goes
     * @param stopping whether to leave the rest for another night
     * @param clock tells the time, and the place's time zone
     */
    public record Watchers(Progress progress, BooleanSupplier stopping, Clock clock) {
        /** Nobody, in the machine's own time. */
        public static Watchers none() {
            return new Watchers(Progress.SILENT, () -> false, Clock.systemDefaultZone());
        }
    }

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
                settings.inbox(), settings.dropping().settle(), settings.dropping().patience(), outputs);
        return new Night(home, settings, stages, watchers, inbox, Ledger.open(settings.ledger()));
    }

    /** One night: takes the inbox, reads what is new, reconciles everything known, reports, and closes the balance. */
    public NightResult run() throws IOException {
        try (NightLock lock = NightLock.take(home.lock(), now())) {
            Instant startedAt = now();
            String run = ledger.beginRun(startedAt, watchers.clock().getZone(), ProgramVersion.name());
            LOG.info("night {} begins, {}", run, lock.owner());

            Take take = inbox.take(run);
            FileDesk desk = new FileDesk(this, run);
            desk.settle(take.claimed());
            new ParseDesk(stages, ledger).parseNew(settings.ingest().workers());

            Reviews reviews = Reviews.of(ledger.reviews());
            List<DocumentReport> documents = reviews.correct(Known.documents(ledger));
            List<Case> cases = reviews.judge(stages.reconcile().apply(documents, reviews.heldTo(earlier(reviews))));
            RunReport report = new RunReport(run, startedAt, now(), ProgramVersion.name(), documents, cases, settings.rules().asMap());
            Path folder = new ReportShelf(home).publish(report, ArchiveCrops.of(home, ledger), stages.writer());

            Balance balance = new Count(home, ledger).balance(take);
            ledger.finishRun(run, now(), balance, cases, basis(reviews));
            inbox.sweep();
            LOG.info("night {} ends, {}", run, balance);
            return new NightResult(report, folder, balance, reasons(take), desk.lacking());
        }
    }

    /** Takes quarantined files back into the inbox, to be read the next night: those of that name, or all. */
    public Retried retry(List<String> names) throws IOException {
        try (NightLock lock = NightLock.take(home.lock(), now())) {
            LOG.info("retry begins, {}", lock.owner());
            return new Quarantine(home, inbox, ledger).takeBack(names);
        }
    }

    /** How things stand, without touching anything. */
    public Standing standing(int nights) throws IOException {
        return Standing.of(ledger, nights, inbox.hasFiles());
    }

    /** Whether a night now would have something to take. */
    public boolean hasWork() throws IOException {
        return inbox.hasFiles();
    }

    /** The last night's cases; they stand where the same program found them under the same settings and decisions. */
    private Earlier earlier(Reviews reviews) {
        return ledger.lastNight()
                .map(last -> Earlier.of(last.cases(), last.basis().equals(Optional.of(basis(reviews)))))
                .orElse(Earlier.NONE);
    }

    private String basis(Reviews reviews) {
        return stages.version() + " " + settings.rules().asMap() + " " + reviews.last();
    }

    private static Map<String, String> reasons(Take take) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Refused each : take.refused()) {
            reasons.put(each.name(), each.reason());
        }
        return reasons;
    }

    private Instant now() {
        return watchers.clock().instant();
    }

    Settings settings() {
        return settings;
    }

    Stages stages() {
        return stages;
    }

    Watchers watchers() {
        return watchers;
    }

    Ledger ledger() {
        return ledger;
    }

    Filing filing() {
        return new Filing(home, inbox, ledger, watchers.clock());
    }

    @Override
    public void close() {
        stages.close();
        ledger.close();
    }
}
