package se.stodkoll.cli.program;

/** How a command ended; the closed list that README and {@code --help} show, with texts under "exit." in the bundles. */
public enum ExitCode {
    /** Done; findings and quarantined files are in the report. */
    OK(0),
    /** A fault of the program. */
    INTERNAL(1),
    /** The command line is wrong. */
    USAGE(2),
    /** The configuration is wrong. */
    SETTINGS(3),
    /** The machine lacks something: disk, permissions, database, language data. */
    ENVIRONMENT(4),
    /** Another night is under way. */
    LOCKED(5),
    /** The night's files do not add up. */
    UNBALANCED(6),
    /** extract: a file could not be read. */
    UNREADABLE(7),
    /** verify: archive and ledger do not agree. */
    UNSOUND(8);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
