package se.stodkoll.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.field.BudgetPlan.Line;
import se.stodkoll.field.MadeTable.Column;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.field.MadeTable.Span;
import se.stodkoll.field.MadeTable.Stands;
import se.stodkoll.made.Dice;

/** Prints a project's figures as tables like those of {@link TableMaker}. */
final class BudgetTables {
    private enum Columns {
        YEARS_AND_TOTAL,
        YEARS,
        TOTAL
    }

    private final Dice dice;
    private final BudgetPlan plan;
    private final Spelling spelling;
    private final Columns columns;
    private final HeadForm form;

    BudgetTables(Dice dice, BudgetPlan plan) {
        this.dice = dice;
        this.plan = plan;
        this.spelling = spelling(dice, plan);
        this.columns = dice.pick(Columns.YEARS_AND_TOTAL, Columns.YEARS_AND_TOTAL, Columns.YEARS, Columns.TOTAL);
        List<HeadForm> forms = new ArrayList<>(List.of(HeadForm.values()));
        forms.remove(HeadForm.NONE);
        this.form = dice.pick(forms);
    }

    /** In thousands only where every figure is whole thousands. */
    private static Spelling spelling(Dice dice, BudgetPlan plan) {
        Spelling drawn = Spelling.random(dice);
        List<Line> all = new ArrayList<>(plan.costs());
        all.addAll(plan.financing());
        boolean whole = all.stream().flatMap(l -> l.amounts().stream()).allMatch(a -> a % 1000 == 0);
        return drawn.divisor() == 1 || whole
                ? drawn
                : new Spelling(drawn.thousands(), "", drawn.nil(), drawn.negative(), 1);
    }

    /** A table and what it says. */
    record Both(MadeTable made, PaperGold.Table gold) {}

    Both costs() {
        return table(
                Kind.COSTS,
                plan.costs(),
                Wording.LABEL_HEADS,
                dice.pick("Summa kostnader", "Summa", "Totalt", "Totala kostnader"));
    }

    Both financing() {
        return table(
                Kind.FINANCING,
                plan.financing(),
                Wording.FINANCING_HEADS,
                dice.pick("Summa finansiering", "Summa", "Totalt", "Total finansiering"));
    }

    private Both table(Kind kind, List<Line> lines, List<String> labelHeads, String sumLabel) {
        ColumnHeads heads = new ColumnHeads(dice, form, spelling.unitName());
        List<Column> head = new ArrayList<>();
        List<String> label = heads.label(labelHeads);
        head.add(Column.label(label));
        List<String> goldColumns = new ArrayList<>();
        if (columns != Columns.TOTAL) {
            for (int y = 0; y < plan.years().size(); y++) {
                head.add(Column.figure(heads.year(plan.years().get(y), y + 1)));
                goldColumns.add("" + plan.years().get(y));
            }
        }
        int lastYear = head.size() - 1;
        if (columns != Columns.YEARS) {
            head.add(Column.figure(columns == Columns.TOTAL ? heads.amount() : heads.total()));
            goldColumns.add("Totalt");
        }
        List<Row> rows = new ArrayList<>();
        List<PaperGold.Row> gold = new ArrayList<>();
        lines.forEach(l -> add(rows, gold, Stands.ITEM, l));
        if (dice.chance(0.9)) {
            add(rows, gold, Stands.TOTAL, new Line(sumLabel, sums(lines)));
        }
        Optional<Span> span = heads.spans() && columns != Columns.TOTAL && lastYear > 1
                ? Optional.of(new Span(dice.pick(Wording.SPANS), 1, lastYear))
                : Optional.empty();
        MadeTable made = new MadeTable(kind, head, rows, span, spelling);
        return new Both(
                spelling.divisor() == 1 ? made : inThousands(made),
                new PaperGold.Table(kind == Kind.COSTS, goldColumns, gold));
    }

    /** No head may speak of kronor where figures are thousands, and the first one says so. */
    private MadeTable inThousands(MadeTable made) {
        List<Column> head = new ArrayList<>();
        for (Column column : made.columns()) {
            List<String> lines = column.head().stream()
                    .map(l -> l.replace("(kr)", "(tkr)").replaceAll("^(Kr|Kronor)$", "Tkr"))
                    .toList();
            head.add(new Column(column.holds(), lines, column.vertical()));
        }
        String first = head.get(0).head().isEmpty()
                ? "Belopp i tkr"
                : head.get(0).head().get(0) + dice.pick(" (tkr)", ", tkr");
        head.set(0, Column.label(List.of(first)));
        Optional<Span> span =
                made.span().map(s -> new Span(s.text().replaceAll("(?i)kronor|kr$", "tkr"), s.from(), s.to()));
        return new MadeTable(made.kind(), head, made.rows(), span, spelling);
    }

    private List<Long> sums(List<Line> lines) {
        List<Long> sums = new ArrayList<>(Collections.nCopies(plan.years().size(), 0L));
        for (Line line : lines) {
            for (int y = 0; y < sums.size(); y++) {
                sums.set(y, sums.get(y) + line.amounts().get(y));
            }
        }
        return sums;
    }

    private void add(List<Row> rows, List<PaperGold.Row> gold, Stands stands, Line line) {
        List<String> cells = new ArrayList<>(List.of(line.label()));
        Map<String, Long> amounts = new LinkedHashMap<>();
        if (columns != Columns.TOTAL) {
            for (int y = 0; y < plan.years().size(); y++) {
                long amount = line.amounts().get(y);
                cells.add(spelling.of(amount));
                amounts.put("" + plan.years().get(y), said(amount));
            }
        }
        Long total = null;
        if (columns != Columns.YEARS) {
            cells.add(spelling.of(line.sum()));
            total = said(line.sum());
        }
        rows.add(new Row(stands, cells));
        gold.add(new PaperGold.Row(stands.name(), line.label(), amounts, total));
    }

    /** An amount of nothing is said only where a nought is printed. */
    private Long said(long amount) {
        return amount == 0 && !spelling.nil().equals("0") ? null : (Long) amount;
    }
}
