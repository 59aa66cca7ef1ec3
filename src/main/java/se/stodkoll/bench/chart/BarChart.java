package se.stodkoll.bench.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Bars in groups, a shade for each series, as an SVG picture whose text can be read at a phone's width. */
public final class BarChart {
    private static final int WIDTH = 440;
    private static final int EDGE = 12;
    /** Room for the figure after the longest bar. */
    private static final int FIGURE = 64;

    private static final int TOP = 46;
    private static final int LABEL = 20;
    private static final int BAR = 18;
    private static final int GAP = 12;
    private static final List<String> SHADES = List.of("#1f5a99", "#8fb0d3", "#d08a2e", "#6a8f4e");

    private final String title;
    private final Locale locale;
    private final List<Bar> bars = new ArrayList<>();

    private record Bar(String group, String series, double value) {}

    /** @param title what is measured, and in which unit */
    public BarChart(String title, Locale locale) {
        this.title = title;
        this.locale = locale;
    }

    /** @param value 0 or more */
    public void bar(String group, String series, double value) {
        bars.add(new Bar(group, series, value));
    }

    /** The picture; groups and series in the order that they first came in. */
    public String svg() {
        List<String> series = bars.stream().map(Bar::series).distinct().toList();
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        StringBuilder body = new StringBuilder();
        int y = TOP;
        Set<String> groups = new LinkedHashSet<>();
        bars.forEach(bar -> groups.add(bar.group));
        for (String group : groups) {
            body.append(text(EDGE, y + LABEL - 6, 14, group));
            y += LABEL;
            for (Bar bar : bars.stream().filter(b -> b.group.equals(group)).toList()) {
                body.append(drawn(bar, y, most, SHADES.get(series.indexOf(bar.series) % SHADES.size())));
                y += BAR;
            }
            y += GAP;
        }
        if (series.size() > 1) {
            body.append(legend(series, y));
            y += BAR + GAP;
        }
        return head(y) + body + "</svg>\n";
    }

    private String head(int height) {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\" role=\"img\""
                                + " font-family=\"sans-serif\">%n<title>%s</title>%n"
                                + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                        WIDTH,
                        height,
                        escaped(title))
                + text(EDGE, 26, 15, title);
    }

    private String drawn(Bar bar, int y, double most, String shade) {
        double length = most == 0 ? 0 : bar.value / most * (WIDTH - 2 * EDGE - FIGURE);
        String figure = String.format(locale, bar.value < 100 ? "%.1f" : "%,.0f", bar.value);
        return rectangle(EDGE, y, length, shade) + text(EDGE + length + 6, y + BAR - 5, 13, figure);
    }

    private static String legend(List<String> series, int y) {
        StringBuilder legend = new StringBuilder();
        int step = (WIDTH - 2 * EDGE) / series.size();
        for (int i = 0; i < series.size(); i++) {
            legend.append(rectangle(EDGE + i * step, y, BAR - 3, SHADES.get(i % SHADES.size())))
                    .append(text(EDGE + i * step + BAR + 4, y + BAR - 5, 13, series.get(i)));
        }
        return legend.toString();
    }

    private static String rectangle(int x, int y, double width, String shade) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                x,
                y,
                width,
                BAR - 3,
                shade);
    }

    private static String text(double x, int y, int size, String words) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" font-size=\"%d\">%s</text>%n", x, y, size, escaped(words));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
