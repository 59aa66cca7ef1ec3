package se.stodkoll.made;

/** What can be made wrong, or merely unusual, in a matter. The expected findings come from {@link Oracle}, not from here. */
enum Anomaly {
    /** Another amount is granted; what the decision restates stays. */
    AMOUNT,
    /** Another amount is granted and restated. */
    AMOUNT_THROUGHOUT,
    /** More is granted than the percent allows. */
    EXCEEDS,
    /** Less is granted, and that is what is applied for too, than the percent allows. */
    BELOW,
    PERCENT,
    PERCENT_THROUGHOUT,
    PERIOD,
    APPLICANT,
    DIARY_NUMBER,
    NAME,
    /** The names differ in case, dashes or quotes alone: no finding. */
    NAME_DRESS,
    RESTATED,
    SOURCES,
    EARLY_START,
    REJECTED,
    /** Two neighbouring digits of one cell change places. */
    CELL,
    /** Two rows' totals are wrong, by the same amount each way. */
    ROW_TOTALS,
    /** A cell and its row's total are wrong, so that only the columns do not add up. */
    COLUMN,
    /** A financier pays less than the costs need; all sums are right. */
    FINANCED,
    /** A financier's money stands under the wrong year; all sums are right. */
    YEARLY,
    /** The granting body's row is not the amount applied for; all sums are right. */
    GRANT_ROW,
    ACTIVITY_COST,
    STEP_COST,
    OVERHEAD,
    PRINTED_SHARE,
    /** The last digit of a total is missing. */
    MALFORMED,
    PERIOD_MISSING,
    NO_DECISION,
    NO_APPLICATION
}
