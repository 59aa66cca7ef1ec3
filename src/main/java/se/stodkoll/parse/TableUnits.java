package se.stodkoll.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.Unit;
import se.stodkoll.text.Amounts;
import se.stodkoll.text.TextLine;

/** The unit that tables are printed in. */
final class TableUnits {
    private static final Pattern NAMED =
            Pattern.compile("(?iu)(?<!\\d\\s?)(?:\\b(?:tkr|kkr|mnkr|mkr|tsek|msek|sek)\\b|(?:\\(|\\bi )(?:kr|kronor|tusental kr\\p{L}*|tusen kr\\p{L}*|miljoner kr\\p{L}*)\\b)");
    /** A head's last line that names the unit alone. */
    private static final Pattern ALONE = Pattern.compile("(?iu)[(]?(?:i )?(?:tkr|mnkr|kkr)[)]?");

    private final List<TextLine> lines;
    private Unit before = Unit.SEK;

    TableUnits(List<TextLine> lines) {
        this.lines = lines;
    }

    /**
     * The unit named on a head or just above it; a table that names none is in the unit of the table before it.
     *
     * @param from the head's first line
     * @param to its last
     */
    Unit near(int from, int to) {
        StringBuilder near = new StringBuilder();
        for (int k = Math.max(0, from - 3); k <= to; k++) {
            String text = lines.get(k).text();
            if (k >= from || (text.length() < 60 && !text.endsWith("."))) {
                near.append(text).append('\n');
            }
        }
        if (to + 1 < lines.size() && ALONE.matcher(lines.get(to + 1).text()).matches()) {
            near.append(lines.get(to + 1).text());
        }
        Matcher named = NAMED.matcher(near);
        if (named.find()) {
            before = Amounts.unit(named.group().replaceFirst("^(?:\\(|i )", ""));
        }
        return before;
    }
}
