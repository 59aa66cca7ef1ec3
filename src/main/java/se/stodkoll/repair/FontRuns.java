package se.stodkoll.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.repair.judge.FontShares;
import se.stodkoll.repair.lexicon.SpellingLexicon;

/**
 * Finds the runs of a page that a broken font set: by the font's name where words have one, and in plain text by what the
 * lines themselves show.
 */
final class FontRuns {
    private final SpellingLexicon lexicon;
    private final BrokenFont font;
    private final Set<String> broken;

    FontRuns(SpellingLexicon lexicon, BrokenFont font, Set<String> broken) {
        this.lexicon = lexicon;
        this.font = font;
        this.broken = broken;
    }

    List<Line> repair(List<Line> page) {
        boolean[] plain = damagedPlainLines(page);
        List<Line> out = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            out.add(repair(page.get(i), plain[i]));
        }
        return out;
    }

    /** Words of two table cells are never joined. */
    private Line repair(Line line, boolean plainIsDamaged) {
        List<Word> out = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        Map<Integer, Integer> moved = new HashMap<>();
        Set<Integer> borders = borders(line);
        for (int i = 0; i <= line.words().size(); i++) {
            if (i == line.words().size() || borders.contains(i)) {
                flush(run, out);
                moved.put(i, out.size());
            }
            if (i < line.words().size()) {
                take(line.words().get(i), plainIsDamaged, run, out);
            }
        }
        return out.equals(line.words())
                ? line
                : new Line(out, line.cells().map(c -> c.moved(moved::get)), line.apart());
    }

    /** The indices of words where a table cell begins or ends. */
    private static Set<Integer> borders(Line line) {
        return line.cells().map(Cells::cells).orElse(List.of()).stream()
                .flatMap(cell -> Stream.of(cell.from(), cell.to()))
                .collect(Collectors.toSet());
    }

    private void take(Word word, boolean plainIsDamaged, List<Word> run, List<Word> out) {
        boolean inFont =
                word.font().isEmpty() ? plainIsDamaged && BrokenFont.mayBeSetInIt(word) : broken.contains(word.font());
        if (inFont) {
            run.add(word);
        } else {
            flush(run, out);
            out.add(word);
        }
    }

    private void flush(List<Word> run, List<Word> out) {
        out.addAll(font.repair(run));
        run.clear();
    }

    /** Which lines of words without a font are of such a font: those that show it, and those without a plain a among them. */
    private boolean[] damagedPlainLines(List<Line> page) {
        boolean[] damaged = new boolean[page.size()];
        FontShares all = FontShares.NONE;
        FontShares[] of = new FontShares[page.size()];
        for (int i = 0; i < of.length; i++) {
            of[i] = page.get(i).words().stream()
                    .filter(w -> w.font().isEmpty())
                    .map(w -> FontShares.of(w, lexicon))
                    .reduce(FontShares.NONE, FontShares::plus);
            all = all.plus(of[i]);
        }
        if (!all.speaksForA()) {
            return damaged;
        }
        for (int i = 0; i < of.length; i++) {
            boolean near = shows(of, i - 1) || shows(of, i + 1);
            damaged[i] = shows(of, i) || of[i].a() == 0 && near;
        }
        return damaged;
    }

    private static boolean shows(FontShares[] of, int i) {
        return i >= 0 && i < of.length && of[i].betterWithA() > 0;
    }
}
