package se.stodkoll.made;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.value.Unit;

/**
 * Makes a cost and a financing table that are right by construction: every row, column and sum adds up, and the granting
 * body's rows are the amount applied for.
 */
final class BudgetMaker {
    private final Dice dice;
    private final Region region;
    private final Unit unit;
    private final boolean empties;

    BudgetMaker(Dice dice, Region region, Unit unit, boolean empties) {
        this.dice = dice;
        this.region = region;
        this.unit = unit;
        this.empties = empties;
    }

    /** The smallest printed amount of the unit (mnkr are printed with two decimals). */
    private long granule() {
        return switch (unit) {
            case SEK -> 1;
            case TSEK -> 1_000;
            case MSEK -> 10_000;
        };
    }

    /** The costs, with the sum rows of a form in full, or with one total. */
    Sheet costs(List<Integer> years, boolean fullForm) {
        List<Row> rows = new ArrayList<>();
        for (String[] label : dice.some(Vocabulary.COST_LABELS, dice.between(2, 8))) {
            rows.add(Row.item("", filled(label[1]), costCells(years.size(), rows.isEmpty()), role(label[0])));
        }
        boolean personnel = rows.stream().anyMatch(r -> r.role() == Row.Role.PERSONNEL);
        if (unit == Unit.SEK && personnel && dice.chance(0.5)) {
            rows.add(overhead(rows, years.size()));
        }
        List<Integer> items = indices(0, rows.size());
        if (fullForm) {
            fullFormSums(rows, items, years.size());
        } else {
            String label = dice.pick(
                    "Summa bokförda kostnader", "Summa kostnader", "Totala kostnader", "Summa projektkostnader");
            rows.add(sum(label, RowKind.TOTAL, items, years.size()));
        }
        String head =
                fullForm ? "Kostnadsslag" : dice.pick("Bokförda kostnader", "Kostnadsslag", "Kostnader", "Budgetpost");
        return new Sheet(head, years, rows, unit).summed();
    }

    private void fullFormSums(List<Row> rows, List<Integer> items, int years) {
        rows.add(sum("Summa kostnader", RowKind.SUBTOTAL, items, years));
        int costs = rows.size() - 1;
        rows.add(blank("Projektintäkter", years));
        rows.add(sum("Summa faktiska kostnader", RowKind.SUBTOTAL, List.of(costs), years));
        int actual = rows.size() - 1;
        rows.add(blank("Bidrag annat än pengar", years));
        rows.add(blank("Summa bidrag i annat än pengar", years));
        rows.add(sum("Summa totala kostnader", RowKind.TOTAL, List.of(actual), years));
    }

    private Row overhead(List<Row> rows, int years) {
        int rate = dice.pick(10, 15, 20, 25, 40);
        List<Cell> cells = new ArrayList<>();
        for (int y = 0; y < years; y++) {
            int year = y;
            long personnel = rows.stream()
                    .filter(r -> r.role() == Row.Role.PERSONNEL)
                    .mapToLong(r -> r.years().get(year).orZero())
                    .sum();
            cells.add(Cell.of(BigDecimal.valueOf(personnel * rate)
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                    .longValueExact()));
        }
        String label = dice.pick(
                "Schablonkostnader: OH " + rate + "%", "Indirekta kostnader (" + rate + " %)", "OH " + rate + " %");
        return Row.item("", label, cells, Row.Role.OVERHEAD);
    }

    private List<Cell> costCells(int years, boolean all) {
        List<Cell> cells = new ArrayList<>();
        for (int y = 0; y < years; y++) {
            boolean none = empties && !all && y > 0 && dice.chance(0.18);
            cells.add(none ? dice.pick(Cell.EMPTY, Cell.EMPTY, Cell.of(0)) : Cell.of(cost()));
        }
        return cells;
    }

    private long cost() {
        if (unit != Unit.SEK) {
            return granule() * 20 * dice.between(1, unit == Unit.TSEK ? 60 : 20);
        }
        long kronor = dice.chance(0.15) ? dice.between(1_000_000, 4_600_000) : dice.between(4_000, 980_000);
        return dice.chance(0.5) ? kronor / 1000 * 1000 : kronor;
    }

    private String filled(String label) {
        return label.replace("{municipality}", Region.municipal(dice.pick(region.municipalities())))
                .replace("{place}", region.where());
    }

    private static Row.Role role(String name) {
        return Row.Role.valueOf(name);
    }

