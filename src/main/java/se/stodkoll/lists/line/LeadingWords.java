package se.stodkoll.lists.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.mention.Mention;

/**
 * What stands before the name in a list's line: "3) 2022-04-28. MKN 2022/40. Stiftelsen Djupdalen".
 *
 * @param number words of the matter's number, perhaps none
 * @param date words of the day, perhaps none
 * @param name what is left, at least one word for a line of one
 */
record LeadingWords(List<PlacedWord> number, List<PlacedWord> date, List<PlacedWord> name) {
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}[.)]|\\(\\d{1,3}\\)|\\p{L}\\)");

    /** Letters of a register, a year and a number: "MKN 2022/31". */
    private static final Pattern NUMBER = Pattern.compile("\\p{Lu}{1,6}\\s+(?:19|20)\\d\\d[/:-]\\d+(?![\\d-])");

    static LeadingWords of(List<PlacedWord> words) {
        int from = words.size() > 1 && ORDINAL.matcher(words.get(0).text()).matches() ? 1 : 0;
        List<PlacedWord> number = List.of();
        List<PlacedWord> date = List.of();
        List<PlacedWord> rest = words.subList(from, words.size());
        for (int to = leading(rest); to > 0 && to < rest.size(); to = leading(rest)) {
            boolean day = first(rest).filter(Mention.Day.class::isInstance).isPresent();
            date = day ? rest.subList(0, to) : date;
            number = day ? number : rest.subList(0, to);
            rest = rest.subList(to, rest.size());
        }
        return new LeadingWords(number, date, rest);
    }

    /** How many words a day or a matter's number takes that leads; 0 for none. */
    private static int leading(List<PlacedWord> words) {
        String text = PlacedWord.textOf(words);
        return first(words).map(m -> PlacedWord.at(words, m.end() - 1) + 1).orElseGet(() -> {
            Matcher number = NUMBER.matcher(text);
            return number.lookingAt() ? PlacedWord.at(words, number.end() - 1) + 1 : 0;
        });
    }

    /** The day or the matter's number that words begin with. */
    private static Optional<Mention> first(List<PlacedWord> words) {
        return Mentions.in(PlacedWord.textOf(words)).stream()
                .filter(m -> m.start() == 0 && (m instanceof Mention.Day || m instanceof Mention.MatterNumber))
                .findFirst();
    }
}
