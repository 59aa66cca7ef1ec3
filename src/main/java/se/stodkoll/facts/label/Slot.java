package se.stodkoll.facts.label;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a fact is of. Its labels stand under {@link #key()} in {@code /vocabulary/labels.yaml}. */
public enum Slot {
    /** The project's name. */
    PROJECT(Kind.TITLE),
    /** The name of the organisation that applies or that is granted money. */
    APPLICANT(Kind.ORGANISATION),
    /** Ten digits. */
    ORGANISATION_NUMBER(Kind.ORGANISATION_NUMBER),
    /** The matter's number at the authority. */
    DIARY_NUMBER(Kind.MATTER_NUMBER),
    /** The application's number, most often in the funder's portal. */
    APPLICATION_ID(Kind.REFERENCE),
    /** A day that the paper bears: of the decision, the meeting, the letter; a weak label's is another, as of its coming in. */
    DATE(Kind.DAY),
    /** From one day to another. */
    PERIOD(Kind.SPAN),
    /** A period's first day. */
    START(Kind.DAY),
    /** A period's last day. */
    END(Kind.DAY),
    /** Money applied for. */
    REQUESTED_AMOUNT(Kind.AMOUNT),
    /** Share of the costs applied for. */
    REQUESTED_PERCENT(Kind.PERCENT),
    /** Money granted. */
    GRANTED_AMOUNT(Kind.AMOUNT),
    /** Share of the costs granted. */
    GRANTED_PERCENT(Kind.PERCENT),
    /** What the project costs in all. */
    TOTAL_COST(Kind.AMOUNT),
    /** Who decides: a board, an office. */
    DECIDING_BODY(Kind.ORGANISATION),
    /** The official in charge. */
    HANDLER(Kind.PERSON),
    /** What was decided, in a word or two. */
    OUTCOME(Kind.OUTCOME),
    /** To whom a letter goes, as its head says. */
    RECEIVER(Kind.ORGANISATION);

    private final Kind kind;

    Slot(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Its name in data files: {@code requestedAmount}. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (String part : name().split("_")) {
            String small = part.toLowerCase(Locale.ROOT);
            key.append(key.isEmpty() ? small : part.charAt(0) + small.substring(1));
        }
        return key.toString();
    }

    /** The slot of that name; empty where there is none. */
    public static Optional<Slot> of(String key) {
        return Stream.of(values()).filter(slot -> slot.key().equals(key)).findFirst();
    }

    /** The kinds of value that a label may have. */
    public enum Kind {
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
        public boolean isName() {
            return this == TITLE || this == ORGANISATION || this == PERSON;
        }

        /** Whether its form leaves hardly a doubt that it is one. */
        boolean isStrong() {
            return !isName() && this != REFERENCE;
        }
    }
}
