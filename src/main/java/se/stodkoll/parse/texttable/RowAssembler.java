package se.stodkoll.parse.texttable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.parse.row.RowDraft;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.row.RowReading;
import se.stodkoll.parse.table.TableHead;
import se.stodkoll.text.PlacedWord;

/** Lines of a table into rows with their headings, each with every reading of its figures. */
final class RowAssembler {
    private final RowReader reader;

    RowAssembler(TableHead head) {
        this.reader = new RowReader(head);
    }

    List<RowDraft> drafts(List<TableLine> lines) {
        List<RowDraft> drafts = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (List<TableLine> row : RowBlocks.rows(lines)) {
            List<PlacedWord> label =
                    row.stream().flatMap(l -> l.label().stream()).toList();
            String text = RowLabels.text(label);
            boolean sum = RowLabels.isSum(text);
            List<RowReading> readings =
                    reader.readings(row.stream().map(TableLine::figures).toList(), false);
            boolean figures = row.stream().anyMatch(TableLine::hasFigures)
                    && readings.get(0).hasAmount();
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
