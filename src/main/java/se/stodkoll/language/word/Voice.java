package se.stodkoll.language.word;

/** What stands as the subject of an act's words. */
public enum Voice {
    /** Who gives, or who applies. */
    ACTIVE,
    /** Who gets, the project, the money or the application. */
    PASSIVE,
    /** Who gets. */
    RECEIVING,
    /** The money. */
    MONEY,
    /** Who decides, or the application: the application is the object. */
    APPROVING,
    /** The support, of which another sentence says that it is granted. */
    DETAIL,
    /** No verb but a label: "sökt belopp". */
    LABEL
}
