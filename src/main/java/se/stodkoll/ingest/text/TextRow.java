package se.stodkoll.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/**
 * A line of text, its pieces two blanks or more apart.
 *
 * @param number of the line in its page, from 0
 * @param apart whether a blank line stands above it
 * @param pieces at least one; a bullet belongs to the piece behind it
 */
record TextRow(int number, List<Piece> pieces, boolean apart) {
    /** Width of a letter and distance of lines of the page that the text is laid out as. */
    private static final double LETTER = 5;
    /** A word reaches so far towards the next that is one blank off, so that one blank and two are told apart. */
    private static final double NEAR = 2.5;

    private static final double PITCH = 12;
    private static final double HEIGHT = 10;
    private static final int TAB = 8;
    /** A stroke between cells. */
    private static final char BORDER = '|';
    /** Letters of a cell in one line at most. */
    private static final int LONGEST = 75;

    private static final String BLANK = "[\\s\\u00A0\\u2007\\u202F]";
    private static final Pattern PIECE =
            Pattern.compile("[^\\s\\u00A0\\u2007\\u202F]+(?:" + BLANK + "[^\\s\\u00A0\\u2007\\u202F]+)*");
    private static final Pattern BULLET = Pattern.compile("[•·*▪●‣o–-]");
    /** Digits in any groups, hardly more than a unit behind them, perhaps a remark in brackets. */
    private static final Pattern FIGURE = Pattern.compile("[-–]?\\d[\\d \\u00A0\\u202F.,]*\\D{0,7}(?:\\s?\\(.*\\))?");

    private static final Pattern RULE = Pattern.compile("[-=_–—*+|.: ]{3,}");
    /** Dots or strokes that lead from a label to its value, or stand for a value that is to be filled in. */
    private static final Pattern LEADER = Pattern.compile("(?:\\.{4,}|_{4,}|…{2,}|(?:\\. ){4,}\\.?)");

    /**
     * @param from its first letter's place in the line
     * @param to behind its last
     */
    record Piece(int from, int to, String text) {
        List<Word> words() {
            return TextRow.words(text);
        }
    }

    /** The words of a text that is not blank. */
    static List<Word> words(String text) {
        return List.of(text.split(BLANK + "+")).stream().map(Word::ofPlainText).toList();
    }

    /**
     * Empty for a blank line.
     *
     * @param drawn whether strokes part cells in the text
     */
    static Optional<TextRow> of(String raw, int number, boolean drawn) {
        String line = expanded(
                isDrawn(raw)
                        ? raw
                        : LEADER.matcher(raw)
                                .replaceAll(m -> " ".repeat(m.group().length())),
                drawn);
        List<Piece> pieces = new ArrayList<>();
        Matcher m = PIECE.matcher(line);
        while (m.find()) {
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (pieces.size() == 1 && BULLET.matcher(last.text()).matches()) {
                pieces.set(0, new Piece(last.from(), m.end(), last.text() + " " + m.group()));
            } else {
                pieces.add(new Piece(m.start(), m.end(), m.group()));
            }
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new TextRow(number, pieces, false));
    }

    /** Whether a line is nothing but strokes and dots. */
    private static boolean isDrawn(String raw) {
        return RULE.matcher(raw.trim()).matches();
    }

    /** Whether a line has a stroke that may part cells. */
    static boolean hasBorder(String raw) {
        return raw.indexOf(BORDER) >= 0;
    }

    /** With blanks for tabs, two at least, and for the strokes that part cells. */
    private static String expanded(String raw, boolean drawn) {
        StringBuilder line = new StringBuilder();
        for (char c : raw.toCharArray()) {
            if (drawn && c == BORDER) {
                line.append("   ");
            } else if (c == '\t') {
                int to = Math.max(line.length() + 2, (line.length() / TAB + 1) * TAB);
                line.append(" ".repeat(to - line.length()));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Where its pieces begin. */
    List<Integer> starts() {
        return pieces.stream().map(Piece::from).toList();
    }

    /** Whether a piece behind the first is a figure. */
    boolean endsInFigure() {
        return IntStream.range(1, pieces.size())
                .anyMatch(i -> isFigure(pieces.get(i).text()));
    }

    /** Whether a text is a figure and hardly more. */
    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** Whether it is one piece that stands in from the margin, as a line of a head over some column does. */
    boolean isSetIn() {
        return pieces.size() == 1 && pieces.get(0).from() > TAB;
    }

    /** Whether a piece is longer than those of tables are. */
    boolean isProse() {
        return !isRule() && pieces.stream().anyMatch(p -> p.to() - p.from() > LONGEST);
    }

    /** Whether it is drawn with strokes, as between a table's head and its rows. */
    boolean isRule() {
        return pieces.stream().allMatch(p -> RULE.matcher(p.text()).matches());
    }

    /** The same below a blank line. */
    TextRow setApart() {
        return new TextRow(number, pieces, true);
    }

    Line plain() {
        return new Line(pieces.stream().flatMap(p -> p.words().stream()).toList(), Optional.empty(), apart);
    }

    /** Each piece a cell. */
    Line celled(int table, int row) {
        List<Word> words = new ArrayList<>();
        List<Cells.Cell> cells = new ArrayList<>();
        for (int c = 0; c < pieces.size(); c++) {
            int from = words.size();
            words.addAll(pieces.get(c).words());
            cells.add(new Cells.Cell(c, 1, 1, from, words.size()));
        }
        return new Line(words, Optional.of(new Cells(table, row, cells)), apart);
    }

    /**
     * The line as it would stand on a page set in letters of one width.
     *
     * @param plain takes each placed word with the same word without a place
     */
    Line placed(Map<Word, Word> plain) {
        List<Word> placed = new ArrayList<>();
        double y = number * PITCH;
        for (Piece piece : pieces) {
            int at = piece.from();
            for (Word word : piece.words()) {
                int length = word.text().length();
                double end = (at + length) * LETTER + (at + length < piece.to() ? NEAR : 0);
                Word there = Word.ofText(word.text(), new Box(at * LETTER, y, end, y + HEIGHT), "");
                plain.put(there, word);
                placed.add(there);
                at += length + 1;
            }
        }
        return new Line(placed);
    }
}
