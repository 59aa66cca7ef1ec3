package se.stodkoll.model.run;

import java.time.Instant;

/**
 * What somebody did to the ledger and the archive beside nights.
 *
 * @param at when
 * @param person who, as the operating system knows them
 * @param act what
 * @param detail figures, ids and hashes; no names and no text of documents
 */
public record UpkeepEvent(Instant at, String person, Action act, String detail) {
    /** What can be done. */
    public enum Action {
        /** The ledger was filled from a backup. */
        RESTORE,
        /** Documents were deleted for their age. */
        RETAIN,
        /** A case was deleted. */
        ERASE,
        /** A document was said to be no rescan. */
        PART
    }
}
