package se.stodkoll.parse.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * The cells of a letter's head, each as a line of its own: a cell that is wrapped ("Diarienummer RJL" above "2025/4689") stands
 * on two lines, with other cells beside it on both. White space parts cells, and what stands below a cell goes on with it.
 */
public final class HeadCells {
    /** White space between cells, in heights of a line, is more than this. */
    private static final double APART = 1.6;
    /** The lines of one cell stand closer than this, in heights of a line. */
    private static final double CLOSE = 0.9;

    private static final Pattern LABELLED =
            Pattern.compile("(?iu)^" + Vocabulary.load("letters").exact("head.labels") + "\\b.*");

    private HeadCells() {}

    /** One line for each labelled cell of the head that goes on below, with all its words; none without geometry. */
    public static List<TextLine> wrapped(List<TextLine> head) {
        List<TextLine> cells = new ArrayList<>();
        for (int i = 0; i + 1 < head.size(); i++) {
            TextLine below = head.get(i + 1);
            if (!isClose(head.get(i), below)) {
                continue;
            }
            for (TextLine cell : cells(head.get(i))) {
                List<Word> words = new ArrayList<>(cell.line().words());
                cells(below).stream()
                        .filter(b -> goesOn(cell, b))
                        .findFirst()
                        .ifPresent(b -> words.addAll(b.line().words()));
                if (words.size() > cell.line().words().size()
                        && LABELLED.matcher(cell.text()).matches()) {
                    cells.add(new TextLine(cell.page(), new Line(words)));
                }
            }
        }
        return cells;
    }

    private static boolean isClose(TextLine line, TextLine below) {
        Optional<Box> a = line.box();
        Optional<Box> b = below.box();
        return a.isPresent()
                && b.isPresent()
                && line.page() == below.page()
                && b.get().y0() - a.get().y1() < CLOSE * a.get().height();
    }

    private static List<TextLine> cells(TextLine line) {
        List<TextLine> cells = new ArrayList<>();
        List<Word> own = new ArrayList<>();
        for (Word word : line.line().words()) {
            boolean apart = !own.isEmpty()
                    && word.box().orElseThrow().x0()
                                    - own.get(own.size() - 1)
                                            .box()
                                            .orElseThrow()
                                            .x1()
                            > APART * word.box().get().height();
            if (apart) {
                cells.add(new TextLine(line.page(), new Line(own)));
                own = new ArrayList<>();
            }
            own.add(word);
        }
        cells.add(new TextLine(line.page(), new Line(own)));
        return cells;
    }

    /** Below it, edge to edge with it or with the value behind its label, and no label itself. */
    private static boolean goesOn(TextLine cell, TextLine below) {
        Box b = below.box().orElseThrow();
        boolean within = cell.box().orElseThrow().overlapX(b) > 0;
        boolean edge = cell.line().words().stream()
                .anyMatch(w -> Math.abs(w.box().orElseThrow().x0() - b.x0())
                        < w.box().get().height() / 2);
        return within && edge && !LABELLED.matcher(below.text()).matches();
    }
}
