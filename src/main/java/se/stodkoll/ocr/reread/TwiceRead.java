package se.stodkoll.ocr.reread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.stodkoll.ocr.engine.Engine;
import se.stodkoll.ocr.picture.OcrException;
import se.stodkoll.ocr.picture.PreparedPage;
import se.stodkoll.ocr.words.RawWord;

/**
 * Ink that the engine read twice, as words of two lines that lie over each other: its page layout put some letters of a word, or
 * specks in it, on a line of their own. Such ink is read anew by itself.
 */
final class TwiceRead {
    /** Words lie over each other where they share so much of the smaller one's area. */
    private static final double SHARED = 0.4;
    /** A reading less sure than this is none. */
    private static final double SURE = 0.6;

    private final Engine reader;

    TwiceRead(Engine reader) {
        this.reader = reader;
    }

    /** The words, each ink read once. */
    List<RawWord> settled(List<RawWord> words, PreparedPage prepared) throws OcrException {
        List<List<RawWord>> groups = groups(words);
        if (groups.isEmpty()) {
            return words;
        }
        reader.take(prepared.gray(), prepared.dpi());
        List<RawWord> settled = new ArrayList<>(words);
        for (List<RawWord> group : groups) {
            List<RawWord> anew = anew(group, prepared);
            settled.removeAll(group);
            settled.addAll(anew);
        }
        settled.sort(Comparator.comparingInt(RawWord::line).thenComparingInt(RawWord::x));
        return settled;
    }

    private List<RawWord> anew(List<RawWord> group, PreparedPage prepared) throws OcrException {
        List<RawWord> read = reader.readLine(RawWord.around(group, "", 0), Math.max(2, prepared.dpi() / 60));
        RawWord surest = group.stream()
                .reduce((a, b) -> a.confidence() >= b.confidence() ? a : b)
                .orElseThrow();
        boolean sure = !read.isEmpty()
                && read.stream().allMatch(w -> w.confidence() >= SURE)
                && letters(read) >= surest.text().length();
        return sure ? read : List.of(surest);
    }

    private static int letters(List<RawWord> words) {
        return words.stream().mapToInt(w -> w.text().length()).sum();
    }

    /** Words that lie over each other, directly or over others between; each group at least two. */
    private static List<List<RawWord>> groups(List<RawWord> words) {
        List<List<RawWord>> groups = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                RawWord a = words.get(i);
                RawWord b = words.get(j);
                if (a.line() != b.line() && Math.max(a.overlap(b), b.overlap(a)) >= SHARED) {
                    join(a, b, groups);
                }
            }
        }
        return groups;
    }

    private static void join(RawWord a, RawWord b, List<List<RawWord>> groups) {
        List<RawWord> joined = new ArrayList<>();
        for (List<RawWord> group : groups) {
            if (group.contains(a) || group.contains(b)) {
                joined.addAll(group);
            }
        }
        groups.removeIf(g -> g.contains(a) || g.contains(b));
        for (RawWord word : List.of(a, b)) {
            if (!joined.contains(word)) {
                joined.add(word);
            }
        }
        groups.add(joined);
    }
}
