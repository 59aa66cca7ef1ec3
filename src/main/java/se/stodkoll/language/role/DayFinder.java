package se.stodkoll.language.role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.language.role.RoleWeights.Signs;
import se.stodkoll.language.sentence.Acts;
import se.stodkoll.language.sentence.Modality;
import se.stodkoll.language.sentence.Section;
import se.stodkoll.language.sentence.Sentence;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.language.word.Voice;
import se.stodkoll.text.mention.Mention;

/** On which day it was decided: the day of the meeting, of the letter, or the one that the deciding sentence names. */
public final class DayFinder {
    private static final RoleWeights DATE = RoleWeights.of("date");
    /** A paper's head reaches no farther than this into its text, in characters. */
    private static final int HEAD = 900;
    /** Words of a sentence that is no line of a head any more. */
    private static final int PROSE = 14;
    /** A body by its own word. */
    private static final double BODY = 0.8;
    /** Words between a day and what tells of it. */
    private static final int NEAR = 6;

    private final Signs<LocalDate> common = new Signs<>();
    private final Map<Integer, Signs<LocalDate>> ofItems = new HashMap<>();
    private final Map<LocalDate, Mention.Day> places = new HashMap<>();
    /** Days that stand in the head with no word of what happened on them. */
    private final Set<LocalDate> bare = new HashSet<>();

    private boolean head = true;
    /** Whether anything says that the text is a paper of who decides: a number, "Beslut" over it, "er ansökan", "Nämnden beviljar". */
    private boolean official;

    private Optional<Mention.Day> own = Optional.empty();