    /**
     * The amount applied for.
     *
     * @param costs the cost table
     * @param percent applied for
     * @param round whether the applicant asks for a rounder amount than the percent allows
     */
    long amount(Sheet costs, BigDecimal percent, boolean round) {
        long granule = round ? Math.max(granule(), 1_000) : granule();
        return BigDecimal.valueOf(costs.total())
                        .multiply(percent)
                        .divide(BigDecimal.valueOf(100 * granule), 0, RoundingMode.FLOOR)
                        .longValueExact()
                * granule;
    }

    /** The financing of a project description or letter. */
    Sheet financing(Sheet costs, long amount) {
        int years = costs.years().size();
        List<Row> grants = grants(costs, amount, "");
        List<Row> others = others(costs, grants);
        String[] groups = dice.pick(
                new String[] {"Offentlig finansiär", "Privat finansiär"},
                new String[] {"Offentlig finansiering", "Privat finansiering"},
                new String[] {"Offentliga medel", "Privata medel"},
                new String[] {"", ""});
        boolean subtotals = !groups[0].isEmpty() && dice.chance(0.35);
        List<Row> publicRows = new ArrayList<>(grants);
        others.stream().filter(r -> r.group().equals("PUBLIC")).forEach(publicRows::add);
        List<Row> privateRows =
                others.stream().filter(r -> r.group().equals("PRIVATE")).toList();
        List<Row> rows = new ArrayList<>();
        List<Integer> items = new ArrayList<>();
        addGroup(rows, items, publicRows, groups[0]);
        if (subtotals) {
            rows.add(sum("Summa offentlig finansiering", RowKind.SUBTOTAL, List.copyOf(items), years));
        }
        int before = items.size();
        addGroup(rows, items, privateRows, groups[1]);
        if (subtotals && !privateRows.isEmpty()) {
            rows.add(sum("Summa privat finansiering", RowKind.SUBTOTAL, items.subList(before, items.size()), years));
        }
        rows.add(sum(
                dice.pick("Summa finansiering", "Total finansiering", "Summa total finansiering"),
                RowKind.TOTAL,
                items,
                years));
        return new Sheet(dice.pick("Finansiär", "Finansiering"), costs.years(), rows, unit).summed();
    }

    /** The financing of the portal's form: with all its sum rows, or the short one with a total. */
    Sheet formFinancing(Sheet costs, long amount, boolean fullForm) {
        int years = costs.years().size();
        List<Row> grants = grants(costs, amount, "Stödfinansiering");
        List<Row> others = others(costs, grants);
        List<Row> rows = new ArrayList<>();
        List<Integer> publicItems = new ArrayList<>();
        List<Integer> privateItems = new ArrayList<>();
        addGroup(
                rows,
                publicItems,
                others.stream().filter(r -> r.group().equals("PUBLIC")).toList(),
                "Offentlig kontantfinansiering");
        rows.add(sum("Total offentlig kontantfinansiering", RowKind.SUBTOTAL, publicItems, years));
        List<Integer> parts = new ArrayList<>(List.of(rows.size() - 1));
        if (fullForm) {
            rows.add(sum("Total offentlig finansiering", RowKind.SUBTOTAL, List.copyOf(parts), years));
        }
        addGroup(
                rows,
                privateItems,
                others.stream().filter(r -> r.group().equals("PRIVATE")).toList(),
                "Privat kontantfinansiering");
        rows.add(sum("Total privat kontantfinansiering", RowKind.SUBTOTAL, privateItems, years));
        parts.add(rows.size() - 1);
        if (fullForm) {
            rows.add(sum("Total privat finansiering", RowKind.SUBTOTAL, List.of(rows.size() - 1), years));
        }
        rows.add(sum(Sheet.OTHERS, RowKind.SUBTOTAL, parts, years));
        List<Integer> all = new ArrayList<>(List.of(rows.size() - 1));
        grants.forEach(g -> {
            rows.add(g);
            all.add(rows.size() - 1);
        });
        if (!fullForm) {
            rows.add(sum("Summa finansiering", RowKind.TOTAL, all, years));
        }
        return new Sheet("Finansiär", costs.years(), rows, unit).summed();
    }

    private static void addGroup(List<Row> rows, List<Integer> items, List<Row> group, String name) {
        for (Row r : group) {
            items.add(rows.size());
            rows.add(new Row(name, r.label(), r.kind(), r.years(), r.total(), r.adds(), r.role()));
        }
    }

