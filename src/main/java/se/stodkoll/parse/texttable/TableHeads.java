package se.stodkoll.parse.texttable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.row.TableWords;
import se.stodkoll.parse.table.TableHead;
import se.stodkoll.parse.table.TableUnits;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/** Finds table heads: a line of years (and a total), or the same printed one cell a line. */
final class TableHeads {
    private static final Template TEMPLATE = Template.load("tables");
    private static final Pattern YEAR = Pattern.compile("(?:20[0-4]\\d)");
    private static final Pattern TOTAL =
            Pattern.compile("(?i)" + TEMPLATE.exact("column.totals") + TEMPLATE.exact("column.totals.unit") + "?[:.]?");
    private static final Pattern SIGNS = Pattern.compile("[|:;()]");
    /** Words that may stand among the column heads without being one. */
    private static final Pattern FILLER =
            Pattern.compile("(?iu)[\"'\u2018\u2019\u201c\u201d.]?(?:" + TEMPLATE.exact("column.fillers") + "|[|:]+)");

    private static final Pattern IN_KIND_BEHIND =
            Pattern.compile("(?iu)\\s*\\(?" + TEMPLATE.exact("inkind.behind") + "\\)?$");
    private static final Pattern AMOUNT_HEAD = Pattern.compile("(?iu)" + TEMPLATE.exact("column.amounts") + "[:.]?");
    /** A column's head stands this many letters' heights or more from the label's. */
    private static final double APART = 2;
    /** Lines of a head's cell are parted by less than this share of a line. */
    private static final double CLOSE = 0.6;

    private final List<TextLine> lines;
    private final TableUnits units;

    TableHeads(List<TextLine> lines) {
        this.lines = lines;
        this.units = new TableUnits(lines);
    }

