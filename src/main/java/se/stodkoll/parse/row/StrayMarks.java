package se.stodkoll.parse.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * What a reader of pictures takes for marks beside a figure: specks, remains of drawn lines. Letters and what may be a digit
 * ("|", "/", "!", "?", "&") are no dirt: taking them off would make another amount.
 */
public final class StrayMarks {
    private static final String MARK =
            "[\"'`\\u00b4\\u2018\\u2019\\u201a\\u201c\\u201d\\u201e.,:;*~_^<>\\u00bb\\u00ab\\u2022\\u00b7=+\\u00b0\\u2010-\\u2015\\u2212-]";
    private static final Pattern DIRTY = Pattern.compile("(?<before>" + MARK
            + "{0,3})(?<figure>\\d(?:[\\d.,]*\\d)?|\\d{1,4}(?:" + MARK + "\\d{3})+)(?<after>" + MARK + "{0,3})");
    /** The unit read together with its figure, whose nought may be taken for a letter: "529000kr", "Okr". */
    private static final Pattern UNIT_JOINED =
            Pattern.compile("(?<figure>[-\\u2212]?(?:\\d(?:[\\d.,]*\\d)?|[OoQ]))(?:(?i:"
                    + Vocabulary.load("mentions").exact("amount.code") + ")|[:,][-\u2013]{1,2})");
    /** A drawn line that touches a figure: it may be a digit 1 too. */
    private static final Pattern RULED = Pattern.compile("\\|(?<right>\\d+)|(?<left>\\d+)\\|");
    /** At most so sure is a figure that had dirt taken off. */
    private static final double CLEANED = 0.75;

    private static final double AS_READ = 0.3;
    private static final double RULE_OR_DIGIT = 0.5;

    /** Letters lower than this are dirt, points. */
    private static final double LOWEST_LETTER = 3;
    /** A short word that its reader was sure of is one, in wide type even at a distance. */
    private static final double SURE_WORD = 0.9;
    /** A word of so little confidence, and so short, is dirt. */
    private static final double SPECK_CONFIDENCE = 0.2;

    private StrayMarks() {}

    /**
     * The figure that a word of a picture holds together with dirt, or any word together with its unit, "500:-"; empty where the
     * word is clean, or no figure even so. A minus behind one mark is a minus, among several it is dirt like them; that it is the other is kept as another reading.
     */
    public static Optional<PlacedWord> figureIn(PlacedWord placed) {
        Word word = placed.word();
        Matcher m = DIRTY.matcher(word.text());
        boolean clean = AmountRun.isFigure(word.text()) && !word.text().matches(".*[.,]");
        Matcher joined = UNIT_JOINED.matcher(word.text());
        if (word.source() != Source.OCR || clean) {
            return !clean && isWithUnit(word.text()) && joined.matches()
                    ? Optional.of(as(placed, joined.group("figure"), word.confidence(), List.of()))
                    : Optional.empty();
        }
        if (joined.matches()) {
            return Optional.of(as(placed, joined.group("figure").replaceAll("[OoQ]", "0"), CLEANED, List.of()));
        }
        if (!m.matches()) {
            return ruled(placed);
        }
        String figure = m.group("figure").matches("[\\d.,]+")
                ? m.group("figure")
                : m.group("figure").replaceAll("\\D", "");
        String before = m.group("before");
        boolean minus = before.matches(".*[-\\u2010-\\u2015\\u2212]");
        boolean oneMark = before.matches("[^-\\u2010-\\u2015\\u2212][-\\u2212]");
        String other = oneMark ? figure : "-" + figure;
        return Optional.of(as(
                placed,
                oneMark ? "-" + figure : figure,
                CLEANED,
                minus ? List.of(new Alternative(other, AS_READ)) : List.of()));
    }

    /** Whether a word is a figure and its unit in one, "500:-". */
    public static boolean isWithUnit(String word) {
        Matcher joined = UNIT_JOINED.matcher(word);
        return joined.matches() && AmountRun.isFigure(joined.group("figure"));
    }

    private static Optional<PlacedWord> ruled(PlacedWord placed) {
        Matcher m = RULED.matcher(placed.text());
        if (!m.matches()) {
            return Optional.empty();
        }
        String figure = placed.text().replace("|", "");
        return Optional.of(as(
                placed,
                figure,
                RULE_OR_DIGIT,
                List.of(new Alternative(placed.text().replace('|', '1'), AS_READ))));
    }

    private static PlacedWord as(PlacedWord placed, String figure, double most, List<Alternative> more) {
        Word word = placed.word();
        List<Alternative> others = new ArrayList<>(word.alternatives());
        others.addAll(more);
        return new PlacedWord(
                placed.page(),
                new Word(
                        figure,
                        word.box(),
                        Math.min(word.confidence(), most),
                        word.source(),
                        word.font(),
                        others,
                        word.edits(),
                        word.ink()));
    }

    /** Whether a word of a picture holds neither letter nor digit, and is no dash: a dash says that a cell is empty. */
    public static boolean isMark(PlacedWord placed) {
        return placed.word().source() == Source.OCR
                && placed.text().codePoints().noneMatch(Character::isLetterOrDigit)
                && !AmountRun.isDash(placed.text());
    }

    /** Whether a word of a picture, in a column of figures, is no word of a text: it holds a digit, or hardly any letters. */
    static boolean isDamaged(PlacedWord placed) {
        String text = placed.text();
        long letters = text.chars().filter(Character::isLetter).count();
        boolean digit = text.chars().anyMatch(Character::isDigit);
        return placed.word().source() == Source.OCR && (digit || letters <= 2);
    }

    /** Dirt that a reader took for letters, without believing it. */
    public static boolean isSpeck(PlacedWord word) {
        boolean tiny = word.word().box().map(Box::height).orElse(LOWEST_LETTER) < LOWEST_LETTER
                && word.text().chars().anyMatch(Character::isLetter);
        boolean unsure = word.text().length() <= 3 && word.word().confidence() < SPECK_CONFIDENCE;
        return word.word().source() == Source.OCR && (tiny || unsure);
    }

    /** A letter or two read behind the label and apart from it: what a ruling or dirt looks like to a reader. */
    public static void dropStray(List<PlacedWord> label) {
        while (label.size() > 1) {
            PlacedWord last = label.get(label.size() - 1);
            Box box = last.word().box().orElseThrow();
            double gap = box.x0()
                    - label.get(label.size() - 2).word().box().orElseThrow().x1();
            boolean isShort = last.text().length() <= 2 && !last.text().matches("\\d+");
            double apart = last.word().confidence() < SURE_WORD || isMark(last) ? 1.2 : 3;
            if (last.word().source() != Source.OCR || !isShort || gap < apart * box.height()) {
                return;
            }
            label.remove(label.size() - 1);
        }
    }
}
