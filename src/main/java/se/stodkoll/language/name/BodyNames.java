package se.stodkoll.language.name;

import java.util.List;
import java.util.Optional;
import se.stodkoll.language.sentence.Acts;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.Phrases;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Boards and other bodies, in small letters perhaps, and what they are for. */
public final class BodyNames {
    private static final Vocabulary NAMES = Vocabulary.load("names");
    private static final Phrases ADJECTIVES = new Phrases(NAMES.list("body.adjectives"));
    /** Words of what a board is for. */
    private static final int LONGEST_SUBJECT = 8;

    private final NameWords words;
    private final List<TextToken> tokens;
    private final Acts acts;
    private final NamesAhead ahead;
    private final NamesBehind behind;

    public BodyNames(NameWords words, NamesAhead ahead, NamesBehind behind) {
        this.words = words;
        this.tokens = words.tokens();
        this.acts = words.acts();
        this.ahead = ahead;
        this.behind = behind;
    }

    /** The body, in small letters perhaps ("regionala tillväxtnämnden"), that ends right before {@code to}. */
    public Optional<Span> bodyBefore(int to, int floor) {
        Optional<Span> named = behind.organisationBefore(to, floor);
        int at = to - 1;
        Optional<Span> subject = ofSubject(to, floor);
        if (subject.isPresent()) {
            return subject;
        }
        if (named.isPresent() || at < floor || !NameLikeness.isBodyWord(tokens.get(at)) || acts.isAct(at)) {
            return named;
        }
        int start = at >= floor + 3 && words.elided(at - 3) == at + 1 ? at - 3 : at;
        if (start > floor && isOfBody(start - 1)) {
            start--;
        }
        while (start > floor && ADJECTIVES.lengthAt(tokens, start - 1) > 0) {
            start--;
        }
        return Optional.of(behind.organisationBefore(start, floor)
                .map(s -> new Span(s.from(), to))
                .orElse(new Span(start, to)));
    }

    /** "Nämnden för hållbar utveckling": a body's word, "för" and what it is for in small letters. */
    private Optional<Span> ofSubject(int to, int floor) {
        int end = to;
        for (int i = to - 1; i >= Math.max(floor, to - LONGEST_SUBJECT); i--) {
            TextToken token = tokens.get(i);
            if (ActWords.SUBORDINATING.lengthAt(tokens, i) > 0
                    || ActWords.AUXILIARIES.lengthAt(tokens, i) > 0
                    || ActWords.MODAL.lengthAt(tokens, i) > 0) {
                end = i;
            }
            if (!token.isWord() && !token.isMark(",-") || acts.isAct(i)) {
                return Optional.empty();
            }
            if (i > floor
                    && ActWords.FOR.lengthAt(tokens, i) > 0
                    && NameLikeness.isBodyWord(tokens.get(i - 1))
                    && tokens.get(i - 1).isNameWord()) {
                return i + 1 < end ? Optional.of(new Span(i - 1, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The body that begins at {@code from}, in small letters perhaps. */
    public Optional<Span> bodyFrom(int from, int limit) {
        int at = from;
        while (at < limit && ADJECTIVES.lengthAt(tokens, at) > 0) {
            at++;
        }
        if (at < limit && words.elided(at) > 0) {
            return Optional.of(new Span(from, words.elided(at)));
        }
        if (at + 1 < limit && isOfBody(at)) {
            return Optional.of(new Span(from, at + 2));
        }
        boolean small = at < limit
                && NameLikeness.isBodyWord(tokens.get(at))
                && !tokens.get(at).isNameWord();
        return small
                ? Optional.of(new Span(from, at + 1))
                : ahead.organisationFrom(from, limit).map(s -> ownBody(s, limit));
    }

    /** "Region Vrenas arbetsutskott": with the body in small letters that a name owns. */
    private Span ownBody(Span owner, int limit) {
        int at = owner.to();
        boolean owns = at < limit
                && tokens.get(at - 1).folded().endsWith("s")
                && NameLikeness.isBodyWord(tokens.get(at))
                && !tokens.get(at).isNameWord();
        return owns ? new Span(owner.from(), at + 1) : owner;
    }

    /** "kommunstyrelsens arbetsutskott": a body's word before that of a part of it. */
    private boolean isOfBody(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).folded().endsWith("s")
                && NameLikeness.isBodyWord(tokens.get(at))
                && NameLikeness.isBodyWord(tokens.get(at + 1))
                && !tokens.get(at + 1).isNameWord();
    }
}
