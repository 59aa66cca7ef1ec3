package se.stodkoll.nightly.files;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.inbox.ClaimedFile;
import se.stodkoll.inbox.FileFault;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.nightly.extract.Extraction;
import se.stodkoll.nightly.extract.Extractor;
import se.stodkoll.nightly.extract.ParserName;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.extract.WorkerThreads;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.FileState;

/** Takes a night's files to where they belong: read into the ledger, linked to their like, or quarantined. */
public final class FileProcessor {
    private static final Logger LOG = LoggerFactory.getLogger(FileProcessor.class);
    /** Causes that can pass: another try may go well. */
    private static final Set<ProblemCode> PASSING =
            Set.of(ProblemCode.TIMEOUT, ProblemCode.OCR_FAILED, ProblemCode.INTERNAL);

    private final String run;
    private final Ledger ledger;
    private final Filing filing;
    private final Stages stages;
    private final Settings settings;
    private final Progress progress;
    private final Clock clock;
    private final BooleanSupplier stopping;
    private final BooleanSupplier hurried;
    private final Supplier<Extractor> openExtractor;
    private final List<TaughtForm> taught;
    private final Optional<AttachedFiles> attached;
    private final Set<String> lacking = new ConcurrentSkipListSet<>();
    private final Map<String, String> left = new ConcurrentSkipListMap<>();

    /**
     * What the files are worked on with.
     *
     * @param settings in force tonight
     * @param stages that read and parse
     * @param ledger that what is read is written to
     * @param filing puts originals in their place
     * @param watchers told how it goes, and asked whether to stop
     * @param hurried whether what is being read is broken off
     * @param extractor opened only where there is a file to read
     */
    public record Needs(
            Settings settings,
            Stages stages,
            Ledger ledger,
            Filing filing,
            Watchers watchers,
            BooleanSupplier hurried,
            Supplier<Extractor> extractor) {}

    public FileProcessor(Needs needs, String run, List<TaughtForm> taught) {
        this.run = run;
        this.taught = taught;
        this.ledger = needs.ledger();
        this.filing = needs.filing();
        this.stages = needs.stages();
        this.openExtractor = needs.extractor();
        this.settings = needs.settings();
        this.progress = needs.watchers().progress();
        this.stopping = needs.watchers().stopping();
        this.hurried = needs.hurried();
        this.clock = needs.watchers().clock();
        this.attached =
                settings.dropping().attachments() ? Optional.of(new AttachedFiles(settings.inbox())) : Optional.empty();
    }

    /** Settles all; what is left undone when a stop is asked for waits for another night. */
    public void settle(List<ClaimedFile> claimed) throws IOException {
        List<Work> toRead = new ArrayList<>();
        ledger.suspect();
        for (ClaimedFile file : claimed) {
            alone(file, () -> register(file, toRead));
        }
        progress.reading(toRead.size());
        if (!toRead.isEmpty()) {
            try (Extractor extractor = openExtractor.get()) {
                WorkerThreads.Work<Work> reading = work -> alone(work.file(), () -> read(work, extractor));
                new WorkerThreads(extractor.atOnce(), stopping)
                        .doAll(toRead.stream().filter(w -> !w.isSuspect()).toList(), reading);
                new WorkerThreads(1, stopping).doAll(suspects(toRead), reading);
                if (!stopping.getAsBoolean()) {
                    extractor.settled();
                }
            }
        }
    }

    /** What the machine lacked, in Swedish; files that needed it wait for another night. */
    public Set<String> lacking() {
        return Set.copyOf(lacking);
    }

    /** Files that could not be got at and wait for another night: their names, and why in Swedish. */
    public Map<String, String> left() {
        return Map.copyOf(left);
    }

    /** What is done with one file. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    /** A file that stands in its own way is told and left; it stops no other. */
    private void alone(ClaimedFile file, Step step) throws IOException {
        try {
            step.take();
        } catch (IOException e) {
            if (!FileFault.isOfTheFile(e)) {
                throw e;
            }
            leave(file, FileFault.reason(e));
        }
    }

    private void leave(ClaimedFile file, String reason) {
        LOG.warn("inaccessible: {}", Fingerprint.sha256(file.claim()).substring(0, 12));
        left.put(file.name(), Ledger.INACCESSIBLE + ": " + reason);
        progress.fileDone(file.name(), "väntar: " + reason);
    }

    /** Those at which the program may have died come last and one by one, the least suspected first: they take no other with them. */
    private static List<Work> suspects(List<Work> toRead) {
        return toRead.stream()
                .filter(Work::isSuspect)
                .sorted(Comparator.comparing(work -> work.entry().interrupted()))
                .toList();
    }

    private record Work(FileEntry entry, ClaimedFile file) {
        boolean isSuspect() {
            return entry.state() == FileState.STUCK || entry.interrupted() > 0;
        }
    }

