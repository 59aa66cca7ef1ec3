package se.stodkoll.parse;

import java.util.List;
import se.stodkoll.text.Labels;
import se.stodkoll.text.Template;
import se.stodkoll.text.TextLine;

/** What a table of amounts is, told by what stands over its label column or just above it. */
enum TableKind {
    COSTS("costs.heads"),
    FINANCING("financing.heads"),
    IN_KIND("inkind.heads"),
    OTHER("");

    private static final Template TEMPLATE = Template.load("tables");
    private final List<String> heads;

    TableKind(String key) {
        this.heads = key.isEmpty() ? List.of() : Template.load("tables").list(key);
    }

    static TableKind of(TableHead head, List<TextLine> lines) {
        TableKind byHead = byText(head.label());
        for (int above = head.firstLine() - 1; byHead == OTHER && above >= Math.max(0, head.firstLine() - 2); above--) {
            String text = lines.get(above).text();
            if (text.length() < 60 && !text.matches(".*\\d{3}$")) {
                byHead = byText(text);
            }
        }
        return byHead;
    }

    /** This kind, or where the head told none, what the table's sums call it. */
    TableKind or(List<RowDraft> rows) {
        if (this != OTHER) {
            return this;
        }
        for (RowDraft row : rows) {
            if (row.isSum() && TEMPLATE.any("financing.sum", sum -> Labels.contains(row.labelText(), sum))) {
                return FINANCING;
            }
            if (row.isSum() && TEMPLATE.any("costs.sum", sum -> Labels.contains(row.labelText(), sum))) {
                return COSTS;
            }
        }
        return OTHER;
    }

    private static TableKind byText(String printed) {
        String text = PartText.withoutNumber(printed);
        for (TableKind kind : List.of(IN_KIND, FINANCING, COSTS)) {
            if (!text.isEmpty() && kind.heads.stream().anyMatch(h -> Labels.startsWith(text, h))) {
                return kind;
            }
        }
        return TEMPLATE.any("inkind.mark", mark -> Labels.contains(text, mark)) ? IN_KIND : OTHER;
    }
}
