package se.stodkoll.store.table;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.run.UpkeepEvent;
import se.stodkoll.store.database.GzippedJson;
import se.stodkoll.store.database.QueryBatches;

/** SQL of deleting, and of the record of it. */
public final class UpkeepTable {
    private final Handle handle;

    public UpkeepTable(Handle handle) {
        this.handle = handle;
    }

    public void record(UpkeepEvent event) {
        handle.createUpdate("INSERT INTO upkeep_event (number, at, person, act, detail)"
                        + " SELECT 1 + COALESCE(MAX(number), 0), :at, :person, :act, :detail FROM upkeep_event")
                .bind("at", event.at().toString())
                .bind("person", event.person())
                .bind("act", event.act().name())
                .bind("detail", event.detail())
                .execute();
    }

    /** Oldest first. */
    public List<UpkeepEvent> events() {
        return handle.createQuery("SELECT * FROM upkeep_event ORDER BY number")
                .map((RowView row) -> new UpkeepEvent(
                        Instant.parse(row.getColumn("at", String.class)),
                        row.getColumn("person", String.class),
                        UpkeepEvent.Action.valueOf(row.getColumn("act", String.class)),
                        row.getColumn("detail", String.class)))
                .list();
    }

    /** How often something was deleted. */
    public int countDeletions() {
        return handle.createQuery("SELECT COUNT(*) FROM upkeep_event WHERE act IN ('RETAIN', 'ERASE')")
                .mapTo(Integer.class)
                .one();
    }

    public Map<String, Instant> runStarts() {
        Map<String, Instant> starts = new TreeMap<>();
        handle.createQuery("SELECT id, started_at FROM run")
                .map((row, context) -> Map.entry(row.getString(1), Instant.parse(row.getString(2))))
                .forEach(run -> starts.put(run.getKey(), run.getValue()));
        return starts;
    }

    public void keepFindings(List<Case> cases) {
        for (Case each : cases) {
            int[] number = {0};
            QueryBatches.batch(
                    handle,
                    "INSERT INTO kept_finding (case_id, number, rule, severity, type, expected, actual, difference)"
                            + " VALUES (:id, :number, :rule, :severity, :type, :expected, :actual, :difference)"
                            + " ON CONFLICT DO NOTHING",
                    each.findings(),
                    (rows, finding) -> rows.bind("id", each.id())
                            .bind("number", ++number[0])
                            .bind("rule", finding.rule().name())
                            .bind("severity", finding.severity().name())
                            .bind("type", finding.comparison().type().name())
                            .bind(
                                    "expected",
                                    figure(
                                            finding,
                                            finding.comparison().expected().orElse(null)))
                            .bind(
                                    "actual",
                                    figure(
                                            finding,
                                            finding.comparison().actual().orElse(null)))
                            .bind(
                                    "difference",
                                    finding.comparison()
                                            .actualMinusExpected()
                                            .map(Object::toString)
                                            .orElse(null)));
        }
    }

    /** Text can be a name. */
    private static String figure(Finding finding, String value) {
        return switch (finding.comparison().type()) {
            case MONEY, PERCENT, DATE -> value;
            case TEXT -> null;
        };
    }

    public int countKeptFindings() {
        return handle.createQuery("SELECT COUNT(*) FROM kept_finding")
                .mapTo(Integer.class)
                .one();
    }

    /** Deletes all that is known of the contents and their parts, in any night; how many outcomes of cases went. */
    public int delete(Collection<String> contents, Collection<String> parts) {
        Set<String> standing = new HashSet<>(QueryBatches.inChunks(
                parts,
                some -> handle.createQuery("SELECT DISTINCT case_id FROM standing_part WHERE part IN (<some>)")
                        .bindList("some", some)
                        .mapTo(String.class)
                        .list()));
        for (String table : List.of("standing_grant", "standing_part", "standing_case")) {
            each("DELETE FROM " + table + " WHERE case_id = :it", standing);
        }
        int outcomes = deleteOutcomes(new HashSet<>(parts));
        each("DELETE FROM part_key WHERE part = :it", parts);
        each("DELETE FROM part_mark WHERE part = :it", parts);
        deleteReviews(parts);
        deleteContents(contents);
        return outcomes;
    }

    /** Also what earlier nights found, under whatever id: every outcome that has one of the parts. */
    private int deleteOutcomes(Set<String> parts) {
        record CaseOutcome(String run, int number) {}
        List<CaseOutcome> found = handle
                .createQuery("SELECT run_id, number, body FROM case_outcome")
                .map((row, context) -> GzippedJson.read(row.getBytes(3), Case.class).parts().stream()
                                .anyMatch(parts::contains)
                        ? new CaseOutcome(row.getString(1), row.getInt(2))
                        : new CaseOutcome("", 0))
                .stream()
                .filter(outcome -> outcome.number() > 0)
                .toList();
        for (CaseOutcome outcome : found) {
            handle.execute("DELETE FROM case_outcome WHERE run_id = ? AND number = ?", outcome.run(), outcome.number());
        }
        return found.size();
    }

    private void deleteReviews(Collection<String> parts) {
        List<Long> events = QueryBatches.inChunks(
                parts,
                some -> handle.createQuery("SELECT DISTINCT number FROM review_part WHERE part IN (<some>)")
                        .bindList("some", some)
                        .mapTo(Long.class)
                        .list());
        each("DELETE FROM review_part WHERE number = :it", events);
        each("DELETE FROM review_event WHERE number = :it", events);
    }

    private void deleteContents(Collection<String> contents) {
        each("DELETE FROM unsettled WHERE sha256 = :it", contents);
        each("DELETE FROM paper_key WHERE sha256 = :it", contents);
        each("DELETE FROM paper WHERE sha256 = :it", contents);
        each("DELETE FROM parsed WHERE sha256 = :it", contents);
        each("DELETE FROM document WHERE sha256 = :it", contents);
        each("DELETE FROM attempt WHERE claim IN (SELECT claim FROM file WHERE sha256 = :it)", contents);
        each("DELETE FROM file WHERE sha256 = :it AND duplicate_of IS NOT NULL", contents);
        each("DELETE FROM file WHERE sha256 = :it", contents);
    }

    private <T> void each(String sql, Collection<T> all) {
        QueryBatches.batch(handle, sql, all, (rows, it) -> rows.bind("it", it));
    }
}
