package se.stodkoll.text.vocabulary;

import java.util.List;

/** Rows that bring a sum over from the page before, or to the next: "Transport", "Transport från sida 1", but not "Transport av virke". */
public final class CarriedSums {
    private static final List<String> NAMES = Vocabulary.load("budgets").list("carried");
    private static final List<String> BEHIND = Vocabulary.load("budgets").list("carried.behind").stream()
            .map(Labels::fold)
            .toList();

    private CarriedSums() {}

    /** Whether a row is called so, a few letters misread perhaps. */
    public static boolean is(String label) {
        return NAMES.stream()
                .filter(name -> Labels.startsWith(label, name) && isOneWord(label, name))
                .map(name ->
                        label.substring(Math.min(label.length(), name.length())).strip())
                .anyMatch(rest -> rest.chars().noneMatch(Character::isLetter)
                        || BEHIND.contains(Labels.fold(rest).split("[^\\p{L}]", 2)[0]));
    }

    /** Whether the first words are as long but for a letter: "Transporter" is no misread "Transporteras". */
    private static boolean isOneWord(String label, String name) {
        return Math.abs(firstWord(label).length() - firstWord(name).length()) <= 1;
    }

    private static String firstWord(String text) {
        return text.strip().split(" ", 2)[0];
    }
}
