package se.stodkoll.reconcile.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.stodkoll.model.value.Money;

/** What parts two numbers, as ink. */
public enum DigitChange {
    NONE(1.0),
    /** One digit for another that looks like it. */
    LOOK_ALIKE(0.5),
    ONE_DIGIT(0.15),
    LOST_OR_EXTRA(0.25),
    SWAPPED(0.01),
    OTHER(0.01);

    /** Digits, and letters of diary numbers, that readers of print take for one another; smaller character first. */
    private static final Set<String> ALIKE = Set.of(
            "38", "17", "29", "56", "08", "68", "06", "35", "49", "14", "27", "89", "69", "58", "39", "09", "5s", "0o",
            "0d", "1i", "1l", "8b", "2z");

    private final double share;

    DigitChange(double share) {
        this.share = share;
    }

    /** Of the misreadings of a number, about how many are of this kind and to the very number wanted; 0 to 1. */
    public double share() {
        return share;
    }

    public static DigitChange of(Money from, Money to) {
        return of(from.kronor().toPlainString(), to.kronor().toPlainString());
    }

    public static DigitChange of(String from, String to) {
        if (from.equals(to)) {
            return NONE;
        }
        if (Math.abs(from.length() - to.length()) == 1) {
            boolean longer = from.length() > to.length();
            return isOneShort(longer ? to : from, longer ? from : to) ? LOST_OR_EXTRA : OTHER;
        }
        return from.length() == to.length() ? sameLength(from, to) : OTHER;
    }

    private static DigitChange sameLength(String from, String to) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < from.length(); i++) {
            if (from.charAt(i) != to.charAt(i)) {
                at.add(i);
            }
        }
        int first = at.get(0);
        if (at.size() == 1) {
            char a = (char) Math.min(from.charAt(first), to.charAt(first));
            char b = (char) Math.max(from.charAt(first), to.charAt(first));
            return ALIKE.contains("" + a + b) ? LOOK_ALIKE : ONE_DIGIT;
        }
        boolean crossed = at.size() == 2
                && from.charAt(first) == to.charAt(at.get(1))
                && from.charAt(at.get(1)) == to.charAt(first);
        return crossed ? SWAPPED : OTHER;
    }

    private static boolean isOneShort(String shorter, String longer) {
        for (int i = 0; i < longer.length(); i++) {
            if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }
}
