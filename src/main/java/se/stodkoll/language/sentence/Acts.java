package se.stodkoll.language.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.language.word.Voice;
import se.stodkoll.text.mention.Mention;

/** The acts that a sentence tells, in order. */
public final class Acts {
    /** Words between an act and what denies it. */
    private static final int NEAR = 3;

    /** Words between an act and what says that it was before. */
    private static final int SOON = 4;

    /** Words between a weak act and the money that makes it one: a project's name may stand between. */
    private static final int BEFORE = 8;

    private static final int BEHIND = 24;

    private final List<TextToken> tokens;
    private final List<Act> acts = new ArrayList<>();
    private final ModalityFinder modalities;

    private Acts(List<TextToken> tokens, Section section, boolean proposed, Optional<Integer> year) {
        this.tokens = tokens;
        this.modalities = new ModalityFinder(tokens, acts, new ModalityFinder.Frame(section, proposed, year), this::at);
    }

    /**
     * @param proposed whether the sentence goes on with one that proposes ("... föreslår att")
     * @param year that the paper is of
     */
    public static Acts in(Sentence sentence, boolean proposed, Optional<Integer> year) {
        Acts found = new Acts(sentence.tokens(), sentence.section(), proposed, year);
        int at = 0;
        while (at < found.tokens.size()) {
            Optional<FoundForm> form = found.at(at);
            int from = at;
            form.ifPresent(f -> found.acts.add(found.act(f, from)));
            at += form.map(FoundForm::length).orElse(1);
        }
        return found;
    }

    public List<Act> list() {
        return acts;
    }

    /** Whether a token belongs to an act's words. */
    public boolean isAct(int at) {
        return acts.stream().anyMatch(a -> at >= a.from() && at < a.to());
    }

    /** The longest words of an act that begin here; among those alike the strong, then the one whose voice the words around tell. */
    private Optional<FoundForm> at(int at) {
        List<FoundForm> all = ActWords.FORMS.stream()
                .map(f -> new FoundForm(f, f.words().lengthAt(tokens, at)))
                .filter(f -> f.length() > 0 && stands(f, at))
                .toList();
        if (all.isEmpty()) {
            return parted(at);
        }
        int longest = all.stream().mapToInt(FoundForm::length).max().orElse(0);
        return all.stream()
                .filter(f -> f.length() == longest)
                .max(Comparator.comparing((FoundForm f) -> f.form().strong())
                        .thenComparing(f -> voiceFits(f.form().voice(), at, f.length())));
    }

    /** "Totalt delar Vrenafonden ut 40 000 kronor": who gives stands between the verb and its particle. */
    private Optional<FoundForm> parted(int at) {
        return ActWords.FORMS.stream()
                .filter(f -> f.kind() == ActKind.GRANT && f.voice() == Voice.ACTIVE)
                .filter(f -> {
                    int end = f.words().parted(tokens, at, NEAR);
                    return end > 0
                            && ActWords.PARTICLES.lengthAt(tokens, end) > 0
                            && (tokens.get(at + 1).isNameWord() || NameLikeness.isBodyWord(tokens.get(at + 1)))
                            && tokens.subList(at, end).stream()
                                    .allMatch(t -> t.mention().isEmpty());
                })
                .map(f -> new FoundForm(f, 1))
                .findFirst()
                .filter(f -> stands(f, at));
    }

