package se.stodkoll.parse.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Box;
import se.stodkoll.parse.row.RowLabels;
import se.stodkoll.parse.statement.StatementColumnHeads.Heads;
import se.stodkoll.parse.statement.StatementHead.Column;
import se.stodkoll.parse.statement.StatementHead.Content;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.amount.Amounts;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/** Finds the heads of statements: lines that end in the heads of columns, in one line or two. */
final class StatementHeads {
    private static final Template TEMPLATE = Template.load("statements");
    private static final List<String> TITLES = TEMPLATE.list("titles");
    private static final String LONG = TEMPLATE.exact("unit.stems") + "\\p{L}*";
    private static final Pattern UNIT_NAMED = Pattern.compile("(?iu)(?<!\\d\\s)\\b(?:" + TEMPLATE.exact("unit.codes")
            + "|" + TEMPLATE.exact("unit.in") + " " + TEMPLATE.exact("unit.word") + "|" + LONG + ")\\b");
    private static final Pattern UNIT_WORDS =
            Pattern.compile("(?iu)\\(?\\b(?:" + TEMPLATE.exact("unit.all") + " )?(?:" + TEMPLATE.exact("unit.amounts")
                    + " )?(?:" + TEMPLATE.exact("unit.given") + " )?(?:" + TEMPLATE.exact("unit.in") + " )?(?:"
                    + TEMPLATE.exact("unit.codes") + "|" + TEMPLATE.exact("unit.word") + "|" + LONG + ")\\b\\)?");
    /** More words than this before the first head are running text. */
    private static final int LONGEST_LABEL = 8;
    /** How far above its head a statement's title or unit may stand, lines. */
    private static final int NEAR = 4;

    private final List<TextLine> lines;
    private Unit unitBefore = Unit.SEK;

    StatementHeads(List<TextLine> lines) {
        this.lines = lines;
    }

    /** In order. */
    List<StatementHead> find() {
        List<StatementHead> found = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Optional<StatementHead> head = at(i);
            head.ifPresent(found::add);
            i = head.map(StatementHead::nextLine).orElse(i + 1);
        }
        return found;
    }

    private Optional<StatementHead> at(int i) {
        Optional<Heads> first = StatementColumnHeads.of(lines.get(i).words());
        if (first.isEmpty() || first.get().from() > LONGEST_LABEL) {
            return Optional.empty();
        }
        Optional<Heads> second =
                i + 1 < lines.size() ? StatementColumnHeads.of(lines.get(i + 1).words()) : Optional.empty();
        Optional<List<Column>> two =
                second.filter(s -> s.from() == 0 || first.get().from() == 0).flatMap(s -> joined(first.get(), s));
        List<Column> columns = two.orElse(first.get().columns());
        String label = text(i, first.get().from())
                + (two.isPresent() ? " " + text(i + 1, second.get().from()) : "");
        if (!isEnough(columns, i, label)) {
            return Optional.empty();
        }
        return Optional.of(new StatementHead(i, i + (two.isPresent() ? 2 : 1), title(i, label), columns, unit(i)));
    }

    /** A head in two lines: "2023-01-01 2022-01-01" over "-2023-12-31 -2022-12-31", "Budget Utfall" over "2024 2023". */
    private static Optional<List<Column>> joined(Heads upper, Heads lower) {
        List<Column> above = upper.columns().stream()
                .filter(c -> c.content() == Content.AMOUNTS)
                .toList();
        List<Column> below = lower.columns().stream()
                .filter(c -> c.content() == Content.AMOUNTS)
                .toList();
        boolean spans = above.stream()
                        .anyMatch(c -> c.name().endsWith("-") || c.name().endsWith("\u2013"))
                || below.stream()
                        .anyMatch(c -> c.name().startsWith("-") || c.name().startsWith("\u2013"));
        if (!lower.onlyPeriods() || above.size() != below.size() || (upper.hasPeriod() && !spans)) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        int next = 0;
        for (Column column : upper.columns()) {
            columns.add(column.content() == Content.AMOUNTS ? under(column, below.get(next++)) : column);
        }
        lower.columns().stream().filter(c -> c.content() != Content.AMOUNTS).forEach(columns::add);
        return Optional.of(columns);
    }

    private static Column under(Column above, Column below) {
        Optional<Box> box = above.box().flatMap(a -> below.box().map(a::union));
        return new Column(above.name() + " " + below.name(), Content.AMOUNTS, box);
    }

    /** Two columns of which one is dated, or three words of heads; one dated column below a statement's title. */
    private boolean isEnough(List<Column> columns, int i, String label) {
        List<String> names =
                columns.stream().filter(Column::isMoney).map(Column::name).toList();
        boolean dated = names.stream().anyMatch(StatementColumnHeads::isDated);
        boolean distinct = names.stream().distinct().count() == names.size();
        boolean titled = isTitle(label)
                || lines.subList(Math.max(0, i - NEAR), i).stream().anyMatch(l -> isTitle(l.text()));
        boolean many = dated ? names.size() >= 2 : names.size() >= 3 || (names.size() == 2 && titled);
        return distinct && (many || (dated && titled));
    }

    private static boolean isTitle(String text) {
        String bare = text.replaceAll("^[\\d.]+\\s+", "");
        return bare.length() < 80 && TITLES.stream().anyMatch(t -> Labels.startsWith(bare, t));
    }

    private String text(int line, int words) {
        return RowLabels.text(lines.get(line).words().subList(0, words));
    }

    private String title(int i, String label) {
        String bare = UNIT_WORDS
                .matcher(label)
                .replaceAll("")
                .replaceAll("[|\\s]+", " ")
                .trim();
        if (!bare.isEmpty()) {
            return bare;
        }
        for (int above = i - 1; above >= Math.max(0, i - NEAR); above--) {
            String text = lines.get(above).text();
            boolean unit = UNIT_WORDS.matcher(text).replaceAll("").isBlank();
            if (!unit) {
                return text.length() < 80 && !text.matches(".*[.;,]$|.*\\d{3}$") ? text : "";
            }
        }
        return "";
    }

    /** The unit named on the head or just above it, else that of the statement before. */
    private Unit unit(int i) {
        for (int k = i; k >= Math.max(0, i - NEAR); k--) {
            String text = lines.get(k).text();
            if (text.length() < 100 && UNIT_NAMED.matcher(text).find()) {
                unitBefore = Amounts.unit(text);
                return unitBefore;
            }
        }
        return unitBefore;
    }
}
