package se.stodkoll.reconcile;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One way to break a made case.
 *
 * @param findings what it must yield
 * @param touches parts of the case it changes; two that share one are not combined
 * @param change the breaking
 */
record Breakage(Set<String> findings, Set<String> touches, Consumer<MadeCase> change) {
    static final List<Breakage> ALL = List.of(
            of("PERCENT_DIFFERS CAP_BELOW_PERCENT RESTATED_DIFFERS", "grant", m -> m.percentGranted += 10),
            of("AMOUNT_DIFFERS CAP_BELOW_PERCENT RESTATED_DIFFERS", "grant", m -> m.granted -= 1_800),
            of("AMOUNT_DIFFERS CAP_EXCEEDS_PERCENT RESTATED_DIFFERS", "grant", m -> m.granted += 152_000),
            of("PERIOD_DIFFERS RESTATED_DIFFERS", "period", m -> m.set("D.end", "2029-12-31")),
            of("APPLICANT_DIFFERS", "applicant", m -> m.set("D.beneficiary", "Stiftelsen Nybygget")),
            of("DIARY_NUMBER_DIFFERS", "dnr", m -> m.set("D.dnr", m.diaryNumber() + "9")),
            of("PROJECT_NAME_DIFFERS", "name", m -> m.set("D.name", m.name() + " II")),
            of("RESTATED_DIFFERS", "grant", m -> m.restated += 9),
            of("FUNDING_SOURCES_SUM", "grant sources", m -> m.sourcesOff = 20_000),
            of("ROW_SUM COLUMN_SUM", "costs", m -> m.costCellOff = 36_000),
            of("COLUMN_SUM", "costs", m -> m.costMoved = 5_000),
            of("NOT_FULLY_FINANCED", "financing", m -> m.otherOff = -40_000),
            of("YEARLY_FINANCING_DIFFERS", "financing", m -> m.otherMoved = 57_000),
            of("FUNDING_SHARE_DIFFERS", "financing", m -> m.shareMoved = 11_000),
            of("ACTIVITY_COST_SUM", "activities", m -> m.activityOff = 10_000),
            of("OVERHEAD_RATE", "costs", m -> m.overheadOff = 700),
            of("MALFORMED_AMOUNT", "malformed", m -> m.set("malformed", "75 00")),
            of("PERIOD_MISSING", "stated", m -> m.set("A.unstated", "1")),
            of("START_BEFORE_DECISION", "date", m -> m.set("D.date", "2025-08-01")),
            of("NO_DECISION", "grant dnr name applicant period date sources", m -> m.side("no D")),
            of(
                    "NO_APPLICATION",
                    "grant dnr name applicant stated malformed activities costs financing",
                    m -> m.side("no A")));

    private static Breakage of(String findings, String touches, Consumer<MadeCase> change) {
        return new Breakage(Set.of(findings.split(" ")), Set.of(touches.split(" ")), change);
    }
}
