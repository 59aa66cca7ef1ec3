package se.stodkoll.parse.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.value.Unit;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.amount.Amounts;
import se.stodkoll.text.vocabulary.Template;

/** The unit that tables are printed in. */
public final class TableUnits {
    private static final Template TEMPLATE = Template.load("tables");
    private static final String SHORT = TEMPLATE.exact("unit.codes");
    private static final String LONG =
            "(?:" + TEMPLATE.exact("unit.words") + "|" + TEMPLATE.exact("unit.stems") + "\\p{L}*)";
    private static final String ANY = "(?:" + SHORT + "|" + LONG + ")";
    private static final Pattern NAMED =
            Pattern.compile("(?iu)(?<!\\d\\s?)(?:\\b" + SHORT + "\\b|(?:\\(|\\bi )" + LONG + "\\b)");
    /** A sentence that names the unit of a table below it, "Alla belopp anges i tkr.", and a caption, "Tabell 1. Kostnader (tkr)." */
    private static final Pattern SAID =
            Pattern.compile("(?iu)(?<!\\d\\s?)(?:\\bi " + ANY + "|\\((?:i )?" + ANY + "\\))\\.$");
    /** A head's last line that names the unit alone. */
    private static final Pattern ALONE = Pattern.compile("(?iu)[(]?(?:i )?" + TEMPLATE.exact("unit.alone") + "[)]?");

    /** A table of larger amounts is not in thousands: no project of those that are read here costs a billion. */
    private static final BigDecimal MOST_IN_THOUSANDS = BigDecimal.valueOf(1_000_000);

    /** So small a figure may be some amount's thousands by chance. */
    private static final BigDecimal LEAST_IN_THOUSANDS = BigDecimal.valueOf(100);

    private final List<TextLine> lines;
    private Unit before = Unit.SEK;
    private boolean named;
    /** Amounts that the text states, in kronor; found once, when first asked for. */
    private List<BigDecimal> said;

    public TableUnits(List<TextLine> lines) {
        this.lines = lines;
    }

    /**
     * The unit named on a head or just above it; a table that names none is in the unit of the table before it.
     *
     * @param from the head's first line
     * @param to its last
     */
    public Unit near(int from, int to) {
        StringBuilder near = new StringBuilder();
        for (int k = Math.max(0, from - 3); k <= to; k++) {
            String text = lines.get(k).text();
            if (k >= from
                    || text.length() < 60
                            && (!text.endsWith(".") || SAID.matcher(text).find())) {
                near.append(text).append('\n');
            }
        }
        if (to + 1 < lines.size() && ALONE.matcher(lines.get(to + 1).text()).matches()) {
            near.append(lines.get(to + 1).text());
        }
        Matcher unit = NAMED.matcher(near);
        if (unit.find()) {
            this.named = true;
            before = Amounts.unit(unit.group().replaceFirst("^(?:\\(|i )", ""));
        }
        return before;
    }

    /**
     * Thousands where no table has named its unit and the text states a sum of the table a thousand times as large, and none as large as
     * printed; else as it was read.
     */
    public Unit stated(BudgetTable table) {
        BigDecimal largest = table.rows().stream()
                .flatMap(r -> Stream.concat(r.amounts().values().stream(), r.total().stream()))
                .map(f -> f.value().abs().kronor())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        if (named || table.unit() != Unit.SEK || largest.signum() == 0 || largest.compareTo(MOST_IN_THOUSANDS) > 0) {
            return table.unit();
        }
        BigDecimal thousand = BigDecimal.valueOf(Unit.TSEK.kronor());
        List<BigDecimal> sums = table.rows().stream()
                .flatMap(r -> Budgets.total(r).stream())
                .map(f -> f.value().abs().kronor())
                .filter(k -> k.compareTo(LEAST_IN_THOUSANDS) >= 0)
                .toList();
        boolean printed = said().stream().anyMatch(s -> isAny(sums, s));
        boolean larger = said().stream()
                .map(s -> s.divide(thousand, 0, RoundingMode.HALF_UP))
                .anyMatch(t -> isAny(sums, t));
        return larger && !printed ? Unit.TSEK : table.unit();
    }

    private static boolean isAny(List<BigDecimal> sums, BigDecimal kronor) {
        return sums.stream().anyMatch(k -> k.compareTo(kronor) == 0);
    }

    private List<BigDecimal> said() {
        if (said == null) {
            said = lines.stream()
                    .flatMap(l -> Mentions.amounts(l.text()).stream())
                    .flatMap(a -> a.value().stream())
                    .map(m -> m.abs().kronor())
                    .toList();
        }
        return said;
    }
}
