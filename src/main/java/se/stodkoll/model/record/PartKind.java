package se.stodkoll.model.record;

/** What a document is. */
public enum PartKind {
    /** The portal's form. */
    APPLICATION,
    PROJECT_DESCRIPTION,
    /** Förslag till beslut. */
    DECISION_PROPOSAL,
    DECISION,
    /** FöredragningsPM. */
    MEMO,
    AGENDA,
    MINUTES,
    /** A list of business-support decisions. */
    SUPPORT_LIST,
    OTHER
}
