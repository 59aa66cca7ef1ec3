package se.stodkoll.ocr.reread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Ink;
import se.stodkoll.model.word.Word;
import se.stodkoll.ocr.engine.Engine;
import se.stodkoll.ocr.picture.Bitmap;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.ocr.picture.PreparedPage;
import se.stodkoll.ocr.words.InkSurroundings;
import se.stodkoll.ocr.words.RawWord;

/**
 * Words set sideways amid upright text, as heads of narrow columns are: letters that stand one over the other, closer than lines
 * do, with nothing beside them. They are cut out, turned and read by themselves.
 */
public final class Sideways {
    /** Runs up the page, as such heads nearly always do. */
    private static final int UPWARDS = 270;
    /** Letters that follow each other are nearer than this, in heights of a digit; lines and their letters are not. */
    private static final double NEAR = 0.45;
    /** Nothing stands beside them nearer than this. */
    private static final double CLEAR = 0.5;
    /** Ink of a letter is from so many heights high or wide to so many. */
    private static final double SMALLEST = 0.4;

    private static final double LARGEST = 1.7;
    /** Fewer letters are no word. */
    private static final int LETTERS = 3;
    /** A stack is so many times as high as wide. */
    private static final double STACK = 1.8;
    /** A reading less sure than this is none; a word read surer than that as it lies is upright. */
    private static final double SURE = 0.7;

    private final Engine reader;

    Sideways(Engine reader) {
        this.reader = reader;
    }

    /**
     * Those that the engine read turned, and those that no sure word covers, each with its place on the page as it lies; the ink
     * of these is taken off the page.
     */
    List<RawWord> found(List<RawWord> words, PreparedPage prepared) throws OcrException {
        if (words.size() < LETTERS) {
            return List.of();
        }
        List<RawWord> found =
                new ArrayList<>(words.stream().filter(Sideways::isTurned).toList());
        double height = new InkSurroundings(words).height;
        List<int[]> pieces = prepared.pieces().stream()
                .filter(p -> Math.max(p[2], p[3]) >= SMALLEST * height)
                .filter(p -> Math.max(p[2], p[3]) <= LARGEST * height)
                .filter(p -> words.stream().noneMatch(w -> w.confidence() > SURE && w.holds(p)))
                .sorted(Comparator.comparingInt(p -> p[1]))
                .toList();
        for (int[] stack : stacks(pieces, height)) {
            boolean clear = words.stream().noneMatch(w -> w.confidence() > SURE && isBeside(w, stack, height));
            if (clear && stack[3] > STACK * stack[2]) {
                List<RawWord> read = read(stack, height, prepared);
                found.addAll(read);
                read.forEach(prepared::whiten);
            }
        }
        return found;
    }

    /** A word as the page has it. */
    public static Word word(RawWord word, Box box) {
        double size = box.width();
        Ink ink = new Ink(size, false, UPWARDS, box.x1(), 0, true, false);
        return Word.ofOcr(word.text(), box, word.confidence(), List.of()).withInk(ink);
    }

    private static boolean isTurned(RawWord word) {
        long letters = word.text().chars().filter(Character::isLetter).count();
        return word.confidence() >= SURE && letters >= LETTERS && word.height() > STACK * word.width();
    }

    private static boolean isBeside(RawWord word, int[] stack, double height) {
        double across = Math.max(word.x() - stack[0] - stack[2], stack[0] - word.right());
        double down = Math.min(word.bottom(), stack[1] + stack[3]) - Math.max(word.y(), stack[1]);
        return across < CLEAR * height && down > 0;
    }

    /** Pieces one over the other: x, y, width, height, and how many. */
    private static List<int[]> stacks(List<int[]> pieces, double height) {
        List<int[]> stacks = new ArrayList<>();
        for (int[] piece : pieces) {
            int[] home = stacks.stream()
                    .filter(s -> piece[1] - s[1] - s[3] < NEAR * height
                            && piece[0] < s[0] + s[2]
                            && piece[0] + piece[2] > s[0])
                    .findFirst()
                    .orElse(null);
            if (home == null) {
                stacks.add(new int[] {piece[0], piece[1], piece[2], piece[3], 1});
            } else {
                int right = Math.max(home[0] + home[2], piece[0] + piece[2]);
                int bottom = Math.max(home[1] + home[3], piece[1] + piece[3]);
                home[0] = Math.min(home[0], piece[0]);
                home[2] = right - home[0];
                home[3] = bottom - home[1];
                home[4]++;
            }
        }
        stacks.removeIf(s -> s[4] < LETTERS || s[2] > LARGEST * height || s[2] < SMALLEST * height);
        return stacks;
    }

    private List<RawWord> read(int[] stack, double height, PreparedPage prepared) throws OcrException {
        int pad = (int) Math.ceil(NEAR * height);
        try (Bitmap cut = prepared.gray().clipped(stack[0] - 1, stack[1] - 1, stack[2] + 2, stack[3] + 2);
                Bitmap framed = cut.margined(pad);
                Bitmap upright = framed.turned(360 - UPWARDS)) {
            List<RawWord> read = reader.read(upright, Witnesses.LINE, prepared.dpi());
            boolean words = read.stream().allMatch(w -> w.confidence() >= SURE)
                    && read.stream()
                                    .flatMapToInt(w -> w.text().chars())
                                    .filter(Character::isLetter)
                                    .count()
                            >= LETTERS;
            return words ? read.stream().map(w -> onSheet(w, stack, pad + 1)).toList() : List.of();
        }
    }

    /** What lies from left to right on the turned cut lies from the foot of the stack upwards. */
    private static RawWord onSheet(RawWord word, int[] stack, int pad) {
        int along = stack[1] + stack[3] - (word.right() - pad);
        return new RawWord(word.text(), word.confidence(), stack[0], along, stack[2], word.width(), word.line());
    }
}
