package se.stodkoll.ingest.page;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Edit;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;
import se.stodkoll.pdf.sign.DrawnSign;
import se.stodkoll.witness.Claim;
import se.stodkoll.witness.Recognizer;
import se.stodkoll.witness.SeenShapes;
import se.stodkoll.witness.ShapeReader;
import se.stodkoll.witness.WitnessException;

/**
 * Sees the figures of a page's own text a second time, in what is drawn for them: a font may say of its characters what it
 * likes. What differs is held in doubt, with what the page shows as its text and what the font says as the other reading.
 */
public final class DrawnFigureCheck implements AutoCloseable {
    /** The repair by which a figure says what its page shows. */
    static final String RULE = "digits-by-picture";
    /** Figures that the text and the picture tell differently must not pass for sure. */
    static final double DISPUTED = 0.5;
    /** A sign drawn so near a figure is part of it, heights of a line. */
    private static final double NEAR = 0.5;
    /** How near a mark that is no character must be drawn, heights of a line: a blank parts thousands. */
    private static final double NEAR_MARK = 0.75;
    /** How high a mark may be that is part of it, heights of a line. */
    private static final double MOST_OF_A_MARK = 1.8;

    private final ShapeReader shapes;
    private final Lazy<Recognizer> recognizer;

    private DrawnFigureCheck(SeenShapes seen) {
        this.recognizer = new Lazy<>(DrawnFigureCheck::started);
        this.shapes = new ShapeReader(recognizer, seen);
    }

    /**
     * One that keeps what it saw.
     *
     * @param cache folder shared by the workers
     * @param megabytes of what may be kept; 0 keeps nothing
     */
    public static DrawnFigureCheck keptIn(Path cache, int megabytes) {
        return new DrawnFigureCheck(megabytes == 0 ? SeenShapes.inMemory() : SeenShapes.in(cache));
    }

    /**
     * A page's words as far as they were seen, and how far that is.
     *
     * @param words in the same order, those in doubt changed
     * @param figures words that hold digits
     * @param seen those of them that were seen too
     */
    public record Seen(List<Word> words, int figures, int seen) {
        /** What it adds to a page's signals. */
        public void tell(SortedMap<String, Double> signals) {
            signals.put(PageVerdict.FIGURES, (double) figures);
            signals.put(PageVerdict.FIGURES_SEEN_TWICE, (double) seen);
        }
    }

    /** Whether any of the words is a figure that is painted; what is not is no part of the picture. */
    public static boolean hasFigures(List<Word> words) {
        return words.stream().anyMatch(DrawnFigureCheck::isFigure);
    }

    private static boolean isFigure(Word word) {
        return word.ink().painted() && hasDigits(word.text());
    }

    /**
     * Looks at the digits of a page's words.
     *
     * @param signs all characters of the page that are no letters
     * @param marks the places of what else is painted in a letter's size: it may be a part of the figure beside it
     * @param picture draws the page; asked for only where a figure has no shapes to look at or a mark beside it; empty where it cannot be drawn
     */
    Seen look(List<Word> words, List<DrawnSign> signs, List<Box> marks, Supplier<Optional<Drawing>> picture) {
        List<DrawnDigit> sights = sights(signs);
        List<Word> held = new ArrayList<>();
        int figures = 0;
        int seen = 0;
        Lazy<Optional<DrawnFigures>> drawn =
                new Lazy<>(() -> picture.get().map(d -> new DrawnFigures(d.image(), d.width(), recognizer.get())));
        for (Word word : words) {
            if (!isFigure(word)) {
                held.add(word);
                continue;
            }
            CheckedWord outcome = outcome(word, sights);
            Optional<Box> marked = withMarks(word, marks);
            if (outcome.word().equals(word) && (!outcome.seen() || marked.isPresent())) {
                Word whole = marked.isPresent() ? word.withBox(marked) : word;
                outcome = drawn.get().map(d -> inPicture(word, whole, d)).orElse(outcome);
            }
            held.add(outcome.word());
            figures++;
            seen += outcome.seen() ? 1 : 0;
        }
        return new Seen(held, figures, seen);
    }

    private record CheckedWord(Word word, boolean seen) {}

    /**
     * A page as drawn.
     *
     * @param image from edge to edge
     * @param width of the page as shown, points
     */
    public record Drawing(BufferedImage image, double width) {}

    /** The place of a figure with the marks beside it; empty where there are none. */
    private static Optional<Box> withMarks(Word figure, List<Box> marks) {
        return figure.box()
                .flatMap(box -> marks.stream()
                        .filter(mark -> isNear(mark, box, NEAR_MARK) && mark.height() < MOST_OF_A_MARK * box.height())
                        .reduce(Box::union)
                        .map(box::union));
    }

