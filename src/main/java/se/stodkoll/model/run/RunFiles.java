package se.stodkoll.model.run;

import java.util.Map;
import java.util.Set;

/**
 * What a run knows of its files beside what they say.
 *
 * @param tonight SHA-256 of the contents first read in this run
 * @param originals where each original lies, by SHA-256: a path below the home folder, with {@code /}
 * @param balance of this night alone
 */
public record RunFiles(Set<String> tonight, Map<String, String> originals, Balance balance) {
    /** Of a run that took nothing and knows of no original. */
    public static final RunFiles NONE = new RunFiles(Set.of(), Map.of(), new Balance(0, 0, 0, 0, 0));

    public RunFiles {
        tonight = Set.copyOf(tonight);
        originals = Map.copyOf(originals);
    }
}