    private void register(ClaimedFile file, List<Work> toRead) throws IOException {
        FileEntry known = ledger.find(file.claim()).orElse(null);
        String sha256 = known == null ? Fingerprint.sha256(file.path()) : known.sha256();
        FileEntry entry = ledger.register(file.claim(), file.name(), sha256);
        if (entry.state().isFinal()) {
            filing.finish(entry.claim());
            progress.fileDone(file.name(), "klar sedan förut");
        } else if (entry.duplicateOf().isPresent()) {
            filing.duplicate(entry);
            progress.fileDone(file.name(), "dubblett");
        } else if (entry.interrupted() >= settings.retries().interruptions()) {
            quarantine(
                    entry,
                    Extraction.broken(
                            entry.sha256(),
                            entry.name(),
                            "Programmet dog " + entry.interrupted()
                                    + " gånger medan filen lästes, och försöker inte igen av sig"
                                    + " självt. Kör stodkoll retry när orsaken är åtgärdad."));
        } else {
            toRead.add(new Work(entry, file));
        }
    }

    private void read(Work work, Extractor extractor) throws IOException {
        FileEntry entry = work.entry();
        Duration pause = settings.retries().backoff();
        while (true) {
            entry = ledger.startAttempt(entry, run, clock.instant());
            Optional<String> fault = FileFault.of(work.file().path());
            if (fault.isPresent()) {
                ledger.putBack(entry, Ledger.INACCESSIBLE, fault.get(), clock.instant());
                leave(work.file(), fault.get());
                return;
            }
            Optional<Extraction> extraction;
            try {
                extraction = extraction(entry, work.file(), extractor);
            } catch (NightException e) {
                lacking.add(e.getMessage());
                putBack(entry, Ledger.ENVIRONMENT, e.getMessage());
                return;
            }
            if (hurried.getAsBoolean() || extraction.isEmpty()) {
                putBack(entry, Ledger.STOPPED, "Läsningen bröts, för programmet skulle sluta.");
                return;
            }
            if (isRewritten(entry, work.file())) {
                return;
            }
            Document document = extraction.get().document();
            if (!document.isFailed()) {
                keep(entry, work.file(), extraction.get());
                return;
            }
            Problem problem = document.problems().get(0);
            if (!PASSING.contains(problem.code())
                    || entry.tries() + 1 >= settings.retries().attempts()) {
                quarantine(entry, document);
                return;
            }
            LOG.warn("failed {} code={} try={}", shortHash(entry), problem.code(), entry.tries() + 1);
            entry = ledger.keepFailed(entry, problem, clock.instant());
            if (!WorkerThreads.pause(pause, stopping)) {
                return;
            }
            pause = pause.multipliedBy(2);
        }
    }

    /** Hashed again before it is filed: a program may have gone on writing to a file that it had open. */
    private boolean isRewritten(FileEntry entry, ClaimedFile file) throws IOException {
        String fault = "ändrades medan den lästes; läses nästa natt";
        try {
            if (Fingerprint.sha256(file.path()).equals(entry.sha256())) {
                return false;
            }
            filing.forget(entry);
        } catch (IOException e) {
            if (!FileFault.isOfTheFile(e)) {
                throw e;
            }
            fault = FileFault.reason(e);
            ledger.putBack(entry, Ledger.INACCESSIBLE, fault, clock.instant());
        }
        leave(file, fault);
        return true;
    }

    private void keep(FileEntry entry, ClaimedFile file, Extraction read) throws IOException {
        Extraction kept =
                attached.map(a -> a.take(read, file.path(), entry.name())).orElse(read);
        filing.read(entry, kept.document(), stages.version());
        ParserName parser = ParserName.of(stages.version(), taught).on(kept.document());
        ledger.contents().keepParsed(kept.parsed(), parser.toString(), run, clock.instant());
        LOG.info("read {} pages={}", shortHash(entry), kept.document().pageCount());
        progress.fileDone(entry.name(), "läst, " + kept.document().pageCount() + " sidor");
    }

    private void putBack(FileEntry entry, String code, String cause) {
        ledger.putBack(entry, code, cause, clock.instant());
        progress.fileDone(entry.name(), "väntar: " + cause);
    }

    private Optional<Extraction> extraction(FileEntry entry, ClaimedFile file, Extractor extractor) {
        return extractor.extract(
                file.path(), entry.sha256(), entry.name(), pages -> progress.pageRead(entry.name(), pages));
    }

    private void quarantine(FileEntry entry, Document failed) throws IOException {
        filing.quarantine(entry, failed);
        ProblemCode code = failed.problems().get(0).code();
        LOG.warn("quarantined {} code={}", shortHash(entry), code);
        progress.fileDone(entry.name(), "i karantän: " + code);
    }

    /** What a file is called in logs, where its name does not belong. */
    static String shortHash(FileEntry entry) {
        return entry.sha256().substring(0, 12);
    }
}
