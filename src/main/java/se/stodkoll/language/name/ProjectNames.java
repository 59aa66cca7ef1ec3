package se.stodkoll.language.name;

import java.util.List;
import java.util.Optional;
import se.stodkoll.language.sentence.Acts;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.Phrases;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Projects whose names begin at a place, and what no project's name holds. */
public final class ProjectNames {
    private static final Vocabulary NAMES = Vocabulary.load("names");
    private static final Phrases CONNECTORS = new Phrases(NAMES.list("connectors"));
    private static final Phrases PROJECT_STOPS = new Phrases(NAMES.list("project.stops"));
    /** What verbs of clauses end in. */
    private static final List<String> VERBS =
            NAMES.list("verb.endings").stream().map(e -> e.substring(1)).toList();
    /** Words of a project's name. */
    private static final int LONGEST_PROJECT = 24;

    private static final int SMALL = 2;
    /** An organisation by its own words. */
    private static final double SURELY = 0.9;

    private final NameWords words;
    private final List<TextToken> tokens;
    private final Acts acts;
    private final NamesAhead ahead;

    public ProjectNames(NameWords words, NamesAhead ahead) {
        this.words = words;
        this.tokens = words.tokens();
        this.acts = words.acts();
        this.ahead = ahead;
    }

    /** The project whose name begins at {@code from}: to the closing quote, or to what no name holds. */
    public Optional<Span> projectFrom(int from, int limit) {
        if (from >= limit) {
            return Optional.empty();
        }
        if (tokens.get(from).isQuote()) {
            int close = closingQuote(from, limit);
            return close > from + 1 ? Optional.of(new Span(from + 1, close)) : Optional.empty();
        }
        int at = from;
        while (at < Math.min(limit, from + LONGEST_PROJECT) && !endsProject(at, from)) {
            at++;
        }
        while (at > from
                && (CONNECTORS.lengthAt(tokens, at - 1) > 0
                        || tokens.get(at - 1).isMark(",:;-–(."))) {
            at--;
        }
        return at > from ? Optional.of(new Span(from, at)) : Optional.empty();
    }

    private boolean endsProject(int at, int from) {
        TextToken token = tokens.get(at);
        if (token.mention().isPresent()) {
            boolean years = token.mention().get() instanceof Mention.Span span
                    && !span.finest()
                    && token.text().length() <= 9;
            return !years;
        }
        if (at > from && (acts.isAct(at) || PROJECT_STOPS.lengthAt(tokens, at) > 0) && !isLikened(at)) {
            return true;
        }
        if (at > from
                && ActWords.AND.lengthAt(tokens, at) > 0
                && ahead.organisationFrom(at + 1, tokens.size())
                        .filter(s -> acts.isAct(s.to()))
                        .isPresent()) {
            return true;
        }
        if (at > from
                && ActWords.WITH.lengthAt(tokens, at) > 0
                && isAs(ahead.organisationFrom(at + 1, tokens.size()))) {
            return true;
        }
        if (at > from && ActWords.AT.lengthAt(tokens, at) > 0) {
            return ahead.organisationFrom(at + 1, tokens.size())
                    .filter(s -> NameLikeness.organisation(words.tokens(s)) >= SURELY)
                    .isPresent();
        }
        if (token.isMark(",")) {
            return isOwnerBehind(at)
                    || PROJECT_STOPS.lengthAt(tokens, at + 1) > 0
                    || at + 1 < tokens.size() && (tokens.get(at + 1).mention().isPresent() || acts.isAct(at + 1));
        }
        boolean stop = token.isMark(".;:")
                && (at + 1 >= tokens.size() || tokens.get(at + 1).start() > token.end());
        return stop || token.isQuote() || token.isMark("•");
    }

    /** "Ladan, Älvnäs hembygdsförening, med högst": who has the project, set off behind its name. */
    private boolean isOwnerBehind(int comma) {
        return ahead.organisationFrom(comma + 1, tokens.size())
                .filter(s -> s.to() < tokens.size() && tokens.get(s.to()).isMark(","))
                .filter(s -> NameLikeness.organisation(words.tokens(s)) > NameLikeness.UNLIKELY)
                .isPresent();
    }

    /** "Återbruk som affär", "Smedjan som mötesplats med 40 procent", but not "Smedjan som drivs med stöd": what something is, without a verb. */
    private boolean isLikened(int at) {
        if (ActWords.RELATIVE.lengthAt(tokens, at) == 0) {
            return false;
        }
        int end = at + 1;
        while (end < tokens.size()
                && tokens.get(end).isWord()
                && ActWords.WITH.lengthAt(tokens, end) == 0
                && !acts.isAct(end)
                && !words.isAuxiliary(end)
                && PROJECT_STOPS.lengthAt(tokens, end) == 0) {
            end++;
        }
        boolean closed = end == tokens.size() || tokens.get(end).isMark(".;,");
        boolean noun = end < tokens.size()
                && ActWords.WITH.lengthAt(tokens, end) > 0
                && VERBS.stream().noneMatch(tokens.get(at + 1).folded()::endsWith);
        return end > at + 1 && end - at - 1 <= SMALL && (closed || noun);
    }

    /** "med X som projektägare". */
    public boolean isAs(Optional<Span> organisation) {
        return organisation
                .filter(s ->
                        ActWords.AS.lengthAt(tokens, s.to()) > 0 && ActWords.RECIPIENT.lengthAt(tokens, s.to() + 1) > 0)
                .isPresent();
    }

    private int closingQuote(int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            if (tokens.get(i).isQuote()) {
                return i;
            }
        }
        return -1;
    }
}
