package se.stodkoll.lists.row;

/** What a column of a list tells. */
public enum Role {
    /** The matter's number. */
    NUMBER("number"),
    /** Who gets it. */
    RECIPIENT("recipient"),
    /** What it is for. */
    PROJECT("project"),
    /** What kind of support it is. */
    SUPPORT_TYPE("supportType"),
    /** The applicant's gender, by a letter. */
    GENDER("gender"),
    /** Municipality or county. */
    PLACE("place"),
    /** What was applied for. */
    APPLIED("applied"),
    /** What was granted or is proposed. */
    GRANTED("granted"),
    /** The share of the costs that the support covers. */
    SHARE("share"),
    /** Granted or turned down, in words. */
    OUTCOME("outcome"),
    /** Who decided. */
    DECIDED_BY("decidedBy"),
    /** The day of the decision. */
    DATE("date");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** Its name in the vocabulary. */
    String key() {
        return key;
    }

    /** Whether its cells are amounts. */
    public boolean isAmount() {
        return this == APPLIED || this == GRANTED;
    }
}
