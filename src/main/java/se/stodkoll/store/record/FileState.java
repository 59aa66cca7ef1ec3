package se.stodkoll.store.record;

/** How far a file has come. */
public enum FileState {
    /** Known, to be read. */
    WAITING,
    /** Being read now. */
    RUNNING,
    /** Its reader died with it; to be read again. */
    STUCK,
    /** Could not be read, for a cause that can pass; to be read again. */
    FAILED,
    /** Read. */
    DONE,
    /** Could not be read and will not be tried again by itself. */
    QUARANTINED,
    /** Same content as another file. */
    DUPLICATE;

    /** Whether nothing more happens to it by itself. */
    public boolean isFinal() {
        return this == DONE || this == QUARANTINED || this == DUPLICATE;
    }
}
