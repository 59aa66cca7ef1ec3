package se.stodkoll.field;

import java.util.List;
import se.stodkoll.field.Block.Facts;
import se.stodkoll.field.MadeTable.Column;
import se.stodkoll.field.MadeTable.Holds;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.made.Dice;

/** Sets a paper as a page of HTML. */
final class HtmlSetter {
    private final String style;
    private final boolean bold;
    private final StringBuilder out = new StringBuilder();

    HtmlSetter(Dice dice) {
        bold = dice.chance(0.5);
        String frame = dice.pick(
                "table.t td,table.t th{border:1px solid #444}",
                "table.t tr{border-bottom:1px solid #999}",
                "table.t tr:nth-child(even){background:#e8e8e8}",
                "",
                "table.t{border:1px solid #000}");
        style = "@page{size:A4;margin:" + dice.between(15, 28) + "mm}body{font:" + dice.between(95, 120) / 10.0 + "pt/"
                + dice.between(120, 150) / 100.0 + " "
                + dice.pick("'DejaVu Sans'", "'DejaVu Serif'", "'Liberation Sans'", "'Liberation Serif'", "sans-serif")
                + "}h1{font-size:" + dice.pick("1.4", "1.7", "2") + "em}h2{font-size:" + dice.pick("1.05", "1.2")
                + "em}"
                + "small{color:#444}table{border-collapse:collapse;margin:.4em 0}td,th{padding:"
                + dice.pick("1px 6px", "3px 8px", "0 4px")
                + ";vertical-align:" + dice.pick("top", "bottom", "middle")
                + ";text-align:left}.n{text-align:right;white-space:nowrap}"
                + "table.t{width:" + dice.pick("100%", "auto", "85%") + "}table.b td{border:1px solid #333}"
                + "table.a td{border:1px solid #333;width:50%}table.a small{display:block}.p{padding-right:2em}"
                + frame;
    }

    String set(List<Block> blocks) {
        out.append("<!doctype html><html lang=sv><meta charset=utf-8><style>")
                .append(style)
                .append("</style><body>");
        blocks.forEach(this::put);
        return out.append("</body></html>").toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void put(Block block) {
        if (block instanceof Block.Heading heading) {
            String tag = heading.level() == 1 ? "h1" : "h2";
            out.append('<')
                    .append(tag)
                    .append('>')
                    .append(escaped(heading.text()))
                    .append("</")
                    .append(tag)
                    .append('>');
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append("<p>").append(escaped(paragraph.text())).append("</p>");
        } else if (block instanceof Block.Small small) {
            out.append("<p><small>").append(escaped(small.text())).append("</small></p>");
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Table table) {
            table(table.made());
        }
    }

    private void items(Block.Items items) {
        int number = 1;
        for (String item : items.items()) {
            String mark = items.mark().replace("#", "" + number++);
            out.append("<div style='margin:.3em 0 .3em 2em;text-indent:-1.4em'>")
                    .append(mark)
                    .append("&ensp;");
            out.append(escaped(item)).append("</div>");
        }
    }

    private String label(String text) {
        return bold ? "<b>" + escaped(text) + "</b>" : escaped(text);
    }

    private void facts(Facts facts) {
        boolean table = facts.shape() == Facts.Shape.COLUMNS || facts.shape() == Facts.Shape.BOXED;
        out.append(table ? "<table class=" + (facts.shape() == Facts.Shape.BOXED ? "b" : "c") + ">" : "");
        switch (facts.shape()) {
            case COLON ->
                facts.facts()
                        .forEach(f ->
                                out.append("<div>" + label(f.label() + ":") + " " + escaped(f.value()) + "</div>"));
            case STACKED ->
                facts.facts()
                        .forEach(f -> out.append("<div style='margin-top:.4em'>" + label(f.label()) + "</div><div>"
                                + escaped(f.value()) + "</div>"));
            case COLUMNS, BOXED ->
                facts.facts()
                        .forEach(f -> out.append("<tr><td class=p>" + label(f.label()) + "</td><td>"
                                + escaped(f.value()) + "</td></tr>"));
            case ACROSS -> across(facts);
        }
        out.append(table ? "</table>" : "");
    }

    private void across(Facts facts) {
        out.append("<table class=a style='width:100%'>");
        for (int i = 0; i < facts.facts().size(); i += 2) {
            out.append("<tr>");
            for (Block.Fact fact :
                    facts.facts().subList(i, Math.min(i + 2, facts.facts().size()))) {
                out.append("<td><small>" + escaped(fact.label()) + "</small>" + escaped(fact.value()) + "</td>");
            }
            out.append("</tr>");
        }
        out.append("</table>");
    }

    private void table(MadeTable table) {
        out.append("<table class=t>");
        table.span().ifPresent(s -> {
            out.append("<tr>" + "<th></th>".repeat(s.from()) + "<th colspan=" + (s.to() - s.from() + 1) + ">"
                    + escaped(s.text()));
            out.append("</th>" + "<th></th>".repeat(table.columns().size() - 1 - s.to()) + "</tr>");
        });
        if (table.hasHeads()) {
            out.append("<tr>");
            for (Column column : table.columns()) {
                out.append("<th")
                        .append(side(column))
                        .append(escaped(String.join("\n", column.head())).replace("\n", "<br>"));
                out.append("</th>");
            }
            out.append("</tr>");
        }
        for (Row row : table.rows()) {
            out.append(row.isBold() ? "<tr style='font-weight:bold'>" : "<tr>");
            for (int c = 0; c < row.cells().size(); c++) {
                out.append("<td")
                        .append(side(table.columns().get(c)))
                        .append(escaped(row.cells().get(c)))
                        .append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</table>");
    }

    private static String side(Column column) {
        return column.holds() == Holds.FIGURE ? " class=n>" : ">";
    }
}
