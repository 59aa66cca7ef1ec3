package se.stodkoll.parse.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stodkoll.model.word.Box;
import se.stodkoll.parse.statement.StatementHead.Column;
import se.stodkoll.parse.statement.StatementHead.Content;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.vocabulary.Labels;

/** A head whose columns are parted again below it: "Budget 2020" over "Omsättning" and "Varav regionbidrag". */
final class StatementSubheads {
    private static final double MOST = 0.6;

    private final StatementHead head;
    private final List<StatementLine> rows;
    private final boolean byPlace;
    private final int above;

    StatementSubheads(StatementHead head, List<StatementLine> rows, boolean byPlace) {
        this.head = head;
        this.rows = rows;
        this.byPlace = byPlace;
        this.above = (int) rows.stream().takeWhile(r -> !r.hasFigures()).count();
    }

    /** The head with the columns below it, and the rows without the lines that name them. */
    record Split(StatementHead head, List<StatementLine> rows) {}

    /** Empty where the rows have no more figures than the head has columns. */
    Optional<Split> split() {
        int parts = parts();
        if (head.columns().size() != head.money().size() || parts < 2 || above == 0) {
            return Optional.empty();
        }
        return byPlace ? Optional.of(byPlace(parts)) : byText(parts);
    }

    /** Into how many columns each is parted: 2 or 3, or 1 where it is not. */
    private int parts() {
        int heads = head.columns().size();
        List<StatementLine> figures =
                rows.stream().filter(StatementLine::hasFigures).toList();
        for (int parts = 2; parts <= 3; parts++) {
            int wanted = heads * parts;
            long full = figures.stream().filter(r -> cells(r) == wanted).count();
            if (full >= 2 && full >= MOST * figures.size()) {
                return parts;
            }
        }
        return 1;
    }

    /** Cells of a row; without places only figures that cannot be parts of one amount count. */
    private int cells(StatementLine row) {
        if (byPlace) {
            return row.runs().size();
        }
        List<PlacedWord> run = row.runs().get(0);
        boolean apart = run.stream().skip(1).noneMatch(w -> w.text().matches("\\d{3}(?:,\\d+)?"));
        return apart ? run.size() : 0;
    }

    private Split byPlace(int parts) {
        int count = head.columns().size() * parts;
        List<StatementLine> full =
                rows.stream().filter(r -> r.runs().size() == count).toList();
        List<Box> places =
                IntStream.range(0, count).mapToObj(k -> middle(full, k)).toList();
        List<List<String>> names =
                places.stream().<List<String>>map(p -> new ArrayList<>()).toList();
        List<StatementLine> rest = new ArrayList<>();
        for (StatementLine line : rows.subList(0, above)) {
            List<PlacedWord> label = new ArrayList<>();
            for (PlacedWord word : line.label()) {
                Box box = word.word().box().orElseThrow();
                boolean named =
                        box.centerX() > places.get(0).x0() - places.get(0).width();
                (named ? names.get(nearest(places, box)) : new ArrayList<String>()).add(word.text());
                if (!named) {
                    label.add(word);
                }
            }
            if (!label.isEmpty()) {
                rest.add(new StatementLine(line.line(), label, List.of()));
            }
        }
        rest.addAll(rows.subList(above, rows.size()));
        List<Column> columns = IntStream.range(0, count)
                .mapToObj(k -> new Column(
                        name(k / parts, names.get(k), k % parts), Content.AMOUNTS, Optional.of(places.get(k))))
                .toList();
        return new Split(with(columns), rest);
    }

    private static Box middle(List<StatementLine> full, int k) {
        List<Box> boxes = full.stream()
                .map(r -> StatementLine.box(r.runs().get(k)))
                .sorted(Comparator.comparingDouble(Box::x1))
                .toList();
        return boxes.get(boxes.size() / 2);
    }

    private static int nearest(List<Box> places, Box box) {
        return IntStream.range(0, places.size())
                .boxed()
                .min(Comparator.comparingDouble(k -> Math.abs(places.get(k).centerX() - box.centerX())))
                .orElseThrow();
    }

    /** Without places the lines below the head say the same for each of its columns. */
    private Optional<Split> byText(int parts) {
        int heads = head.columns().size();
        List<String> texts =
                rows.subList(0, above).stream().map(StatementLine::labelText).toList();
        for (int length = above / heads; length >= parts; length--) {
            List<String> first = texts.subList(0, length);
            boolean same = IntStream.range(1, heads)
                    .allMatch(h -> texts.subList(h * first.size(), (h + 1) * first.size())
                            .equals(first));
            List<List<String>> names = names(first);
            if (same && names.size() == parts) {
                List<Column> columns = IntStream.range(0, heads * parts)
                        .mapToObj(k -> new Column(
                                name(k / parts, names.get(k % parts), k % parts), Content.AMOUNTS, Optional.empty()))
                        .toList();
                return Optional.of(new Split(with(columns), rows.subList(heads * length, rows.size())));
            }
        }
        return Optional.empty();
    }

    /** Lines to names: each begins with a capital. */
    private static List<List<String>> names(List<String> lines) {
        List<List<String>> names = new ArrayList<>();
        for (String line : lines) {
            if (names.isEmpty() || line.matches("^\\p{Lu}.*")) {
                names.add(new ArrayList<>());
            }
            names.get(names.size() - 1).add(line);
        }
        return names;
    }

    private String name(int column, List<String> words, int part) {
        String below = Labels.joined(words.stream().collect(Collectors.joining("\n")));
        return head.columns().get(column).name() + " " + (below.isEmpty() ? String.valueOf(part + 1) : below);
    }

    private StatementHead with(List<Column> columns) {
        return new StatementHead(head.firstLine(), head.nextLine(), head.title(), columns, head.unit());
    }
}
