package se.stodkoll.store.record;

import java.util.Optional;

/**
 * A file in the ledger.
 *
 * @param claim its key: the run that took it, "/", its name
 * @param name its path below the inbox
 * @param sha256 of its bytes
 * @param state how far it has come
 * @param tries attempts that ended without its being read, since it was last dropped or taken back
 * @param interrupted attempts during which the process died with this file alone being read, likewise
 * @param duplicateOf claim of the file with the same content
 * @param place where its original lies, or is to be moved to, below home; empty while it is in the inbox
 */
public record FileEntry(
        String claim,
        String name,
        String sha256,
        FileState state,
        int tries,
        int interrupted,
        Optional<String> duplicateOf,
        Optional<String> place) {}
