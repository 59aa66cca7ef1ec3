package se.stodkoll.field;

import java.util.Map;
import se.stodkoll.made.Dice;

/** Who gets money, with an invented organisation number whose last digit checks. */
record Receiver(String kind, String name, String number) {
    private static final Map<String, String> FIRST = Map.of(
            "association",
            "802",
            "company",
            "559",
            "economic",
            "769",
            "municipality",
            "212000",
            "university",
            "202100",
            "foundation",
            "885",
            "body",
            "222000");

    static Receiver random(Dice dice) {
        String[] parts = dice.pick(Bank.lines("receivers")).split(" \\| ");
        String first = FIRST.get(parts[0]);
        StringBuilder digits = new StringBuilder(first.length() == 3 ? first + dice.digits(3) : first);
        digits.append(dice.digits(3));
        digits.append(check(digits.toString()));
        return new Receiver(
                parts[0],
                parts[1].replace("@", dice.pick(Bank.lines("places"))),
                digits.insert(6, '-').toString());
    }

    private static int check(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int digit = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10;
    }
}
