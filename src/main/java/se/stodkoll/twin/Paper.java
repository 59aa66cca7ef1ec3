package se.stodkoll.twin;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.word.Word;

/**
 * What of a document tells it from others.
 *
 * @param figures its numbers, in reading order
 * @param words its distinct words, folded, each with the confidence of its surest reading, 0 to 1
 * @param kinds what its parts are and where they stand
 * @param projects names of its projects, folded
 * @param sureness mean confidence of all its words, 0 to 1
 */
public record Paper(
        List<Figure> figures, Map<String, Double> words, List<String> kinds, List<String> projects, double sureness) {
    /** Keys that two readings of one paper share at least. */
    public static final int LEAST_SHARED_KEYS = 3;

    private static final int LEAST_LETTERS = 4;

    public Paper {
        figures = List.copyOf(figures);
        words = Collections.unmodifiableMap(new TreeMap<>(words));
        kinds = List.copyOf(kinds);
        projects = List.copyOf(projects);
    }

    /** A document and the parts found in it. */
    public static Paper of(Document document, List<Part> parts) {
        Map<String, Double> words = new TreeMap<>();
        words(document)
                .forEach(word -> Stream.of(folded(word.text()).split(" "))
                        .filter(w -> w.length() >= LEAST_LETTERS)
                        .forEach(w -> words.merge(w, word.confidence(), Math::max)));
        return new Paper(
                Figure.of(document),
                words,
                parts.stream()
                        .map(p -> p.kind() + " " + p.pages().first() + "-"
                                + p.pages().last())
                        .toList(),
                parts.stream().flatMap(p -> project(p).stream()).toList(),
                words(document).mapToDouble(Word::confidence).average().orElse(0));
    }

    private static Stream<Word> words(Document document) {
        return document.pages().stream().flatMap(page -> page.lines().stream()).flatMap(line -> line.words().stream());
    }

    private static Optional<String> project(Part part) {
        Optional<Field<String>> applied =
                part.content().application().map(Application::identity).flatMap(i -> i.projectName());
        Optional<Field<String>> decided = part.content().decision().flatMap(Decision::projectName);
        return applied.or(() -> decided).map(name -> folded(name.value()));
    }

    /** Lower-case letters without their marks, for a reader that takes å for a; all else is a blank. */
    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }

    /** What another reading of the same paper most likely shares {@link #LEAST_SHARED_KEYS} of, and other papers seldom. */
    public List<Long> keys() {
        return PaperKeys.of(this);
    }

    /** Why the other is the same paper, in Swedish; empty where it is not, or where that can't be told. */
    public Optional<String> sameAs(Paper other) {
        return new SamePaper(this, other).reason();
    }
}
