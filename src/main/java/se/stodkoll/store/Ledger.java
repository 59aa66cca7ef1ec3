package se.stodkoll.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Problem;
import se.stodkoll.store.database.Database;
import se.stodkoll.store.database.LedgerException;
import se.stodkoll.store.database.LedgerSettings;
import se.stodkoll.store.database.Transactions;
import se.stodkoll.store.database.WriterLock;
import se.stodkoll.store.record.Attempt;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.FileState;
import se.stodkoll.store.record.ParsedContent;
import se.stodkoll.store.table.DocumentTable;
import se.stodkoll.store.table.FileTable;
import se.stodkoll.store.table.ReviewTable;
import se.stodkoll.store.table.RunTable;

/**
 * The door of the package: files as they come in and are read, and the doors to what else is on record. Every method is one
 * transaction, done whole or not at all, and can be called again after a crash with the same outcome. Thread-safe.
 */
public final class Ledger implements AutoCloseable {
    /** Code of an attempt that ended because the machine lacks something. */
    public static final String ENVIRONMENT = "ENVIRONMENT";
    /** Code of an attempt that ended because the file could not be got at. */
    public static final String INACCESSIBLE = "INACCESSIBLE";

    /** Code of an attempt that ended because the program was asked to stop. */
    public static final String STOPPED = "STOPPED";

    private static final String NO_PARSER = "";
    private static final String INGEST = "ingest";

    private final Database database;
    private final Transactions transactions;

    private Ledger(Database database) {
        this.database = database;
        this.transactions = new Transactions(database);
    }

    /**
     * Opens the ledger and brings its schema to this program's.
     *
     * @throws LedgerException where it cannot be opened
     */
    public static Ledger open(LedgerSettings settings) {
        return new Ledger(Database.open(settings));
    }

    /** Keeps other programs' nights off, whatever home folder they have; empty where one is under way. */
    public Optional<WriterLock> lock() {
        return WriterLock.take(database.settings());
    }

    /** Nights as they begin and end. */
    public NightRecords nights() {
        return new NightRecords(transactions);
    }

    /** What stands since the last night. */
    public StandingCases standing() {
        return new StandingCases(transactions);
    }

    public Optional<FileEntry> find(String claim) {
        return in(handle -> new FileTable(handle).find(claim));
    }

    /**
     * Enters a claimed file: as {@link FileEntry#duplicateOf()} another where its content is known, else to be read. A
     * file entered before keeps its row.
     */
    public FileEntry register(String claim, String name, String sha256) {
        return in(handle -> {
            FileTable files = new FileTable(handle);
            Optional<FileEntry> known = files.find(claim);
            if (known.isEmpty()) {
                Optional<String> twin = files.firstOf(sha256).map(FileEntry::claim);
                files.insert(new FileEntry(claim, name, sha256, FileState.WAITING, 0, 0, twin, Optional.empty()));
            }
            return files.find(claim).orElseThrow();
        });
    }

    /**
     * Records that whoever read files is dead: those files are STUCK. Only one that was being read alone is known to have
     * been what it died at.
     */
    public void suspect() {
        run(handle -> {
            FileTable files = new FileTable(handle);
            List<FileEntry> running = files.inState(FileState.RUNNING);
            int deaths = running.size() == 1 ? 1 : 0;
            running.forEach(file -> files.update(next(file, FileState.STUCK, 0, deaths, Optional.empty())));
        });
    }

    /** Forgets a file whose bytes are no longer those that were entered, and those that count as the same, as if they had never come. */
    public void forget(FileEntry file) {
        run(handle -> new FileTable(handle).delete(file.claim()));
    }

    /** Files that are linked to this one. */
    public List<FileEntry> duplicatesOf(FileEntry file) {
        return in(handle -> new FileTable(handle).duplicatesOf(file.claim()));
    }

    /** Records that a file is linked to the one with the same content and where its original goes. */
    public void linkDuplicate(FileEntry file, String place) {
        run(handle -> new FileTable(handle).update(next(file, FileState.DUPLICATE, 0, 0, Optional.of(place))));
    }

    /** Records that an attempt to read a file begins, before anything of it is opened. */
    public FileEntry startAttempt(FileEntry file, String run, Instant at) {
        FileEntry running = next(file, FileState.RUNNING, 0, 0, Optional.empty());
        run(handle -> {
            FileTable files = new FileTable(handle);
            files.update(running);
            files.startAttempt(file.claim(), run, at, INGEST);
        });
        return running;
    }

    /**
     * Records what was read and where the original goes.
     *
     * @param extractor version of what read it
     */
    public void keepRead(FileEntry file, Document document, String extractor, Instant at, String place) {
        run(handle -> {
            FileTable files = new FileTable(handle);
            new DocumentTable(handle).put(document, extractor, at);
            files.update(next(file, FileState.DONE, 0, 0, Optional.of(place)));
            files.endAttempt(file.claim(), at, Optional.empty(), Optional.empty());
        });
    }

