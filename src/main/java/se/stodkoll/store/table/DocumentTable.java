package se.stodkoll.store.table;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.stodkoll.model.document.Document;
import se.stodkoll.store.database.GzippedJson;
import se.stodkoll.store.database.QueryBatches;
import se.stodkoll.store.record.ParsedContent;

/** SQL of what was read, and of what was parsed from it. */
public final class DocumentTable {
    private final Handle handle;

    public DocumentTable(Handle handle) {
        this.handle = handle;
    }

    public void put(Document document, String extractor, Instant at) {
        handle.createUpdate(
                        "INSERT INTO document (sha256, extractor, read_at, body)"
                                + " VALUES (:sha256, :extractor, :at, :body)"
                                + " ON CONFLICT (sha256, extractor) DO UPDATE SET read_at = excluded.read_at, body = excluded.body")
                .bind("sha256", document.sha256())
                .bind("extractor", extractor)
                .bind("at", at.toString())
                .bind("body", GzippedJson.of(document))
                .execute();
    }

    /** The newest reading. */
    public Optional<Document> newest(String sha256) {
        return handle.createQuery("SELECT body FROM document WHERE sha256 = :sha256 ORDER BY read_at DESC LIMIT 1")
                .bind("sha256", sha256)
                .mapTo(byte[].class)
                .findOne()
                .map(body -> GzippedJson.read(body, Document.class));
    }

    /** By content, when it was first read. */
    public Map<String, Instant> arrivals() {
        Map<String, Instant> arrivals = new HashMap<>();
        handle.createQuery("SELECT sha256, MIN(read_at) FROM document GROUP BY sha256")
                .map((row, context) -> Map.entry(row.getString(1), Instant.parse(row.getString(2))))
                .forEach(entry -> arrivals.put(entry.getKey(), entry.getValue()));
        return arrivals;
    }

    public void putParsed(ParsedContent parsed, String parser) {
        handle.createUpdate("INSERT INTO parsed (sha256, parser, body) VALUES (:sha256, :parser, :body)"
                        + " ON CONFLICT (sha256) DO UPDATE SET parser = excluded.parser, body = excluded.body")
                .bind("sha256", parsed.sha256())
                .bind("parser", parser)
                .bind("body", GzippedJson.of(parsed))
                .execute();
        unsettle(parsed.sha256());
    }

    /** The next night looks at it again. */
    public void unsettle(String sha256) {
        handle.createUpdate("INSERT INTO unsettled (sha256) VALUES (:sha256) ON CONFLICT DO NOTHING")
                .bind("sha256", sha256)
                .execute();
    }

    public List<String> unsettled() {
        return handle.createQuery("SELECT sha256 FROM unsettled ORDER BY sha256")
                .mapTo(String.class)
                .list();
    }

    public void settle(List<String> contents) {
        QueryBatches.batch(
                handle,
                "DELETE FROM unsettled WHERE sha256 = :sha256",
                contents,
                (rows, sha256) -> rows.bind("sha256", sha256));
    }

    /** Contents read but not parsed by this parser, whatever stands behind a semicolon after its name. */
    public List<String> notParsedBy(String parser) {
        return handle.createQuery(
                        "SELECT DISTINCT d.sha256 FROM document d LEFT JOIN parsed p ON p.sha256 = d.sha256"
                                + " WHERE p.parser IS NULL OR (p.parser <> :parser AND substr(p.parser, 1, :length) <> :open) ORDER BY d.sha256")
                .bind("parser", parser)
                .bind("open", parser + ";")
                .bind("length", parser.length() + 1)
                .mapTo(String.class)
                .list();
    }

    public Optional<String> parserOf(String sha256) {
        return handle.createQuery("SELECT parser FROM parsed WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(String.class)
                .findOne();
    }

    /** Says that another parser comes to the same. */
    public void putParser(String sha256, String parser) {
        handle.createUpdate("UPDATE parsed SET parser = :parser WHERE sha256 = :sha256")
                .bind("parser", parser)
                .bind("sha256", sha256)
                .execute();
    }

    public List<ParsedContent> allParsed() {
        List<byte[]> bodies = handle.createQuery("SELECT body FROM parsed")
                .mapTo(byte[].class)
                .list();
        return bodies.parallelStream()
                .map(body -> GzippedJson.read(body, ParsedContent.class))
                .toList(); // on all cores: a person waits for it
    }

    public List<ParsedContent> parsed(Collection<String> contents) {
        return QueryBatches.inChunks(
                contents,
                some -> handle.createQuery("SELECT body FROM parsed WHERE sha256 IN (<some>)")
                        .bindList("some", some)
                        .mapTo(byte[].class)
                        .map(body -> GzippedJson.read(body, ParsedContent.class))
                        .list());
    }
}