    List<TableHead> find() {
        List<TableHead> heads = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            TableHead head = at(i);
            if (head == null) {
                i++;
            } else {
                heads.add(head);
                i = head.nextLine();
            }
        }
        return heads;
    }

    private TableHead at(int i) {
        List<PlacedWord> words = lines.get(i).words();
        int first = 0;
        while (first < words.size() && !isColumn(words.get(first).text())) {
            first++;
        }
        TableHead single = single(i, words);
        if (single != null || first == words.size()) {
            return single;
        }
        int label = first;
        while (label > 0 && FILLER.matcher(words.get(label - 1).text()).matches()) {
            label--;
        }
        return label == 0 && first == words.size() - 1 ? stacked(i) : inLine(i, label, first, words);
    }

    /** "Kostnader … Belopp": one column alone, where a budget's own head stands before it, well apart. */
    private TableHead single(int i, List<PlacedWord> words) {
        int column = 0;
        while (column < words.size()
                && !isColumn(words.get(column).text())
                && !AMOUNT_HEAD.matcher(words.get(column).text()).matches()) {
            column++;
        }
        if (column == words.size()
                || words.subList(column + 1, words.size()).stream()
                        .anyMatch(w -> !FILLER.matcher(w.text()).matches())) {
            return null;
        }
        int label = column;
        while (label > 0
                && !isApart(words, label)
                && FILLER.matcher(words.get(label - 1).text()).matches()) {
            label--;
        }
        boolean placed = label == 0 ? isAround(i) : isApart(words, label);
        if (words.get(column).word().box().isEmpty() || !placed) {
            return null;
        }
        String own = text(words.subList(0, label));
        int top = i;
        while (top > Math.max(0, i - 2) && isClose(top - 1, top)) {
            top--;
        }
        for (int from = top; from <= i; from++) { // the whole of "Direktfinansierade | kostnader", not its end
            for (int to = i; to <= Math.min(lines.size() - 1, i + 1); to++) {
                String whole = wrapped(from, i, to, own);
                if (isClose(i, to) && isBudgetHead(whole)) {
                    return new TableHead(
                            from,
                            to + 1,
                            whole,
                            List.of(canonical(words.get(column).text())),
                            units.near(from, to));
                }
            }
        }
        return null;
    }

    /** A label on several lines, of which the one with the column's head has only {@code own}. */
    private String wrapped(int from, int at, int to, String own) {
        String above = lines.subList(from, at).stream().map(TextLine::text).collect(Collectors.joining(" "));
        String below = at < to ? lines.get(to).text() : "";
        return clean(above + " " + own + " " + below);
    }

    /** Whether two lines stand as close as those of one cell; true of a line and itself. */
    private boolean isClose(int upper, int lower) {
        Optional<Box> above = lines.get(upper).box();
        Optional<Box> below = lines.get(lower).box();
        return upper == lower
                || (above.isPresent()
                        && below.isPresent()
                        && below.get().y0() - above.get().y1()
                                < CLOSE * below.get().height());
    }

    /** Whether a word stands well to the right of the one before it; false without geometry. */
    private static boolean isApart(List<PlacedWord> words, int at) {
        Optional<Box> left =
                at == 0 ? Optional.empty() : words.get(at - 1).word().box();
        Optional<Box> right = words.get(at).word().box();
        return left.isPresent()
                && right.isPresent()
                && right.get().x0() - left.get().x1() > APART * right.get().height();
    }

    private static boolean isBudgetHead(String text) {
        return TableWords.isTableHead(
                IN_KIND_BEHIND.matcher(TableWords.withoutUnit(text)).replaceAll(""));
    }

    private TableHead inLine(int i, int labelEnd, int first, List<PlacedWord> words) {
        List<String> columns = new ArrayList<>();
        for (PlacedWord word : words.subList(first, words.size())) {
            if (isColumn(word.text())) {
                columns.add(canonical(word.text()));
            } else if (isUnreadTotal(word, columns) && word == words.get(words.size() - 1)) {
                columns.add(TableHead.TOTAL);
            } else if (!FILLER.matcher(word.text()).matches()) {
                return null;
            }
        }
        if (!plausible(columns)) {
            return null;
        }
        String label = text(words.subList(0, labelEnd));
        if (label.isEmpty() && isAround(i)) {
            String around =
                    clean(lines.get(i - 1).text() + " " + lines.get(i + 1).text());
            return new TableHead(i - 1, i + 2, around, columns, units.near(i - 1, i + 1));
        }
        int firstLine = i;
        while (firstLine > 0 && i - firstLine < 2 && continuesAbove(firstLine - 1, label)) {
            firstLine--;
            label = lines.get(firstLine).text() + " " + label;
        }
        int next = i + 1;
        while (next < lines.size() && next - i < 3 && continuesBelow(next, label)) {
            label = label + " " + lines.get(next).text();
            next++;
        }
        return new TableHead(firstLine, next, clean(label), columns, units.near(firstLine, next - 1));
    }

    /** What a reader of pictures left of "Totalt" behind two years or more: it is no amount. */
    private static boolean isUnreadTotal(PlacedWord word, List<String> columns) {
        boolean scrap = word.text().length() <= 2 || Labels.same(word.text(), TableHead.TOTAL);
        return word.word().source() == Source.OCR && scrap && columns.size() >= 2 && !columns.contains(TableHead.TOTAL);
    }

    /** Heads one a line, the label's line before them. */
    private TableHead stacked(int i) {
        List<String> columns = new ArrayList<>();
        int j = i;
        while (j < lines.size() && isLoneColumn(lines.get(j).words())) {
            List<PlacedWord> words = lines.get(j).words();
            columns.add(canonical(words.get(words.size() - 1).text()));
            j++;
        }
        if (columns.size() < 2 || !plausible(columns)) {
            return null;
        }
        String label = i > 0 ? lines.get(i - 1).text() : "";
        return new TableHead(Math.max(0, i - 1), j, clean(label), columns, units.near(Math.max(0, i - 1), i));
    }

    private static boolean isLoneColumn(List<PlacedWord> words) {
        int last = words.size() - 1;
        return isColumn(words.get(last).text())
                && words.subList(0, last).stream()
                        .allMatch(w -> FILLER.matcher(w.text()).matches());
    }

    /** Whether the label stands on the lines above and below, so close that both reach into the height of the line of heads. */
    private boolean isAround(int i) {
        if (i == 0 || i + 1 >= lines.size()) {
            return false;
        }
        Optional<Box> above = lines.get(i - 1).box();
        Optional<Box> heads = lines.get(i).box();
        Optional<Box> below = lines.get(i + 1).box();
        return heads.isPresent()
                && above.filter(b -> b.y1() > heads.get().y0()
                                && b.y0() < heads.get().y0()
                                && b.x1() < heads.get().x0())
                        .isPresent()
                && below.filter(b -> b.y0() < heads.get().y1()
                                && b.y1() > heads.get().y1()
                                && b.x1() < heads.get().x0())
                        .isPresent()
                && !lines.get(i + 1).text().matches(".*\\d.*");
    }

    /** A head whose label is wrapped has its first words on the line above: "Direktfinansierade kostnader (in | natura) 2019". */
    private boolean continuesAbove(int above, String label) {
        String text = lines.get(above).text();
        boolean begun = !label.isEmpty()
                && (Character.isLowerCase(label.charAt(0)) || TEMPLATE.any("inkind.begun", text::endsWith));
        return begun && text.length() < 60 && !text.endsWith(".") && !text.matches(".*\\d{3}\\s*$");
    }

    /** The label's wrapped lines below the line of the heads: "Direktfinansierade kostnader (in 2025 2026 | natura)". */
    private boolean continuesBelow(int below, String label) {
        String text = lines.get(below).text();
        boolean goesOn = RowLabels.isContinuation(text) || text.startsWith("(");
        return !label.isEmpty() && goesOn && text.length() < 40 && !text.matches(".*\\d.*");
    }

    private static boolean plausible(List<String> columns) {
        List<String> years =
                columns.stream().filter(c -> !c.equals(TableHead.TOTAL)).toList();
        boolean rising = true;
        for (int k = 1; k < years.size(); k++) {
            rising &= Integer.parseInt(years.get(k)) > Integer.parseInt(years.get(k - 1));
        }
        long totals = columns.size() - years.size();
        return rising && totals <= 1 && columns.size() >= 2 && !years.isEmpty();
    }

    static boolean isColumn(String word) {
        String bare = SIGNS.matcher(word).replaceAll("");
        return YEAR.matcher(bare).matches() || TOTAL.matcher(bare).matches();
    }

    private static String canonical(String word) {
        String bare = SIGNS.matcher(word).replaceAll("");
        return YEAR.matcher(bare).matches() ? bare : TableHead.TOTAL;
    }

    private static String text(List<PlacedWord> words) {
        return words.stream()
                .map(PlacedWord::text)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static String clean(String label) {
        return label.replaceAll("^[|\\s]+|[|\\s]+$", "").replaceAll("\\s+", " ");
    }
}