    /** @param whole the word's place with what is beside it */
    private static CheckedWord inPicture(Word word, Word whole, DrawnFigures drawn) {
        try {
            Optional<String> shown = drawn.digits(whole);
            if (shown.isPresent() && shown.get().equals(DrawnFigures.digits(word.text()))) {
                return new CheckedWord(word, true);
            }
            boolean upright = word.ink().quarter() == 0;
            return new CheckedWord(
                    upright
                            ? doubted(
                                    word,
                                    shown.map(s -> withDigits(word.text(), s)).orElse(word.text()))
                            : word,
                    false);
        } catch (WitnessException e) {
            throw new IngestEnvironmentException(e.getMessage(), e);
        }
    }

    /** The text with its digits in turn replaced; as it was where there are not as many. */
    private static String withDigits(String text, String digits) {
        if (DrawnFigures.digits(text).length() != digits.length()) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text);
        int next = 0;
        for (int i = 0; i < replaced.length(); i++) {
            if (isAsciiDigit(replaced.charAt(i))) {
                replaced.setCharAt(i, digits.charAt(next++));
            }
        }
        return replaced.toString();
    }

    /**
     * What is drawn at a place.
     *
     * @param claimed what the font says
     * @param digit that is seen; empty where none is, or not for sure
     * @param drawn whether there was a shape to look at
     */
    private record DrawnDigit(Box box, String claimed, String digit, boolean drawn) {
        boolean isDigit() {
            return claimed.length() == 1 && isAsciiDigit(claimed.charAt(0));
        }

        boolean differs() {
            return drawn && (isDigit() ? !digit.equals(claimed) : isSeveral() || !digit.isEmpty());
        }

        /** Whether the font says a digit and more of one shape. */
        private boolean isSeveral() {
            return claimed.length() > 1 && hasDigits(claimed);
        }
    }

    private List<DrawnDigit> sights(List<DrawnSign> signs) {
        Map<Object, Claim> claims = new IdentityHashMap<>();
        for (DrawnSign sign : signs) {
            sign.shape()
                    .filter(s -> !s.getBounds2D().isEmpty())
                    .ifPresent(s -> claims.computeIfAbsent(s, k -> new Claim(sign.text(), s)));
        }
        try {
            Map<Claim, String> told = shapes.see(claims.values());
            return signs.stream()
                    .map(sign -> {
                        Optional<Claim> claim = sign.shape().map(claims::get);
                        return new DrawnDigit(
                                sign.box(), sign.text(), claim.map(told::get).orElse(""), claim.isPresent());
                    })
                    .toList();
        } catch (WitnessException e) {
            throw new IngestEnvironmentException(e.getMessage(), e);
        }
    }

    private static CheckedWord outcome(Word word, List<DrawnDigit> sights) {
        Optional<Box> place = word.box();
        if (place.isEmpty()) {
            return new CheckedWord(word, false);
        }
        Box box = place.get();
        List<DrawnDigit> own = sights.stream()
                .filter(s ->
                        s.isDigit() && box.contains(s.box().centerX(), s.box().centerY()))
                .toList();
        boolean beside = sights.stream().anyMatch(s -> !s.isDigit() && s.differs() && isNear(s.box(), box, NEAR));
        if (!beside && own.stream().noneMatch(DrawnDigit::differs)) {
            return new CheckedWord(word, !own.isEmpty() && own.stream().allMatch(DrawnDigit::drawn));
        }
        String claimed = own.stream().map(DrawnDigit::claimed).collect(Collectors.joining());
        boolean shown = !beside
                && own.stream().noneMatch(s -> s.digit().isEmpty())
                && claimed.equals(DrawnFigures.digits(word.text()));
        String digits = own.stream().map(DrawnDigit::digit).collect(Collectors.joining());
        return new CheckedWord(doubted(word, shown ? withDigits(word.text(), digits) : word.text()), false);
    }

    private static boolean isNear(Box sign, Box figure, double heights) {
        double near = heights * figure.height();
        return sign.overlapY(figure) > figure.height() / 2
                && sign.x1() > figure.x0() - near
                && sign.x0() < figure.x1() + near;
    }

    /** The word in doubt, saying what its page shows where that is known; what its font says is the other reading. */
    private static Word doubted(Word word, String text) {
        boolean same = text.equals(word.text());
        List<Alternative> alternatives = new ArrayList<>(word.alternatives());
        List<Edit> edits = new ArrayList<>(word.edits());
        if (!same) {
            alternatives.add(0, new Alternative(word.text(), DISPUTED));
            edits.add(new Edit(RULE, word.text(), text));
        }
        double confidence = Math.min(word.confidence(), DISPUTED);
        return new Word(text, word.box(), confidence, Source.REPAIRED, word.font(), alternatives, edits, word.ink());
    }

    private static boolean hasDigits(String text) {
        return text.chars().anyMatch(c -> isAsciiDigit((char) c));
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public void close() {
        if (recognizer.made()) {
            recognizer.get().close();
        }
    }

    private static Recognizer started() {
        try {
            return Recognizer.open();
        } catch (WitnessException e) {
            throw new IngestEnvironmentException(e.getMessage(), e);
        }
    }
}
