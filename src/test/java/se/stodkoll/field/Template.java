package se.stodkoll.field;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.made.Dice;

/** Fills a phrase: draws its choices, keeps or leaves out its optional parts, puts values into its slots. */
final class Template {
    private static final Pattern OPTION = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern CHOICE = Pattern.compile("<([^<>]*)>");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(\\^?)}");

    private Template() {}

    /**
     * The phrase filled.
     *
     * @param wanted whether an optional part is kept, by the part
     * @param values what stands in a slot, by its name; asked once for each time that it stands in the text
     */
    static String fill(String text, Dice dice, Predicate<String> wanted, Function<String, String> values) {
        String kept = OPTION.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(wanted.test(m.group(1)) ? m.group(1) : ""));
        String drawn = CHOICE.matcher(kept)
                .replaceAll(m -> Matcher.quoteReplacement(dice.pick(m.group(1).split("\\|", -1))));
        StringBuilder out = new StringBuilder();
        Matcher slot = SLOT.matcher(drawn);
        int from = 0;
        while (slot.find()) {
            out.append(drawn, from, slot.start());
            from = slot.end();
            String value = values.apply(
                    slot.group(1) + (out.isEmpty() || out.toString().endsWith(". ") ? "^" : ""));
            out.append(slot.group(2).isEmpty() ? value : value.substring(0, 1).toUpperCase() + value.substring(1));
        }
        return out.append(drawn.substring(from))
                .toString()
                .replaceAll(" {2,}", " ")
                .replace(" ,", ",")
                .strip();
    }
}
