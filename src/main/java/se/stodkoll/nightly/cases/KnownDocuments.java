package se.stodkoll.nightly.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.DocumentReport.Status;
import se.stodkoll.nightly.extract.Extraction;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.database.LedgerException;
import se.stodkoll.store.record.Attempt;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.FileState;
import se.stodkoll.store.record.ParsedContent;

/** Every file that the ledger knows, as the report tells of it. */
public final class KnownDocuments {
    private static final Comparator<FileEntry> BY_NAME =
            Comparator.comparing(FileEntry::name).thenComparing(FileEntry::claim);

    private final Ledger ledger;
    private final Map<String, ParsedContent> parsed = new HashMap<>();
    /** By content, the one that stands for it. */
    private final Map<String, String> versions;
    /** By content, the name of a file of it that was read. */
    private final Map<String, String> contents = new HashMap<>();

    private final Map<String, String> names = new HashMap<>();

    private KnownDocuments(Ledger ledger, List<ParsedContent> parsed) {
        this.ledger = ledger;
        this.versions = ledger.papers().all();
        parsed.forEach(p -> this.parsed.put(p.sha256(), p));
    }

    /** In order of name; files still waiting to be tried are left out. */
    public static List<DocumentReport> documents(Ledger ledger) {
        KnownDocuments known = new KnownDocuments(ledger, ledger.contents().parsed());
        List<FileEntry> files = ledger.files().stream().sorted(BY_NAME).toList();
        files.forEach(known::name);
        return files.stream().flatMap(file -> known.report(file).stream()).toList();
    }

    /** Those of the contents that were read, in order of name. */
    static List<DocumentReport> read(Ledger ledger, Collection<String> contents) {
        KnownDocuments known = new KnownDocuments(ledger, ledger.contents().parsed(contents));
        return ledger.filesOf(contents).stream()
                .filter(file -> file.state() == FileState.DONE && known.parsed.containsKey(file.sha256()))
                .sorted(BY_NAME)
                .map(known::done)
                .toList();
    }

    private void name(FileEntry file) {
        names.put(file.claim(), file.name());
        if (file.state() == FileState.DONE) {
            contents.put(file.sha256(), file.name());
        }
    }

    private Optional<DocumentReport> report(FileEntry file) {
        return switch (file.state()) {
            case DONE -> Optional.of(done(file));
            case DUPLICATE ->
                Optional.of(of(file, Status.DUPLICATE, file.duplicateOf().map(names::get), List.of()));
            case QUARANTINED, FAILED -> Optional.of(of(file, Status.FAILED, Optional.empty(), lastProblem(file)));
            case WAITING, RUNNING, STUCK -> Optional.empty();
        };
    }

    private DocumentReport done(FileEntry file) {
        return versions.containsKey(file.sha256())
                ? of(file, Status.RESCAN, Optional.ofNullable(contents.get(versions.get(file.sha256()))), List.of())
                : read(file);
    }

    private DocumentReport read(FileEntry file) {
        ParsedContent content = Optional.ofNullable(parsed.get(file.sha256())).orElseThrow(() -> lacking(file));
        return new DocumentReport(
                file.sha256(),
                file.name(),
                content.mediaType(),
                content.pageCount(),
                content.readable() ? Status.EXTRACTED : Status.FAILED,
                Optional.empty(),
                content.problems(),
                content.parts());
    }

    private static LedgerException lacking(FileEntry file) {
        String content = file.sha256().substring(0, Math.min(12, file.sha256().length()));
        return new LedgerException(
                "liggaren är skadad (det som lästes ur innehållet " + content
                        + " saknas). Flytta undan den, kör stodkoll restore KOPIA med den senaste säkerhetskopian och sedan"
                        + " stodkoll verify",
                new IllegalStateException(content));
    }

    private DocumentReport of(FileEntry file, Status status, Optional<String> duplicateOf, List<Problem> problems) {
        Optional<ParsedContent> content = Optional.ofNullable(parsed.get(file.sha256()));
        return new DocumentReport(
                file.sha256(),
                file.name(),
                content.map(ParsedContent::mediaType).orElse(Extraction.UNKNOWN_TYPE),
                content.map(ParsedContent::pageCount).orElse(0),
                status,
                duplicateOf,
                problems,
                List.of());
    }

    private List<Problem> lastProblem(FileEntry file) {
        List<Attempt> attempts = ledger.attempts(file.claim());
        return attempts.stream()
                .skip(Math.max(0, attempts.size() - 1))
                .flatMap(last -> last.code().stream()
                        .map(code -> new Problem(
                                ProblemCode.valueOf(code), last.message().orElse(""), 0)))
                .toList();
    }
}
