package se.stodkoll.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.Comparison;
import se.stodkoll.model.Finding;
import se.stodkoll.model.Money;
import se.stodkoll.report.digest.Canonical;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.html.Views.Count;

/** Both sides of a finding in Swedish figures. */
final class Compared {
    private Compared() {}

    /** Expected, actual and difference, those that there are. */
    static List<Count> facts(Finding f) {
        Comparison c = f.comparison();
        List<Count> facts = new ArrayList<>();
        c.expected().ifPresent(v -> facts.add(new Count(text(c.type(), v), "Väntat")));
        c.actual().ifPresent(v -> facts.add(new Count(text(c.type(), v), "Läst")));
        if (!difference(f).isEmpty()) {
            String share = c.percentOfExpected().map(p -> " (" + signed(p) + ")").orElse("");
            facts.add(new Count(difference(f) + share, "Skillnad"));
        }
        return facts;
    }

    /** "−36 000 kr", "+5 procentenheter", "−42 dagar"; empty where nothing is measured. */
    static String difference(Finding f) {
        Optional<BigDecimal> difference = f.comparison().actualMinusExpected();
        return difference.map(d -> switch (f.comparison().type()) {
                    case MONEY -> SwedishFormat.signedKronor(Money.of(d));
                    case PERCENT -> SwedishFormat.signedPoints(d);
                    case DATE -> SwedishFormat.signedDays(d);
                    case TEXT -> "";
                })
                .orElse("");
    }

    private static String signed(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : "") + SwedishFormat.percent(percent);
    }

    /** A side of a comparison as a person reads it. */
    static String text(Comparison.Type type, String canonical) {
        return Canonical.number(type, canonical)
                .map(n -> type == Comparison.Type.MONEY ? SwedishFormat.kronor(Money.of(n)) : SwedishFormat.percent(n))
                .orElse(canonical);
    }
}