    /** The granting body's one or two rows; together the amount, each year at its share of the costs. */
    private List<Row> grants(Sheet costs, long amount, String formLabel) {
        List<Long> whole = spread(costs, amount);
        if (!formLabel.isEmpty() && dice.chance(0.3)) {
            return List.of(grant(formLabel, whole));
        }
        String prefix = formLabel.isEmpty() ? "" : formLabel + ": ";
        String first = prefix + region.name() + dice.pick(" 1:1-medel", " 1:1", ", anslag 1:1");
        if (dice.chance(0.6)) {
            return List.of(grant(first, whole));
        }
        int share = dice.between(30, 70);
        List<Long> one =
                whole.stream().map(v -> v * share / 100 / granule() * granule()).toList();
        List<Long> two = new ArrayList<>();
        for (int y = 0; y < whole.size(); y++) {
            two.add(whole.get(y) - one.get(y));
        }
        String second = prefix + region.name() + dice.pick(" rambudgetmedel", " egna medel", " – RAM");
        return List.of(grant(first, one), grant(second, two));
    }

    private static Row grant(String label, List<Long> years) {
        return Row.item("", label, years.stream().map(Cell::of).toList(), Row.Role.GRANT);
    }

    private List<Long> spread(Sheet costs, long amount) {
        List<Long> grand = costs.grand();
        List<Long> parts = new ArrayList<>();
        long rest = amount;
        for (int y = 0; y < costs.years().size(); y++) {
            boolean last = y == costs.years().size() - 1;
            long part = last
                    ? rest
                    : BigDecimal.valueOf(amount)
                                    .multiply(BigDecimal.valueOf(grand.get(y)))
                                    .divide(BigDecimal.valueOf(costs.total() * granule()), 0, RoundingMode.FLOOR)
                                    .longValueExact()
                            * granule();
            parts.add(part);
            rest -= part;
        }
        return parts;
    }

    /** The other financiers, who pay the rest of each year to the krona; {@code group} holds their sector. */
    private List<Row> others(Sheet costs, List<Row> grants) {
        List<String[]> chosen = dice.some(Vocabulary.FINANCIERS, dice.between(1, 5));
        List<List<Cell>> cells = new ArrayList<>();
        chosen.forEach(c -> cells.add(new ArrayList<>()));
        for (int y = 0; y < costs.years().size(); y++) {
            int year = y;
            long rest = costs.grand().get(y)
                    - grants.stream()
                            .mapToLong(g -> g.years().get(year).orZero())
                            .sum();
            for (int i = 0; i < chosen.size(); i++) {
                boolean last = i == chosen.size() - 1;
                long part = last ? rest : rest * dice.between(10, 60) / 100 / granule() * granule();
                cells.get(i).add(Cell.of(part));
                rest -= part;
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            rows.add(Row.item(chosen.get(i)[0], filled(chosen.get(i)[1]), cells.get(i), Row.Role.NONE));
        }
        return rows;
    }

    /** Contributions in kind, with or without a total. */
    Optional<Sheet> inKind(List<Integer> years) {
        if (!dice.chance(0.25)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (String[] giver : dice.some(Vocabulary.FINANCIERS, dice.between(1, 3))) {
            List<Cell> cells = years.stream()
                    .map(y -> Cell.of(granule() * 20 * dice.between(1, 40)))
                    .toList();
            rows.add(Row.item("", filled(giver[1]), cells, Row.Role.NONE));
        }
        if (dice.chance(0.5)) {
            rows.add(sum("Summa in natura", RowKind.TOTAL, indices(0, rows.size()), years.size()));
        }
        String head = dice.pick("Direktfinansierade kostnader (in natura)", "Bidrag i annat än pengar");
        return Optional.of(new Sheet(head, years, rows, unit).summed());
    }

    private static Row sum(String label, RowKind kind, List<Integer> adds, int years) {
        List<Cell> zeros = new ArrayList<>();
        for (int y = 0; y < years; y++) {
            zeros.add(Cell.of(0));
        }
        if (adds.isEmpty()) {
            return new Row("", label, kind, zeros, Cell.of(0), List.of(), Row.Role.NONE);
        }
        return new Row("", label, kind, zeros, Cell.of(0), adds, Row.Role.NONE);
    }

    private static Row blank(String label, int years) {
        List<Cell> none = new ArrayList<>();
        for (int y = 0; y < years; y++) {
            none.add(Cell.EMPTY);
        }
        return new Row("", label, RowKind.ITEM, none, Cell.EMPTY, List.of(), Row.Role.NONE);
    }

    private static List<Integer> indices(int from, int to) {
        List<Integer> all = new ArrayList<>();
        for (int i = from; i < to; i++) {
            all.add(i);
        }
        return all;
    }
}
