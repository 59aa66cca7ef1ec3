package se.stodkoll.report.digest;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;

/** What is looked at together, and of places in tables what tells them apart: their rows' labels and their columns' heads. */
public final class Sights {
    private final Map<Evidence, Cell> cells = new HashMap<>();

    private record Cell(Evidence label, List<String> heads) {}

    Sights(Stream<Part> parts) {
        parts.map(Part::content).flatMap(Sights::tables).forEach(this::keep);
    }

    private static Stream<BudgetTable> tables(PartContent content) {
        Stream<BudgetTable> ofBudget = content.application()
                .flatMap(a -> a.budget())
                .map(Sights::tables)
                .orElse(Stream.empty());
        return Stream.concat(ofBudget, content.tables().stream());
    }

    private static Stream<BudgetTable> tables(Budget budget) {
        return Stream.of(budget.costs(), budget.financing(), budget.inKind()).flatMap(Optional::stream);
    }

    private void keep(BudgetTable table) {
        for (BudgetRow row : table.rows()) {
            Cell cell = new Cell(row.label().evidence(), table.columns());
            Stream.concat(row.amounts().values().stream(), row.total().stream())
                    .filter(f -> f.evidence().box().isPresent())
                    .forEach(f -> cells.put(f.evidence(), cell));
        }
    }

    /** The places of a finding in sights, in the order of their first places. */
    public List<Sight> of(List<Evidence> evidence) {
        return Sight.of(evidence).stream().map(this::labelled).toList();
    }

    private Sight labelled(Sight sight) {
        Set<Box> labels = new LinkedHashSet<>();
        Set<String> heads = new LinkedHashSet<>();
        for (Evidence place : sight.places()) {
            Optional.ofNullable(cells.get(place)).ifPresent(cell -> {
                heads.addAll(cell.heads);
                cell.label.box().filter(b -> cell.label.page() == sight.page()).ifPresent(labels::add);
            });
        }
        return new Sight(sight.document(), sight.page(), sight.places(), List.copyOf(labels), List.copyOf(heads));
    }
}
