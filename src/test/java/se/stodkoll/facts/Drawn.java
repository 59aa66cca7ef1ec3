package se.stodkoll.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.TextLine;

/**
 * Pages made of characters: a character is 4 points wide, a line 12 high, so that five blanks part cells. A run of three or more
 * "-" is a line drawn across, a "|" a line drawn down. Words between "°" and "°" are set small.
 */
final class Drawn {
    private static final double WIDE = 4;
    private static final double HIGH = 12;
    private static final double LETTER = 9.5;
    private static final double SMALL = 7;
    private static final Pattern TOKEN = Pattern.compile("-{3,}|\\S+");

    private Drawn() {}

    /** Read from the paper's own text. */
    static List<Fact> page(String drawn) {
        return placed(drawn, false);
    }

    /** Read from a picture. */
    static List<Fact> scan(String drawn) {
        return placed(drawn, true);
    }

    /** A text file. */
    static List<Fact> text(String lines) {
        return facts(
                lines.lines()
                        .filter(l -> !l.isBlank())
                        .map(l -> new Line(plain(l)))
                        .toList(),
                List.of());
    }

    /** A text document; lines with "||" are rows of one table, the others paragraphs. */
    static List<Fact> document(String lines) {
        List<Line> all = new ArrayList<>();
        int row = 0;
        for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
            if (!line.contains("||")) {
                all.add(new Line(plain(line)));
                continue;
            }
            List<Word> words = new ArrayList<>();
            List<Cells.Cell> cells = new ArrayList<>();
            for (String cell : line.split("\\|\\|", -1)) {
                int from = words.size();
                words.addAll(plain(cell));
                cells.add(new Cells.Cell(cells.size(), 1, 1, from, words.size()));
            }
            all.add(new Line(words, Optional.of(new Cells(0, row++, cells))));
        }
        return facts(all, List.of());
    }

    private static List<Word> plain(String text) {
        return List.of(text.trim().split("\\s+")).stream()
                .filter(w -> !w.isEmpty())
                .map(Word::ofPlainText)
                .toList();
    }

    private static List<Fact> placed(String drawn, boolean scan) {
        return facts(paper(drawn, scan));
    }

    /** The page itself. */
    static Page paper(String drawn, boolean scan) {
        List<Line> lines = new ArrayList<>();
        List<Ruling> rulings = new ArrayList<>();
        Map<Integer, Integer> down = new TreeMap<>();
        List<String> rows = drawn.lines().toList();
        for (int r = 0; r < rows.size(); r++) {
            List<Word> words = new ArrayList<>();
            boolean small = false;
            for (Matcher m = TOKEN.matcher(rows.get(r)); m.find(); ) {
                String token = m.group();
                double x = m.start() * WIDE;
                double y = r * HIGH;
                if (token.matches("-{3,}")) {
                    rulings.add(new Ruling(new Box(x, y + 6, m.end() * WIDE, y + 6.5), true));
                } else if (token.equals("|")) {
                    down.merge(m.start(), 1, Integer::sum);
                    rulings.add(new Ruling(new Box(x, y - 6, x + 0.5, y + HIGH + 6), false));
                } else {
                    small |= token.startsWith("°");
                    words.add(word(token.replace("°", ""), x, y, small ? SMALL : LETTER, scan));
                    small &= !token.endsWith("°");
                }
            }
            if (!words.isEmpty()) {
                lines.add(new Line(words));
            }
        }
        return page(lines, rulings);
    }

    private static Word word(String text, double x, double y, double high, boolean scan) {
        Box box = new Box(x, y + LETTER - high, x + WIDE * text.length(), y + LETTER);
        return scan ? Word.ofOcr(text, box, 0.9, List.of()) : Word.ofText(text, box, "f");
    }

    private static List<Fact> facts(List<Line> lines, List<Ruling> rulings) {
        return facts(page(lines, rulings));
    }

    private static Page page(List<Line> lines, List<Ruling> rulings) {
        boolean placed = lines.stream().anyMatch(l -> l.box().isPresent());
        return new Page(
                1,
                placed ? 595 : 0,
                placed ? 842 : 0,
                lines,
                rulings,
                new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>()));
    }

    private static List<Fact> facts(Page page) {
        return Facts.of(lines(page), Map.of(1, page));
    }

    static List<TextLine> lines(Page page) {
        return page.lines().stream().map(l -> new TextLine(1, l)).toList();
    }
}