    /** A weak word needs money, a share or a word of support beside it; a participle before a noun is none. */
    private boolean stands(FoundForm found, int at) {
        int after = at + found.length();
        ActWords.Form form = found.form();
        boolean attributive = ActWords.PARTICIPLES.lengthAt(tokens, at) > 0
                && (ActWords.SUPPORT.lengthAt(tokens, after) > 0 || ActWords.PROJECT.lengthAt(tokens, after) > 0)
                && !ActWords.AUXILIARIES.in(tokens, at - 2, at)
                && form.voice() != Voice.LABEL
                && !(form.voice() == Voice.ACTIVE && hasSubject(at));
        if (attributive) {
            return false;
        }
        if (form.voice() == Voice.DETAIL) {
            boolean takenUp = at > 0 && ActWords.ANAPHORS.lengthAt(tokens, at - 1) > 0 && hasShare(after, after + NEAR);
            boolean moved = hasFigure(after, after + SOON)
                    && ActWords.FROM.in(tokens, after, after + 2)
                    && ActWords.SUPPORT_SUBJECTS.in(tokens, at - 2 * BEFORE, at);
            boolean ofCosts = ActWords.RELATIVE.lengthAt(tokens, at - 1) > 0
                    && ActWords.OF_COSTS.in(tokens, at - SOON, at - 1); // "av kostnaderna, som uppgår till"
            return !followsLabel(at)
                    && !ofCosts
                    && (moved
                            || takenUp
                            || ActWords.SUPPORT_SUBJECTS.in(tokens, at - SOON, at) && hasFigure(after, after + SOON));
        }
        boolean boardGets = form.voice() == Voice.RECEIVING
                && (at > 0 && NameLikeness.isBodyWord(tokens.get(at - 1))
                        || ActWords.RECEIVING_IN.lengthAt(tokens, after)
                                > 0); // "Nämnden fick in önskemål om 11 miljoner kronor"
        if (boardGets
                || form.voice() == Voice.RECEIVING && isAllowed(after)
                || isOfOtherObject(form, after)
                || form.kind() == ActKind.APPLY
                        && ActWords.APPLICATION.lengthAt(tokens, at) > 0
                        && followsDecision(at)) {
            return false;
        }
        if (form.strong()) {
            return true;
        }
        if (ActWords.RELATIVE.lengthAt(tokens, at - 1) > 0 && acts.stream().anyMatch(a -> a.kind() == ActKind.GRANT)) {
            return false; // "beviljar ett bidrag som täcker 60 procent"
        }
        if (form.voice() == Voice.MONEY
                && ActWords.APPLICATION.in(tokens, at - 2 * SOON, at)
                && !ActWords.SUPPORT.in(tokens, at - 2 * SOON, after + SOON)) {
            return false;
        }
        if (form.voice() == Voice.APPROVING
                && (isConsent(after) || ActWords.SUBORDINATING.lengthAt(tokens, after) > 0)) {
            return false; // "tillstyrker att stödet höjs": what follows tells what is done
        }
        if (form.voice() == Voice.APPROVING || form.kind() == ActKind.REJECT) {
            boolean money = form.kind() == ActKind.GRANT && hasFigure(after, after + SOON);
            return money
                    || ActWords.APPLICATION.in(tokens, 0, tokens.size())
                    || ActWords.PROJECT.in(tokens, after, after + SOON)
                    || ActWords.DECISION_LABELS.in(tokens, at - NEAR, at);
        }
        return hasFigure(at - BEFORE, after + BEHIND) || ActWords.SUPPORT.in(tokens, at - SOON, after + SOON);
    }

    /** "Genom att skicka in ansökan godkänner ni att uppgifterna sparas": who applies agrees to something. */
    private boolean isConsent(int after) {
        boolean you = ActWords.SECOND_PERSON.lengthAt(tokens, after) > 0;
        boolean speaking = ActWords.SPEAKING.lengthAt(tokens, after) > 0;
        return you || speaking && ActWords.SUBORDINATING.lengthAt(tokens, after + 1) > 0;
    }

    /** "får användas", "får inte pågå": what may be done is nothing that somebody gets. */
    private boolean isAllowed(int after) {
        int at = after;
        while (at < tokens.size()
                && (ActWords.NEGATION.lengthAt(tokens, at) > 0 || ActWords.BETWEEN.lengthAt(tokens, at) > 0)) {
            at++;
        }
        return at < tokens.size() && !tokens.get(at).isNameWord() && ActWords.ALLOWED.lengthAt(tokens, at) > 0;
    }

