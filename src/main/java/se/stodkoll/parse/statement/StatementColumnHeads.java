package se.stodkoll.parse.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Box;
import se.stodkoll.parse.statement.StatementHead.Column;
import se.stodkoll.parse.statement.StatementHead.Content;
import se.stodkoll.parse.table.TableHead;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/** The heads of columns that end a line: "Not 2023-12-31 2022-12-31", "Budget 2020 Prognos 2019". */
final class StatementColumnHeads {
    private static final Template TEMPLATE = Template.load("statements");
    private static final List<String> WORDS = folded("column.words");
    private static final List<String> OPENERS = folded("column.openers");
    private static final List<String> NOTES = folded("column.note");
    private static final List<String> TOTALS = folded("column.total");

    private static final String YEAR = "(?:19[89]|20[0-4])\\d";
    private static final String DAY = YEAR + "-(?:0[1-9]|1[0-2])-[0-3]\\d";
    private static final String SHORT_DAY = "\\d{2}(?:0[1-9]|1[0-2])(?:[0-3]\\d)?";
    private static final String DASH = "[-\\u2010-\\u2015\\u2212]";
    /** A year, a day, a span of either, or a broken financial year. */
    private static final Pattern ONE_DASH = Pattern.compile(DASH);

    private static final Pattern END = Pattern.compile("[.:]$");
    private static final Pattern PERIOD =
            Pattern.compile(DASH + "?(?:" + YEAR + "|" + DAY + "|" + DAY + DASH + DAY + "|" + YEAR + "[/]" + "(?:"
                    + YEAR + "|\\d{2})|\\d{2}/\\d{2}|" + SHORT_DAY + DASH + SHORT_DAY + ")" + DASH + "?");
    /** Words that belong to a head without saying anything of it. */
    private static final Pattern UNIT = Pattern.compile("(?iu)\\(?" + TEMPLATE.exact("unit.codes") + "\\)?");

    private static final Pattern SPAN =
            Pattern.compile("(?iu)" + TEMPLATE.exact("months") + "\\.?" + DASH + TEMPLATE.exact("months") + "\\.?");
    /** White space between the heads of two columns, in heights of their letters, is at least this. */
    private static final double APART = 1.1;

    private StatementColumnHeads() {}

    /**
     * The columns whose heads end the line.
     *
     * @param from index of the first word of the first head
     * @param columns in order, at least one of amounts
     */
    record Heads(int from, List<Column> columns) {
        boolean hasPeriod() {
            return columns.stream().anyMatch(c -> isDated(c.name()));
        }

        /** Periods alone, as the second line of a head has them. */
        boolean onlyPeriods() {
            return columns.stream().allMatch(c -> PERIOD.matcher(c.name()).matches());
        }
    }

    static boolean isDated(String name) {
        return List.of(name.split(" ")).stream().anyMatch(w -> PERIOD.matcher(w).matches());
    }

    /** The heads that end a line; empty where it ends in none. */
    static Optional<Heads> of(List<PlacedWord> words) {
        int from = words.size();
        while (from > 0 && isHeadWord(words.get(from - 1).text())) {
            from--;
        }
        while (from < words.size() && UNIT.matcher(words.get(from).text()).matches()) {
            from++;
        }
        List<Column> columns = columns(words.subList(from, words.size()));
        boolean any = columns.stream().anyMatch(Column::isMoney);
        return any ? Optional.of(new Heads(from, columns)) : Optional.empty();
    }

    private static boolean isHeadWord(String word) {
        return PERIOD.matcher(word).matches()
                || SPAN.matcher(word).matches()
                || UNIT.matcher(word).matches()
                || ONE_DASH.matcher(word).matches()
                || isOf(WORDS, word)
                || isOf(NOTES, word)
                || isOf(TOTALS, word);
    }

    private static List<Column> columns(List<PlacedWord> words) {
        boolean dated = words.stream().anyMatch(w -> PERIOD.matcher(w.text()).matches());
        List<Column> columns = new ArrayList<>();
        List<PlacedWord> open = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            PlacedWord word = words.get(i);
            if (UNIT.matcher(word.text()).matches()) {
                continue;
            }
            if (!open.isEmpty() && isApart(open.get(open.size() - 1), word)) {
                columns.add(column(open));
                open.clear();
            }
            open.add(word);
            if (closes(words, i, dated)) {
                columns.add(column(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            columns.add(column(open));
        }
        return columns;
    }

    /** Whether a head ends with its word at {@code i}: with its year or day, or, where none is dated, with each word. */
    private static boolean closes(List<PlacedWord> words, int i, boolean dated) {
        String word = words.get(i).text();
        if (isOf(NOTES, word) || isOf(TOTALS, word)) {
            return true;
        }
        boolean spanGoesOn = word.matches(".*" + DASH)
                || (i + 1 < words.size() && words.get(i + 1).text().matches(DASH + ".*"));
        if (PERIOD.matcher(word).matches()) {
            return !spanGoesOn;
        }
        boolean laterDate = words.subList(i, words.size()).stream()
                .anyMatch(w -> PERIOD.matcher(w.text()).matches());
        return !(dated && laterDate)
                && !isOf(OPENERS, word)
                && !ONE_DASH.matcher(word).matches();
    }

    private static boolean isApart(PlacedWord left, PlacedWord right) {
        Optional<Box> a = left.word().box();
        Optional<Box> b = right.word().box();
        return a.isPresent()
                && b.isPresent()
                && b.get().x0() - a.get().x1()
                        > APART * Math.max(a.get().height(), b.get().height());
    }

    private static Column column(List<PlacedWord> words) {
        String name = PlacedWord.textOf(words);
        Optional<Box> box = words.stream().flatMap(w -> w.word().box().stream()).reduce(Box::union);
        Content content =
                isOf(NOTES, name) ? Content.NOTE_NUMBERS : isOf(TOTALS, name) ? Content.TOTALS : Content.AMOUNTS;
        return new Column(content == Content.TOTALS ? TableHead.TOTAL : name, content, box);
    }

    private static boolean isOf(List<String> list, String word) {
        return list.contains(Labels.fold(END.matcher(word).replaceAll("")));
    }

    private static List<String> folded(String key) {
        return TEMPLATE.list(key).stream().map(Labels::fold).toList();
    }
}
