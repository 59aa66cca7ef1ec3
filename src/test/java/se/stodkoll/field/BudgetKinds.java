package se.stodkoll.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.stodkoll.field.MadeTable.Column;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.field.MadeTable.Span;
import se.stodkoll.field.MadeTable.Stands;
import se.stodkoll.made.Dice;

/** Tables of budgets: rows of amounts by year or by kind of cost. */
final class BudgetKinds {
    private final Dice dice;
    private final ColumnHeads heads;
    private final Spelling spelling;
    private final Amounts amounts;

    BudgetKinds(Dice dice, ColumnHeads heads, Spelling spelling) {
        this.dice = dice;
        this.heads = heads;
        this.spelling = spelling;
        this.amounts = new Amounts(dice, spelling.divisor());
    }

    /** Where a table's column of totals stands. */
    private enum Total {
        LAST,
        FIRST,
        VERTICAL,
        NONE
    }

    MadeTable byYear(Kind kind, List<String> labels, List<String> labelHeads, int most) {
        Total total = dice.pick(Total.LAST, Total.LAST, Total.LAST, Total.FIRST, Total.VERTICAL, Total.NONE);
        int years = dice.between(2, 4);
        int first = dice.between(2019, 2027);
        List<Column> figures = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            figures.add(Column.figure(heads.year(first + i, i + 1)));
        }
        List<Column> columns = around(heads.label(labelHeads), figures, total);
        List<Row> rows = rows(dice.some(labels, dice.between(2, most)), years, total);
        int from = total == Total.FIRST ? 2 : 1;
        return new MadeTable(kind, columns, rows, span(from, from + years - 1), spelling);
    }

    /** The name of each row, the figures, and their total. */
    private List<Column> around(List<String> label, List<Column> figures, Total total) {
        List<Column> columns = new ArrayList<>(figures);
        Column sums = new Column(MadeTable.Holds.FIGURE, heads.total(), total == Total.VERTICAL && !heads.none());
        if (total != Total.NONE) {
            columns.add(total == Total.FIRST ? 0 : columns.size(), sums);
        }
        columns.add(0, Column.label(label));
        return columns;
    }

    private Optional<Span> span(int from, int to) {
        return heads.spans() ? Optional.of(new Span(dice.pick(Wording.SPANS), from, to)) : Optional.empty();
    }

    /** Items, in groups or not, and their sum. */
    private List<Row> rows(List<String> labels, int years, Total total) {
        List<Row> rows = new ArrayList<>();
        List<Long> all = new ArrayList<>(Collections.nCopies(years, 0L));
        boolean grouped = labels.size() > 4 && dice.chance(0.4);
        List<String> groups = dice.some(Wording.GROUPS, 2);
        int half = labels.size() / 2;
        List<Long> part = new ArrayList<>(Collections.nCopies(years, 0L));
        for (int i = 0; i < labels.size(); i++) {
            int group = i < half ? 0 : 1;
            if (grouped && (i == 0 || i == half)) {
                rows.add(group(groups.get(group), 1 + years + (total == Total.NONE ? 0 : 1)));
            }
            List<Long> row = amounts.some(years);
            add(all, row);
            add(part, row);
            rows.add(row(Stands.ITEM, labels.get(i), row, total));
            if (grouped && (i == half - 1 || i == labels.size() - 1)) {
                rows.add(row(Stands.SUBTOTAL, "Summa " + groups.get(group).toLowerCase(), part, total));
                part.replaceAll(v -> 0L);
            }
        }
        if (dice.chance(0.85)) {
            rows.add(row(
                    Stands.TOTAL,
                    dice.pick("Summa", "Totalt", "Summa kostnader", "SUMMA", "Total budget"),
                    all,
                    total));
        }
        return rows;
    }

    private static void add(List<Long> sums, List<Long> row) {
        for (int i = 0; i < sums.size(); i++) {
            sums.set(i, sums.get(i) + row.get(i));
        }
    }

    private static Row group(String label, int columns) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
        cells.set(0, label);
        return new Row(Stands.GROUP, cells);
    }

    private Row row(Stands stands, String label, List<Long> values, Total total) {
        List<String> cells = new ArrayList<>();
        values.forEach(v -> cells.add(spelling.of(v)));
        if (total != Total.NONE) {
            long sum = values.stream().mapToLong(v -> v).sum();
            cells.add(total == Total.FIRST ? 0 : cells.size(), spelling.of(sum));
        }
        cells.add(0, label);
        return new Row(stands, cells);
    }

    /** Years down and kinds of cost across. */
    MadeTable yearsDown() {
        int kinds = dice.between(3, 5);
        int first = dice.between(2019, 2027);
        Total total = dice.pick(Total.LAST, Total.LAST, Total.FIRST, Total.NONE);
        List<Column> figures = new ArrayList<>();
        dice.some(Wording.SHORT_COSTS, kinds).forEach(k -> figures.add(Column.figure(heads.words(k, "(kr)"))));
        List<Column> columns = around(heads.label(List.of("År", "Period", "Budgetår")), figures, total);
        List<Row> rows = new ArrayList<>();
        List<Long> all = new ArrayList<>(Collections.nCopies(kinds, 0L));
        boolean bare = dice.chance(0.5);
        int years = dice.between(2, 4);
        for (int i = 0; i < years; i++) {
            List<Long> row = amounts.some(kinds);
            add(all, row);
            String year = bare || heads.none() ? "" + (first + i) : String.join(" ", heads.year(first + i, i + 1));
            rows.add(row(Stands.ITEM, year, row, total));
        }
        rows.add(row(Stands.TOTAL, dice.pick("Summa", "Totalt"), all, total));
        int from = total == Total.FIRST ? 2 : 1;
        return new MadeTable(Kind.YEARS_DOWN, columns, rows, span(from, from + kinds - 1), spelling);
    }

    /** One column of sums. */
    MadeTable sums(Kind kind) {
        List<Column> columns = List.of(Column.label(heads.label(Wording.LABEL_HEADS)), Column.figure(heads.amount()));
        List<Row> rows = new ArrayList<>();
        long sum = 0;
        for (String label : dice.some(Wording.COSTS, dice.between(3, 9))) {
            long value = amounts.any();
            sum += value;
            rows.add(new Row(Stands.ITEM, List.of(label, spelling.of(value))));
        }
        rows.add(new Row(Stands.TOTAL, List.of(dice.pick("Summa", "Totalt", "Summa kostnader"), spelling.of(sum))));
        return new MadeTable(kind, columns, rows, Optional.empty(), spelling);
    }

    /** Costs to the left, financing to the right. */
    MadeTable sideBySide() {
        List<Column> columns = List.of(
                Column.label(heads.label(Wording.LABEL_HEADS)),
                Column.figure(heads.amount()),
                Column.label(heads.label(Wording.FINANCING_HEADS)),
                Column.figure(heads.amount()));
        List<String> costs = dice.some(Wording.COSTS, dice.between(2, 7));
        List<String> money = dice.some(Wording.FINANCING, dice.between(2, 5));
        List<Row> rows = new ArrayList<>();
        long spent = 0;
        long got = 0;
        for (int i = 0; i < Math.max(costs.size(), money.size()); i++) {
            long cost = i < costs.size() ? amounts.any() : 0;
            long part = i < money.size() ? amounts.any() : 0;
            spent += cost;
            got += part;
            rows.add(new Row(
                    Stands.ITEM,
                    List.of(
                            i < costs.size() ? costs.get(i) : "", cost == 0 ? "" : spelling.of(cost),
                            i < money.size() ? money.get(i) : "", part == 0 ? "" : spelling.of(part))));
        }
        rows.add(new Row(
                Stands.TOTAL, List.of("Summa kostnader", spelling.of(spent), "Summa finansiering", spelling.of(got))));
        return new MadeTable(Kind.SIDE_BY_SIDE, columns, rows, Optional.empty(), spelling);
    }
}
