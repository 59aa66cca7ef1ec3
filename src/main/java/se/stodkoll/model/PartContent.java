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
 */
public record PartContent(
        Optional<Application> application,
        Optional<Decision> decision,
        Optional<SupportList> supportList,
        List<BudgetTable> tables) {
    public PartContent {
        tables = List.copyOf(tables);
    }
}
