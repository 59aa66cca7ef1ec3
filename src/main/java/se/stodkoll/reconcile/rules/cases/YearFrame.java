package se.stodkoll.reconcile.rules.cases;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.stodkoll.model.record.Frame;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.texts.FoldedText;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * What was set aside for a year's decisions: by the settings for all of them, or, as read from a board's own text, for
 * those of that board. A year in the settings is not looked for in any text. Of several texts on one year the highest
 * sum counts: a frame may have been raised, and which is the last is not told.
 *
 * @param year of the decisions
 * @param amount for the whole year
 * @param printed where a board says so
 */
public record YearFrame(int year, Money amount, Optional<Field<Money>> printed) {
    /** Enough of a word to tell it by, whatever its ending: "Regionala tillväxtnämnden", "Regional tillväxtnämnd". */
    private static final int STEM = 7;

    private static final List<String> EMPTY_WORDS = Vocabulary.load("names").list("body.empty").stream()
            .map(word -> stem(FoldedText.dotless(word)))
            .toList();

    /** Of all decisions of a year. */
    static String key(int year) {
        return String.valueOf(year);
    }

    /** Of a board's. */
    static String key(int year, String body) {
        return year + " "
                + Arrays.stream(FoldedText.organisation(FoldedText.dotless(body))
                                .split(" "))
                        .map(YearFrame::stem)
                        .filter(word -> !EMPTY_WORDS.contains(word))
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** Frames that a part sets, by key. */
    public static Map<String, YearFrame> of(Part part) {
        return of(part.content().frames(), new TreeMap<>());
    }

    /** Those in force, by key. */
    public static Map<String, YearFrame> inForce(
            SortedMap<Integer, Money> settings, Collection<DocumentReport> documents) {
        Map<String, YearFrame> frames = new TreeMap<>();
        settings.forEach((year, amount) -> frames.put(key(year), new YearFrame(year, amount, Optional.empty())));
        documents.stream()
                .filter(d -> d.status() == DocumentReport.Status.EXTRACTED)
                .flatMap(d -> d.parts().stream())
                .forEach(part -> of(
                        part.content().frames().stream()
                                .filter(f -> !settings.containsKey(f.year()))
                                .toList(),
                        frames));
        return frames;
    }

    private static Map<String, YearFrame> of(List<Frame> read, Map<String, YearFrame> into) {
        read.forEach(f -> into.merge(
                key(f.year(), f.body().value()),
                new YearFrame(f.year(), f.amount().value(), Optional.of(f.amount())),
                (a, b) -> a.amount.compareTo(b.amount) < 0 ? b : a));
        return into;
    }
}
