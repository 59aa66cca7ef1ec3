package se.stodkoll.parse.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.parse.row.CellReading;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/**
 * A row of a statement, its cells perhaps readable in several ways.
 *
 * @param group the heading it stands under
 * @param label its words, all lines
 * @param readings the ways, the likeliest first, each with one cell for each column of amounts; at least one
 */
public record StatementRow(Optional<String> group, List<PlacedWord> label, List<List<CellReading>> readings) {
    private static final Template TEMPLATE = Template.load("statements");
    private static final List<String> SUMS = TEMPLATE.list("sums");
    private static final List<String> RESULTS = TEMPLATE.list("results");
    private static final List<String> TOTALS = TEMPLATE.list("totals");

    public StatementRow {
        label = List.copyOf(label);
        readings = List.copyOf(readings);
    }

    public String labelText() {
        return RowLabels.text(label);
    }

    StatementRow with(List<CellReading> reading) {
        return new StatementRow(group, label, List.of(reading));
    }

    StatementRow withMoreLabel(List<PlacedWord> more) {
        List<PlacedWord> all = new ArrayList<>(label);
        all.addAll(more);
        return new StatementRow(group, all, readings);
    }

    /** Whether it is the sum of the rows above, back to the sum before. */
    boolean isSum() {
        return SUMS.stream().anyMatch(s -> Labels.startsWith(labelText(), s));
    }

    /** Whether it is computed from rows above, in any way. */
    public boolean isComputed() {
        return isSum()
                || RESULTS.stream().anyMatch(s -> Labels.startsWith(labelText(), s))
                        && !TEMPLATE.any("results.not", s -> Labels.startsWith(labelText(), s));
    }

    /** Whether it is a statement's bottom line. */
    boolean isTotal() {
        String text = labelText();
        return TOTALS.stream().anyMatch(t -> Labels.same(text, t));
    }
}
