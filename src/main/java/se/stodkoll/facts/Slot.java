package se.stodkoll.facts;

/** What a fact is of. Its labels stand under {@link #key()} in {@code /vocabulary/labels.yaml}. */
public enum Slot {
    /** The project's name. */
    PROJECT(ValueKind.TITLE),
    /** The name of the organisation that applies or that is granted money. */
    APPLICANT(ValueKind.ORGANISATION),
    /** Ten digits. */
    ORGANISATION_NUMBER(ValueKind.ORGANISATION_NUMBER),
    /** The matter's number at the authority. */
    DIARY_NUMBER(ValueKind.MATTER_NUMBER),
    /** The application's number, most often in the funder's portal. */
    APPLICATION_ID(ValueKind.REFERENCE),
    /** A day that the paper bears: of the decision, the meeting, the letter; a weak label's is another, as of its coming in. */
    DATE(ValueKind.DAY),
    /** From one day to another. */
    PERIOD(ValueKind.SPAN),
    /** A period's first day. */
    START(ValueKind.DAY),
    /** A period's last day. */
    END(ValueKind.DAY),
    /** Money applied for. */
    REQUESTED_AMOUNT(ValueKind.AMOUNT),
    /** Share of the costs applied for. */
    REQUESTED_PERCENT(ValueKind.PERCENT),
    /** Money granted. */
    GRANTED_AMOUNT(ValueKind.AMOUNT),
    /** Share of the costs granted. */
    GRANTED_PERCENT(ValueKind.PERCENT),
    /** What the project costs in all. */
    TOTAL_COST(ValueKind.AMOUNT),
    /** Who decides: a board, an office. */
    DECIDING_BODY(ValueKind.ORGANISATION),
    /** The official in charge. */
    HANDLER(ValueKind.PERSON),
    /** What was decided, in a word or two. */
    OUTCOME(ValueKind.OUTCOME),
    /** To whom a letter goes, as its head says. */
    RECEIVER(ValueKind.ORGANISATION);

    private final ValueKind kind;

    Slot(ValueKind kind) {
        this.kind = kind;
    }

    ValueKind kind() {
        return kind;
    }

    /** Its name in data files: {@code requestedAmount}. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (String part : name().split("_")) {
            key.append(key.isEmpty() ? part.toLowerCase(java.util.Locale.ROOT) : part.charAt(0) + part.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return key.toString();
    }
}
