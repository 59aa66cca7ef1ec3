package se.stodkoll.inbox;

import java.util.List;

/**
 * What a run found in the inbox.
 *
 * @param claimed to be read, those left by a broken run first, each group in order of name
 * @param waiting names of files still being written, or that cannot be got at now
 * @param refused links, devices, folders that cannot be entered, and files that cannot be got at
 */
public record InboxTake(List<ClaimedFile> claimed, List<String> waiting, List<RefusedFile> refused) {
    public InboxTake {
        claimed = List.copyOf(claimed);
        waiting = List.copyOf(waiting);
        refused = List.copyOf(refused);
    }

    /** Every file seen. */
    public int filesIn() {
        return claimed.size() + waiting.size();
    }
}
