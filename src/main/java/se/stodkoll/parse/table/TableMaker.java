package se.stodkoll.parse.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Source;
import se.stodkoll.parse.row.AmountRun;
import se.stodkoll.parse.row.CellReading;
import se.stodkoll.parse.row.PlausibleAmounts;
import se.stodkoll.parse.row.RowDraft;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.row.RowReading;
import se.stodkoll.text.Readings;

/** Chosen readings into a table of fields, each as sure as its ink and its sums make it. */
public final class TableMaker {
    /** A sign right behind its figure: a picture's reader does not tell whether a blank is printed between them. */
    private static final Pattern SIGN_BEHIND = Pattern.compile("\\d%");

    private static final double UNSURE_BLANK = 0.85;

    /** Groups of thousands at the end of a name, behind another word. */
    private static final Pattern AMOUNTS = Pattern.compile("\\p{L}\\W+(?:\\d{1,3}(?:[ \\u00a0.]\\d{3})+\\s*)+$");
    /** How sure a name is that has taken in figures. */
    private static final double GLUED = 0.3;

    /** A figure read from a picture that its row's and its column's sums both confirm. */
    private static final double BOTH_SUMS = 0.99;
    /** One that one of the two confirms, where the other cannot be asked. */
    private static final double ONE_SUM = 0.95;
    /** One that a sum contradicts: it may be the print or the reading. */
    private static final double CONTRADICTED = 0.85;
    /** One of two readings that are as good. */
    private static final double DOUBTFUL = 0.5;
    /** A value that row and column agree on where the print is malformed. */
    private static final double DERIVED = 0.9;

    /** What a reader holds of a word it is sure of. */
    private static final double SURE_INK = 0.85;

    private final TableHead head;
    private final Readings readings;
    private final ArithmeticChooser chooser;
    private final int totalColumn;
    private PlausibleAmounts plausible;

    public TableMaker(TableHead head, Readings readings) {
        this.head = head;
        this.readings = readings;
        this.chooser = new ArithmeticChooser(head);
        this.plausible = PlausibleAmounts.beside(List.of(), readings.largest());
        this.totalColumn = head.columns().indexOf(TableHead.TOTAL);
    }

    public BudgetTable table(List<RowDraft> drafts) {
        boolean[] doubtful = new boolean[drafts.size()];
        List<RowReading> chosen = chooser.choose(drafts, doubtful);
        plausible = PlausibleAmounts.beside(
                chosen.stream()
                        .flatMap(r -> r.cells().stream())
                        .flatMap(c -> c.value().stream())
                        .toList(),
                readings.largest());
        List<BudgetRow> rows = new ArrayList<>();
        List<Evidence> malformed = new ArrayList<>();
        for (int r = 0; r < drafts.size(); r++) {
            int before = malformed.size();
            BudgetRow row = row(drafts, chosen, r, doubtful[r], malformed);
            if (!row.amounts().isEmpty() || row.total().isPresent() || malformed.size() > before) {
                rows.add(row); // the contract: rows without any amount are left out
            }
        }
        return new BudgetTable(head.label(), head.unit(), head.columns(), rows, malformed);
    }

    private BudgetRow row(
            List<RowDraft> drafts, List<RowReading> chosen, int r, boolean doubtful, List<Evidence> malformed) {
        Map<String, Field<Money>> amounts = new LinkedHashMap<>();
        Optional<Field<Money>> total = Optional.empty();
        for (int c = 0; c < head.columns().size(); c++) {
            CellReading cell = chosen.get(r).cells().get(c);
            Optional<Field<Money>> field = Optional.empty();
            if (cell.value().isPresent() && isBelievable(cell)) {
                field = Optional.of(
                        confident(readings.field(cell.value().get(), cell.words()), drafts, chosen, r, c, doubtful));
            } else if (cell.isMalformed() || cell.value().isPresent()) {
                Optional<Money> derived = chooser.derived(drafts, chosen, r, c);
                if (isPrintedSo(cell, derived)) {
                    malformed.add(readings.evidence(cell.words()));
                    field = derived.map(v -> readings.field(v, cell.words())
                            .withSource(Source.DERIVED)
                            .withConfidence(DERIVED));
                }
            }
            if (c == totalColumn) {
                total = field;
            } else if (field.isPresent()) {
                amounts.put(head.columns().get(c), field.get());
            }
        }
        return new BudgetRow(drafts.get(r).group(), label(drafts.get(r)), kind(drafts, r), amounts, total);
    }

    /** A picture's figure far beyond all others is two read as one: it is no amount at all. */
    private boolean isBelievable(CellReading cell) {
        return plausible.is(cell.value().get()) || Readings.source(cell.words()) != Source.OCR;
    }

    /**
     * Whether a malformed amount is the print's fault: always in a text layer; in a picture only where every reader was sure
     * of the ink and its digits are those of the amount that row and column want, but for some that are missing.
     */
    private static boolean isPrintedSo(CellReading cell, Optional<Money> derived) {
        if (Readings.source(cell.words()) != Source.OCR) {
            return true;
        }
        boolean sure = cell.words().stream()
                .allMatch(w -> w.word().confidence() >= SURE_INK
                        && w.word().alternatives().isEmpty()
                        && AmountRun.isFigure(w.text()));
        String digits = cell.text().replaceAll("\\D", "");
        return sure
                && derived.map(d -> String.valueOf(d.ore() / 100))
                        .filter(d -> d.startsWith(digits) && d.length() == digits.length() + 1)
                        .isPresent();
    }

    private Field<Money> confident(
            Field<Money> field, List<RowDraft> drafts, List<RowReading> chosen, int r, int c, boolean doubtful) {
        if (doubtful || !plausible.is(field.value())) {
            return field.atMost(DOUBTFUL);
        }
        if (field.source() == Source.TEXT_LAYER) {
            return field;
        }
        boolean rowTells = totalColumn >= 0 && chosen.get(r).value(totalColumn).isPresent();
        boolean rowRight = rowTells && chosen.get(r).addsUp(totalColumn);
        Optional<Boolean> column = chooser.columnAddsUp(drafts, chosen, c);
        boolean columnRight = column.orElse(false);
        if ((rowTells && !rowRight) || (column.isPresent() && !columnRight)) {
            return rowRight || columnRight ? field : field.atMost(CONTRADICTED);
        }
        double confirmed = rowRight && columnRight ? BOTH_SUMS : rowRight || columnRight ? ONE_SUM : 0;
        return field.withConfidence(Math.max(field.confidence(), confirmed));
    }

    private Field<String> label(RowDraft draft) {
        return draft.label().isEmpty()
                ? readings.field(
                        "",
                        draft.readings().get(0).cells().stream()
                                .flatMap(cell -> cell.words().stream())
                                .toList())
                : doubtful(readings.field(draft.labelText().replaceFirst("\\s*:$", ""), draft.label()));
    }

    /** A name that ends in amounts has taken in its row's figures. */
    private static Field<String> doubtful(Field<String> label) {
        if (label.source() == Source.OCR && SIGN_BEHIND.matcher(label.value()).find()) {
            return label.atMost(UNSURE_BLANK);
        }
        return AMOUNTS.matcher(label.value()).find() ? label.atMost(GLUED) : label;
    }

    private static RowKind kind(List<RowDraft> drafts, int r) {
        if (!drafts.get(r).isSum()) {
            return RowKind.ITEM;
        }
        boolean last = drafts.subList(r + 1, drafts.size()).stream().noneMatch(RowDraft::isSum);
        return last && !RowLabels.isSubtotal(drafts.get(r).labelText()) ? RowKind.TOTAL : RowKind.SUBTOTAL;
    }
}
