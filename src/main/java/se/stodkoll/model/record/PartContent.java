package se.stodkoll.model.record;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.budget.BudgetTable;

/**
 * The records read from a part.
 *
 * @param application what is applied for
 * @param decision what is decided
 * @param supportList the list of grants
 * @param tables other budget tables found
 * @param frames set aside for a year's decisions
 * @param unread what is there and could not be read
 * @param wording the first words of a text whose one record does not surely name its project and its party: the names
 *     of the other side of its matter are sought there
 */
public record PartContent(
        Optional<Application> application,
        Optional<Decision> decision,
        Optional<SupportList> supportList,
        List<BudgetTable> tables,
        List<Frame> frames,
        List<Unread> unread,
        Optional<String> wording) {
    public PartContent {
        tables = List.copyOf(tables);
        frames = frames == null ? List.of() : List.copyOf(frames); // bodies written before there were any
        unread = unread == null ? List.of() : List.copyOf(unread); // likewise
        wording = wording == null ? Optional.empty() : wording; // likewise
    }

    /** Whether it is of a part on which something is applied for, decided or listed. */
    public boolean bearsRecord() {
        return application.isPresent() || decision.isPresent() || supportList.isPresent();
    }

    /** All read. */
    public PartContent(
            Optional<Application> application,
            Optional<Decision> decision,
            Optional<SupportList> supportList,
            List<BudgetTable> tables,
            List<Frame> frames) {
        this(application, decision, supportList, tables, frames, List.of(), Optional.empty());
    }

    /** Without frames, all read. */
    public PartContent(
            Optional<Application> application,
            Optional<Decision> decision,
            Optional<SupportList> supportList,
            List<BudgetTable> tables) {
        this(application, decision, supportList, tables, List.of());
    }

    /** The same records, with what could not be read. */
    public PartContent withUnread(List<Unread> left) {
        return new PartContent(application, decision, supportList, tables, frames, left, wording);
    }

    /** The same, with other records. */
    public PartContent with(Optional<Application> otherApplication, Optional<Decision> otherDecision) {
        return new PartContent(otherApplication, otherDecision, supportList, tables, frames, unread, wording);
    }

    /** The same, with the first words of its text. */
    public PartContent withWording(String words) {
        return new PartContent(application, decision, supportList, tables, frames, unread, Optional.of(words));
    }
}
