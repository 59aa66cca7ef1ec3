package se.stodkoll.field;

/** What a made table is about. */
enum Kind {
    COSTS,
    FINANCING,
    IN_KIND,
    YEARS_DOWN,
    LEADERS,
    SIDE_BY_SIDE,
    STATEMENT,
    APPLIED,
    SUPPORT_LIST,
    RECIPIENTS
}
