package se.stodkoll.reconcile.texts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The same, said in both languages.
 *
 * @param sv in Swedish
 * @param en in English
 */
public record BilingualText(String sv, String en) {
    public static final BilingualText NOTHING = new BilingualText("", "");

    /** A name, a number, a date: alike in both. */
    public static BilingualText alike(Object value) {
        return value instanceof BilingualText said
                ? said
                : new BilingualText(String.valueOf(value), String.valueOf(value));
    }

    public static BilingualText joined(List<BilingualText> all, String between) {
        return new BilingualText(join(all, BilingualText::sv, between), join(all, BilingualText::en, between));
    }

    private static String join(List<BilingualText> all, Function<BilingualText, String> language, String between) {
        return all.stream().map(language).collect(Collectors.joining(between));
    }
}
