package se.stodkoll.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Source;

/** Values as {@link WrittenCase} writes them. */
final class Written {
    private Written() {}

    static <T> Optional<Field<T>> read(String document, String written, Function<String, T> parse) {
        String[] parts = written.split("~");
        if (written.isEmpty() || parts[0].equals("-")) {
            return Optional.empty();
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            String[] textAndConfidence = parts[i].split("@");
            alternatives.add(new Alternative(textAndConfidence[0], Double.parseDouble(textAndConfidence[1])));
        }
        boolean text = parts.length > 1 && parts[1].startsWith("text ");
        boolean shown = parts.length > 1 && parts[1].startsWith("shown ");
        Evidence evidence = new Evidence(document, 1, Optional.empty(), parts[0]);
        return Optional.of(new Field<>(
                parse.apply(parts[0]),
                parts.length > 1 ? Double.parseDouble(parts[1].replaceFirst("text |shown ", "")) : 1,
                shown ? Source.REPAIRED : parts.length > 1 && !text ? Source.OCR : Source.TEXT_LAYER,
                evidence,
                alternatives));
    }

    static Optional<Field<Money>> money(String document, String written) {
        return read(document, written, v -> Money.of(new BigDecimal(v)));
    }

    static Field<String> text(String document, String written) {
        return read(document, written, Function.identity()).orElseThrow();
    }
}
