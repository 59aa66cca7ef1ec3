package se.stodkoll.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;

/** The made matters are right by construction, and each anomaly breaks what it says and nothing else. */
class OracleTest {
    private static final int MATTERS = 25;

    /** What depends on chance and is no fault: the form may leave its period blank, an amount may be rounded down. */
    private static final Set<Rule> UNASKED = EnumSet.of(Rule.PERIOD_MISSING, Rule.CAP_BELOW_PERCENT);

    private static List<MadeCase> matters(List<Anomaly> wanted) {
        CasePlan plan = new CasePlan(new Dice(5));
        Dice dice = new Dice(6);
        return java.util.stream.IntStream.range(0, MATTERS)
                .mapToObj(i -> plan.make(dice, Vocabulary.REGIONS.get(i % Vocabulary.REGIONS.size()), wanted))
                .toList();
    }

    @Test
    void aMatterWithoutAnomaliesHasNoFault() {
        for (MadeCase matter : matters(List.of())) {
            Set<Rule> faults = Oracle.findings(matter).stream()
                    .filter(r -> r.severity() != Severity.INFO)
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), faults, matter.asked().naming().project());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, AMOUNT_DIFFERS RESTATED_DIFFERS, CAP_EXCEEDS_PERCENT",
        "AMOUNT_THROUGHOUT, AMOUNT_DIFFERS, CAP_EXCEEDS_PERCENT",
        "EXCEEDS, AMOUNT_DIFFERS RESTATED_DIFFERS, CAP_EXCEEDS_PERCENT",
        "BELOW, CAP_BELOW_PERCENT, ''",
        "PERCENT, PERCENT_DIFFERS, RESTATED_DIFFERS",
        "PERCENT_THROUGHOUT, PERCENT_DIFFERS, ''",
        "PERIOD, PERIOD_DIFFERS RESTATED_DIFFERS, START_BEFORE_DECISION",
        "APPLICANT, APPLICANT_DIFFERS, ''",
        "DIARY_NUMBER, DIARY_NUMBER_DIFFERS, ''",
        "NAME, PROJECT_NAME_DIFFERS, ''",
        "NAME_DRESS, '', ''",
        "RESTATED, RESTATED_DIFFERS, AMOUNT_DIFFERS FUNDING_SHARE_DIFFERS",
        "SOURCES, FUNDING_SOURCES_SUM, ''",
        "EARLY_START, START_BEFORE_DECISION, ''",
        "CELL, ROW_SUM COLUMN_SUM, SHARE_DIFFERS",
        "ROW_TOTALS, ROW_SUM, COLUMN_SUM SHARE_DIFFERS",
        "COLUMN, COLUMN_SUM, SHARE_DIFFERS",
        "FINANCED, NOT_FULLY_FINANCED, ''",
        "YEARLY, YEARLY_FINANCING_DIFFERS, ''",
        "GRANT_ROW, FUNDING_SHARE_DIFFERS, ''",
        "ACTIVITY_COST, ACTIVITY_COST_SUM, ''",
        "STEP_COST, ACTIVITY_COST_SUM, ''",
        "OVERHEAD, OVERHEAD_RATE, ''",
        "PRINTED_SHARE, SHARE_DIFFERS, ''",
        "MALFORMED, MALFORMED_AMOUNT, ''",
        "PERIOD_MISSING, PERIOD_MISSING, ''",
        "NO_DECISION, NO_DECISION, ''",
        "NO_APPLICATION, NO_APPLICATION, ''",
        "REJECTED, '', ''",
    })
    void anAnomalyBreaksItsRules(Anomaly anomaly, String always, String sometimes) {
        Set<Rule> must = rules(always);
        Set<Rule> may = EnumSet.copyOf(UNASKED);
        may.addAll(must);
        may.addAll(rules(sometimes));
        for (MadeCase matter : matters(List.of(anomaly))) {
            Set<Rule> found = Oracle.findings(matter);
            assertTrue(found.containsAll(must), () -> "missing in " + found);
            assertTrue(may.containsAll(found), () -> "unexpected in " + new TreeSet<>(found));
        }
    }

    private static Set<Rule> rules(String names) {
        return Arrays.stream(names.split(" "))
                .filter(n -> !n.isEmpty())
                .map(Rule::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }
}
