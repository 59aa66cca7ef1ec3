package se.stodkoll.report.digest;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/** What the report and the review page say of a case in the same few words. */
public final class Told {
    /** Below this a value's confidence is told: one in ten such values is wrong. */
    private static final double DOUBTFUL = 0.9;

    private Told() {}

    /** The name of a case's element in rapport.html, which no document's text can break. */
    public static String anchor(Case matter) {
        return "arende-" + matter.id().replaceAll("[^A-Za-z0-9-]", "_");
    }

    /** "Sökt 1 150 097 kr · Beslutat 1 114 097 kr", or "· Avslag"; a side that states none is left out. */
    public static String amounts(Matter m) {
        Stream<String> applied =
                m.requested().stream().map(f -> SwedishFormat.labelled("Sökt", SwedishFormat.kronor(f.value())));
        Stream<String> decided =
                m.granted().stream().map(f -> SwedishFormat.labelled("Beslutat", SwedishFormat.kronor(f.value())));
        Stream<String> rejected =
                m.isRejected() ? Stream.of(SwedishTerms.of(SupportList.Outcome.REJECTED)) : Stream.empty();
        return Stream.of(applied, decided, rejected).flatMap(s -> s).collect(Collectors.joining(" · "));
    }

    /** "säkerhet 52 %" where that is worth telling. */
    public static Optional<String> doubt(double confidence) {
        return confidence < DOUBTFUL
                ? Optional.of("säkerhet " + SwedishFormat.percent(BigDecimal.valueOf(Math.round(confidence * 100))))
                : Optional.empty();
    }

    /** "Fyndet avfärdat av Anna 2026-11-22 06:55: skrivfel i ansökan" */
    public static String verdict(ReviewEvent event) {
        return SwedishTerms.of(event) + " av " + event.person() + " " + SwedishFormat.minute(event.at())
                + (event.reason().isEmpty() ? "" : ": " + event.reason());
    }

    /**
     * What a case can be found by, lower case: names, numbers, amounts and files. Amounts are without spaces: who searches
     * takes the spaces between digits away, so that both "1150097" and "1 150 097" find them.
     */
    public static String searchText(Matter m) {
        Stream<String> names = Stream.of(
                        m.ofApplication(a -> a.identity().projectName()),
                        m.ofApplication(a -> a.applicant().name()),
                        m.ofApplication(a -> a.identity().diaryNumber()),
                        m.ofDecision(d -> d.projectName()),
                        m.ofDecision(d -> d.grant().beneficiary()),
                        m.ofDecision(d -> d.diaryNumber()))
                .flatMap(Optional::stream)
                .map(Field::value);
        Stream<String> amounts = Stream.of(m.requested(), m.granted())
                .flatMap(Optional::stream)
                .map(Field::value)
                .map(Money::kronor)
                .map(BigDecimal::toPlainString);
        Stream<String> files = m.parts().stream().map(p -> p.document().file());
        return Stream.of(Stream.of(m.matter().id(), m.matter().projectName()), names, amounts, files)
                .flatMap(s -> s)
                .map(s -> s.toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(" | "));
    }
}
