package se.stodkoll.nightly.upkeep;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.stodkoll.inbox.Inbox;
import se.stodkoll.model.run.EarlierNight;
import se.stodkoll.model.run.NightRecord;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.Attempt;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.FileState;

/**
 * How things stand.
 *
 * @param nights the last ones, newest first
 * @param waiting files that a later night is to read
 * @param quarantined files that could not be read
 * @param rescans contents that are another reading of a paper that stands
 * @param unread files in the inbox that cannot be opened now, and why in Swedish
 * @param earlier the night that the cases come from, where the next one finds all anew; empty where they stand
 * @param inboxHasFiles whether something lies in the inbox that a night could take
 */
public record StatusOverview(
        List<NightRecord> nights,
        List<Stopped> waiting,
        List<Stopped> quarantined,
        int rescans,
        Map<String, String> unread,
        Optional<EarlierNight> earlier,
        boolean inboxHasFiles) {
    /**
     * A file that is not read.
     *
     * @param name its path below the inbox
     * @param state "waiting", "running", "stuck", "failed" or "quarantined"
     * @param attempts made so far
     * @param reason of the last attempt, in Swedish; empty where there was none
     */
    public record Stopped(String name, String state, int attempts, String reason) {}

    /** How often attempts failed, by code: over the nights shown, and in the last of them. */
    public Map<String, Trend> codes() {
        Map<String, Trend> codes = new TreeMap<>();
        for (NightRecord night : nights) {
            boolean last = night == nights.get(0);
            night.errorCodes().forEach((code, n) -> codes.merge(code, new Trend(n, last ? n : 0), Trend::plus));
        }
        return codes;
    }

    /**
     * A count over nights.
     *
     * @param all over all of them
     * @param last in the last
     */
    public record Trend(int all, int last) {
        private Trend plus(Trend other) {
            return new Trend(all + other.all, last + other.last);
        }
    }

    public static StatusOverview of(Ledger ledger, int nights, Inbox inbox, Optional<EarlierNight> earlier)
            throws IOException {
        return new StatusOverview(
                ledger.nights().last(nights),
                Stream.of(FileState.WAITING, FileState.RUNNING, FileState.STUCK, FileState.FAILED)
                        .flatMap(state -> stopped(ledger, state))
                        .toList(),
                stopped(ledger, FileState.QUARANTINED).toList(),
                ledger.papers().all().size(),
                unread(inbox),
                earlier,
                inbox.hasFiles());
    }

    static Map<String, String> unread(Inbox inbox) throws IOException {
        Map<String, String> unread = new TreeMap<>();
        inbox.inaccessible().forEach(each -> unread.put(each.name(), Ledger.INACCESSIBLE + ": " + each.reason()));
        return unread;
    }

    private static Stream<Stopped> stopped(Ledger ledger, FileState state) {
        return ledger.filesInState(state).stream().map(file -> stopped(ledger, file));
    }

    private static Stopped stopped(Ledger ledger, FileEntry file) {
        List<Attempt> attempts = ledger.attempts(file.claim());
        String reason = attempts.isEmpty()
                ? ""
                : attempts.get(attempts.size() - 1).message().orElse("");
        return new Stopped(
                file.name(), file.state().name().toLowerCase(java.util.Locale.ROOT), attempts.size(), reason);
    }
}
