package se.stodkoll.reconcile;

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

/** A finding being written. Not thread-safe; used inside one rule. */
final class Draft {
    private final Rule rule;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Fired.Mend> mends = new ArrayList<>();
    private Comparison comparison = Comparison.none();
    private Optional<String> where = Optional.empty();
    private Optional<String> suggestion = Optional.empty();

    private Draft(Rule rule) {
        this.rule = rule;
    }

    static Draft of(Rule rule) {
        return new Draft(rule);
    }

    Draft where(String place) {
        where = Optional.of(place);
        return this;
    }

    Draft where(Said place) {
        return where(place.sv());
    }

    Draft suggest(Optional<String> text) {
        suggestion = text;
        return this;
    }

    Draft money(Money expected, Money actual) {
        Money difference = actual.minus(expected);
        Optional<BigDecimal> share = expected.isZero()
                ? Optional.empty()
                : Optional.of(difference
                        .kronor()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(expected.kronor(), 2, RoundingMode.HALF_UP));
        return compare(Comparison.Type.MONEY, plain(expected), plain(actual), difference.kronor(), share);
    }

    Draft percent(BigDecimal expected, BigDecimal actual) {
        return compare(
                Comparison.Type.PERCENT, plain(expected), plain(actual), actual.subtract(expected), Optional.empty());
    }

    Draft dates(LocalDate expected, LocalDate actual) {
        return compare(
                Comparison.Type.DATE,
                expected.toString(),
                actual.toString(),
                BigDecimal.valueOf(ChronoUnit.DAYS.between(expected, actual)),
                Optional.empty());
    }

    Draft texts(String expected, String actual) {
        comparison = new Comparison(
                Comparison.Type.TEXT, Optional.of(expected), Optional.of(actual), Optional.empty(), Optional.empty());
        return this;
    }

    private Draft compare(
            Comparison.Type type, String expected, String actual, BigDecimal difference, Optional<BigDecimal> share) {
        comparison = new Comparison(type, Optional.of(expected), Optional.of(actual), Optional.of(difference), share);
        return this;
    }

    Draft seen(Field<?>... fields) {
        return seen(List.of(fields));
    }

    Draft seen(Collection<? extends Field<?>> fields) {
        fields.forEach(f -> seen(f.evidence()));
        return this;
    }

    Draft seen(Evidence e) {
        if (!evidence.contains(e)) {
            evidence.add(e);
        }
        return this;
    }

    /** Adds the two readings that would make two fields agree. */
    Draft eitherWay(Field<?> expected, Field<?> actual) {
        mends.add(new Fired.Mend(actual, canonical(expected.value())));
        mends.add(new Fired.Mend(expected, canonical(actual.value())));
        return seen(expected, actual);
    }

    Draft mend(Field<?> field, Object wanted) {
        mends.add(new Fired.Mend(field, canonical(wanted)));
        return this;
    }

    Draft mends(List<Fired.Mend> more) {
        mends.addAll(more);
        return this;
    }

    /** What a person reads, a key of {@link RuleTexts} and what it is filled in with, behind which comes how far apart the sides are. */
    Fired say(String key, Object... values) {
        Object[] filled = Arrays.copyOf(values, values.length + 1);
        filled[values.length] = Wording.apart(comparison);
        Said said = RuleTexts.of(key, filled);
        return new Fired(
                new Finding(
                        rule,
                        rule.severity(),
                        new Message(said.sv(), said.en()),
                        comparison,
                        where,
                        evidence,
                        suggestion),
                mends);
    }

    /** The comparison's plain form of a value. */
    static String canonical(Object value) {
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
