package se.stodkoll.model.run;

/**
 * A night's closing balance, in files.
 *
 * @param filesIn seen in the inbox when the night began, those left by a broken night among them
 * @param read read, and their originals in the archive
 * @param duplicates same content as a file read before, and their originals in the archive
 * @param quarantined could not be read, and lie in quarantine with their reason
 * @param waiting still in the inbox, for a later night
 */
public record Balance(int filesIn, int read, int duplicates, int quarantined, int waiting) {
    /** Whether every file that came in is accounted for. */
    public boolean adds() {
        return filesIn == read + duplicates + quarantined + waiting;
    }
}
