package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.made.Dice;

/**
 * A body that gives money.
 *
 * @param kind region, county, agency, municipality, foundation, leader, ministry or eu
 * @param body what decides in it; the giver's own name where it does itself
 * @param number form of its diary numbers
 */
record Giver(String kind, String name, String body, String number) {
    /** One of some kinds. */
    static Giver random(Dice dice, List<String> kinds) {
        List<String> fit = new ArrayList<>(Bank.lines("givers"));
        fit.removeIf(l -> !kinds.contains(l.substring(0, l.indexOf(' '))));
        String[] parts = dice.pick(fit).split(" *\\| *");
        List<String> boards = parts[2].isEmpty() ? List.of(parts[1]) : List.of(parts[2].split("; "));
        return new Giver(parts[0], parts[1], dice.pick(boards), parts[3]);
    }

    String diaryNumber(Dice dice, int year) {
        String text = number.replace("{yy}", "" + year % 100).replace("{y}", "" + year);
        text = text.replace("{n}", "" + dice.between(3, 1999));
        for (int count = 2; count <= 6; count++) {
            while (text.contains("{n" + count + "}")) {
                text = text.replaceFirst("\\{n" + count + "}", dice.digits(count));
            }
        }
        while (text.contains("{d}")) {
            text = text.replaceFirst("\\{d}", "" + dice.between(1, 9));
        }
        return text;
    }

    String fund(Dice dice) {
        return dice.pick(Bank.lists("funds").get(kind));
    }
}
