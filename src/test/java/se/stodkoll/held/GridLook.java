package se.stodkoll.held;

import java.util.List;

/** How a writer sets budget tables. */
final class GridLook {
    private final Draw draw;
    private final Figures figures;
    private final int rules;
    private final boolean repeatHeading;
    private final String total;
    private final String year;
    private final String empty;
    private final boolean suffix;
    private final int cents;
    private final String size;
    private boolean tenths;
    private int hundredths;

    GridLook(Draw draw, Figures figures) {
        this.draw = draw;
        this.figures = figures;
        rules = draw.between(0, 6);
        repeatHeading = draw.chance(60);
        total = draw.any(
                "Totalt", "Totalt", "Totalt", "Summa", "Summa", "Total", "Totalt kr", "Summa kr", "Totalt (kr)");
        year = draw.any("", "", "", "", "År ", "");
        empty = draw.any("", "", "", "", "-", "–");
        suffix = draw.chance(12);
        cents = draw.chance(6) ? 2 : 0;
        size = draw.any("1", ".95", ".9", ".85");
    }

    String css() {
        String border = switch (rules) {
            case 0 -> "table.b td,table.b th{border:.6pt solid #333}";
            case 1 -> "table.b td,table.b th{border-bottom:.5pt solid #888}";
            case 2 -> "table.b th{background:#dce6f1}table.b tr.s td{background:#eee}";
            case 3 -> "table.b tr:nth-child(even) td{background:#f1f1f1}table.b th{background:#333;color:#fff}";
            case 4 ->
                "table.b{border:1pt solid #000}table.b th{border-bottom:1pt solid #000}table.b tr.s td{border-top:1pt solid #000}";
            case 5 ->
                "table.b th{border-top:1.2pt solid #000;border-bottom:.6pt solid #000}table.b tr.t td{border-top:.6pt solid #000;border-bottom:1.2pt solid #000}";
            default -> "";
        };
        String align = draw.chance(88) ? "right" : draw.any("left", "center");
        return "table.b{border-collapse:collapse;width:" + draw.any("100%", "100%", "88%", "auto") + ";font-size:"
                + size + "em;margin:.5em 0 1.2em;line-height:"
                + draw.any("1.15", "1.25", "1.4") + "}table.b td,table.b th{padding:"
                + draw.any(".1em .4em", ".2em .5em", ".3em .6em") + ";vertical-align:"
                + draw.any("top", "bottom", "middle") + "}table.b td.n,table.b th.n{text-align:" + align
                + ";white-space:nowrap}table.b th{text-align:left}table.b td.l{width:" + draw.between(24, 40) + "%}"
                + "tr.s td{font-weight:" + draw.any("bold", "bold", "normal") + "}tr.g td{font-"
                + draw.any("style:italic", "weight:bold", "weight:normal") + "}"
                + "tr{break-inside:avoid}" + border;
    }

    /** The table; {@code unit} is 1, 1000 or 1 000 000 kronor and stands in the heading. */
    String table(String heading, Sheet sheet, long unit) {
        StringBuilder html = new StringBuilder("<table class=b>")
                .append(repeatHeading ? "<thead>" : "<tbody>")
                .append("<tr><th>");
        html.append(Look.escaped(heading + unitNote(unit))).append("</th>");
        for (String column : columns(sheet))
            html.append("<th class=n>")
                    .append(unit == 1 ? column : column.replaceAll(" [(]?kr[)]?$", ""))
                    .append("</th>");
        html.append("</tr>").append(repeatHeading ? "</thead><tbody>" : "");
        String group = null;
        for (Sheet.Row row : sheet.rows) {
            if (row.group != null && !row.group.equals(group))
                group(html, row.group, columns(sheet).size());
            if (row.group != null) group = row.group;
            row(html, sheet, row, unit);
        }
        return html.append("</tbody></table>").toString();
    }

    private static void group(StringBuilder html, String group, int columns) {
        html.append("<tr class=g><td>").append(Look.escaped(group)).append("</td>");
        html.append("<td></td>".repeat(columns)).append("</tr>");
    }

    private String unitNote(long unit) {
        if (unit == 1) return "";
        return unit == 1000 ? draw.any(" (tkr)", ", tkr", " i tkr") : draw.any(" (mnkr)", ", mnkr");
    }

    private List<String> columns(Sheet sheet) {
        List<String> columns = new java.util.ArrayList<>();
        if (sheet.byYear) sheet.years.forEach(y -> columns.add(year + y));
        if (sheet.withTotals) columns.add(sheet.byYear ? total : total.startsWith("Total") ? "Belopp" : total);
        return columns;
    }

    private void row(StringBuilder html, Sheet sheet, Sheet.Row row, long unit) {
        html.append(
                row.kind == Sheet.Kind.ITEM
                        ? "<tr>"
                        : row.kind == Sheet.Kind.TOTAL ? "<tr class='s t'>" : "<tr class=s>");
        html.append("<td class=l>").append(Look.escaped(row.label)).append("</td>");
        boolean plain = sheet.rows.stream().anyMatch(r -> r.broken >= 0);
        for (int y = 0; sheet.byYear && y < sheet.years.size(); y++) {
            String text = row.broken == y ? broken(row.amounts[y]) : cell(row.amounts[y], unit, plain);
            html.append("<td class=n>").append(text).append("</td>");
        }
        if (sheet.withTotals)
            html.append("<td class=n>").append(cell(row.total, unit, plain)).append("</td>");
        html.append("</tr>");
    }

    private String cell(Long amount, long unit, boolean plain) {
        if (amount == null) return empty;
        if (plain) return figures.grouped(amount, "\u00A0");
        if (unit == 1) {
            String tail = cents == 2 ? ",00" : "";
            return figures.grouped(amount, figures.gap.equals(" ") ? "\u00A0" : figures.gap)
                    + tail
                    + (suffix ? "\u00A0kr" : "");
        }
        int decimals = unit == 1000 ? (tenths ? 1 : 0) : hundredths;
        if (decimals == 0) return figures.grouped(amount / unit, "\u00A0");
        long part = Math.abs(amount) % unit / (unit / (long) Math.pow(10, decimals));
        String whole = figures.grouped(Math.abs(amount) / unit, "\u00A0");
        return (amount < 0 ? "-" : "") + whole + "," + String.format("%0" + decimals + "d", part);
    }

    /** Settles the decimals before a matter's tables are set: what its grain needs. */
    void grain(long grain) {
        tenths = grain < 1000;
        hundredths = grain >= 10_000 ? 2 : 3;
    }

    private static String broken(long amount) {
        String grouped = String.format(java.util.Locale.ROOT, "%,d", amount).replace(",", "\u00A0");
        return grouped.substring(0, grouped.length() - 1);
    }
}
