package se.stodkoll.language.role;

import java.util.List;
import java.util.Optional;
import se.stodkoll.language.name.BodyNames;
import se.stodkoll.language.name.NameWords;
import se.stodkoll.language.name.NamesAhead;
import se.stodkoll.language.name.NamesBehind;
import se.stodkoll.language.name.ProjectNames;
import se.stodkoll.language.name.Span;
import se.stodkoll.language.sentence.Act;
import se.stodkoll.language.sentence.Acts;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.language.word.Voice;

/** Where a name that stands at a place of a sentence begins and ends, whatever it names. */
final class NameBounds {
    /** Words from "ni" to its verb. */
    private static final int BESIDE = 2;

    private final List<TextToken> tokens;
    private final NameWords words;
    private final NamesAhead ahead;
    private final NamesBehind behind;
    private final BodyNames bodies;
    private final ProjectNames projects;

    NameBounds(List<TextToken> tokens, Acts acts) {
        this.tokens = tokens;
        this.words = new NameWords(tokens, acts);
        this.ahead = new NamesAhead(words);
        this.behind = new NamesBehind(words);
        this.bodies = new BodyNames(words, ahead, behind);
        this.projects = new ProjectNames(words, ahead);
    }

    /** A span's characters, in some role. */
    RoleName named(Span span, double probability) {
        return new RoleName(
                tokens.get(span.from()).start(), tokens.get(span.to() - 1).end(), probability);
    }

    /** @see NameWords#verbGroup */
    int verbGroup(int verb, int floor) {
        return words.verbGroup(verb, floor);
    }

    /** @see NameWords#isAuxiliary */
    boolean isAuxiliary(int at) {
        return words.isAuxiliary(at);
    }

    List<TextToken> tokens(Span span) {
        return words.tokens(span);
    }

    /** @see NamesAhead#organisationFrom */
    Optional<Span> organisationFrom(int from, int limit) {
        return ahead.organisationFrom(from, limit);
    }

    /** @see NamesAhead#organisationsFrom */
    List<Span> organisationsFrom(int from, int limit) {
        return ahead.organisationsFrom(from, limit);
    }

    /** @see NamesBehind#organisationBefore */
    Optional<Span> organisationBefore(int to, int floor) {
        return behind.organisationBefore(to, floor);
    }

    /** @see NamesBehind#phraseBefore */
    Optional<Span> phraseBefore(int to, int floor) {
        return behind.phraseBefore(to, floor);
    }

    /** @see NamesBehind#capitals */
    Span capitals(Span name) {
        return behind.capitals(name);
    }

    /** @see BodyNames#bodyBefore */
    Optional<Span> bodyBefore(int to, int floor) {
        return bodies.bodyBefore(to, floor);
    }

    /** @see BodyNames#bodyFrom */
    Optional<Span> bodyFrom(int from, int limit) {
        return bodies.bodyFrom(from, limit);
    }

    /** @see ProjectNames#projectFrom */
    Optional<Span> projectFrom(int from, int limit) {
        return projects.projectFrom(from, limit);
    }

    /** @see ProjectNames#isAs */
    boolean isAs(Optional<Span> organisation) {
        return projects.isAs(organisation);
    }

    /** "ni får 40 000 kr till Ladan": whom the text speaks to gets it, and "till" says what for. */
    boolean isYours(Act act) {
        boolean gets = act.voice() == Voice.PASSIVE || act.voice() == Voice.RECEIVING;
        return gets
                && (ActWords.SECOND_PERSON.in(tokens, act.from() - BESIDE, act.from())
                        || ActWords.SECOND_PERSON.lengthAt(tokens, act.to()) > 0);
    }
}
