package se.stodkoll.model.value;

import java.util.List;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Source;

/**
 * A value read from paper: what it is, how sure we are, and where it stands.
 *
 * @param value never null
 * @param confidence calibrated, 0 to 1
 * @param source where it comes from
 * @param evidence its place and raw text
 * @param alternatives other readings of the same ink, best first
 * @param <T> String, Money, BigDecimal (percent), LocalDate, Integer or Boolean
 */
public record Field<T>(T value, double confidence, Source source, Evidence evidence, List<Alternative> alternatives) {
    public Field {
        java.util.Objects.requireNonNull(value);
        alternatives = List.copyOf(alternatives);
    }

    public Field(T value, double confidence, Source source, Evidence evidence) {
        this(value, confidence, source, evidence, List.of());
    }

    /** The same place holding another value of another kind. */
    public <U> Field<U> with(U newValue) {
        return new Field<>(newValue, confidence, source, evidence, alternatives);
    }

    public Field<T> withConfidence(double c) {
        return new Field<>(value, c, source, evidence, alternatives);
    }

    /** No surer than this. */
    public Field<T> atMost(double most) {
        return withConfidence(Math.min(confidence, most));
    }

    public Field<T> withSource(Source s) {
        return new Field<>(value, confidence, s, evidence, alternatives);
    }
}
