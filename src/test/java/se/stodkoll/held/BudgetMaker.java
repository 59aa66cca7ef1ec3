package se.stodkoll.held;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a budget that adds up to the krona, and with it the amount applied for. */
final class BudgetMaker {
    private final Draw draw;
    private final Matter matter;
    private final long grain;
    private final List<Integer> years;
    private final boolean form;

    BudgetMaker(Draw draw, Matter matter) {
        this.draw = draw;
        this.matter = matter;
        grain = matter.grain;
        form = matter.asked == Matter.Asked.FORM;
        years = IntStream.rangeClosed(matter.applied.start.getYear(), matter.applied.end.getYear())
                .boxed()
                .toList();
    }

    void make() {
        Matter.Applied a = matter.applied;
        a.costs = costs();
        long total = a.costs.grandTotal();
        long exact = a.percent
                .multiply(BigDecimal.valueOf(total))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValue();
        a.amount = exact / grain * grain;
        a.financing = financing();
        if (!form && draw.chance(15)) a.inKind = inKind();
        if (!form && draw.chance(12)) List.of(a.costs, a.financing).forEach(s -> s.byYear = false);
        else if (!form && years.size() == 1 && draw.chance(40))
            List.of(a.costs, a.financing).forEach(s -> s.withTotals = false);
        if (a.inKind != null) {
            a.inKind.byYear = a.costs.byYear;
            a.inKind.withTotals = a.costs.withTotals;
        }
    }

    private Sheet costs() {
        Sheet sheet = new Sheet(years);
        List<Sheet.Row> all = new ArrayList<>();
        List<Sheet.Row> personnel = new ArrayList<>();
        for (String label : personnelLabels())
            personnel.add(filled(sheet.add(null, label, Sheet.Kind.ITEM), 300, 1500));
        all.addAll(personnel);
        for (String label : otherLabels()) all.add(filled(sheet.add(null, label, Sheet.Kind.ITEM), 10, 700));
        if (draw.chance(30)) all.add(overhead(sheet, personnel));
        if (!form && draw.chance(7)) all.add(income(sheet));
        if (form) {
            sheet.sum("Summa kostnader", draw.chance(50) ? Sheet.Kind.TOTAL : Sheet.Kind.SUBTOTAL, all);
            if (sheet.rows.get(sheet.rows.size() - 1).kind == Sheet.Kind.SUBTOTAL) {
                sheet.sum("Summa faktiska kostnader", Sheet.Kind.SUBTOTAL, all);
                sheet.sum("Summa totala kostnader", Sheet.Kind.TOTAL, all);
            }
        } else {
            sheet.sum(
                    draw.any(
                            "Summa bokförda kostnader",
                            "Summa kostnader",
                            "Totala kostnader",
                            "Summa",
                            "Totalt",
                            "Summa projektkostnader",
                            "Kostnader totalt"),
                    Sheet.Kind.TOTAL,
                    all);
        }
        return sheet;
    }

    private List<String> personnelLabels() {
        String plain = form ? "Personal" : Bank.word(draw, "personnel");
        if (!form && draw.chance(60)) return List.of(plain);
        List<String> bodies = new ArrayList<>(List.of(matter.applied.applicant));
        for (int i = draw.between(0, 2); i > 0; i--)
            bodies.add("Stiftelsen " + draw.some(Bank.all("place"), 3).get(0));
        return bodies.stream()
                .distinct()
                .map(b -> (plain.contains(" ") ? "Personal" : plain) + ": " + b)
                .toList();
    }

    private List<String> otherLabels() {
        List<String> labels = draw.some(Bank.all("cost"), draw.between(2, 6));
        if (!form) return labels;
        return labels.stream()
                .map(l -> draw.any("Externa tjänster", "Övriga kostnader", "Resor och logi") + ": " + l)
                .toList();
    }

    private Sheet.Row filled(Sheet.Row row, int low, int high) {
        for (int y = 0; y < years.size(); y++) {
            if (years.size() > 1 && low < 100 && draw.chance(14)) row.amounts[y] = draw.chance(60) ? null : 0L;
            else row.amounts[y] = amount(low, high);
        }
        row.addUp();
        if (row.total == 0) row.amounts[0] = amount(low, high);
        row.addUp();
        return row;
    }

    /** Thousands of kronor between the two, round as often as budgets are. */
    private long amount(int low, int high) {
        long kronor = draw.between(low, high) * 1000L;
        if (draw.chance(45)) kronor += draw.between(0, 999);
        return Math.max(grain, kronor / grain * grain);
    }

