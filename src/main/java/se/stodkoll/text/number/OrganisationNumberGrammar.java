package se.stodkoll.text.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.mention.Grammar;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.mention.NormalizedText;

/**
 * Organisations' numbers: six figures of which the third is 2 or more (of a person's number it is 0 or 1), a hyphen, four
 * figures; with a blank or nothing for the hyphen only behind a label. The checksum may be wrong, as papers hold misprints.
 */
public final class OrganisationNumberGrammar implements Grammar {
    private static final String SIX = "(?:16)?(?<six>\\d{2}[2-9]\\d{3})";
    private static final String BEHIND = "(?![\\d-]|[.,]\\d)";
    private static final Pattern NUMBER = Pattern.compile(
            "(?=\\d)(?<![\\d-])(?<![\\d][.,:/])" + SIX + "(?: ?- ?|(?<whole> ?))(?<four>\\d{4})" + BEHIND);
    private static final Pattern LABEL =
            Pattern.compile("(?<!\\p{L})" + WORDS.pattern("organisation.labels") + "[ \\t]*[.:]?[ \\t]*$");
    private static final int LONGEST_LABEL = 32;

    @Override
    public List<Mention> in(NormalizedText text) {
        List<Mention> found = new ArrayList<>();
        Matcher m = NUMBER.matcher(text.lower());
        while (m.find()) {
            if (m.group("whole") == null
                    || LABEL.matcher(text.before(m.start(), LONGEST_LABEL)).find()) {
                found.add(new Mention.OrganisationNumber(m.start(), m.end(), m.group("six") + "-" + m.group("four")));
            }
        }
        return found;
    }
}
