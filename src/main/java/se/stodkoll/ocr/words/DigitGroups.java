package se.stodkoll.ocr.words;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Groups of digits that make one amount; a blank that one reader lost is taken from the other. */
final class DigitGroups {
    private DigitGroups() {}

    static boolean are(List<RawWord> words) {
        return !words.isEmpty() && words.stream().allMatch(w -> w.text().matches("[0-9]+"));
    }

    /** The same digits parted wherever either reader saw a blank. Both must be groups of the same digits. */
    static List<RawWord> finest(List<RawWord> first, List<RawWord> second) {
        NavigableMap<Integer, RawWord> starts = new TreeMap<>();
        NavigableMap<Integer, RawWord> ends = new TreeMap<>();
        mark(second, starts, ends);
        mark(first, starts, ends);
        String all = first.stream().map(RawWord::text).collect(Collectors.joining());
        List<RawWord> parts = new ArrayList<>();
        for (int from : starts.keySet()) {
            int to = ends.higherKey(from);
            RawWord left = starts.get(from);
            RawWord right = ends.get(to);
            int width = Math.max(1, right.right() - left.x());
            double confidence = Math.min(left.confidence(), right.confidence());
            parts.add(new RawWord(
                    all.substring(from, to),
                    confidence,
                    left.x(),
                    left.y(),
                    width,
                    left.height(),
                    first.get(0).line()));
        }
        return parts;
    }

    private static void mark(
            List<RawWord> words, NavigableMap<Integer, RawWord> starts, NavigableMap<Integer, RawWord> ends) {
        int at = 0;
        for (RawWord word : words) {
            starts.put(at, word);
            at += word.text().length();
            ends.put(at, word);
        }
    }
}
