package se.stodkoll.inbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files at one look, in order of path.
 *
 * @param still those to take
 * @param moving those still being written
 */
record InboxSnapshot(List<Path> still, List<Path> moving) {
    InboxSnapshot() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}