    private Sheet.Row overhead(Sheet sheet, List<Sheet.Row> personnel) {
        int rate = draw.any(10, 15, 20, 20, 25, 40);
        String label = form
                ? "Schablonkostnader: OH " + rate + "%"
                : draw.any(
                        "Schablonkostnader: OH " + rate + "%",
                        "OH " + rate + " %",
                        "Overhead " + rate + " %",
                        "Indirekta kostnader (OH " + rate + "%)");
        Sheet.Row row = sheet.add(null, label, Sheet.Kind.ITEM);
        for (int y = 0; y < years.size(); y++) {
            int year = y;
            long base = personnel.stream().mapToLong(r -> r.paid(year)).sum();
            // the personnel's first row takes up what the rate leaves over, so that the share is a whole grain
            long unit = grain
                    * 100
                    / java.math.BigInteger.valueOf(100)
                            .gcd(java.math.BigInteger.valueOf(rate))
                            .longValue();
            long over = grain == 1 ? 0 : base % unit;
            personnel.get(0).amounts[y] -= over;
            row.amounts[y] = ((base - over) * rate + 50) / 100;
        }
        personnel.get(0).addUp();
        row.addUp();
        return row;
    }

    private Sheet.Row income(Sheet sheet) {
        Sheet.Row row =
                sheet.add(null, draw.any("Avgår projektintäkter", "Intäkter (deltagaravgifter)"), Sheet.Kind.ITEM);
        for (int y = 0; y < years.size(); y++) row.amounts[y] = -amount(5, 60);
        row.addUp();
        return row;
    }

    private Sheet financing() {
        Sheet sheet = new Sheet(years);
        long[] left = new long[years.size()];
        Sheet.Row costs = matter.applied.costs.rows.stream()
                .filter(r -> r.kind == Sheet.Kind.TOTAL)
                .findFirst()
                .orElseThrow();
        for (int y = 0; y < left.length; y++) left[y] = costs.paid(y);
        Long[] support = part(left, matter.applied.amount, costs.total);
        for (int y = 0; y < left.length; y++) left[y] -= support[y];
        if (form) portal(sheet, left, support);
        else described(sheet, left, support);
        return sheet;
    }

    /** {@code amount} over the years, as the costs lie. */
    private Long[] part(long[] costs, long amount, long total) {
        Long[] parts = new Long[costs.length];
        long left = amount;
        for (int y = 0; y < costs.length; y++) {
            long share = BigDecimal.valueOf(amount)
                    .multiply(BigDecimal.valueOf(costs[y]))
                    .divide(BigDecimal.valueOf(total), 0, RoundingMode.DOWN)
                    .longValue();
            parts[y] = y == costs.length - 1 ? left : share / grain * grain;
            left -= parts[y];
        }
        return parts;
    }

    private void described(Sheet sheet, long[] left, Long[] support) {
        boolean groups = draw.chance(65);
        boolean sums = groups && draw.chance(35);
        String open = draw.any("Offentlig finansiering", "Offentlig finansiär", "Offentliga medel");
        String firm = draw.any("Privat finansiering", "Privat finansiär", "Näringslivet");
        List<Sheet.Row> publicRows = new ArrayList<>(regionRows(sheet, groups ? open : null, support));
        boolean firms = draw.chance(45);
        int others = draw.between(1, 4);
        List<String> labels = new ArrayList<>(coFinanciers(others));
        int privates = firms ? draw.between(1, 2) : 0;
        List<Long[]> parts = split(left, others + privates);
        for (int i = 0; i < others; i++) publicRows.add(row(sheet, groups ? open : null, labels.get(i), parts.get(i)));
        if (sums)
            sheet.sum(draw.any("Summa ", "Delsumma ", "Total ") + open.toLowerCase(), Sheet.Kind.SUBTOTAL, publicRows);
        List<Sheet.Row> privateRows = new ArrayList<>();
        List<String> companies = draw.some(Bank.all("company"), privates);
        for (int i = 0; i < privates; i++)
            privateRows.add(row(sheet, groups ? firm : null, companies.get(i), parts.get(others + i)));
        if (sums && privates > 0)
            sheet.sum(draw.any("Summa ", "Delsumma ", "Total ") + firm.toLowerCase(), Sheet.Kind.SUBTOTAL, privateRows);
        List<Sheet.Row> all = new ArrayList<>(publicRows);
        all.addAll(privateRows);
        sheet.sum(
                draw.any("Summa finansiering", "Total finansiering", "Finansiering totalt", "Totalt", "Summa"),
                Sheet.Kind.TOTAL,
                all);
    }

