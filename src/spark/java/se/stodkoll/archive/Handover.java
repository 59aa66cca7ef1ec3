package se.stodkoll.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import se.stodkoll.inbox.Inbox;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.FileState;

/** The archive's files that a ledger lacks, laid in the inbox, and their readings, laid where the night takes them from. */
final class Handover {
    /** Readings that are in memory at the same time. */
    private static final int AT_ONCE = 200;

    private final Shelf shelf;
    private final Settings settings;
    private final KeptReadings readings;
    /** Every file of the archive as it was last. */
    private final List<Lying> files;

    private boolean work;

    Handover(Shelf shelf, Settings settings, KeptReadings readings) {
        this.shelf = shelf;
        this.settings = settings;
        this.readings = readings;
        this.files = shelf.read("files")
                .groupBy("name")
                .agg(max(struct("modified", "path", "sha256")).as("last"))
                .select(col("name"), col("last.path"), col("last.sha256"))
                .orderBy("name")
                .collectAsList()
                .stream()
                .map(row -> new Lying(row.getString(0), row.getString(1), row.getString(2)))
                .toList();
    }

    private record Lying(String name, String path, String sha256) {
        private String key() {
            return sha256 + " " + name;
        }
    }

    /**
     * How an archive stands in the ledger, in files.
     *
     * @param files of the archive
     * @param missing not in the ledger, or not settled there
     */
    record Balance(int files, int read, int duplicates, int failed, int missing) {
        /** Whether all are there. */
        boolean adds() {
            return files == read + duplicates + failed;
        }

        @Override
        public String toString() {
            return "archive: " + files + " files = " + read + " read + " + duplicates + " duplicates + " + failed
                    + " failed + " + missing + " missing";
        }
    }

    /** Brings what the ledger lacks, readings first: a file that lies in the inbox can be taken by any night. */
    void bring(Ledger ledger) throws IOException {
        Map<String, FileState> known = states(ledger);
        List<Lying> open = files.stream()
                .filter(file -> !known.containsKey(file.key()) || !known.get(file.key()).isFinal())
                .toList();
        bringReadings(open);
        Set<String> there = inbox().names();
        for (Lying file : open) {
            if (!known.containsKey(file.key()) && !there.contains(file.name)) {
                bringOriginal(file);
            }
        }
        work = !open.isEmpty() || !ledger.standing().unsettled().isEmpty();
    }

    /** Whether a night has anything to do. */
    boolean hasWork() {
        return work;
    }

    private static Map<String, FileState> states(Ledger ledger) {
        Map<String, FileState> states = new HashMap<>();
        for (FileEntry file : ledger.files()) {
            states.put(new Lying(file.name(), "", file.sha256()).key(), file.state());
        }
        return states;
    }

    private Inbox inbox() throws IOException {
        Settings.Dropping dropping = settings.dropping();
        return Inbox.open(settings.inbox(), dropping.settle(), dropping.patience(), List.of());
    }

    private void bringReadings(List<Lying> open) throws IOException {
        Set<String> wanted = new TreeSet<>();
        open.stream().map(Lying::sha256).filter(sha256 -> !readings.has(sha256)).forEach(wanted::add);
        if (wanted.isEmpty()) {
            return;
        }
        Dataset<Row> contents = shelf.spark().createDataset(List.copyOf(wanted), Encoders.STRING()).toDF("sha256");
        Iterator<Row> rows = shelf.read("readings", Readings.FORM)
                .join(contents, "sha256")
                .select("sha256", "document")
                .repartition(wanted.size() / AT_ONCE + 1)
                .toLocalIterator();
        while (rows.hasNext()) {
            Row row = rows.next();
            readings.put(row.getString(0), row.getString(1));
        }
    }

    private void bringOriginal(Lying file) throws IOException {
        Path to = settings.inbox().resolve(file.name);
        Files.createDirectories(to.getParent());
        Path beside = to.resolveSibling("." + to.getFileName() + ".part");
        try (LocalFile local = LocalFile.of(file.path)) {
            Files.copy(local.path(), beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The program's own stages, but that what the tables have is not read again. */
    Stages stages(Stages own) {
        Stages.Reader reader = (file, sha256, name, pageDone) -> readings.find(sha256)
                .map(document -> {
                    pageDone.accept(document.pages().size());
                    return document;
                })
                .orElseGet(() -> own.reader().read(file, sha256, name, pageDone));
        return new Stages(reader, own.parse(), own.reconcile(), own.writer(), own.version(), own::close);
    }

    /** How the ledger has the archive now; what is kept for a night goes where all is there. */
    Balance balance(Ledger ledger) throws IOException {
        Map<String, FileState> states = states(ledger);
        Map<FileState, Integer> counts = new EnumMap<>(FileState.class);
        int missing = 0;
        for (Lying file : files) {
            FileState state = states.getOrDefault(file.key(), FileState.WAITING);
            counts.merge(state, 1, Integer::sum);
            missing += state.isFinal() ? 0 : 1;
        }
        Balance balance = new Balance(
                files.size(),
                counts.getOrDefault(FileState.DONE, 0),
                counts.getOrDefault(FileState.DUPLICATE, 0),
                counts.getOrDefault(FileState.QUARANTINED, 0),
                missing);
        if (balance.adds()) {
            readings.clear();
        }
        return balance;
    }
}
