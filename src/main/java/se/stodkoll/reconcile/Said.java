package se.stodkoll.reconcile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The same, said in both languages. */
record Said(String sv, String en) {
    static final Said NOTHING = new Said("", "");

    /** A name, a number, a date: alike in both. */
    static Said alike(Object value) {
        return value instanceof Said said ? said : new Said(String.valueOf(value), String.valueOf(value));
    }

    static Said joined(List<Said> all, String between) {
        return new Said(join(all, Said::sv, between), join(all, Said::en, between));
    }

    private static String join(List<Said> all, Function<Said, String> language, String between) {
        return all.stream().map(language).collect(Collectors.joining(between));
    }
}
