package se.stodkoll.parse.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import se.stodkoll.model.value.Field;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * Chooses among what facts, sentences and tables say of one slot: the surest, surer where another says the same, less sure where
 * another as good says something else.
 *
 * @param <T> of the value
 */
public final class SlotChooser<T> {
    /** Two witnesses of one paper may err together. */
    private static final double SUREST = 0.99;
    /** What a contradiction leaves of a confidence, at least. */
    private static final double CONTRADICTED = 0.6;

    private static final List<String> LEGAL_FORMS = Vocabulary.load("names").list("legal.forms");

    private final BiPredicate<T, T> same;
    private final List<Field<T>> said = new ArrayList<>();

    private SlotChooser(BiPredicate<T, T> same) {
        this.same = same;
    }

    /** Of names: one that holds the other says the same. */
    public static SlotChooser<String> ofNames() {
        return new SlotChooser<>((a, b) -> Labels.same(a, b)
                || Labels.fold(a).contains(Labels.fold(b))
                || Labels.fold(b).contains(Labels.fold(a)));
    }

    public static <T> SlotChooser<T> exact() {
        return new SlotChooser<>(Object::equals);
    }

    /** Earlier ones are chosen before later ones as sure. */
    public SlotChooser<T> add(Optional<Field<T>> field) {
        field.ifPresent(said::add);
        return this;
    }

    public Optional<Field<T>> best() {
        Optional<Field<T>> best = said.stream().reduce((a, b) -> b.confidence() > a.confidence() ? b : a);
        return best.map(b -> b.withConfidence(weighed(b)));
    }

    /** The surest name, with its legal form where another witness of the same name has one: "TräTek Nord" beside "TräTek Nord ekonomisk förening". */
    public static Optional<Field<String>> whole(SlotChooser<String> names) {
        Optional<Field<String>> best = names.best();
        return best.map(b -> names.said.stream()
                .filter(o -> LEGAL_FORMS.stream()
                        .anyMatch(f -> Labels.fold(o.value()).equals(Labels.fold(b.value() + " " + f))))
                .findFirst()
                .map(o -> o.withConfidence(b.confidence()))
                .orElse(b));
    }

    private double weighed(Field<T> best) {
        double doubt = 1 - best.confidence();
        double contradicted = 0;
        for (Field<T> other : said) {
            if (other == best) {
                continue;
            }
            if (same.test(best.value(), other.value())) {
                boolean elsewhere = !other.evidence().equals(best.evidence());
                doubt *= elsewhere ? 1 - other.confidence() / 2 : 1;
            } else {
                contradicted = Math.max(contradicted, other.confidence());
            }
        }
        double agreed = Math.max(best.confidence(), Math.min(SUREST, 1 - doubt));
        return agreed * (1 - contradicted * (1 - CONTRADICTED) * (contradicted > best.confidence() - 0.1 ? 1 : 0.3));
    }
}
