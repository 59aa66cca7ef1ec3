package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.TextLine;

/** A page made word by word, its letters as wide as those of a common face. */
public final class MadePage {
    private static final double SIZE = 10;
    private static final double LEADING = 15;
    private static final double COLUMN = 120;
    private static final double SPACE = 0.278 * SIZE;

    private final Map<Double, List<Word>> rows = new TreeMap<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final Optional<Random> jitter;
    private double y = 60;
    private double letters = 1;
    private boolean dirty;

    private MadePage(Optional<Random> jitter) {
        this.jitter = jitter;
    }

    public static MadePage printed() {
        return new MadePage(Optional.empty());
    }

    /** As read from a picture somewhat askew: every edge up to a point away from where it was. */
    public static MadePage scanned(Random random) {
        return new MadePage(Optional.of(random));
    }

    /** One group of three digits in twelve gets a mark that is no digit. */
    public MadePage dirty() {
        dirty = true;
        return this;
    }

    private String withDirt(String word) {
        Random random = jitter.orElseThrow();
        if (!dirty || !word.matches("\\d{3}") || random.nextInt(12) > 0) {
            return word;
        }
        String mark = List.of("\u201d", "'", "\u201e", "~", "_", ">>-", ".", "\u2022", "=")
                .get(random.nextInt(9));
        return random.nextBoolean() ? word + mark.substring(0, 1) : mark + word;
    }

    /** Puts a text with its left edge at x. */
    public MadePage left(double x, String text) {
        double at = x;
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                put(word, at);
                at += width(word) + SPACE;
            }
        }
        return this;
    }

    /** Puts a text that another reader read otherwise, its right edge at x. */
    public MadePage doubted(double x, String text, List<Alternative> others) {
        right(x, text);
        List<Word> row = rows.get(y);
        int words = text.split(" ").length;
        for (int i = row.size() - words; i < row.size(); i++) {
            row.set(i, Word.ofOcr(row.get(i).text(), row.get(i).box().orElseThrow(), 0.55, others));
        }
        return this;
    }

    /** Puts a text with its right edge at x. */
    public MadePage right(double x, String text) {
        return left(x - width(text), text);
    }

    public MadePage center(double x, String text) {
        return left(x - width(text) / 2, text);
    }

    /** Puts cells parted by ";" on a line of their own, in even columns; empty ones stay empty. */
    public MadePage row(String cells) {
        String[] texts = cells.split(";", -1);
        for (int c = 0; c < texts.length; c++) {
            left(COLUMN * (c + 0.5), texts[c]);
        }
        return down();
    }

    public MadePage down() {
        y += LEADING;
        return this;
    }

    /** What is put next stands so far from the page's top, points. */
    public MadePage at(double top) {
        y = top;
        return this;
    }

    /** Puts a text in letters half as large again. */
    public MadePage large(double x, String text) {
        letters = 1.5;
        left(x, text);
        letters = 1;
        return this;
    }

    /** A row's padding, points, below its last line. */
    public MadePage padded(double padding) {
        y += padding;
        return this;
    }

    /** A drawn line from edge to edge. */
    public MadePage rule(double x0, double x1) {
        rulings.add(new Ruling(new Box(x0, y - 3, x1, y - 2.5), true));
        return this;
    }

    private void put(String word, double x) {
        Box box = new Box(
                x + lean() + shift(), y + shift(), x + lean() + width(word) + 2 + shift(), y + 8 * letters + shift());
        Box real = new Box(box.x0(), box.y0(), box.x1() - 2, box.y1());
        Word made =
                jitter.isPresent() ? Word.ofOcr(withDirt(word), real, 0.93, List.of()) : Word.ofText(word, real, "F1");
        rows.computeIfAbsent(y, k -> new ArrayList<>()).add(made);
    }

    /** Half a degree. */
    private double lean() {
        return jitter.isPresent() ? 0.009 * y : 0;
    }

    private double shift() {
        return jitter.map(r -> r.nextDouble() * 1.6 - 0.8).orElse(0.0);
    }

    static double width(String text) {
        return text.chars()
                        .mapToDouble(c -> c == ' ' ? 0.278 : ",.-|il:".indexOf(c) >= 0 ? 0.3 : 0.556)
                        .sum()
                * SIZE;
    }

    public List<TextLine> lines() {
        return lines(1);
    }

    /** Its lines, where it is a page other than the first. */
    List<TextLine> lines(int number) {
        return rows.values().stream()
                .map(words -> words.stream()
                        .sorted(Comparator.comparingDouble(
                                w -> w.box().orElseThrow().x0()))
                        .toList())
                .map(words -> new TextLine(number, new Line(words)))
                .toList();
    }

    public Map<Integer, Page> pages() {
        return Map.of(1, page(1));
    }

    public Page page(int number) {
        PageVerdict verdict = new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>());
        List<Line> lines = lines(number).stream().map(TextLine::line).toList();
        return new Page(number, 595, 842, lines, rulings, verdict);
    }

    /** Lines of an input without places. */
    public static List<TextLine> plain(List<String> lines) {
        return lines.stream()
                .filter(l -> !l.isBlank())
                .map(l -> new TextLine(
                        1,
                        new Line(List.of(l.trim().split("\\s+")).stream()
                                .map(Word::ofPlainText)
                                .toList())))
                .toList();
    }
}
