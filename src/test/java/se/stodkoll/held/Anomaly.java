package se.stodkoll.held;

import java.util.Set;

/** A fault put into a matter: the rules that must find it, and those that may follow from it. */
enum Anomaly {
    AMOUNT(Set.of("AMOUNT_DIFFERS"), Set.of("RESTATED_DIFFERS", "CAP_EXCEEDS_PERCENT", "CAP_BELOW_PERCENT")),
    PERCENT(Set.of("PERCENT_DIFFERS"), Set.of("RESTATED_DIFFERS", "CAP_EXCEEDS_PERCENT", "CAP_BELOW_PERCENT")),
    PERIOD(Set.of("PERIOD_DIFFERS"), Set.of("RESTATED_DIFFERS")),
    APPLICANT(Set.of("APPLICANT_DIFFERS"), Set.of()),
    DIARY_NUMBER(Set.of("DIARY_NUMBER_DIFFERS"), Set.of()),
    NAME(Set.of("PROJECT_NAME_DIFFERS"), Set.of()),
    RESTATED(Set.of("RESTATED_DIFFERS"), Set.of()),
    SOURCES(Set.of("FUNDING_SOURCES_SUM"), Set.of()),
    CAP(Set.of("CAP_EXCEEDS_PERCENT"), Set.of()),
    CELL(Set.of("ROW_SUM", "COLUMN_SUM"), Set.of()),
    ROW_TOTAL(Set.of("ROW_SUM", "COLUMN_SUM"), Set.of()),
    COLUMN(Set.of("COLUMN_SUM"), Set.of()),
    FINANCED(Set.of("NOT_FULLY_FINANCED"), Set.of()),
    YEARLY(Set.of("YEARLY_FINANCING_DIFFERS"), Set.of()),
    FUNDING_SHARE(Set.of("FUNDING_SHARE_DIFFERS"), Set.of()),
    ACTIVITY(Set.of("ACTIVITY_COST_SUM"), Set.of()),
    STEP(Set.of("ACTIVITY_COST_SUM"), Set.of()),
    OVERHEAD(Set.of("OVERHEAD_RATE"), Set.of()),
    SHARE(Set.of("SHARE_DIFFERS"), Set.of()),
    MALFORMED(Set.of("MALFORMED_AMOUNT"), Set.of()),
    NO_PERIOD(Set.of("PERIOD_MISSING"), Set.of()),
    NO_DECISION(Set.of("NO_DECISION"), Set.of()),
    NO_APPLICATION(Set.of("NO_APPLICATION"), Set.of());

    final Set<String> must;
    final Set<String> may;

    Anomaly(Set<String> must, Set<String> may) {
        this.must = must;
        this.may = may;
    }
}
