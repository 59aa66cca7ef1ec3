package se.stodkoll.ocr.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.model.word.Alternative;

/** Decides, where two readers have read the same ink, what is held, how sure it is, and what is kept beside it. */
public final class Arbiter {
    /** Signs that Swedish data lack; where English reads one, it is believed. */
    private static final Pattern SIGN = Pattern.compile("[%§@&–]");

    private static final Pattern SWEDISH_LETTER = Pattern.compile("[åäöÅÄÖéÉ]");
    private static final Pattern FIGURE = Pattern.compile("[-–−(]?[0-9][0-9 .,:()/–-]*");
    private static final Pattern WHOLE = Pattern.compile("[-–−(]?[0-9]+\\)?");
    private static final Pattern DECIMAL = Pattern.compile("[-–−(]?[0-9]+[.,][0-9]{1,2}\\)?");
    /** Those that Swedish data can not write at all. */
    private static final Pattern UNKNOWN = Pattern.compile("[%§@]");
    /** Two readers that agree on a figure; see the decision note on the witnesses. */
    public static final double AGREED = 0.97;
    /** Figures that readers disagree on must not pass for sure. */
    public static final double DISPUTED = 0.55;

    private Arbiter() {}

    /**
     * Settles a run of words.
     *
     * @param first the run as the Swedish reader has it, left to right
     * @param second the same ink as the English reader has it, left to right; may be empty
     */
    public static List<AgreedWord> settle(List<RawWord> first, List<RawWord> second) {
        List<AgreedWord> settled = new ArrayList<>();
        for (Same same : sameInk(first, second)) {
            settled.addAll(same.settle());
        }
        settled.sort(Comparator.comparingInt(r -> r.word().x()));
        return settled;
    }

    /** Words of both readers that share ink, grouped from left to right. */
    private static List<Same> sameInk(List<RawWord> first, List<RawWord> second) {
        List<RawWord> rest = new ArrayList<>(second);
        List<Same> groups = new ArrayList<>();
        for (RawWord word : first) {
            List<RawWord> mine = rest.stream().filter(w -> share(word, w) > 0.2).toList();
            Same last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.second.stream().anyMatch(w -> share(word, w) > 0.2)) {
                last.first.add(word);
                mine.stream().filter(w -> !last.second.contains(w)).forEach(last.second::add);
            } else {
                groups.add(new Same(new ArrayList<>(List.of(word)), new ArrayList<>(mine)));
            }
        }
        return groups;
    }

    /** How much of the narrower word's width the two share. */
    private static double share(RawWord a, RawWord b) {
        double common = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        return common / Math.min(a.width(), b.width());
    }

    public static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** The same ink as two readers have it. */
    private static final class Same {
        private final List<RawWord> first;
        private final List<RawWord> second;

        Same(List<RawWord> first, List<RawWord> second) {
            this.first = first;
            this.second = second;
        }

        List<AgreedWord> settle() {
            if (second.isEmpty()) {
                return first.stream().map(AgreedWord::alone).toList();
            }
            String a = text(first);
            String b = text(second);
            if (DigitGroups.are(first) && DigitGroups.are(second) && digits(a).equals(digits(b))) {
                return held(DigitGroups.finest(first, second), AGREED, List.of());
            }
            if (first.size() > 1 && first.size() == second.size()) {
                return pairwise();
            }
            if (a.equals(b)) {
                return held(first, Math.max(AGREED, Math.max(sureness(first), sureness(second))), List.of());
            }
            Optional<String> address = EmailAddresses.of(a, b);
            if (address.isPresent()) {
                return List.of(new AgreedWord(
                        RawWord.around(first, address.get(), Math.max(0.8, sureness(second))),
                        List.of(new Alternative(a, sureness(first)))));
            }
            if (seesSignBeyond(a, b) && !SWEDISH_LETTER.matcher(a).find()) {
                return held(second, Math.max(0.9, sureness(second)), List.of(new Alternative(a, sureness(first))));
            }
            if (digits(a).equals(digits(b)) && !digits(a).isEmpty()) {
                return sameDigits(a, b);
            }
            if (FIGURE.matcher(a).matches() && FIGURE.matcher(b).matches()) {
                return disputed(a, b);
            }
            if (FIGURE.matcher(b).matches() && sureness(second) > sureness(first)) {
                return held(second, Math.min(0.8, sureness(second)), List.of(new Alternative(a, sureness(first))));
            }
            return held(first, sureness(first), List.of(new Alternative(b, sureness(second))));
        }

        /** Whether the second has a sign that the first has not; an ampersand or a dash in its stead is none. */
        private static boolean seesSignBeyond(String a, String b) {
            return SIGN.matcher(b).find() && !SIGN.matcher(a).find()
                    || UNKNOWN.matcher(b).find() && !UNKNOWN.matcher(a).find();
        }

        /** The digits are the same; they differ in marks between or around them. A decimal mark is easier lost than made up. */
        private List<AgreedWord> sameDigits(String a, String b) {
            if (DECIMAL.matcher(b).matches() && WHOLE.matcher(a).matches()) {
                return held(second, Math.min(DISPUTED, sureness(second)), List.of(new Alternative(a, sureness(first))));
            }
            if (DECIMAL.matcher(a).matches() && WHOLE.matcher(b).matches()) {
                return held(first, Math.min(DISPUTED, sureness(first)), List.of(new Alternative(b, sureness(second))));
            }
            boolean firstIsWord = FIGURE.matcher(a).matches() || a.chars().anyMatch(Character::isLetter);
            List<RawWord> better = FIGURE.matcher(b).matches() && !firstIsWord ? second : first;
            return held(better, Math.max(0.9, sureness(better)), List.of());
        }

        private List<AgreedWord> disputed(String a, String b) {
            boolean holdSecond = sureness(second) > sureness(first);
            List<RawWord> held = holdSecond ? second : first;
            Alternative other = holdSecond ? new Alternative(a, sureness(first)) : new Alternative(b, sureness(second));
            return held(held, Math.min(DISPUTED, sureness(held)), List.of(other));
        }

        private List<AgreedWord> pairwise() {
            List<AgreedWord> all = new ArrayList<>();
            for (int i = 0; i < first.size(); i++) {
                all.addAll(new Same(List.of(first.get(i)), List.of(second.get(i))).settle());
            }
            return all;
        }

        private static String text(List<RawWord> words) {
            return words.stream().map(RawWord::text).collect(Collectors.joining(" "));
        }

        private static double sureness(List<RawWord> words) {
            return words.stream().mapToDouble(RawWord::confidence).min().orElse(0);
        }

        private static List<AgreedWord> held(List<RawWord> words, double confidence, List<Alternative> others) {
            return words.stream()
                    .map(w -> new AgreedWord(w.withConfidence(confidence), others))
                    .toList();
        }
    }
}
