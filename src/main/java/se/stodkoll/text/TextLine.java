package se.stodkoll.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/**
 * A line and the page it stands on.
 *
 * @param page from 1
 * @param line its words
 * @param text the line's, kept as it is asked for again and again
 */
public record TextLine(int page, Line line, String text) {
    /** A gap of so many heights parts a line. */
    private static final double WIDE = 2;

    public TextLine(int page, Line line) {
        this(page, line, line.text());
    }

    public Optional<Box> box() {
        return line.box();
    }

    /** What stands apart from the rest of the line: its cells, or words with wide gaps between. At least one for a line with words. */
    public List<String> pieces() {
        if (line.cells().isPresent()) {
            return line.cells().get().cells().stream()
                    .filter(c -> !c.isEmpty())
                    .map(c -> text(c.words(line.words())))
                    .toList();
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= line.words().size(); i++) {
            if (i == line.words().size()
                    || isApart(line.words().get(i - 1), line.words().get(i))) {
                pieces.add(text(line.words().subList(from, i)));
                from = i;
            }
        }
        return pieces;
    }

    /** Lines as text, each on a line. */
    public static String textOf(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static boolean isApart(Word left, Word right) {
        return left.box().isPresent()
                && right.box().isPresent()
                && right.box().get().x0() - left.box().get().x1()
                        > WIDE * left.box().get().height();
    }

    public List<PlacedWord> words() {
        return line.words().stream().map(w -> new PlacedWord(page, w)).toList();
    }
}