    /** Records that an attempt failed for a cause that can pass. */
    public FileEntry keepFailed(FileEntry file, Problem problem, Instant at) {
        FileEntry failed = next(file, FileState.FAILED, 1, 0, Optional.empty());
        run(handle -> end(handle, failed, problem, at));
        return failed;
    }

    /**
     * Records that a file cannot be read, for the first of its document's problems, and where its original goes. Its
     * content counts as not parsed, so that it is when a later attempt goes well.
     */
    public void keepQuarantined(FileEntry file, Document failed, Instant at, String place) {
        run(handle -> {
            new DocumentTable(handle).putParsed(ParsedContent.of(failed, List.of()), NO_PARSER);
            FileEntry quarantined = next(file, FileState.QUARANTINED, 1, 0, Optional.of(place));
            end(handle, quarantined, failed.problems().get(0), at);
        });
    }

    /**
     * Records that an attempt ended for a cause that is not the file's, which is as if it had not been made.
     *
     * @param code {@link #ENVIRONMENT}, {@link #INACCESSIBLE} or {@link #STOPPED}
     */
    public void putBack(FileEntry file, String code, String cause, Instant at) {
        run(handle -> {
            FileTable files = new FileTable(handle);
            files.update(next(file, FileState.WAITING, 0, 0, Optional.empty()));
            files.endAttempt(file.claim(), at, Optional.of(code), Optional.of(cause));
        });
    }

    /** Records that a quarantined file is to be read again, its tries forgotten. */
    public void takeBack(FileEntry file) {
        FileEntry anew = new FileEntry(
                file.claim(), file.name(), file.sha256(), FileState.WAITING, 0, 0, Optional.empty(), Optional.empty());
        run(handle -> new FileTable(handle).update(anew));
    }

    private static void end(Handle handle, FileEntry file, Problem problem, Instant at) {
        FileTable files = new FileTable(handle);
        files.update(file);
        files.endAttempt(file.claim(), at, Optional.of(problem.code().name()), Optional.of(problem.message()));
    }

    private static FileEntry next(
            FileEntry file, FileState state, int moreTries, int moreInterrupted, Optional<String> place) {
        return new FileEntry(
                file.claim(),
                file.name(),
                file.sha256(),
                state,
                file.tries() + moreTries,
                file.interrupted() + moreInterrupted,
                file.duplicateOf(),
                place);
    }

    /** SHA-256 of the contents that were read in a run. */
    public Set<String> readIn(String run) {
        return Set.copyOf(in(handle -> new FileTable(handle).readIn(run)));
    }

    /** Whether a path below home is the place of some file's original. */
    public boolean isPromised(String place) {
        return in(handle -> new FileTable(handle).isPromised(place));
    }

    /** Files of these contents, in any state and order. */
    public List<FileEntry> filesOf(Collection<String> contents) {
        return in(handle -> new FileTable(handle).of(contents));
    }

    /** Every file ever taken, in order of name. */
    public List<FileEntry> files() {
        return in(handle -> new FileTable(handle).all());
    }

    /** How many files ever taken are in each state, by its name in lower case. */
    public Map<String, Integer> countFiles() {
        return in(handle -> new FileTable(handle).counts());
    }

    public List<FileEntry> filesInState(FileState state) {
        return in(handle -> new FileTable(handle).inState(state));
    }

    /** In order; empty where it was never tried. */
    public List<Attempt> attempts(String claim) {
        return in(handle -> new FileTable(handle).attempts(claim));
    }

    /** What was read of each content, and what that came to. */
    public ContentRecords contents() {
        return new ContentRecords(transactions);
    }

    /** What persons have decided. */
    public ReviewRecords reviews() {
        return new ReviewRecords(transactions);
    }

    /** Who may log in to decide. */
    public ReviewerRecords reviewers() {
        return new ReviewerRecords(transactions);
    }

    /** Which contents are one paper read twice. */
    public PaperVersions papers() {
        return new PaperVersions(transactions);
    }

    /** What is done beside nights. */
    public UpkeepRecords upkeep() {
        return new UpkeepRecords(database);
    }

    /** Changes whenever a person has decided something or a night has ended. */
    public String stamp() {
        return in(handle -> new ReviewTable(handle).lastNumber() + "/" + new RunTable(handle).lastFinishedId());
    }

    private void run(Consumer<Handle> work) {
        transactions.run(work);
    }

    private <T> T in(Function<Handle, T> work) {
        return transactions.in(work);
    }

    @Override
    public void close() {
        database.close();
    }
}
