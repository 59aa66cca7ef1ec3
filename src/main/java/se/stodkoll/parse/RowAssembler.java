package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import se.stodkoll.table.RowBands;

/** Lines of a table into rows with their headings, each with every reading of its figures. */
final class RowAssembler {
    private final RowBlocks blocks;
    private final RowReader reader;
    private final boolean placed;

    /**
     * @param bands of the table on a page, by the page's number
     * @param placed whether the lines' figures are by column
     */
    RowAssembler(TableHead head, IntFunction<RowBands> bands, boolean placed) {
        this.blocks = new RowBlocks(bands, placed);
        this.reader = new RowReader(head);
        this.placed = placed;
    }

    List<RowDraft> drafts(List<TableLine> lines) {
        List<RowDraft> drafts = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (List<TableLine> row : blocks.rows(lines)) {
            List<PlacedWord> label = row.stream().flatMap(l -> l.label().stream()).toList();
            String text = RowLabels.text(label);
            boolean sum = RowLabels.isSum(text);
            List<RowReading> readings = reader.readings(
                    row.stream().map(TableLine::figures).toList(), placed);
            boolean figures = row.stream().anyMatch(TableLine::hasFigures) && readings.get(0).hasAmount();
            if (figures) {
                drafts.add(new RowDraft(sum ? Optional.empty() : group, label, readings));
            }
            if (sum) {
                group = Optional.empty();
            } else if (!figures && !text.isEmpty()) {
                group = Optional.of(text);
            }
        }
        return drafts;
    }
}