    private List<Sheet.Row> regionRows(Sheet sheet, String group, Long[] support) {
        String name = matter.region.name();
        String first = name
                + draw.any(" 1:1", " 1:1-medel", ", anslag 1:1", " (1:1-medel)", " – regionala tillväxtmedel (1:1)");
        if (!draw.chance(20)) return List.of(row(sheet, group, draw.chance(25) ? name : first, support));
        List<Long[]> two = split(
                java.util.Arrays.stream(support).mapToLong(Long::longValue).toArray(), 2);
        return List.of(
                row(sheet, group, first, two.get(0)),
                row(
                        sheet,
                        group,
                        name + draw.any(" rambudgetmedel", " egna medel", ", regionala utvecklingsmedel"),
                        two.get(1)));
    }

    private void portal(Sheet sheet, long[] left, Long[] support) {
        String open = "Offentlig kontantfinansiering";
        int others = draw.between(1, 4);
        int privates = draw.chance(45) ? draw.between(1, 2) : 0;
        List<Long[]> parts = split(left, others + privates);
        List<String> labels = coFinanciers(others);
        List<Sheet.Row> all = new ArrayList<>();
        for (int i = 0; i < others; i++) all.add(row(sheet, open, labels.get(i), parts.get(i)));
        sheet.sum("Total offentlig kontantfinansiering", Sheet.Kind.SUBTOTAL, all);
        List<Sheet.Row> firms = new ArrayList<>();
        List<String> companies = draw.some(Bank.all("company"), privates);
        for (int i = 0; i < privates; i++)
            firms.add(row(sheet, "Privat kontantfinansiering", companies.get(i), parts.get(others + i)));
        if (privates > 0) sheet.sum("Total privat kontantfinansiering", Sheet.Kind.SUBTOTAL, firms);
        all.addAll(firms);
        sheet.sum("Summa medfinansiering", Sheet.Kind.SUBTOTAL, all);
        int form = draw.between(0, 2);
        String label = form == 0
                ? "Stödfinansiering"
                : "Stödfinansiering: " + matter.region.name() + (form == 1 ? "" : " 1:1");
        List<Sheet.Row> whole = new ArrayList<>(all);
        whole.add(row(sheet, null, label, support));
        if (form > 0) sheet.sum("Summa finansiering", Sheet.Kind.TOTAL, whole);
    }

    private List<String> coFinanciers(int count) {
        List<String> labels = new ArrayList<>();
        for (String town : draw.some(matter.region.municipalities(), 2)) {
            labels.add(Region.municipalityBody(town) + draw.any("", "", " (kontanta medel)", " arbetad tid"));
        }
        for (String body : draw.some(Bank.all("authority"), 4)) {
            labels.add(body + draw.any("", "", ": utlysning för hållbar omställning i hela landet"));
        }
        labels.add("Länsstyrelsen i " + matter.region.county());
        return draw.some(labels, count);
    }

    private Sheet.Row row(Sheet sheet, String group, String label, Long[] amounts) {
        Sheet.Row row = sheet.add(group, label, Sheet.Kind.ITEM);
        System.arraycopy(amounts, 0, row.amounts, 0, amounts.length);
        row.addUp();
        return row;
    }

    /** The amounts of each year over {@code count} rows; a row may lack a year. */
    private List<Long[]> split(long[] amounts, int count) {
        List<Long[]> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) parts.add(new Long[amounts.length]);
        for (int y = 0; y < amounts.length; y++) {
            long left = amounts[y];
            for (int i = 0; i < count; i++) {
                boolean last = i == count - 1;
                long share = last ? left : (long) (left * draw.within(0.15, 0.7)) / grain * grain;
                if (!last && amounts.length > 1 && y > 0 && draw.chance(10)) share = 0;
                parts.get(i)[y] = share == 0 && !last && draw.chance(60) ? null : Long.valueOf(share);
                left -= share;
            }
        }
        return parts;
    }

    private Sheet inKind() {
        Sheet sheet = new Sheet(years);
        List<Sheet.Row> rows = new ArrayList<>();
        for (String label : draw.some(Bank.all("company"), draw.between(1, 2)))
            rows.add(filled(sheet.add(null, label, Sheet.Kind.ITEM), 10, 90));
        if (rows.size() > 1) sheet.sum(draw.any("Summa", "Summa in natura"), Sheet.Kind.TOTAL, rows);
        return sheet;
    }

    /** The rows of the granting region in the matter's financing. */
    static List<Sheet.Row> regionRows(Matter matter) {
        return matter.applied.financing.items().stream()
                .filter(r -> r.label.contains(matter.region.name()) || r.label.startsWith("Stödfinansiering"))
                .toList();
    }
}
