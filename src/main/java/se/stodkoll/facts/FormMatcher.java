package se.stodkoll.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.facts.label.FactThresholds;
import se.stodkoll.facts.label.FormFit;
import se.stodkoll.facts.label.LabelBook;
import se.stodkoll.facts.label.LabelText;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.form.TaughtLabel;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Labels;

/** Tells of which taught forms a paper is: those whose headings and labels stand on it, wherever. Stateless. */
public final class FormMatcher {
    private FormMatcher() {}

    /**
     * The forms that a paper is of, the likest first; none where none fits.
     *
     * @param lines of the paper, in reading order
     */
    public static List<FormFit> of(List<TextLine> lines, List<TaughtForm> forms) {
        if (forms.isEmpty()) {
            return List.of();
        }
        Said said = Said.of(lines);
        return forms.stream()
                .flatMap(form -> fit(said, form).stream())
                .sorted((a, b) -> Double.compare(b.likeness(), a.likeness()))
                .toList();
    }

    /** The same of all that stands on pages. */
    public static List<FormFit> on(List<Page> pages, List<TaughtForm> forms) {
        return of(
                pages.stream()
                        .flatMap(p -> p.lines().stream().map(l -> new TextLine(p.number(), l)))
                        .toList(),
                forms);
    }

    private static Optional<FormFit> fit(Said said, TaughtForm form) {
        if (!form.headings().stream().allMatch(said::has)) {
            return Optional.empty();
        }
        Map<String, List<TaughtLabel>> slots = form.labels().stream().collect(Collectors.groupingBy(TaughtLabel::slot));
        long seen = slots.values().stream()
                .filter(labels -> labels.stream().map(TaughtLabel::text).anyMatch(said::has))
                .count();
        double likeness = (double) seen / slots.size();
        return likeness < FactThresholds.LIKE ? Optional.empty() : Optional.of(new FormFit(form, likeness));
    }

    /**
     * What a paper says.
     *
     * @param pieces what stands apart on its lines
     * @param text all of it, folded, blanks at its ends
     */
    private record Said(List<String> pieces, String text) {
        static Said of(List<TextLine> lines) {
            List<String> pieces = lines.stream()
                    .flatMap(l -> Stream.concat(l.pieces().stream(), Stream.of(l.text())))
                    .distinct()
                    .toList();
            return new Said(
                    pieces,
                    " " + lines.stream().map(l -> Labels.fold(l.text())).collect(Collectors.joining(" ")) + " ");
        }

        /** As a whole, over lines too, or at the beginning of what stands apart, where letters may be misread. */
        boolean has(String words) {
            return LabelBook.spelled(words).stream().map(LabelText::plain).anyMatch(this::hasOne)
                    || hasOne(LabelText.plain(words));
        }

        private boolean hasOne(String words) {
            String folded = Labels.fold(words);
            return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(folded) + "(?![\\p{L}\\d])")
                            .matcher(text)
                            .find()
                    || pieces.stream().anyMatch(p -> Labels.startsWith(LabelText.plain(p), words));
        }
    }
}
