package se.stodkoll.field;

/** How the heads of columns are written. */
enum HeadForm {
    /** 2025. */
    YEAR,
    /** År 1 (2025). */
    YEAR_NUMBER,
    /** 2025 (kr). */
    YEAR_UNIT,
    /** Budget 2025. */
    BUDGET,
    /** jan–dec 2025. */
    MONTHS,
    /** Kronor per år over the years, the total's head over both lines. */
    SPANNING,
    /** Budget, and 2025 on the line below. */
    TWO_LINES,
    NONE
}
