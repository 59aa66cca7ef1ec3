package se.stodkoll.language.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final List<TextToken> tokens;
    private final Section section;
    private final boolean proposed;
    private final Optional<Integer> year;
    private final List<Act> acts = new ArrayList<>();

    private Acts(List<TextToken> tokens, Section section, boolean proposed, Optional<Integer> year) {
        this.tokens = tokens;
        this.section = section;
        this.proposed = proposed;
        this.year = year;
    }

    /**
     * @param proposed whether the sentence goes on with one that proposes ("... föreslår att")
     * @param year that the paper is of
     */
    public static Acts in(Sentence sentence, boolean proposed, Optional<Integer> year) {
        Acts found = new Acts(sentence.tokens(), sentence.section(), proposed, year);
        int at = 0;
        while (at < found.tokens.size()) {
            Optional<Found> form = found.at(at);
            int from = at;
            form.ifPresent(f -> found.acts.add(found.act(f, from)));
            at += form.map(Found::length).orElse(1);
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

    private record Found(ActWords.Form form, int length) {}

    /** The longest words of an act that begin here; among those alike the strong, then the one whose voice the words around tell. */
    private Optional<Found> at(int at) {
        List<Found> all = ActWords.FORMS.stream()
                .map(f -> new Found(f, f.words().lengthAt(tokens, at)))
                .filter(f -> f.length() > 0 && stands(f, at))
                .toList();
        if (all.isEmpty()) {
            return parted(at);
        }
        int longest = all.stream().mapToInt(Found::length).max().orElse(0);
        return all.stream()
                .filter(f -> f.length() == longest)
                .max(Comparator.comparing((Found f) -> f.form().strong())
                        .thenComparing(f -> voiceFits(f.form().voice(), at, f.length())));
    }

    /** "Totalt delar Vrenafonden ut 40 000 kronor": who gives stands between the verb and its particle. */
    private Optional<Found> parted(int at) {
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
                .map(f -> new Found(f, 1))
                .findFirst()
                .filter(f -> stands(f, at));
    }

    /** A weak word needs money, a share or a word of support beside it; a participle before a noun is none. */
    private boolean stands(Found found, int at) {
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

    /** "tidigare beviljat", but not "upphäver sitt tidigare beslut och beviljar". */
    private boolean isPriorBefore(int from) {
        int prior = ActWords.PRIOR.first(tokens, Math.max(0, from - SOON), from);
        return prior >= 0 && !ActWords.AND.in(tokens, prior + 1, from);
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

    private Act act(Found found, int at) {
        int to = at + found.length();
        ActWords.Form form = found.form();
        boolean denied = isDenied(at, to);
        ActKind kind = form.kind() != ActKind.GRANT
                ? form.kind()
                : denied ? ActKind.REJECT : isWished(at) ? ActKind.APPLY : ActKind.GRANT;
        Voice voice = kind == ActKind.APPLY && form.kind() == ActKind.GRANT ? Voice.PASSIVE : form.voice();
        boolean unsaid = form.kind() != ActKind.GRANT && denied
                || voice != Voice.PASSIVE && kind == ActKind.GRANT && ActWords.REFLEXIVE.in(tokens, at - 2, to + 2)
                || isAsked(to)
                || kind == ActKind.REJECT && ActWords.RESIDUE.in(tokens, to, to + 2 * SOON);
        return new Act(kind, voice, unsaid ? Modality.SUPPOSED : modality(at, to, form, denied), form.strong(), at, to);
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

    /** "..., dit en ansökan om 50 000 kr har lämnats": what was asked of another. */
    private boolean isThither(int from) {
        return ActWords.THITHER.first(tokens, Math.max(1, from - NEAR), from) > 0;
    }

    /** "Vi föreslår att nämnden går in med", "Föreningen önskar att nämnden stöder": who applies says what others are to do. */
    private boolean isWished(int at) {
        boolean subordinate = ActWords.SUBORDINATING.in(tokens, 0, at);
        boolean ours = ActWords.FIRST_PERSON.in(tokens, 0, at) && ActWords.PROPOSING.in(tokens, 0, at);
        boolean asked =
                acts.stream().anyMatch(a -> a.kind() == ActKind.APPLY && ActWords.SUBORDINATING.in(tokens, a.to(), at));
        return subordinate && (ours || asked);
    }

    /** Whether a word belongs to what applies: the "hoppas" of "hoppas att". */
    private boolean isApplying(int at) {
        return acts.stream().anyMatch(a -> a.kind() == ActKind.APPLY && at >= a.from() && at < a.to());
    }

    private boolean isDenied(int from, int to) {
        return isNegation(from - NEAR, from) || isNegation(to, to + NEAR);
    }

    /** "får inte mer än" bounds what is granted and denies nothing. */
    private boolean isNegation(int from, int to) {
        int at = ActWords.NEGATION.first(tokens, from, to);
        return at >= 0 && !ActWords.BOUNDING.in(tokens, at + 1, at + 2);
    }

    private Modality modality(int from, int to, ActWords.Form form, boolean denied) {
        if (form.kind() == ActKind.APPLY && isThither(from) || isSupposed(from, to, form.voice(), denied)) {
            return Modality.SUPPOSED;
        }
        if (form.kind() == ActKind.APPLY && (ActWords.PRIOR.lengthAt(tokens, from - 1) > 0 || isRefusedBefore(to))) {
            return Modality.EARLIER;
        }
        if (form.kind() != ActKind.APPLY && (isPriorBefore(from) || ActWords.PRIOR.in(tokens, to, to + 2))) {
            return Modality.EARLIER;
        }
        if (form.kind() == ActKind.GRANT
                && form.voice() == Voice.RECEIVING
                && section != Section.DECISION
                && tellsOfYear()) {
            return Modality.EARLIER;
        }
        if (form.kind() != ActKind.APPLY && form.voice() != Voice.LABEL && isOfYearBefore(from, to)) {
            return Modality.EARLIER;
        }
        boolean decided = ActWords.DECIDED.last(tokens, 0, from) > ActWords.PROPOSING.last(tokens, 0, from);
        boolean proposing =
                section == Section.PROPOSAL || !decided && (proposed || ActWords.PROPOSING.in(tokens, 0, from));
        return proposing ? Modality.PROPOSED : Modality.DONE;
    }

    /** "En ansökan om 38 000 kr avslogs 2019": what was applied for is as old as its answer. */
    private boolean isRefusedBefore(int to) {
        for (int i = to; year.isPresent() && i < tokens.size(); i++) {
            Optional<Found> next = at(i);
            if (next.isPresent()) {
                return next.get().form().kind() != ActKind.APPLY
                        && isOfYearBefore(i, i + next.get().length());
            }
        }
        return false;
    }

    /** "År 2022 fick föreningen": history, not a decision. */
    private boolean tellsOfYear() {
        return tokens.size() > 1
                && ActWords.PAST_YEARS.lengthAt(tokens, 0) > 0
                && YEAR.matcher(tokens.get(1).text()).matches();
    }

    /** "gav 2017-10-17", "har ni år 2019 fått": beside a year before the paper's own. */
    private boolean isOfYearBefore(int from, int to) {
        for (int i = Math.max(0, from - SOON); i < Math.min(tokens.size(), to + SOON); i++) {
            if (i >= to && tokens.get(i).amount().isPresent()) {
                return false;
            }
            Optional<Integer> told = toldYear(i);
            if (told.isPresent() && year.filter(y -> told.get() < y).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Integer> toldYear(int at) {
        TextToken token = tokens.get(at);
        if (token.mention().orElse(null) instanceof Mention.Day day) {
            return day.date().map(LocalDate::getYear);
        }
        return token.mention().isEmpty() && YEAR.matcher(token.text()).matches()
                ? Optional.of(Integer.valueOf(token.text()))
                : Optional.empty();
    }

    /**
     * Below "om", "under förutsättning att", "kan", "som": up to the comma behind the first act told there, or to a main verb
     * before "vi": "För att få ihop det hela önskar vi".
     */
    private boolean isSupposed(int at, int to, Voice voice, boolean denied) {
        if (tellsOfNamed(at)) {
            return false;
        }
        if (isRelative(at)) {
            return true;
        }
        boolean main = to < tokens.size() && ActWords.SPEAKING.lengthAt(tokens, to) > 0;
        for (int i = 0; i < at; i++) {
            int length = ActWords.HYPOTHETICAL.lengthAt(tokens, i);
            if (length == 0 || (ActWords.CONDITIONAL.lengthAt(tokens, i) > 0 && !beginsClause(i))) {
                continue;
            }
            boolean modal = ActWords.MODAL.lengthAt(tokens, i) > 0;
            if (isWished(at) && (modal || isApplying(i))) {
                continue; // "hoppas att nämnden kan täcka"
            }
            boolean ended = main && i + length < at - 1;
            boolean covers = modal
                    ? at - i <= NEAR && (!denied || tellsOfAny(voice, i))
                    : !ended && !isLeft(i + length, at) && !isMain(i, i + length, at, to);
            if (covers) {
                return true;
            }
            i += length - 1;
        }
        return false;
    }

    /** "Enskilda företag kan inte få stöd" is a rule for all of a kind; "Nora kommun kan inte få stöd", "Ni kan inte få stöd" a decision. */
    private boolean tellsOfAny(Voice voice, int modal) {
        return voice == Voice.RECEIVING
                && modal > 0
                && !tokens.get(modal - 1).isNameWord()
                && ActWords.SECOND_PERSON.lengthAt(tokens, modal - 1) == 0;
    }

    /** "som ger", "som inte ger", "som har fått", "som vi har godkänt". */
    private boolean isRelative(int at) {
        int before = at - 1;
        while (before > 0
                && at - before < NEAR
                && (ActWords.AUXILIARIES.lengthAt(tokens, before) > 0
                        || ActWords.NEGATION.lengthAt(tokens, before) > 0)) {
            before--;
        }
        return ActWords.RELATIVE.lengthAt(tokens, before) > 0
                || ActWords.SPEAKING.lengthAt(tokens, before) > 0 && ActWords.RELATIVE.lengthAt(tokens, before - 1) > 0;
    }

    /** "... med Hembygdsarkivet, som får": more of one that is named, not which of several is meant. */
    private boolean tellsOfNamed(int at) {
        int relative = at - 1;
        while (relative > 2 && ActWords.AUXILIARIES.lengthAt(tokens, relative) > 0) {
            relative--;
        }
        return relative > 1
                && ActWords.RELATIVE.lengthAt(tokens, relative) > 0
                && tokens.get(relative - 1).isMark(",")
                && (tokens.get(relative - 2).isNameWord() || NameLikeness.isOrganisationNoun(tokens.get(relative - 2)));
    }

    private boolean beginsClause(int at) {
        return at == 0 || tokens.get(at - 1).isMark(",;–-(") || ActWords.CLAUSE_ADVERBS.lengthAt(tokens, at - 1) > 0;
    }

    /** "Under förutsättning att EU godkänner projektet beviljas föreningen": the clause had its verb; this one has its subject behind it. */
    private boolean isMain(int clause, int from, int at, int to) {
        return (clause <= 1 || beginsClause(clause))
                && ActWords.CONDITION_VERBS.in(tokens, from + 1, at)
                && ActWords.AND.lengthAt(tokens, at - 1) == 0
                && to < tokens.size()
                && tokens.get(to).isWord()
                && ActWords.SUPPORT.lengthAt(tokens, to) == 0;
    }

    /** Whether a subordinate clause that begins at {@code from} has ended before {@code at}: behind a comma, or before a main verb. */
    private boolean isLeft(int from, int at) {
        boolean told = false;
        for (int i = from; i < at; i++) {
            told |= acts.stream().anyMatch(a -> a.to() > from && a.from() < at) || i - from >= 2;
            if (told && tokens.get(i).isMark(",;")) {
                return true;
            }
        }
        return false;
    }
}
