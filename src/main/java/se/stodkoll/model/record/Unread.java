package se.stodkoll.model.record;

import se.stodkoll.model.value.Evidence;

/**
 * Something of a part that is there and was not read, so that a person has to.
 *
 * @param kind what it is
 * @param evidence its place, with the sentence, the heading or the row that shows it
 */
public record Unread(Kind kind, Evidence evidence) {
    /** What can be left unread. */
    public enum Kind {
        /** Money is granted or sought here, and the part bears no record of it. */
        MONEY_WITHOUT_RECORD,
        /** An application's budget is printed, and no row of it was read. */
        BUDGET_WITHOUT_ROWS,
        /** A table of amounts of which it could not be told what they are. */
        TABLE_NOT_UNDERSTOOD,
        /** The file ends before its text does. */
        CUT_OFF,
        /** A form whose contents only its own program shows. */
        FORM_NOT_SHOWN,
        /** A picture that nobody looked at, in a paper of which a budget or what is granted is not read. */
        PICTURE_NOT_READ,
        /** The paper says itself that an amount printed in it is wrong, and how much is right. */
        CORRECTED,
        /** An amount is printed in figures and right beside them in words, and the two differ. */
        CONTRADICTED,
        /** The paper is marked as no longer valid. */
        TAKEN_BACK,
        /** The numbers on its pages leave some out. */
        PAGES_MISSING
    }
}
