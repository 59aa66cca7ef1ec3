package se.stodkoll.parse.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Grid;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * Paragraphs that name costs or payers one after the other, each with its amount behind it, and say last what they come to: "löner 60 000
 * kr, resor 12 000 kr, i allt 72 000 kr". Only the sum shows that they are a table.
 */
final class RunningCosts {
    /** Amounts of a table at least, its sum among them. */
    private static final int LEAST = 4;
    /** Words of a row's name at most. */
    private static final int LONGEST = 14;
    /** Lines of a paragraph at most. */
    private static final int LINES = 12;
    /** The sum shows that it is a table, nothing how its names begin. */
    private static final double CONFIDENCE = 0.85;
    /** Before a name: marks, and the word that joins the last to the others. */
    private static final Pattern LEAD =
            Pattern.compile("(?iu)[-–—•·*(),.;:=]+|" + Vocabulary.load("names").exact("eliding"));

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern ENDS = Pattern.compile(".*[.:;,!?]");

    private RunningCosts() {}

    /** @param lines of a part that stand in no grid; empty where one does */
    static List<Grid> of(List<Optional<TextLine>> lines) {
        List<Grid> grids = new ArrayList<>();
        for (int from = 0; from < lines.size(); from++) {
            int to = from + 1;
            while (to < Math.min(lines.size(), from + LINES)
                    && lines.get(to).filter(l -> !l.line().apart()).isPresent()) {
                to++;
            }
            List<TextLine> paragraph =
                    lines.subList(from, to).stream().flatMap(Optional::stream).toList();
            boolean several = lines.get(from).isPresent() && amounts(paragraph) >= LEAST;
            Optional<Grid> grid = several
                    ? grid(paragraph.stream().flatMap(l -> l.words().stream()).toList())
                    : Optional.empty();
            grid.ifPresent(grids::add);
            from = grid.isPresent() ? to - 1 : from;
        }
        return grids;
    }

    /** How many the lines tell, each by itself: seldom enough in running text to look any further. */
    private static int amounts(List<TextLine> lines) {
        return lines.stream().mapToInt(l -> Mentions.amounts(l.text()).size()).sum();
    }

    private static Optional<Grid> grid(List<PlacedWord> words) {
        String text = PlacedWord.textOf(words);
        List<Mention.Amount> amounts = Mentions.amounts(text);
        for (int first = 0; first + LEAST <= amounts.size(); first++) {
            Money sum = Money.ZERO;
            for (int last = first;
                    last < amounts.size() && amounts.get(last).value().isPresent();
                    last++) {
                Money amount = amounts.get(last).value().get();
                if (last - first + 1 >= LEAST && amount.equals(sum)) {
                    return rows(
                            words,
                            amounts.subList(first, last + 1),
                            first == 0 ? 0 : amounts.get(first - 1).end());
                }
                sum = sum.plus(amount);
            }
        }
        return Optional.empty();
    }

    private static Optional<Grid> rows(List<PlacedWord> words, List<Mention.Amount> amounts, int behind) {
        List<LineGrids.Row> rows = new ArrayList<>();
        int from = behind == 0 ? 0 : PlacedWord.at(words, behind - 1) + 1;
        for (Mention.Amount amount : amounts) {
            int at = PlacedWord.at(words, amount.start());
            int end = PlacedWord.at(words, amount.end() - 1) + 1;
            List<PlacedWord> name = name(words.subList(from, at));
            if (name.size() > LONGEST
                    || name.stream().noneMatch(w -> WORD.matcher(w.text()).find())) {
                return Optional.empty();
            }
            rows.add(new LineGrids.Row(words.get(0).page(), 1, name, words.subList(at, end)));
            from = end;
        }
        return Optional.of(LineGrids.grid(rows, CONFIDENCE));
    }

    /** The words right before an amount, from the last mark on. */
    private static List<PlacedWord> name(List<PlacedWord> before) {
        int from = before.size();
        while (from > 0
                && (from == before.size()
                        || !ENDS.matcher(before.get(from - 1).text()).matches())) {
            from--;
        }
        while (from + 1 < before.size() && LEAD.matcher(before.get(from).text()).matches()) {
            from++;
        }
        return before.subList(from, before.size());
    }
}
