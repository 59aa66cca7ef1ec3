package se.stodkoll.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.model.Field;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Labels;
import se.stodkoll.text.PublicBodies;
import se.stodkoll.text.Vocabulary;

/** Whose letter it is, where no label and no sentence says who applies: the name behind "Från", or the one its head begins with. */
final class Senders {
    private static final Vocabulary WORDS = Vocabulary.load("letters");
    private static final Pattern FROM = Pattern.compile(
            "(?iu)^\\s*(?:" + WORDS.list("from").stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\s*:?\\s+(?<name>\\S.*)$");
    private static final Pattern TO = Pattern.compile(
            "(?iu)^\\s*(?:" + WORDS.list("to").stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b");
    private static final String ADDRESS = "(?:" + String.join("|", WORDS.list("address.words")) + "|\\p{L}+(?:" + String.join("|", WORDS.list("address.endings")) + "))\\b";
    /** A name ends at what parts it from its address. */
    private static final Pattern END = Pattern.compile("\\s*(?:\\||·|•|,\\s*(?=" + ADDRESS + "|\\d)|\\s{3,}|\\d{3}\\s?\\d{2}\\s).*$");
    private static final int HEAD_LINES = 6;
    /** Behind "Från". */
    private static final double LABELLED = 0.85;
    /** The first line of a letter that is addressed to somebody else. */
    private static final double HEADED = 0.75;

    private final PartText part;

    Senders(PartText part) {
        this.part = part;
    }

    Optional<Field<String>> find() {
        for (int i = 0; i < Math.min(HEAD_LINES, part.lines().size()); i++) {
            Matcher from = FROM.matcher(part.lines().get(i).text());
            if (from.matches()) {
                return name(i, from.start("name"), LABELLED);
            }
        }
        boolean addressed = part.top(HEAD_LINES).stream().anyMatch(l -> TO.matcher(l.text()).find());
        return addressed && isName(part.lines().get(0).text()) ? name(0, 0, HEADED) : Optional.empty();
    }

    static boolean isName(String line) {
        String name = END.matcher(line).replaceFirst("").trim();
        return PublicBodies.load().isKnown(name) || WORDS.list("organisation.words").stream().anyMatch(w -> Labels.contains(name, w));
    }

    private Optional<Field<String>> name(int line, int from, double sure) {
        Flow flow = part.flowOf(line, line + 1);
        String text = flow.text();
        int start = Math.max(0, text.length() - part.lines().get(line).text().length() - 1 + from);
        Matcher end = END.matcher(text.substring(start).stripTrailing());
        int to = end.find() ? start + end.start() : text.length();
        return flow.string(start, to).map(f -> f.withConfidence(Math.min(f.confidence(), sure)));
    }
}
