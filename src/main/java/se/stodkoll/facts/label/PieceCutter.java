package se.stodkoll.facts.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.TextLine;

/** Cuts lines into pieces: at borders of cells, wide gaps, drawn lines and dots, and before labels that stand inside. */
public final class PieceCutter {
    private static final Pattern LEADERS = Pattern.compile("[._…·]{3,}");
    private static final Pattern STUCK = Pattern.compile("(\\p{L}[\\p{L}.-]*:)((?:\\p{Lu}|\\d).*)");
    private static final Pattern PARAGRAPH_MARK = Pattern.compile("§+\\d*|\\d{1,4}");

    private final PagePieces.Scale scale;
    private final PagePieces.Ruled ruled;
    private final LabelBook book;

    public PieceCutter(PagePieces.Scale scale, PagePieces.Ruled ruled, LabelBook book) {
        this.scale = scale;
        this.ruled = ruled;
        this.book = book;
    }

    /** @param at the line's index among those read */
    public List<Piece> cut(TextLine line, int at) {
        List<Piece> pieces = new ArrayList<>();
        if (line.line().cells().isPresent()) {
            Cells cells = line.line().cells().get();
            for (Cells.Cell cell : cells.cells()) {
                List<PlacedWord> words = line.words().subList(cell.from(), cell.to());
                Optional<Piece.InTable> place = Optional.of(new Piece.InTable(cells.table(), cells.row(), cell));
                runs(words).forEach(run -> pieces.addAll(parted(new Piece(at, run, place))));
            }
        } else {
            runs(line.words()).forEach(run -> pieces.addAll(parted(new Piece(at, run, Optional.empty()))));
        }
        return pieces;
    }

    private List<List<PlacedWord>> runs(List<PlacedWord> words) {
        List<List<PlacedWord>> runs = new ArrayList<>();
        List<PlacedWord> run = new ArrayList<>();
        for (PlacedWord word : words) {
            boolean dots = LEADERS.matcher(word.text()).matches();
            if (!run.isEmpty() && (dots || isApart(run.get(run.size() - 1), word))) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (!dots) {
                run.addAll(unstuck(word));
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private boolean isApart(PlacedWord left, PlacedWord right) {
        if (left.word().box().isEmpty() || right.word().box().isEmpty()) {
            return false;
        }
        return PagePieces.Scale.gap(left, right) > FactThresholds.CELL_GAP * scale.em()
                || ruled.isPartedAcross(
                        left.word().box().get(), right.word().box().get());
    }

    /** "Dnr:2031/77" as a label and its value, each with its share of the place. */
    private List<PlacedWord> unstuck(PlacedWord word) {
        Matcher m = STUCK.matcher(word.text());
        if (!m.matches() || book.label(m.group(1), false).isEmpty()) {
            return List.of(word);
        }
        double share = (double) m.group(1).length() / word.text().length();
        Optional<Box> left = word.word().box().map(b -> new Box(b.x0(), b.y0(), b.x0() + share * b.width(), b.y1()));
        Optional<Box> right = word.word().box().map(b -> new Box(b.x0() + share * b.width(), b.y0(), b.x1(), b.y1()));
        return List.of(saying(word, m.group(1), left), saying(word, m.group(2), right));
    }

    private static PlacedWord saying(PlacedWord of, String text, Optional<Box> box) {
        Word w = of.word();
        return new PlacedWord(
                of.page(), new Word(text, box, w.confidence(), w.source(), w.font(), List.of(), List.of(), w.ink()));
    }

    /** Parted before each label inside of it; a row of nothing but labels parted into them. */
    private List<Piece> parted(Piece piece) {
        List<Piece> parts = new ArrayList<>();
        List<PlacedWord> words = piece.words();
        Prefixes prefixes = new Prefixes(words);
        boolean labels = isRowOfLabels(prefixes);
        Optional<LabelBook.Prefix> begins = prefixes.at(0);
        boolean labelled =
                begins.filter(p -> p.colon() || !p.label().slots().isEmpty()).isPresent() || typedLabels(prefixes) > 1;
        int from = 0;
        for (int i = begins.map(LabelBook.Prefix::length).orElse(1); i < words.size(); i++) {
            int at = i;
            Optional<LabelBook.Prefix> prefix = prefixes.at(i);
            if (prefix.isPresent()
                    && (labels ? isBoundary(prefixes, from, at) : isInner(words, at, prefix.get(), labelled))) {
                parts.add(piece.with(words.subList(from, i)));
                from = i;
                i += prefix.get().length() - 1;
            }
        }
        parts.add(piece.with(words.subList(from, words.size())));
        return parts;
    }

    private static boolean isInner(List<PlacedWord> words, int at, LabelBook.Prefix prefix, boolean labelled) {
        String first = words.get(at).text();
        String before = words.get(at - 1).text();
        boolean bracket = ",;(".indexOf(before.charAt(before.length() - 1)) >= 0 || first.startsWith("(");
        boolean capital = first.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character::isUpperCase)
                .findFirst()
                .orElse(false);
        if (prefix.colon()) {
            return (capital || bracket || labelled) && !before.endsWith(":");
        }
        boolean sentence = words.size() > FactThresholds.INNER_WORDS
                || words.get(words.size() - 1).text().endsWith(".");
        boolean set =
                bracket || labelled && capital || PARAGRAPH_MARK.matcher(before).matches();
        boolean label = prefix.label().isStrong() || labelled && capital;
        return !sentence
                && set
                && label
                && LabelFinder.isTyped(prefix.label(), words.subList(at + prefix.length(), words.size()));
    }

    /** Labels in capitals with a value in its form right behind: a head on one line. */
    private static long typedLabels(Prefixes prefixes) {
        List<PlacedWord> words = prefixes.words;
        return IntStream.range(0, words.size())
                .filter(i -> Character.isUpperCase(words.get(i).text().charAt(0)))
                .filter(i -> prefixes.at(i)
                        .filter(p -> LabelFinder.isTyped(p.label(), words.subList(i + p.length(), words.size())))
                        .isPresent())
                .count();
    }

    private static boolean isRowOfLabels(Prefixes prefixes) {
        List<PlacedWord> words = prefixes.words;
        int at = 0;
        int labels = 0;
        while (at < words.size()) {
            Optional<LabelBook.Prefix> prefix = prefixes.at(at);
            if (prefix.isEmpty() || !Character.isUpperCase(words.get(at).text().charAt(0))) {
                return false;
            }
            at += prefix.get().length();
            labels++;
        }
        return labels > 1;
    }

    private static boolean isBoundary(Prefixes prefixes, int from, int at) {
        return prefixes.at(from).filter(p -> p.length() == at - from).isPresent();
    }

    /** The labels that a piece's words have at each place; several questions are asked of the same places. */
    private final class Prefixes {
        private final List<PlacedWord> words;
        private final Map<Integer, Optional<LabelBook.Prefix>> found = new HashMap<>();

        Prefixes(List<PlacedWord> words) {
            this.words = words;
        }

        Optional<LabelBook.Prefix> at(int place) {
            return found.computeIfAbsent(place, at -> book.prefix(words.subList(at, words.size())));
        }
    }
}
