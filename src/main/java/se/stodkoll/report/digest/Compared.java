package se.stodkoll.report.digest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Money;

/** Both sides of a finding in Swedish figures, each under the name of what it is. */
public final class Compared {
    private Compared() {}

    /**
     * A figure and what it is: "Sökt", "52 600 kr".
     *
     * @param label what it is
     * @param text the figure with its unit
     */
    public record LabelledText(String label, String text) {}

    /** Both sides and the difference, those that there are; nothing of a doubt, whose message tells both readings. */
    public static List<LabelledText> facts(Finding f) {
        Comparison c = f.comparison();
        List<LabelledText> facts = new ArrayList<>();
        if (f.rule() == Rule.LOW_CONFIDENCE) {
            return facts;
        }
        c.expected().ifPresent(v -> facts.add(new LabelledText(SwedishTerms.expected(f.rule()), text(c.type(), v))));
        c.actual().ifPresent(v -> facts.add(new LabelledText(SwedishTerms.actual(f.rule()), text(c.type(), v))));
        if (!difference(f).isEmpty()) {
            String share =
                    c.percentOfExpected().map(p -> " (" + signed(p) + ")").orElse("");
            facts.add(new LabelledText("Skillnad", difference(f) + share));
        }
        return facts;
    }

    /** "−36 000 kr", "+5 procentenheter", "−42 dagar"; empty where nothing is measured. */
    public static String difference(Finding f) {
        Optional<BigDecimal> difference = f.comparison().actualMinusExpected();
        return difference
                .map(d -> switch (f.comparison().type()) {
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
    public static String text(Comparison.Type type, String canonical) {
        return Canonical.number(type, canonical)
                .map(n -> type == Comparison.Type.MONEY ? SwedishFormat.kronor(Money.of(n)) : SwedishFormat.percent(n))
                .orElse(canonical);
    }
}
