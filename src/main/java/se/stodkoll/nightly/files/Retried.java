package se.stodkoll.nightly.files;

import java.util.List;

/**
 * What {@code retry} did.
 *
 * @param takenBack names of files put back to be read
 * @param missing names of files that no longer lie in quarantine
 */
public record Retried(List<String> takenBack, List<String> missing) {
    public Retried {
        takenBack = List.copyOf(takenBack);
        missing = List.copyOf(missing);
    }
}
