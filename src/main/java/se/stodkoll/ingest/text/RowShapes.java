package se.stodkoll.ingest.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What rows of a text are together by how many pieces they have and where those begin: pairs, blocks, a table with a head over it. */
final class RowShapes {
    /** Share of a table's lines that have as many pieces as the most. */
    static final double EVEN = 0.8;

    private RowShapes() {}

    /** Whether running text begins below a blank line: a line of one piece, and another. */
    static boolean isParagraph(List<TextRow> rows, int i) {
        return rows.get(i).apart()
                && rows.get(i).pieces().size() == 1
                && i + 1 < rows.size()
                && rows.get(i + 1).pieces().size() == 1;
    }

    /** How many rows are labels and values over a blank line and a table of other columns; 0 for none. */
    static int pairsAbove(List<TextRow> rows) {
        boolean all = arePairs(rows);
        for (int i = TextRecords.LEAST_ROWS; !all && i + TextRecords.LEAST_ROWS <= rows.size(); i++) {
            if (rows.get(i).apart() && arePairs(rows.subList(0, i))) {
                return i;
            }
        }
        return 0;
    }

    /** How many rows stand over the first that has as many pieces as most below it, "Region X    Bilaga 3" over a table; 0 for none. */
    static int headAbove(List<TextRow> rows) {
        int most = rows.stream().mapToInt(r -> r.pieces().size()).max().orElseThrow();
        int first = 0;
        while (rows.get(first).pieces().size() < most) {
            first++;
        }
        List<TextRow> below = rows.subList(first, rows.size()).stream()
                .filter(r -> r.pieces().size() > 1)
                .toList();
        long even = below.stream().filter(r -> r.pieces().size() == most).count();
        boolean table = most > 2 && even > TextRecords.LEAST_ROWS && even >= EVEN * below.size();
        boolean apart = rows.subList(1, first + 1).stream().anyMatch(TextRow::apart);
        return table && apart ? first : 0;
    }

    /** Whether rows are labels over values, two rows each, every pair in columns of its own. */
    static boolean areBlocks(List<TextRow> rows) {
        long several = rows.stream().filter(r -> r.pieces().size() > 1).count();
        long paired = 0;
        Set<List<Integer>> columns = new HashSet<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (isOver(rows.get(i), rows.get(i + 1))
                    && !(i + 2 < rows.size()
                            && rows.get(i + 2).starts().equals(rows.get(i).starts()))) {
                columns.add(rows.get(i).starts());
                paired += 2;
                i++;
            }
        }
        return columns.size() > 1 && paired >= EVEN * several;
    }

    /** Whether a row's pieces stand over the next one's, and are words. */
    static boolean isOver(TextRow labels, TextRow values) {
        return labels.pieces().size() > 1
                && labels.starts().equals(values.starts())
                && labels.pieces().stream().noneMatch(p -> p.text().chars().anyMatch(Character::isDigit));
    }

    /** Whether rows are labels and values: two pieces, the first unlike the others', the second beginning where theirs do. */
    static boolean arePairs(List<TextRow> rows) {
        List<TextRow> pairs = rows.stream().filter(r -> r.pieces().size() == 2).toList();
        Map<Integer, Integer> lefts = new TreeMap<>();
        Map<Integer, Integer> rights = new TreeMap<>();
        pairs.forEach(r -> lefts.merge(r.pieces().get(1).from(), 1, Integer::sum));
        pairs.forEach(r -> rights.merge(r.pieces().get(1).to(), 1, Integer::sum));
        boolean even = Math.max(most(lefts), most(rights)) >= EVEN * pairs.size();
        long labels = pairs.stream()
                .map(r -> r.pieces().get(0).text())
                .filter(t -> Character.isUpperCase(t.charAt(0)))
                .distinct()
                .count();
        return pairs.size() >= TextRecords.LEAST_ROWS
                && even
                && labels >= EVEN * pairs.size()
                && pairs.size() >= EVEN * rows.size();
    }

    /** Whether each piece begins or ends where most others of its column do. */
    static boolean isAligned(List<TextRow> rows, int columns) {
        for (int c = 1; c < columns; c++) {
            Map<Integer, Integer> lefts = new TreeMap<>();
            Map<Integer, Integer> rights = new TreeMap<>();
            int all = 0;
            for (TextRow row : rows) {
                if (row.pieces().size() == columns) {
                    lefts.merge(row.pieces().get(c).from(), 1, Integer::sum);
                    rights.merge(row.pieces().get(c).to(), 1, Integer::sum);
                    all++;
                }
            }
            int most = Math.max(most(lefts), most(rights));
            if (2 * most < all) {
                return false;
            }
        }
        return true;
    }

    private static int most(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(n -> n).max().orElse(0);
    }
}
