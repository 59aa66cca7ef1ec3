package se.stodkoll.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import se.stodkoll.made.Dice;

/** Values that belong to nobody's grant: other money, other shares, other days. */
final class Others {
    static final Set<String> SLOTS = Set.of(
            "otherMoney", "otherPercent", "otherBody", "otherDay", "bigMoney", "pastYear", "small", "hourly", "phone");

    private static final List<String> BODIES = List.of(
            "Jordbruksverket",
            "Tillväxtverket",
            "Region Gotland",
            "Postkodstiftelsen",
            "Vinnova",
            "Ljusdals kommun",
            "Länsstyrelsen i Jönköpings län",
            "Sparbanken Tuna",
            "Formas",
            "Trafikverket");

    private final Dice dice;
    private final PaperStyle style;
    private final Claim claim;

    Others(Dice dice, PaperStyle style, Claim claim) {
        this.dice = dice;
        this.style = style;
        this.claim = claim;
    }

    String value(String slot) {
        return switch (slot) {
            case "otherMoney" -> style.money(money(2, 900));
            case "bigMoney" -> style.money(money(1500, 90_000));
            case "otherPercent" -> style.percent(share());
            case "otherBody" -> body();
            case "otherDay" -> style.day(claim.term().end().plusDays(dice.between(20, 120)));
            case "pastYear" -> "" + (claim.applied().getYear() - dice.between(1, 6));
            case "small" -> "" + dice.between(3, 240);
            case "hourly" -> "" + dice.between(3, 25) * 50;
            case "phone" ->
                "0" + dice.between(11, 98) + "-" + dice.between(10, 99) + " " + dice.between(10, 99) + " "
                        + dice.between(10, 99);
            default -> throw new IllegalArgumentException(slot);
        };
    }

    private long money(int low, int high) {
        long kronor = dice.between(low, high) * 1000L;
        return kronor == claim.amount() ? kronor + 1000 : kronor;
    }

    private BigDecimal share() {
        int share = dice.between(2, 19) * 5;
        boolean same = claim.percent().filter(p -> p.intValue() == share).isPresent();
        return BigDecimal.valueOf(same ? share - 3 : share);
    }

    private String body() {
        String body = dice.pick(BODIES);
        return body.equals(claim.giver().name()) || body.equals(claim.receiver().name())
                ? "Havs- och vattenmyndigheten"
                : body;
    }
}
