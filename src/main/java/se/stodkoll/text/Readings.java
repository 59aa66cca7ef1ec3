package se.stodkoll.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Source;

/** Makes fields of words: the place, the raw text, the source and the confidence all come from the ink. */
public final class Readings {
    /** What a word of a trusted text layer, read as what it says, is worth. */
    public static final double TEXT_LAYER_CONFIDENCE = 0.99;
    /** What a repaired word is worth. */
    public static final double REPAIRED_CONFIDENCE = 0.9;

    /** A word with a glyph that its font maps to nothing. */
    public static final double UNMAPPED_CONFIDENCE = 0.4;

    /** No amount beyond ten billion kronor is believed where nothing else is set: more than any fund of these has. */
    public static final Money LARGEST_AMOUNT = Money.kronor(10_000_000_000L);
    /** What an amount is worth that no paper of these would hold. */
    public static final double IMPLAUSIBLE = 0.5;

    private final String document;
    private final Calibration calibration;
    private final Money largest;

    public Readings(String document) {
        this(document, Calibration.shipped());
    }

    public Readings(String document, Calibration calibration) {
        this(document, calibration, LARGEST_AMOUNT);
    }

    /** @param largest amount that is believed, without sign */
    public Readings(String document, Calibration calibration, Money largest) {
        this.document = document;
        this.calibration = calibration;
        this.largest = largest;
    }

    /** The largest amount that is believed, without sign. */
    public Money largest() {
        return largest;
    }

    /**
     * A field read from these words; an amount beyond the largest is no confident value.
     *
     * @param words at least one; the box covers those on the first one's page
     */
    public <T> Field<T> field(T value, List<PlacedWord> words) {
        double worth = calibration.worth(source(words), confidence(words));
        double believed = isBelievable(value) ? worth : Math.min(worth, IMPLAUSIBLE);
        return new Field<>(value, believed, source(words), evidence(words), alternatives(words));
    }

    private boolean isBelievable(Object value) {
        return !(value instanceof Money amount) || amount.abs().ore() <= largest.ore();
    }

    public Evidence evidence(List<PlacedWord> words) {
        int page = words.get(0).page();
        Optional<Box> box = words.stream()
                .filter(w -> w.page() == page)
                .flatMap(w -> w.word().box().stream())
                .reduce(Box::union);
        String raw = words.stream().map(w -> w.word().raw()).collect(Collectors.joining(" "));
        return new Evidence(document, page, box, raw);
    }

    private static double confidence(List<PlacedWord> words) {
        return words.stream().mapToDouble(Readings::confidence).min().orElse(0);
    }

    private static double confidence(PlacedWord word) {
        if (word.text().indexOf('\uFFFD') >= 0) {
            return UNMAPPED_CONFIDENCE;
        }
        return switch (word.word().source()) {
            case TEXT_LAYER -> TEXT_LAYER_CONFIDENCE;
            case REPAIRED -> Math.min(REPAIRED_CONFIDENCE, word.word().confidence());
            case OCR, DERIVED, CORRECTED -> word.word().confidence();
        };
    }

    /** The least trusted source among the words. */
    public static Source source(List<PlacedWord> words) {
        boolean repaired = words.stream().anyMatch(w -> w.word().source() == Source.REPAIRED);
        boolean ocr = words.stream().anyMatch(w -> w.word().source() == Source.OCR);
        return repaired ? Source.REPAIRED : ocr ? Source.OCR : Source.TEXT_LAYER;
    }

    /** The readings that all these words have in common: each is one of all of them together; none for a lone word. */
    public static List<Alternative> ofAll(List<PlacedWord> words) {
        return words.size() < 2
                ? List.of()
                : words.get(0).word().alternatives().stream()
                        .filter(a -> words.stream().allMatch(w -> says(w, a.text())))
                        .toList();
    }

    private static boolean says(PlacedWord word, String text) {
        return word.word().alternatives().stream().anyMatch(a -> a.text().equals(text));
    }

    /** Other readings of the whole: those of all words together, and those made by one word's other reading. */
    private static List<Alternative> alternatives(List<PlacedWord> words) {
        List<Alternative> whole = ofAll(words);
        Stream<Alternative> ofOne = IntStream.range(0, words.size())
                .boxed()
                .flatMap(i -> words.get(i).word().alternatives().stream()
                        .filter(a -> !whole.contains(a))
                        .map(a -> new Alternative(replaced(words, i, a.text()), a.confidence())));
        return Stream.concat(whole.stream(), ofOne)
                .sorted(Comparator.comparingDouble(Alternative::confidence).reversed())
                .limit(5)
                .toList();
    }

    private static String replaced(List<PlacedWord> words, int at, String text) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> i == at ? text : words.get(i).text())
                .collect(Collectors.joining(" "));
    }
}
