package se.stodkoll.language.word;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Vocabulary;

/** The words that tell acts, and those that stand around them; from {@code vocabulary/acts.yaml}. */
public final class ActWords {
    private static final Vocabulary ACTS = Vocabulary.load("acts");

    public static final Phrases OTHER_OBJECTS = phrases("other.objects");
    public static final Phrases RECEIVING_IN = phrases("receiving.in");
    public static final Phrases NEGATION = phrases("negation");
    public static final Phrases BOUNDING = phrases("negation.bounding");
    public static final Phrases HYPOTHETICAL = phrases("hypothetical");
    public static final Phrases ALLOWED = phrases("allowed");
    public static final Phrases BEHIND = phrases("behind");
    public static final Phrases RELATIVE = phrases("relative");
    public static final Phrases PARTICLES = phrases("particles");
    public static final Phrases APPLICATIONS = phrases("application.plurals");
    public static final Phrases REFLEXIVE = phrases("reflexive");
    public static final Phrases PLACE_BEFORE = phrases("place.before");
    public static final Phrases THITHER = phrases("relative.thither");
    public static final Phrases DEFINITE = phrases("definite");
    public static final Phrases RUNNING = phrases("running");
    public static final Phrases PRIOR = phrases("prior");
    public static final Phrases PROPOSING = phrases("proposing");
    public static final Phrases FIRST_PERSON = phrases("first.person");
    public static final Phrases SUBORDINATING = phrases("subordinating");
    public static final Phrases DECIDED = phrases("deciding.finite");
    public static final Phrases PAST_YEARS = phrases("past.years");
    public static final Phrases DECISION_NOUNS = phrases("decision.nouns");
    public static final Phrases DECIDING = phrases("deciding");
    public static final Phrases AUXILIARIES = phrases("passive.auxiliaries");
    public static final Phrases OUTCOME_GRANTED = phrases("outcome.granted");
    public static final Phrases OUTCOME_REJECTED = phrases("outcome.rejected");
    public static final Phrases SUPPORT = phrases("support");
    public static final Phrases SUPPORT_SUBJECTS = phrases("support.subjects");
    public static final Phrases ANAPHORS = phrases("anaphors");
    public static final Phrases APPLICATION = phrases("application.nouns");
    public static final Phrases RECIPIENT = phrases("recipient.nouns");
    public static final Phrases PROJECT = phrases("project.nouns");
    public static final Phrases PROJECT_BEFORE = phrases("project.before");
    public static final Phrases CAP = phrases("cap");
    public static final Phrases TOTAL = phrases("total");
    public static final Phrases PART = phrases("part");
    public static final Phrases OF_COSTS = phrases("of.costs");
    public static final Phrases OF_FRAMES = phrases("of.frames");
    public static final Phrases OF_ADVANCE = phrases("of.advance");
    public static final Phrases PER_YEAR = phrases("per.year");
    public static final Phrases COST_SHARE = phrases("of.cost.share");
    public static final Phrases OTHER_SHARE = phrases("of.other.share");
    public static final Phrases PERIOD = phrases("period.words");
    public static final Phrases PERIOD_APPLIED = phrases("period.applied");
    public static final Phrases REPORTING = phrases("reporting");
    public static final Phrases CONDITIONAL = phrases("conditional");
    public static final Phrases TOGETHER = phrases("together");
    public static final Phrases BODY_LABELS = phrases("body.labels");
    public static final Phrases PROGRAMMES = phrases("programmes");
    public static final Phrases CONDITION_VERBS = phrases("condition.verbs");
    public static final Phrases MODAL = phrases("modal");
    public static final Phrases CLAUSE_ADVERBS = phrases("clause.adverbs");
    public static final Phrases PERFECT = phrases("perfect");
    public static final Phrases PARTICIPLES = phrases("participles");
    public static final Phrases DECISION_LABELS = phrases("decision.labels");
    public static final Phrases WHOLE = phrases("whole");
    public static final Phrases COMPARED = phrases("compared");
    public static final Phrases CHANGED_BY = phrases("changed.by");
    public static final Phrases ABOUT = phrases("about");
    public static final Phrases RATE = phrases("rate");
    public static final Phrases EACH = phrases("each");
    public static final Phrases RESIDUE = phrases("residue");
    public static final Phrases DAY_LABELS = phrases("day.labels");
    public static final Phrases DAY_DECIDING = phrases("day.deciding");
    public static final Phrases DAY_SENT = phrases("day.sent");
    public static final Phrases DAY_TREATING = phrases("day.treating");
    public static final Phrases DAY_NEXT = phrases("day.next");
    public static final Phrases DAY_PRESENTED = phrases("day.presented");
    private static final Phrases YESTERDAY = phrases("yesterday");
    private static final Phrases TODAY = phrases("today");
    private static final List<Phrases> WEEKDAYS = ACTS.list("weekdays.before").stream()
            .map(w -> new Phrases(List.of(w)))
            .toList();
    public static final Phrases DAY_STAMPS = phrases("day.stamps");
    public static final Phrases DAY_LIMITS = phrases("day.limits");
    public static final Phrases DAY_PAPERS = phrases("day.papers");
    public static final Phrases SPEAKING = phrases("speaking");
    public static final Phrases SECOND_PERSON = phrases("second.person");
    public static final Phrases AND = phrases("and");
    public static final Phrases TO = phrases("to");
    public static final Phrases FROM = phrases("from");
    public static final Phrases BY = phrases("by");
    public static final Phrases AT = phrases("at");
    public static final Phrases WITH = phrases("with");
    public static final Phrases AS = phrases("as");
    public static final Phrases FOR = phrases("for");
    public static final Phrases NAMING = phrases("naming");
    public static final Phrases BEING = phrases("being");
    public static final Phrases NUMBER_LABELS =
            new Phrases(Vocabulary.load("mentions").list("number.labels"));
    public static final Phrases BETWEEN = new Phrases(Vocabulary.load("names").list("between"));

