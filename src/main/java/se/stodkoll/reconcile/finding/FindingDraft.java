package se.stodkoll.reconcile.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.Message;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.RuleTexts;

/** A finding being written. Not thread-safe; used inside one rule. */
public final class FindingDraft {
    private final Rule rule;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<RuleFinding.Correction> corrections = new ArrayList<>();
    private Comparison comparison = Comparison.none();
    private Optional<String> where = Optional.empty();
    private Optional<String> suggestion = Optional.empty();

    private FindingDraft(Rule rule) {
        this.rule = rule;
    }

    public static FindingDraft of(Rule rule) {
        return new FindingDraft(rule);
    }

    public FindingDraft where(String place) {
        where = Optional.of(place);
        return this;
    }

    public FindingDraft where(BilingualText place) {
        return where(place.sv());
    }

    public FindingDraft suggest(Optional<String> text) {
        suggestion = text;
        return this;
    }

    public FindingDraft money(Money expected, Money actual) {
        Money difference = actual.minus(expected);
        Optional<BigDecimal> share = expected.isZero()
                ? Optional.empty()
                : Optional.of(difference
                        .kronor()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(expected.kronor(), 2, RoundingMode.HALF_UP));
        return compare(Comparison.Type.MONEY, plain(expected), plain(actual), difference.kronor(), share);
    }

    public FindingDraft percent(BigDecimal expected, BigDecimal actual) {
        return compare(
                Comparison.Type.PERCENT, plain(expected), plain(actual), actual.subtract(expected), Optional.empty());
    }

    public FindingDraft dates(LocalDate expected, LocalDate actual) {
        return compare(
                Comparison.Type.DATE,
                expected.toString(),
                actual.toString(),
                BigDecimal.valueOf(ChronoUnit.DAYS.between(expected, actual)),
                Optional.empty());
    }

    public FindingDraft texts(String expected, String actual) {
        comparison = new Comparison(
                Comparison.Type.TEXT, Optional.of(expected), Optional.of(actual), Optional.empty(), Optional.empty());
        return this;
    }

    private FindingDraft compare(
            Comparison.Type type, String expected, String actual, BigDecimal difference, Optional<BigDecimal> share) {
        comparison = new Comparison(type, Optional.of(expected), Optional.of(actual), Optional.of(difference), share);
        return this;
    }

    public FindingDraft seen(Field<?>... fields) {
        return seen(List.of(fields));
    }

    public FindingDraft seen(Collection<? extends Field<?>> fields) {
        fields.forEach(f -> seen(f.evidence()));
        return this;
    }

    public FindingDraft seen(Evidence e) {
        if (!evidence.contains(e)) {
            evidence.add(e);
        }
        return this;
    }

    /** Adds the two readings that would make two fields agree. */
    public FindingDraft eitherWay(Field<?> expected, Field<?> actual) {
        corrections.add(new RuleFinding.Correction(actual, canonical(expected.value())));
        corrections.add(new RuleFinding.Correction(expected, canonical(actual.value())));
        return seen(expected, actual);
    }

    public FindingDraft correction(Field<?> field, Object wanted) {
        corrections.add(new RuleFinding.Correction(field, canonical(wanted)));
        return this;
    }

    public FindingDraft corrections(List<RuleFinding.Correction> more) {
        corrections.addAll(more);
        return this;
    }

    /** What a person reads, a key of {@link RuleTexts} and what it is filled in with, behind which comes how far apart the sides are. */
    public RuleFinding say(String key, Object... values) {
        Object[] filled = Arrays.copyOf(values, values.length + 1);
        filled[values.length] = FigureFormat.apart(comparison);
        BilingualText said = RuleTexts.of(key, filled);
        return new RuleFinding(
                new Finding(
                        rule,
                        rule.severity(),
                        new Message(said.sv(), said.en()),
                        comparison,
                        where,
                        evidence,
                        suggestion),
                corrections);
    }

    /** The comparison's plain form of a value. */
    public static String canonical(Object value) {
        if (value instanceof Money money) {
            return plain(money);
        }
        return value instanceof BigDecimal number ? plain(number) : value.toString();
    }

    private static String plain(Money money) {
        return money.kronor().toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
