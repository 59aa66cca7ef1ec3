package se.stodkoll.language.role;

import java.util.List;
import java.util.Optional;
import se.stodkoll.language.name.Span;
import se.stodkoll.language.role.RoleWeights.Signs;
import se.stodkoll.language.sentence.Act;
import se.stodkoll.language.sentence.Zone;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.language.word.Voice;

/** What for: the project that the part of a sentence names that belongs to one act. */
final class ProjectFinder {
    private static final RoleWeights PROJECT = RoleWeights.of("project");
    /** Words of a name from which on it is a long one. */
    private static final int LONG = 14;
    /** A name with an organisation's own word. */
    private static final double MARKED = 0.85;
    /** Words before what a project is part of. */
    private static final int PROGRAMME = 4;
    /** "till" says what for less surely than "för". */
    private static final double TOWARDS = 0.9;

    private final List<TextToken> tokens;
    private final NameBounds spans;
    private final Zone zone;
    private final Act act;
    private final int verbGroup;

    /** @param verbGroup where the verb's own words begin */
    ProjectFinder(List<TextToken> tokens, NameBounds spans, Zone zone, int verbGroup) {
        this.tokens = tokens;
        this.spans = spans;
        this.zone = zone;
        this.act = zone.act();
        this.verbGroup = verbGroup;
    }

    /** The likeliest; empty where none is likely. */
    Optional<RoleWeights.Chosen<Span>> find() {
        return PROJECT.choose(projects());
    }

    /** The others. */
    List<RoleWeights.Beaten<Span>> beaten() {
        return PROJECT.beaten(projects());
    }

    private Signs<Span> projects() {
        Signs<Span> signs = new Signs<>();
        for (int i = zone.from(); i < zone.to(); i++) {
            project(i, signs);
        }
        for (Span span : signs.candidates()) {
            List<TextToken> words = spans.tokens(span);
            if (words.size() > LONG) {
                signs.add(span, "long", 1);
            }
            if (!words.get(0).isNameWord() && !isQuotedAt(span.from())) {
                signs.add(span, "lower", 1);
            }
            signs.add(span, "organisation", !isQuotedAt(span.from()) && NameLikeness.organisation(words) > 0.8 ? 1 : 0);
        }
        return signs;
    }

    private boolean isQuotedAt(int from) {
        return from > 0 && tokens.get(from - 1).isQuote();
    }

    private void project(int i, Signs<Span> signs) {
        TextToken token = tokens.get(i);
        boolean opens =
                token.isQuote() && (i + 1 < tokens.size() && tokens.get(i + 1).start() == token.end());
        if (opens) {
            spans.projectFrom(i, zone.to()).ifPresent(s -> signs.add(s, "quoted", 1));
            return;
        }
        if (isInBracket(i) || isOfProgramme(i)) {
            return;
        }
        int noun = ActWords.PROJECT.lengthAt(tokens, i);
        int naming = ActWords.NAMING.lengthAt(tokens, i);
        int before = ActWords.PROJECT_BEFORE.lengthAt(tokens, i);
        if (noun > 0) {
            int next = i + noun;
            next += next < zone.to() && tokens.get(next).isMark(":") ? 1 : 0;
            spans.projectFrom(next, zone.to()).filter(this::begins).ifPresent(s -> signs.add(s, "noun", 1));
        } else if (naming > 0) {
            spans.projectFrom(i + naming, zone.to()).filter(this::begins).ifPresent(s -> signs.add(s, "naming", 1));
        } else if (before > 0 && ActWords.SUPPORT.lengthAt(tokens, i + before) == 0) {
            spans.projectFrom(i + before, zone.to()).filter(this::begins).ifPresent(s -> signs.add(s, "for", 1));
        } else if (ActWords.FOR.lengthAt(tokens, i) > 0 && isDefinite(i + 1)) {
            spans.projectFrom(i + 2, zone.to()).filter(this::begins).ifPresent(s -> signs.add(s, "for", TOWARDS));
        } else if (ActWords.FOR.lengthAt(tokens, i) > 0
                || (act.kind() == ActKind.APPLY && ActWords.TO.lengthAt(tokens, i) > 0)) {
            spans.projectFrom(i + 1, zone.to())
                    .filter(s -> begins(s)
                            && spans.bodyFrom(s.from(), s.to())
                                    .filter(b -> NameLikeness.body(spans.tokens(b)) > MARKED)
                                    .isEmpty())
                    .ifPresent(s -> signs.add(s, "for", 1));
        } else if (ActWords.TO.lengthAt(tokens, i) > 0 && i > act.to() && hasReceiver()) {
            spans.projectFrom(i + 1, zone.to())
                    .filter(s -> begins(s) && NameLikeness.organisation(spans.tokens(s)) < MARKED)
                    .ifPresent(s -> signs.add(s, "for", TOWARDS));
        }
    }

    /** "inom ramen för satsningen Landet lär": what the project is part of. */
    private boolean isOfProgramme(int noun) {
        for (int i = Math.max(zone.from(), noun - PROGRAMME); i < noun; i++) {
            if (i + ActWords.PROGRAMMES.lengthAt(tokens, i) == noun + 1) {
                return true;
            }
        }
        return false;
    }

    /** "Kulturkraft (samarbetet för Norrbygden) får": what a bracket says is of the name before it. */
    private boolean isInBracket(int at) {
        int i = at;
        while (i > zone.from() && !tokens.get(i).isMark("()")) {
            i--;
        }
        return tokens.get(i).isMark("(");
    }

    /** "för föreställningen Operan kommer": a definite noun before a name of what is no organisation. */
    private boolean isDefinite(int at) {
        return at + 1 < zone.to()
                && ActWords.DEFINITE.lengthAt(tokens, at) > 0
                && !tokens.get(at).isNameWord()
                && tokens.get(at + 1).isNameWord()
                && !NameLikeness.isOrganisationNoun(tokens.get(at))
                && !NameLikeness.isBodyWord(tokens.get(at))
                && ActWords.RECIPIENT.lengthAt(tokens, at) == 0
                && ActWords.PERIOD.lengthAt(tokens, at) == 0;
    }

    /** Whether who gets it stands where the verb's voice puts it, so that "till" says what for. */
    private boolean hasReceiver() {
        if (spans.isYours(act)) {
            return true;
        }
        if (act.voice() == Voice.PASSIVE || act.voice() == Voice.RECEIVING) {
            return spans.organisationBefore(verbGroup, zone.from()).isPresent();
        }
        return act.voice() == Voice.ACTIVE
                && spans.organisationFrom(act.to(), zone.to())
                        .filter(s -> ActWords.PARTICLES.lengthAt(tokens, s.to()) == 0) // "delar Vrenafonden ut"
                        .isPresent();
    }

    /** A name begins with a capital, a quote, or a figure before a capital ("2030 Arena", but not "20 personer"), and has a word. */
    private boolean begins(Span span) {
        TextToken first = tokens.get(span.from());
        boolean counts = Character.isDigit(first.text().charAt(0))
                && (span.from() + 1 >= span.to() || !tokens.get(span.from() + 1).isNameWord());
        return isQuotedAt(span.from()) || first.isNameWord() && !counts && NameLikeness.hasWord(spans.tokens(span));
    }
}
