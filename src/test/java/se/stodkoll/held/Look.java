package se.stodkoll.held;

import java.util.List;

/** The looks of one writer's papers: letters, headings, letterhead, tables. Lengths in CSS units. */
final class Look {
    /** Families of the tests' own fonts; the browser knows no others. */
    private static final List<String> FONTS = List.of(
            "Liberation Sans",
            "Liberation Serif",
            "Liberation Mono",
            "Roboto",
            "Roboto Light",
            "DejaVu Sans",
            "DejaVu Serif",
            "DejaVu Sans Condensed",
            "DejaVu Serif Condensed");

    final Draw draw;
    final Figures figures;
    final GridLook grid;
    private final String font;
    private final String headingFont;
    private final double size;

    Look(Draw draw) {
        this.draw = draw;
        figures = new Figures(draw.branch());
        font = draw.of(FONTS);
        headingFont = draw.chance(70) ? font : draw.of(FONTS);
        size = draw.within(9.2, 12.2);
        grid = new GridLook(draw.branch(), figures);
    }

    String page(String body) {
        return "<!doctype html><html lang=sv><head><meta charset=utf-8><style>" + css() + "</style></head><body>" + body
                + "</body></html>";
    }

    private String css() {
        String accent = draw.any("#000", "#000", "#1f4e79", "#7a1020", "#00594c", "#444");
        return "@page{size:A4;margin:" + draw.between(15, 28) + "mm " + draw.between(16, 27) + "mm}"
                + "body{font-family:'" + font + "';font-size:" + String.format(java.util.Locale.ROOT, "%.1f", size)
                + "pt;line-height:"
                + draw.any("1.2", "1.3", "1.4", "1.5") + (draw.chance(20) ? ";text-align:justify" : "")
                + (draw.chance(80) ? ";font-variant-numeric:lining-nums" : "") + "}"
                + "h1{font-family:'" + headingFont + "';font-size:" + draw.any("1.3", "1.5", "1.8") + "em;color:"
                + accent + ";margin:.6em 0 .4em}"
                + "h2{font-family:'" + headingFont + "';font-size:" + draw.any("1.05", "1.15", "1.3") + "em;color:"
                + accent
                + ";margin:" + draw.any("1", "1.3", ".8") + "em 0 .2em;font-weight:"
                + draw.any("bold", "bold", "normal") + "}"
                + "h3{font-family:'" + headingFont + "';font-size:1em;margin:.8em 0 .1em}"
                + "p{margin:.2em 0 .6em}ul{margin:.2em 0 .6em;padding-left:1.4em;list-style:"
                + draw.any("disc", "square", "'– '", "circle") + "}"
                + ".head{display:flex;justify-content:space-between;font-size:.85em;margin-bottom:1.6em}.head div{margin-right:1.5em}"
                + ".logo{font-weight:bold;color:" + accent + ";font-size:1.25em}.small{font-size:.8em}"
                + ".att{display:flex}.att b,.att i,.att span.w{min-width:2.6em}.nw{white-space:nowrap}"
                + ".facts td{padding:.12em .8em .12em 0;vertical-align:top;border:none}.facts td:first-child{font-weight:"
                + draw.any("bold", "normal") + "}"
                + grid.css();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    String h1(String text) {
        return "<h1>" + escaped(text) + "</h1>";
    }

    String h2(String text) {
        return "<h2>" + escaped(text) + "</h2>";
    }

    String p(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    /** Label and value, line by line or in two columns. */
    String facts(List<String[]> facts) {
        StringBuilder html = new StringBuilder();
        boolean columns = draw.chance(55);
        html.append(columns ? "<table class=facts>" : "<p>");
        for (String[] fact : facts) {
            if (columns)
                html.append("<tr><td>")
                        .append(escaped(fact[0]))
                        .append("</td><td>")
                        .append(escaped(fact[1]))
                        .append("</td></tr>");
            else
                html.append("<b>")
                        .append(escaped(fact[0]))
                        .append(":</b> ")
                        .append(escaped(fact[1]))
                        .append("<br>");
        }
        return html.append(columns ? "</table>" : "</p>").toString();
    }

    String bullets(List<String> lines) {
        StringBuilder html = new StringBuilder("<ul>");
        lines.forEach(line -> html.append("<li>").append(escaped(line)).append("</li>"));
        return html.append("</ul>").toString();
    }

    /** Sections of running text under headings. */
    String sections(int from, int to) {
        StringBuilder html = new StringBuilder();
        for (String heading : draw.some(Bank.all("heading"), draw.between(from, to))) {
            html.append(h2(heading)).append(p(Bank.sentences(draw, 2, 5)));
            if (draw.chance(25))
                html.append(bullets(List.of(Bank.sentence(draw), Bank.sentence(draw), Bank.sentence(draw))));
        }
        return html.toString();
    }

    /** How one appeals, at a letter's end. */
    String appeal() {
        return h2("Hur man överklagar") + p("Beslutet får inte överklagas. Frågor besvaras av handläggaren.");
    }
}
