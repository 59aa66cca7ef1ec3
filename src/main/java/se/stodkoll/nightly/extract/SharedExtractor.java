package se.stodkoll.nightly.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.inbox.PathBelow;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.TaughtForms;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.queue.Job;
import se.stodkoll.queue.WorkQueue;
import se.stodkoll.store.QueueStore;

/**
 * Reads files together with other machines, which see the same home folder and the same PostgreSQL database; this process
 * works at it too. Used by the night, which asks, and by machines that only work.
 */
public final class SharedExtractor implements Extractor {
    /** Enough to keep some tens of machines busy; each waits in a thread and reads nothing itself. */
    private static final int ASKED_AT_ONCE = 64;

    private final Home home;
    private final BooleanSupplier stopping;
    private final QueueStore store;
    private final WorkQueue<Extraction> queue;

    private SharedExtractor(Home home, BooleanSupplier stopping, QueueStore store, WorkQueue<Extraction> queue) {
        this.home = home;
        this.stopping = stopping;
        this.store = store;
        this.queue = queue;
    }

    /** Joins in, from now until it is closed. */
    public static SharedExtractor open(Home home, Settings settings, Stages stages, BooleanSupplier stopping) {
        QueueStore store = QueueStore.open(settings.ledger());
        WorkQueue<Extraction> queue = new WorkQueue<>(
                store,
                stages.version(),
                Extraction.class,
                settings.shared().orElseThrow(),
                settings.ingest().workers(),
                settings.retries().interruptions(),
                new Here(home, stages, stopping));
        return new SharedExtractor(home, stopping, store, queue);
    }

    /**
     * What this machine does for whoever asks.
     *
     * @param home as this machine sees it
     * @param stages that read and parse
     * @param stopping whether this machine is to end, and may break off what it reads
     */
    private record Here(Home home, Stages stages, BooleanSupplier stopping) implements WorkQueue.JobWork<Extraction> {
        @Override
        public Extraction work(Job job) throws IOException {
            Path file = home.at(job.file());
            if (!Files.isRegularFile(file) || !Fingerprint.sha256(file).equals(job.sha256())) {
                throw new IOException("the home folder is not the one that the night sees");
            }
            Extraction made = Extraction.of(
                    file, job.sha256(), job.name(), stages, TaughtForms.of(home).forms(), pages -> {});
            if (stopping.getAsBoolean() && !made.document().problems().isEmpty()) {
                throw new IOException("broken off, perhaps");
            }
            return made;
        }

        @Override
        public Extraction givenUp(Job job) {
            return Extraction.of(
                    Extraction.broken(
                            job.sha256(),
                            job.name(),
                            "Filen blev inte läst: gång på gång dog en maskin medan den lästes, eller saknade det som behövs."
                                    + " Se maskinernas loggar, och kör stodkoll retry när orsaken är åtgärdad."),
                    stages,
                    List.of());
        }
    }

    @Override
    public Optional<Extraction> extract(Path file, String sha256, String name, IntConsumer pageDone) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean below = absolute.startsWith(home.folder());
        String place = below ? PathBelow.name(home.folder(), absolute) : absolute.toString();
        Job job = new Job(sha256, place, name);
        try {
            Optional<Extraction> made = queue.ask(job, stopping);
            made.filter(e -> e.document().isFailed()).ifPresent(failed -> queue.forget(job));
            made.ifPresent(e -> pageDone.accept(e.document().pageCount()));
            return made;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public int atOnce() {
        return ASKED_AT_ONCE;
    }

    /** Jobs that wait or are being done, here or elsewhere. */
    public int open() {
        return queue.open();
    }

    @Override
    public void settled() {
        store.forgetResults();
    }

    @Override
    public void close() {
        queue.close();
        store.close();
    }
}
