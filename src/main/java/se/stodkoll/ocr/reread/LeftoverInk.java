package se.stodkoll.ocr.reread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stodkoll.ocr.engine.Engine;
import se.stodkoll.ocr.picture.Bitmap;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.ocr.picture.PreparedPage;
import se.stodkoll.ocr.words.Arbiter;
import se.stodkoll.ocr.words.InkSurroundings;
import se.stodkoll.ocr.words.RawWord;

/**
 * Reads what the page's layout left out: the engine drops small things that stand alone, such as a nought in a cell, the
 * millions of an amount set wide apart, or a dash between words. A lost leading digit is a wrong amount, so no ink in the size
 * of a figure may be left unread.
 */
final class LeftoverInk {
    /** More pieces left than this are a drawing or handwriting, not lost text. */
    private static final int MOST = 250;

    private final Engine reader;
    private final Engine digits;

    /** @param digits an engine whose alphabet is digits only */
    LeftoverInk(Engine reader, Engine digits) {
        this.reader = reader;
        this.digits = digits;
    }

    /** The words of a sheet with those that were left out, each on the line of its neighbour, else on a line of its own. */
    List<RawWord> added(List<RawWord> words, PreparedPage prepared) throws OcrException {
        if (words.size() < 3) {
            return words;
        }
        InkSurroundings all = new InkSurroundings(words);
        List<RawWord> lone = words.stream().filter(all::mayBeNought).toList();
        List<RawWord> held = words.stream().filter(w -> !lone.contains(w)).toList();
        List<RawWord> found = found(new InkSurroundings(held.isEmpty() ? words : held), prepared);
        List<RawWord> joined = new ArrayList<>(held);
        joined.addAll(found);
        lone.stream()
                .filter(w -> found.stream().noneMatch(f -> f.overlap(w) > 0))
                .map(w -> w.withConfidence(Math.min(0.5, w.confidence())))
                .forEach(joined::add);
        joined.sort(Comparator.comparingInt(RawWord::line).thenComparingInt(RawWord::x));
        return joined;
    }

    /** What stands in the ink that no word covers. */
    private List<RawWord> found(InkSurroundings surroundings, PreparedPage prepared) throws OcrException {
        List<int[]> left = prepared.pieces().stream()
                .filter(p -> surroundings.mayBeLost(p) && !prepared.isByLine(p))
                .toList();
        return left.size() > MOST ? List.of() : read(surroundings, surroundings.joined(left), prepared);
    }

    /** Patches that are expected to hold figures are read; what they hold makes others expected, as the thousands before "500". */
    private List<RawWord> read(InkSurroundings surroundings, List<int[]> patches, PreparedPage prepared)
            throws OcrException {
        List<RawWord> found = new ArrayList<>();
        List<int[]> left = new ArrayList<>(patches);
        InkSurroundings known = surroundings;
        int line = surroundings.lastLine();
        boolean more = true;
        while (more) {
            InkSurroundings now = known;
            List<int[]> expected = left.stream()
                    .filter(p -> now.isFlat(p) || now.mayBeFigure(p, patches))
                    .toList();
            left.removeAll(expected);
            List<RawWord> read = new ArrayList<>();
            for (int[] patch : expected) {
                Optional<RawWord> word =
                        surroundings.isFlat(patch) ? surroundings.dash(patch) : read(patch, known, prepared);
                if (word.isPresent()) {
                    int row = known.beside(patch).map(RawWord::line).orElse(++line);
                    read.add(word.get().onLine(row));
                }
            }
            found.addAll(read);
            known = known.with(read);
            more = !read.isEmpty() && !left.isEmpty();
        }
        return found;
    }

    private Optional<RawWord> read(int[] patch, InkSurroundings surroundings, PreparedPage prepared)
            throws OcrException {
        try (Bitmap cut = prepared.gray().clipped(patch[0] - 1, patch[1] - 1, patch[2] + 2, patch[3] + 2);
                Bitmap framed = cut.margined((int) surroundings.height);
                Bitmap large = framed.scaled(Math.max(1, 36 / surroundings.height))) {
            String figure = digits.readLine(large, 300).replace(" ", "");
            String text = reader.readLine(large, 300).replaceAll("[ ).,'\"]", "");
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            if (text.equals(figure)) {
                return Optional.of(word(figure, Arbiter.AGREED, patch));
            }
            return looksLike(text, figure)
                    ? Optional.of(word(figure, 0.9, patch))
                    : doubted(figure, patch, surroundings);
        }
    }

    /** Ink that leads an amount and is read differently is held in doubt rather than left out. */
    private static Optional<RawWord> doubted(String figure, int[] patch, InkSurroundings surroundings) {
        boolean leads = surroundings.groupAfter(patch).isPresent() && figure.length() <= 3;
        return leads ? Optional.of(word(figure, 0.5, patch)) : Optional.empty();
    }

    private static boolean looksLike(String text, String figure) {
        return figure.equals("0") && text.matches("[OoQ]") || figure.equals("1") && text.matches("[Il|!ij\\[\\]]");
    }

    private static RawWord word(String text, double confidence, int[] patch) {
        return new RawWord(text, confidence, patch[0], patch[1], patch[2], patch[3], -1);
    }
}