    /** "bevilja kommunal borgen för lån om 3 000 000 kronor": what is granted is no support. */
    private boolean isOfOtherObject(ActWords.Form form, int after) {
        return form.kind() == ActKind.GRANT
                && ActWords.OTHER_OBJECTS.in(tokens, after, after + (form.voice() == Voice.MONEY ? 1 : 2))
                && !ActWords.SUPPORT.in(tokens, after, after + 2);
    }

    /** "bifaller ansökan från": the application is what is decided on. */
    private boolean followsDecision(int at) {
        return follows(at, a -> a.voice() == Voice.APPROVING || a.kind() == ActKind.REJECT);
    }

    /** "Sökt belopp är": the verb says no more than the label. */
    private boolean followsLabel(int at) {
        return follows(at, a -> a.voice() == Voice.LABEL);
    }

    private boolean follows(int at, Predicate<Act> wanted) {
        return acts.stream().anyMatch(a -> wanted.test(a) && at - a.to() <= NEAR && at >= a.to());
    }

    private boolean hasSubject(int at) {
        return at > 0 && (tokens.get(at - 1).isNameWord() || NameLikeness.isBodyWord(tokens.get(at - 1)))
                || followedByBody(at + 1);
    }

    private boolean followedByBody(int at) {
        return at < tokens.size() && NameLikeness.isBodyWord(tokens.get(at));
    }

    private boolean hasFigure(int from, int to) {
        return hasShare(from, to) || near(from, to).anyMatch(Mention.Amount.class::isInstance);
    }

    private boolean hasShare(int from, int to) {
        return near(from, to).anyMatch(Mention.Share.class::isInstance);
    }

    private Stream<Mention> near(int from, int to) {
        int first = Math.max(0, from);
        return tokens.subList(Math.min(first, tokens.size()), Math.min(tokens.size(), Math.max(first, to))).stream()
                .flatMap(t -> t.mention().stream());
    }

    /** "Nämnden beviljade föreningen" gives; "medel beviljade till" and "har blivit beviljade" are given. */
    private boolean voiceFits(Voice voice, int at, int length) {
        if (voice == Voice.PASSIVE) {
            return hasSubject(at);
        }
        if (voice == Voice.ACTIVE) {
            return hasSubject(at)
                    || ActWords.DECIDING.in(tokens, at - 2, at)
                    || ActWords.PERFECT.lengthAt(tokens, at - 1) > 0;
        }
        return true;
    }

    private Act act(FoundForm found, int at) {
        int to = at + found.length();
        ActWords.Form form = found.form();
        boolean denied = isDenied(at, to);
        ActKind kind = form.kind() != ActKind.GRANT
                ? form.kind()
                : denied ? ActKind.REJECT : modalities.isWished(at) ? ActKind.APPLY : ActKind.GRANT;
        Voice voice = kind == ActKind.APPLY && form.kind() == ActKind.GRANT ? Voice.PASSIVE : form.voice();
        boolean unsaid = form.kind() != ActKind.GRANT && denied
                || voice != Voice.PASSIVE && kind == ActKind.GRANT && ActWords.REFLEXIVE.in(tokens, at - 2, to + 2)
                || isAsked(to)
                || kind == ActKind.REJECT && ActWords.RESIDUE.in(tokens, to, to + 2 * SOON);
        return new Act(
                kind,
                voice,
                unsaid ? Modality.SUPPOSED : modalities.modality(at, to, form, denied),
                form.strong(),
                at,
                to);
    }

    /** "Har ni fått stöd tidigare?": a question tells nothing. */
    private boolean isAsked(int to) {
        for (int i = to; i < tokens.size(); i++) {
            if (tokens.get(i).isMark(".!?")) {
                return tokens.get(i).isMark("?");
            }
        }
        return false;
    }

    private boolean isDenied(int from, int to) {
        return isNegation(from - NEAR, from) || isNegation(to, to + NEAR);
    }

    /** "får inte mer än" bounds what is granted and denies nothing. */
    private boolean isNegation(int from, int to) {
        int at = ActWords.NEGATION.first(tokens, from, to);
        return at >= 0 && !ActWords.BOUNDING.in(tokens, at + 1, at + 2);
    }
}
