package se.stodkoll.facts;

/** The kinds of value that a label may have. */
enum ValueKind {
    TITLE,
    ORGANISATION,
    PERSON,
    OUTCOME,
    ORGANISATION_NUMBER,
    MATTER_NUMBER,
    REFERENCE,
    DAY,
    SPAN,
    AMOUNT,
    PERCENT;

    /** Whether it is told by its letters alone: hardly anything contradicts it. */
    boolean isName() {
        return this == TITLE || this == ORGANISATION || this == PERSON;
    }

    /** Whether its form leaves hardly a doubt that it is one. */
    boolean isStrong() {
        return !isName() && this != REFERENCE;
    }
}
