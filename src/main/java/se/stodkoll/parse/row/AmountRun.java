package se.stodkoll.parse.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The ways in which a run of digit groups can be amounts: "16 000 16 000" is two, "135 467 147 782" is one or two. What a
 * group is: one to three digits to begin with, three to go on; a longer one stands alone, or has lost its first space.
 */
public final class AmountRun {
    /** More ways than this are not told apart by arithmetic anyway. */
    private static final int MOST = 2_000;

    /** Groups of the largest amount of a table in kronor: 9 999 999 999; a longer run is two amounts. */
    private static final int MOST_GROUPS = 4;

    private static final Pattern WHOLE =
            Pattern.compile("[-\\u2212\\u2013]?(?:\\d+|\\d{1,3}(?:\\.\\d{3})+)(?:,\\d{1,2})?");
    private static final Pattern FIRST = Pattern.compile("(?!0)[-\\u2212\\u2013]?\\d{1,6}");
    private static final Pattern MIDDLE = Pattern.compile("\\d{3}");
    private static final Pattern LAST = Pattern.compile("\\d{3}(?:,\\d{1,2})?");
    private static final Pattern FIGURE =
            Pattern.compile("[-\\u2010-\\u2015\\u2212(]?\\d[\\d.,]*\\)?|[-\\u2010-\\u2015\\u2212]{1,2}");
    private static final Pattern DASH = Pattern.compile("[-\\u2010-\\u2015\\u2212]{1,2}");

    private AmountRun() {}

    /**
     * Every way to cut the groups into at most {@code most} amounts, each a list of index ranges [from, to).
     *
     * @param groups digit groups, signs and dashes as printed
     */
    public static List<List<int[]>> cuts(List<String> groups, int most) {
        List<List<int[]>> all = new ArrayList<>();
        cut(groups, 0, most, new ArrayList<>(), all);
        return all;
    }

    private static void cut(List<String> groups, int from, int most, List<int[]> soFar, List<List<int[]>> all) {
        if (from == groups.size()) {
            all.add(List.copyOf(soFar));
            return;
        }
        if (most == 0 || all.size() >= MOST) {
            return;
        }
        for (int to = from + 1; to <= groups.size(); to++) {
            if (!isAmount(groups.subList(from, to))) {
                if (to > from + 1) {
                    break;
                }
                continue;
            }
            soFar.add(new int[] {from, to});
            cut(groups, to, most - 1, soFar, all);
            soFar.remove(soFar.size() - 1);
        }
    }

    private static boolean isAmount(List<String> groups) {
        String first = groups.get(0);
        boolean tooLong = groups.size() > MOST_GROUPS || (groups.size() == MOST_GROUPS && first.length() > 1);
        if (tooLong) {
            return false;
        }
        if (groups.size() == 1) {
            return isDash(first) || WHOLE.matcher(first).matches();
        }
        boolean begins = FIRST.matcher(first).matches();
        for (String group : groups.subList(1, groups.size() - 1)) {
            begins &= MIDDLE.matcher(group).matches();
        }
        return begins && LAST.matcher(groups.get(groups.size() - 1)).matches();
    }

    /** Whether a word is a figure, or one of its groups, or the dash of an empty cell. */
    public static boolean isFigure(String word) {
        return FIGURE.matcher(word).matches();
    }

    /** A dash in a cell says that it is empty. */
    public static boolean isDash(String text) {
        return DASH.matcher(text).matches();
    }
}
