package se.stodkoll.ocr.reread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.stodkoll.ocr.engine.Engine;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.ocr.picture.PreparedPage;
import se.stodkoll.ocr.words.InkSurroundings;
import se.stodkoll.ocr.words.RawWord;

/**
 * Letters that no sure word covers, in rows as words stand: the engine's page layout left them out, or joined two lines and read
 * neither. Each such row is read anew by itself.
 */
final class LostLines {
    /** A reading less sure than this is none. */
    private static final double SURE = 0.7;
    /** Letters are from so many heights of a digit high to so many. */
    private static final double LOWEST = 0.5;

    private static final double HIGHEST = 1.6;
    /** Words of one row stand nearer than this, in heights. */
    private static final double BLANK = 0.8;
    /** Letters of one row share so much of their height. */
    private static final double SHARED = 0.5;
    /** Fewer letters are specks and remains of drawn lines. */
    private static final int LETTERS = 4;
    /** More rows are a drawing, or handwriting. */
    private static final int MOST = 25;

    private final Engine reader;

    LostLines(Engine reader) {
        this.reader = reader;
    }

    /**
     * The words with those of such rows, each on the line of its neighbour, else on a line of its own.
     *
     * @param doubted those of the words that a row takes the place of where it is read
     */
    List<RawWord> added(List<RawWord> words, List<RawWord> doubted, PreparedPage prepared) throws OcrException {
        if (words.size() < LETTERS) {
            return words;
        }
        List<List<int[]>> rows = rows(words, doubted, prepared);
        if (rows.isEmpty() || rows.size() > MOST) {
            return words;
        }
        reader.take(prepared.gray(), prepared.dpi());
        List<RawWord> all = new ArrayList<>(words);
        InkSurroundings scene = new InkSurroundings(words);
        int line = scene.lastLine();
        for (List<int[]> row : rows) {
            int[] box = box(row);
            int own = scene.beside(box).map(RawWord::line).orElse(++line);
            List<RawWord> read = read(new RawWord("", 0, box[0], box[1], box[2], box[3], own), prepared);
            all.removeIf(w -> doubted.contains(w) && read.stream().anyMatch(r -> w.overlap(r) > 0));
            all.addAll(read);
        }
        all.sort(Comparator.comparingInt(RawWord::line).thenComparingInt(RawWord::x));
        return all;
    }

    private static List<List<int[]>> rows(List<RawWord> words, List<RawWord> doubted, PreparedPage prepared)
            throws OcrException {
        double height = new InkSurroundings(words).height;
        List<int[]> letters = prepared.pieces().stream()
                .filter(p -> p[3] >= LOWEST * height && p[3] <= HIGHEST * height && p[2] <= 2 * HIGHEST * height)
                .filter(p -> words.stream().noneMatch(w -> w.holds(p) && !doubted.contains(w)))
                .filter(p -> !prepared.isByLine(p))
                .sorted(Comparator.comparingInt(p -> p[0]))
                .toList();
        List<List<int[]>> rows = new ArrayList<>();
        for (int[] letter : letters) {
            rows.stream()
                    .filter(r -> goesOn(r.get(r.size() - 1), letter, height))
                    .findFirst()
                    .orElseGet(() -> {
                        rows.add(new ArrayList<>());
                        return rows.get(rows.size() - 1);
                    })
                    .add(letter);
        }
        rows.removeIf(r -> r.size() < LETTERS);
        return rows;
    }

    private static boolean goesOn(int[] last, int[] next, double height) {
        int common = Math.min(last[1] + last[3], next[1] + next[3]) - Math.max(last[1], next[1]);
        return next[0] - last[0] - last[2] < BLANK * height && common >= SHARED * Math.min(last[3], next[3]);
    }

    /** Around a row: x, y, width, height. */
    private static int[] box(List<int[]> row) {
        int x = row.get(0)[0];
        int y = row.stream().mapToInt(p -> p[1]).min().orElseThrow();
        int right = row.stream().mapToInt(p -> p[0] + p[2]).max().orElseThrow();
        int bottom = row.stream().mapToInt(p -> p[1] + p[3]).max().orElseThrow();
        return new int[] {x, y, right - x, bottom - y};
    }

    private List<RawWord> read(RawWord row, PreparedPage prepared) throws OcrException {
        List<RawWord> read = reader.readLine(row, Math.max(3, prepared.dpi() / 50));
        boolean sure = read.stream().allMatch(w -> w.confidence() >= SURE);
        return sure ? read : List.of();
    }
}
