package se.stodkoll.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of field that a person can correct.
 *
 * @param path JSON pointer in a part's records, with "*" for an index or a column
 * @param label in Swedish
 * @param type what it holds
 */
record FieldShape(String path, String label, FieldType type) {
    static final List<FieldShape> ALL = List.of(
            money("/application/request/amount", "Sökt belopp"),
            percent("/application/request/percent", "Sökt andel"),
            date("/application/period/start", "Projektstart"),
            date("/application/period/end", "Projektslut"),
            text("/application/identity/projectName", "Projektnamn"),
            text("/application/applicant/name", "Sökande"),
            text("/application/applicant/organisationNumber", "Organisationsnummer"),
            text("/application/identity/diaryNumber", "Diarienummer"),
            text("/application/identity/applicationId", "Ansöknings-id"),
            text("/application/identity/caseId", "Ärende-id"),
            money("/decision/grant/maxAmount", "Beslutat belopp"),
            percent("/decision/grant/percent", "Beslutad andel"),
            date("/decision/period/start", "Tidigaste start"),
            date("/decision/period/end", "Senaste slut"),
            text("/decision/projectName", "Projektnamn"),
            text("/decision/grant/beneficiary", "Mottagare"),
            text("/decision/diaryNumber", "Diarienummer"),
            text("/decision/origin/decidingBody", "Beslutande"),
            date("/decision/origin/decisionDate", "Beslutsdatum"),
            text("/decision/replaces", "Ersätter beslut"),
            money("/decision/restated/amount", "Återgivet sökt belopp"),
            percent("/decision/restated/percent", "Återgiven sökt andel"),
            date("/decision/restated/period/start", "Återgiven start"),
            date("/decision/restated/period/end", "Återgivet slut"),
            money("/decision/fundingSources/*/amount", "Finansieringskälla"),
            percent("/application/form/shares/*/percent", "Utskriven andel"),
            money("/application/activities/*/cost", "Aktivitet"),
            money("/application/activities/*/steps/*/cost", "Steg i aktivitet"),
            years("/application/budget/costs", "Kostnader, budgetens år"),
            years("/application/budget/financing", "Finansiering, budgetens år"),
            text("/application/budget/costs/rows/*/label", "Radens namn"),
            text("/application/budget/financing/rows/*/label", "Radens namn"),
            text("/application/budget/inKind/rows/*/label", "Radens namn"),
            money("/application/budget/costs/rows/*/amounts/*", "Kostnad"),
            money("/application/budget/costs/rows/*/total", "Kostnad"),
            money("/application/budget/financing/rows/*/amounts/*", "Finansiering"),
            money("/application/budget/financing/rows/*/total", "Finansiering"),
            money("/application/budget/inKind/rows/*/amounts/*", "Annat än pengar"),
            money("/application/budget/inKind/rows/*/total", "Annat än pengar"),
            money("/tables/*/rows/*/amounts/*", "Tabell"),
            money("/tables/*/rows/*/total", "Tabell"));

    private static FieldShape money(String path, String label) {
        return new FieldShape(path, label, FieldType.MONEY);
    }

    private static FieldShape percent(String path, String label) {
        return new FieldShape(path, label, FieldType.PERCENT);
    }

    private static FieldShape date(String path, String label) {
        return new FieldShape(path, label, FieldType.DATE);
    }

    private static FieldShape years(String table, String label) {
        return new FieldShape(BudgetCell.years(table), label, FieldType.YEARS);
    }

    private static FieldShape text(String path, String label) {
        return new FieldShape(path, label, FieldType.TEXT);
    }

    /** The shape of a path; empty where no such field can be corrected. */
    static Optional<FieldShape> of(String path) {
        return ALL.stream().filter(shape -> shape.fits(path)).findFirst();
    }

    /** What comes first in the label. */
    String title() {
        return label.replaceFirst(",.*", "");
    }

    /** Whether a record has at most one such field, which a person can state where none was read. */
    boolean isSingle() {
        return !path.contains("*");
    }

    private boolean fits(String candidate) {
        return isSingle() ? path.equals(candidate) : Pattern.matches(path.replace("*", "[^/]+"), candidate);
    }
}
