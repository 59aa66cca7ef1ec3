package se.stodkoll.field;

import se.stodkoll.made.Dice;

/**
 * How a table writes its amounts.
 *
 * @param thousands what stands between groups of three digits
 * @param unit behind each amount, with its blank; empty for none
 * @param nil for an amount of nothing
 * @param negative around an amount below nothing, % for its digits
 * @param divisor 1 for kronor, 1,000 for tkr
 */
record Spelling(String thousands, String unit, String nil, String negative, int divisor) {
    private static final String[] BLANKS = {" ", " ", " ", "\u00a0", "\u00a0", ".", ""};

    static Spelling random(Dice dice) {
        int divisor = dice.chance(0.15) ? 1000 : 1;
        String unit = dice.chance(0.2) ? divisor == 1 ? dice.pick(" kr", " kr", "\u00a0kr", ":-") : " tkr" : "";
        return new Spelling(
                dice.pick(BLANKS),
                unit,
                dice.pick("", "0", "-", "–", "0"),
                dice.pick("-%", "%-", "(%)", "−%", "–%"),
                divisor);
    }

    /** "kr" or "tkr". */
    String unitName() {
        return divisor == 1 ? "kr" : "tkr";
    }

    String of(long kronor) {
        long value = kronor / divisor;
        if (value == 0) {
            return nil;
        }
        String digits = Long.toString(Math.abs(value))
                .replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_")
                .replace("_", thousands);
        return (value < 0 ? negative.replace("%", digits) : digits) + unit;
    }
}
