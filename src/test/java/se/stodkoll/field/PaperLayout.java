package se.stodkoll.field;

import java.util.List;
import se.stodkoll.made.Dice;

/**
 * What stands in a paper and in which order.
 *
 * @param side application, decision or many (a decision on several matters)
 * @param kinds of givers that write so, or are written to so
 * @param shapes of labels and values
 * @param orders of its steps
 */
record PaperLayout(
        String side, String name, List<String> kinds, List<Block.Facts.Shape> shapes, List<List<String>> orders) {
    static List<PaperLayout> all() {
        return Bank.lines("layouts").stream().map(PaperLayout::of).toList();
    }

    private static PaperLayout of(String line) {
        String[] parts = line.split(" \\| ");
        List<Block.Facts.Shape> shapes = List.of(parts[3].split(" ")).stream()
                .map(Block.Facts.Shape::valueOf)
                .toList();
        List<List<String>> orders = List.of(parts[4].split(" / ")).stream()
                .map(o -> List.of(o.split(" ")))
                .toList();
        return new PaperLayout(parts[0], parts[1], List.of(parts[2].split(" ")), shapes, orders);
    }

    static List<PaperLayout> all(String side, Split split) {
        return all().stream()
                .filter(l -> l.side().equals(side) && l.split() == split)
                .toList();
    }

    /** One that suits a kind of giver. */
    static PaperLayout random(Dice dice, String side, Split split, String kind) {
        List<PaperLayout> fit =
                all(side, split).stream().filter(l -> l.kinds().contains(kind)).toList();
        return dice.pick(fit.isEmpty() ? all(side, split) : fit);
    }

    Split split() {
        return Split.of("layout/" + side + "/" + name);
    }

    /** Its steps in one order, some left out. */
    List<String> steps(Dice dice) {
        return dice.pick(orders).stream()
                .filter(s -> !s.endsWith("?") || dice.chance(0.6))
                .map(s -> s.replace("?", ""))
                .toList();
    }

    boolean proposes() {
        return orders.get(0).contains("PROPOSE");
    }
}