    /** Sees a sentence, in the order of the text. */
    public void see(Sentence sentence, Acts acts) {
        List<TextToken> tokens = sentence.tokens();
        long words = tokens.stream().filter(TextToken::isWord).count();
        official |= sentence.section() == Section.DECISION
                || sentence.section() == Section.PROPOSAL
                || ActWords.SECOND_PERSON.in(tokens, 0, tokens.size())
                || !acts.list().isEmpty() && ActWords.SPEAKING.in(tokens, 0, tokens.size())
                || head && acts.list().isEmpty() && isOfBody(tokens)
                || tokens.stream().anyMatch(t -> t.mention().orElse(null) instanceof Mention.MatterNumber)
                || !acts.list().isEmpty()
                        && tokens.stream().anyMatch(t -> NameLikeness.isBodyWord(t) && NameLikeness.isNoName(t));
        head &= sentence.start() < HEAD
                && words <= PROSE
                && acts.list().stream().allMatch(a -> a.voice() == Voice.LABEL);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).mention().orElse(null) instanceof Mention.Day day
                    && day.date().isPresent()) {
                see(sentence, acts, i, day);
            }
        }
        relative(sentence);
    }

    /** "I torsdags", "i går": counted back from the day in the head. */
    private void relative(Sentence sentence) {
        if (own.isEmpty() || head) {
            return;
        }
        Mention.Day day = own.get();
        LocalDate printed = day.date().orElseThrow();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Optional<LocalDate> told = ActWords.dayBefore(sentence.tokens(), i, printed);
            if (told.isPresent()) {
                common.add(told.get(), "relative", 1);
                places.putIfAbsent(told.get(), new Mention.Day(day.start(), day.end(), told));
            }
        }
    }

    private void see(Sentence sentence, Acts acts, int i, Mention.Day day) {
        List<TextToken> tokens = sentence.tokens();
        LocalDate date = day.date().orElseThrow();
        own = own.isEmpty() && head ? Optional.of(day) : own;
        boolean before = own.flatMap(Mention.Day::date)
                .filter(d -> date.plusYears(1).isBefore(d))
                .isPresent();
        Optional<LocalDate> headed = own.flatMap(Mention.Day::date);
        boolean told = headed.filter(d -> !date.equals(d)).isPresent();
        boolean act = !before && !(told && sentence.section() == Section.BACKGROUND) && isOfAct(acts, tokens, i);
        boolean first = head && common.isEmpty();
        boolean treated = ActWords.DAY_TREATING.in(tokens, i - NEAR, i);
        Signs<LocalDate> signs =
                act && sentence.item() > 0 ? ofItems.computeIfAbsent(sentence.item(), n -> new Signs<>()) : common;
        boolean label = ActWords.DAY_LABELS.in(tokens, i - 3, i);
        int met = meeting(tokens, i);
        boolean meeting = met >= 0;
        if (head && !label && !meeting && !act) {
            bare.add(date);
        } else {
            bare.remove(date);
        }
        signs.mark(date, "head", head);
        signs.mark(date, "first", first);
        signs.mark(date, "label", label);
        signs.mark(date, "meeting", meeting);
        signs.mark(date, "act", act);
        signs.mark(date, "heading", sentence.heading());
        signs.mark(
                date,
                "stamp",
                ActWords.DAY_STAMPS.in(tokens, i - NEAR, i) && !treated
                        || ActWords.DAY_STAMPS.in(tokens, i + 1, i + 3));
        signs.mark(date, "sent", ActWords.DAY_SENT.in(tokens, i - NEAR, i));
        signs.mark(
                date,
                "applied",
                (acts.list().stream().anyMatch(a -> a.kind() == ActKind.APPLY)
                                || ActWords.APPLICATION.in(tokens, i - NEAR, i))
                        && !treated);
        signs.mark(
                date,
                "limit",
                ActWords.DAY_LIMITS.in(tokens, Math.max(i - 3, met), i)
                        || ActWords.DAY_NEXT.in(tokens, i - NEAR, i)
                        || ActWords.PERIOD.in(tokens, i - NEAR, i));
        signs.mark(date, "later", !head && headed.filter(date::isAfter).isPresent());
        signs.mark(date, "presented", ActWords.DAY_PRESENTED.in(tokens, i - NEAR, i));
        signs.mark(date, "reference", !head && isNumbered(tokens, i));
        signs.mark(date, "paper", ActWords.DAY_PAPERS.in(tokens, i - NEAR, i));
        signs.mark(date, "other", sentence.section() == Section.OTHER);
        signs.mark(date, "background", sentence.section() == Section.BACKGROUND && !act);
        signs.mark(date, "named", true);
        if (head || act || !places.containsKey(date)) {
            places.put(date, day);
        }
    }

    /** "beslutade den 14 oktober att". */
    private static boolean isOfAct(Acts acts, List<TextToken> tokens, int i) {
        boolean granted = acts.list().stream()
                .anyMatch(a -> (a.kind() == ActKind.GRANT || a.kind() == ActKind.REJECT)
                        && a.modality() != Modality.EARLIER
                        && a.modality() != Modality.SUPPOSED
                        && a.voice() != Voice.LABEL
                        && Math.min(Math.abs(i - a.from()), Math.abs(i - a.to())) <= NEAR);
        return granted
                || ActWords.DAY_DECIDING.in(tokens, i - NEAR, i)
                || ActWords.DAY_DECIDING.in(tokens, i + 1, i + NEAR);
    }

    /** A head of few words with a body's name: who writes. */
    private static boolean isOfBody(List<TextToken> tokens) {
        return tokens.stream().filter(TextToken::isWord).count() <= NEAR
                && Math.max(NameLikeness.body(tokens), NameLikeness.organisation(tokens)) > BODY;
    }

    /** "sitt beslut 2002-02-20, § 17": the day of another paragraph. */
    private static boolean isNumbered(List<TextToken> tokens, int i) {
        int next = i + 1 < tokens.size() && tokens.get(i + 1).isMark(",(") ? i + 2 : i + 1;
        return next < tokens.size() && tokens.get(next).isMark("§");
    }

    /** "Sammanträde 2022-05-31", "tillväxtnämnden den 22 september": where the word of the meeting or the board stands; -1 for none. */
    private static int meeting(List<TextToken> tokens, int i) {
        for (int at = i - 1; at >= Math.max(0, i - NEAR); at--) {
            TextToken token = tokens.get(at);
            if (token.isWord() && (ActWords.isMeeting(token) || NameLikeness.isBodyWord(token) && i - at <= 3)) {
                return at;
            }
        }
        return -1;
    }

    /** The likeliest day of each item that names its own, and of the text; item -1 is the whole text. */
    public List<TextReading.Dated> found() {
        List<TextReading.Dated> found = new ArrayList<>();
        if (!official) {
            bare.forEach(date -> common.add(date, "news", 1));
        }
        DATE.choose(common)
                .ifPresent(c -> found.add(new TextReading.Dated(places.get(c.candidate()), -1, c.probability())));
        ofItems.forEach((item, signs) -> DATE.choose(signs)
                .ifPresent(c -> found.add(new TextReading.Dated(places.get(c.candidate()), item, c.probability()))));
        return found;
    }

    /** The year that a paper is of: of its head's first day; empty where it has none. */
    public static Optional<Integer> year(List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.start() < HEAD)
                .filter(Mention.Day.class::isInstance)
                .flatMap(m -> ((Mention.Day) m).date().stream())
                .map(LocalDate::getYear)
                .findFirst();
    }
}
