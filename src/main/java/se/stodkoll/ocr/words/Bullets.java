package se.stodkoll.ocr.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Bullets that begin a line, read as the sign they look like: lower than a figure, round, and alone. */
public final class Bullets {
    static final String BULLET = "\u2022";

    private static final Pattern ROUND = Pattern.compile("[0oOeöQ°·*¢@©®.«»]|\u2022");
    /** A bullet is no higher than a small letter: this share of a digit's height. */
    private static final double HIGHEST = 0.85;
    /** Its width and height differ by no more than this factor. */
    private static final double ROUNDNESS = 1.6;

    private Bullets() {}

    /** The words with bullets read as such. */
    public static List<RawWord> read(List<RawWord> words) {
        if (words.isEmpty()) {
            return words;
        }
        double digits = new InkSurroundings(words).height;
        List<RawWord> read = new ArrayList<>();
        for (List<RawWord> line : SuspectWords.lines(words)) {
            boolean leads = line.size() > 1 && isBullet(line.get(0), digits) && startsText(line.get(1));
            read.add(leads ? bullet(line.get(0)) : line.get(0));
            read.addAll(line.subList(1, line.size()));
        }
        return read;
    }

    private static boolean startsText(RawWord next) {
        return Character.isLetter(next.text().charAt(0));
    }

    private static boolean isBullet(RawWord word, double digits) {
        return ROUND.matcher(word.text()).matches()
                && word.height() <= HIGHEST * digits
                && word.width() <= ROUNDNESS * word.height()
                && word.height() <= ROUNDNESS * word.width();
    }

    private static RawWord bullet(RawWord word) {
        return new RawWord(BULLET, 0.9, word.x(), word.y(), word.width(), word.height(), word.line());
    }
}
