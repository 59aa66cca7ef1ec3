package se.stodkoll.language.role;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stodkoll.text.vocabulary.Labels;

/**
 * A name in a text, in some role.
 *
 * @param start of its characters
 * @param end behind them
 * @param probability that the text gives it this role, 0 to 1
 */
public record RoleName(int start, int end, double probability) {
    /** Its characters in the text that it stands in. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** The same name, so many times as sure. */
    public RoleName times(double worth) {
        return new RoleName(start, end, probability * worth);
    }

    /** The likeliest of names that all say the same; empty where they differ or there is none. */
    public static Optional<RoleName> agreed(List<RoleName> names, String text) {
        long different =
                names.stream().map(n -> Labels.fold(n.in(text))).distinct().count();
        return different == 1
                ? names.stream().max(Comparator.comparingDouble(RoleName::probability))
                : Optional.empty();
    }
}
