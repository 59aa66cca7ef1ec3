package se.stodkoll.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Problem;
import se.stodkoll.store.database.Transactions;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.FileState;
import se.stodkoll.store.record.ParsedContent;
import se.stodkoll.store.table.DocumentTable;
import se.stodkoll.store.table.FileTable;

/** What was read of each content, and what its records came to. Every method is one transaction. Thread-safe. */
public final class ContentRecords {
    private static final String PARSE = "parse";

    private final Transactions transactions;

    ContentRecords(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The newest reading of a content. */
    public Optional<Document> document(String sha256) {
        return transactions.in(handle -> new DocumentTable(handle).newest(sha256));
    }

    /** By content, when it was first read. */
    public Map<String, Instant> arrivals() {
        return transactions.in(handle -> new DocumentTable(handle).arrivals());
    }

    /**
     * Contents read but not yet parsed by this parser. What stands behind a semicolon after a parser's name is of the content: what the
     * parser used of what it knew.
     */
    public List<String> notParsedBy(String parser) {
        return transactions.in(handle -> new DocumentTable(handle).notParsedBy(parser));
    }

    /** The name of the parser that a content was parsed by; empty where it was not. */
    public Optional<String> parserOf(String sha256) {
        return transactions.in(handle -> new DocumentTable(handle).parserOf(sha256));
    }

    /** Records that a content would come to the same by another parser. */
    public void keepParser(String sha256, String parser) {
        transactions.run(handle -> new DocumentTable(handle).putParser(sha256, parser));
    }

    /** Records what a content came to; a parser that broke on it is on record as an attempt of each of its files. */
    public void keepParsed(ParsedContent parsed, String parser, String run, Instant at) {
        transactions.run(handle -> {
            new DocumentTable(handle).putParsed(parsed, parser);
            FileTable files = new FileTable(handle);
            for (FileEntry file : parsed.readable() ? List.<FileEntry>of() : files.of(List.of(parsed.sha256()))) {
                Problem problem = parsed.problems().get(0);
                if (file.state() == FileState.DONE) {
                    files.startAttempt(file.claim(), run, at, PARSE);
                    files.endAttempt(
                            file.claim(), at, Optional.of(problem.code().name()), Optional.of(problem.message()));
                }
            }
        });
    }

    /** What every content came to. */
    public List<ParsedContent> parsed() {
        return transactions.in(handle -> new DocumentTable(handle).allParsed());
    }

    /** What these contents came to; those not parsed are passed over. */
    public List<ParsedContent> parsed(Collection<String> contents) {
        return transactions.in(handle -> new DocumentTable(handle).parsed(contents));
    }
}
