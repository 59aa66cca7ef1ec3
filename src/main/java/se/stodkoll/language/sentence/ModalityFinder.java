package se.stodkoll.language.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.language.word.Voice;
import se.stodkoll.text.mention.Mention;

/** How an act of a sentence is told: as done, proposed, earlier or supposed, by the words around it. */
final class ModalityFinder {
    /** Words between an act and what denies it. */
    private static final int NEAR = 3;
    /** Words between an act and what says that it was before. */
    private static final int SOON = 4;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final List<TextToken> tokens;
    private final List<Act> acts;
    private final Frame frame;
    private final IntFunction<Optional<FoundForm>> forms;

    /**
     * What a sentence stands in.
     *
     * @param section below which heading
     * @param proposed whether it goes on with one that proposes
     * @param year that the paper is of
     */
    record Frame(Section section, boolean proposed, Optional<Integer> year) {}

    /**
     * @param acts those found so far, before the one that is asked of
     * @param forms the words of an act that begin at a token
     */
    ModalityFinder(List<TextToken> tokens, List<Act> acts, Frame frame, IntFunction<Optional<FoundForm>> forms) {
        this.tokens = tokens;
        this.acts = acts;
        this.frame = frame;
        this.forms = forms;
    }

    Modality modality(int from, int to, ActWords.Form form, boolean denied) {
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
                && frame.section() != Section.DECISION
                && tellsOfYear()) {
            return Modality.EARLIER;
        }
        if (form.kind() != ActKind.APPLY && form.voice() != Voice.LABEL && isOfYearBefore(from, to)) {
            return Modality.EARLIER;
        }
        boolean decided = ActWords.DECIDED.last(tokens, 0, from) > ActWords.PROPOSING.last(tokens, 0, from);
        boolean proposing = frame.section() == Section.PROPOSAL
                || !decided && (frame.proposed() || ActWords.PROPOSING.in(tokens, 0, from));
        return proposing ? Modality.PROPOSED : Modality.DONE;
    }

    /** "..., dit en ansökan om 50 000 kr har lämnats": what was asked of another. */
    private boolean isThither(int from) {
        return ActWords.THITHER.first(tokens, Math.max(1, from - NEAR), from) > 0;
    }

    /** "Vi föreslår att nämnden går in med", "Föreningen önskar att nämnden stöder": who applies says what others are to do. */
    boolean isWished(int at) {
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

    /** "tidigare beviljat", but not "upphäver sitt tidigare beslut och beviljar". */
    private boolean isPriorBefore(int from) {
        int prior = ActWords.PRIOR.first(tokens, Math.max(0, from - SOON), from);
        return prior >= 0 && !ActWords.AND.in(tokens, prior + 1, from);
    }

    /** "En ansökan om 38 000 kr avslogs 2019": what was applied for is as old as its answer. */
    private boolean isRefusedBefore(int to) {
        for (int i = to; frame.year().isPresent() && i < tokens.size(); i++) {
            Optional<FoundForm> next = forms.apply(i);
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
            if (told.isPresent() && frame.year().filter(y -> told.get() < y).isPresent()) {
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