    /**
     * Words of an act: which, in what voice, and whether they do it alone.
     *
     * @param kind the act
     * @param voice who its subject is
     * @param strong whether they do it alone, not only beside money or support
     * @param words in all their forms
     */
    public record Form(ActKind kind, Voice voice, boolean strong, Phrases words) {}

    private static final List<String> MEETINGS =
            ACTS.list("meetings").stream().map(Labels::fold).toList();

    public static final List<Form> FORMS = forms();

    private ActWords() {}

    /** The day that words tell as seen from another: "i går", "i torsdags"; empty where they tell none. */
    public static Optional<LocalDate> dayBefore(List<TextToken> tokens, int at, LocalDate from) {
        if (TODAY.lengthAt(tokens, at) > 0) {
            return Optional.of(from);
        }
        if (YESTERDAY.lengthAt(tokens, at) > 0) {
            return Optional.of(from.minusDays(1));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (WEEKDAYS.get(day.getValue() - 1).lengthAt(tokens, at) > 0) {
                return Optional.of(from.with(TemporalAdjusters.previous(day)));
            }
        }
        return Optional.empty();
    }

    /** Whether a word is that for a meeting, or ends so. */
    public static boolean isMeeting(TextToken token) {
        return MEETINGS.stream().anyMatch(token.folded()::endsWith);
    }

    private static Phrases phrases(String key) {
        return new Phrases(ACTS.list(key));
    }

    /** The words of an act in all their forms, those first that do it alone; labels are none of them. */
    public static List<String> words(ActKind kind) {
        return Stream.of(true, false)
                .flatMap(strong -> Stream.of(Voice.values())
                        .filter(voice -> voice != Voice.LABEL)
                        .map(voice -> key(kind, voice, strong)))
                .filter(ACTS::has)
                .flatMap(key -> ACTS.list(key).stream())
                .distinct()
                .toList();
    }

    private static String key(ActKind kind, Voice voice, boolean strong) {
        return kind + "." + voice + (strong ? ".strong" : ".weak");
    }

    private static List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        for (ActKind kind : ActKind.values()) {
            for (Voice voice : Voice.values()) {
                for (boolean strong : new boolean[] {true, false}) {
                    String key = key(kind, voice, strong);
                    if (ACTS.has(key)) {
                        forms.add(new Form(kind, voice, strong, phrases(key)));
                    }
                }
            }
        }
        return forms;
    }
}
