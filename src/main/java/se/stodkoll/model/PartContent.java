package se.stodkoll.model;

import java.util.List;
import java.util.Optional;

/**
 * The records read from a part.
 *
 * @param application what is applied for
 * @param decision what is decided
 * @param supportList the list of grants
 * @param tables other budget tables found
 * @param frames set aside for a year's decisions
 */
public record PartContent(
        Optional<Application> application,
        Optional<Decision> decision,
        Optional<SupportList> supportList,
        List<BudgetTable> tables,
        List<Frame> frames) {
    public PartContent {
        tables = List.copyOf(tables);
        frames = frames == null ? List.of() : List.copyOf(frames); // bodies written before there were any
    }

    /** Without frames. */
    public PartContent(
            Optional<Application> application,
            Optional<Decision> decision,
            Optional<SupportList> supportList,
            List<BudgetTable> tables) {
        this(application, decision, supportList, tables, List.of());
    }
}
