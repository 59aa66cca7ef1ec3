package se.stodkoll.made;

import java.util.Map;

/** What a reader that knows no Swedish makes of a word: the text layer of many old scans. */
final class Misreading {
    private static final Map<Character, String[]> LETTERS = Map.of(
            'å', new String[] {"a", "a", "4", "&"},
            'ä', new String[] {"a", "a", "i", "4"},
            'ö', new String[] {"6", "é", "o", "0"},
            'Å', new String[] {"A"},
            'Ä', new String[] {"A"},
            'Ö', new String[] {"O", "0"},
            '–', new String[] {"-"},
            '—', new String[] {"-", "—"},
            '•', new String[] {"e", "*", ""},
            '”', new String[] {"\"", "”"});
    private static final Map<Character, String> FIGURES =
            Map.of('0', "O", '1', "l", '5', "S", '8', "B", '6', "G", '3', "8", '7', "1");

    private Misreading() {}

    static String of(String word, Dice dice) {
        boolean figure = word.matches("[0-9.,\u00a0\u2009\u202f]+");
        StringBuilder read = new StringBuilder();
        for (char c : word.toCharArray()) {
            if (LETTERS.containsKey(c)) {
                read.append(dice.pick(LETTERS.get(c)));
            } else if (figure && dice.chance(0.004)) {
                read.append(FIGURES.getOrDefault(c, String.valueOf(c)));
            } else if (c == 'l' && dice.chance(0.02)) {
                read.append(dice.pick("|", "1", "I"));
            } else if ("\u00a0\u2009\u202f".indexOf(c) >= 0) {
                read.append(dice.chance(0.3) ? "" : " ");
            } else {
                read.append(c);
            }
        }
        return read.toString();
    }
}
