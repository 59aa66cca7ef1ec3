package se.stodkoll.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Vocabulary;

/** The words that tell acts, and those that stand around them; from {@code vocabulary/acts.yaml}. */
final class Lexicon {
    private static final Vocabulary ACTS = Vocabulary.load("acts");

    static final Phrases NEGATION = phrases("negation");
    static final Phrases BOUNDING = phrases("negation.bounding");
    static final Phrases HYPOTHETICAL = phrases("hypothetical");
    static final Phrases RELATIVE = phrases("relative");
    static final Phrases THITHER = phrases("relative.thither");
    static final Phrases DEFINITE = phrases("definite");
    static final Phrases RUNNING = phrases("running");
    static final Phrases PRIOR = phrases("prior");
    static final Phrases PROPOSING = phrases("proposing");
    static final Phrases FIRST_PERSON = phrases("first.person");
    static final Phrases SUBORDINATING = phrases("subordinating");
    static final Phrases DECIDED = phrases("deciding.finite");
    static final Phrases PAST_YEARS = phrases("past.years");
    static final Phrases DECISION_NOUNS = phrases("decision.nouns");
    static final Phrases DECIDING = phrases("deciding");
    static final Phrases AUXILIARIES = phrases("passive.auxiliaries");
    static final Phrases OUTCOME_GRANTED = phrases("outcome.granted");
    static final Phrases OUTCOME_REJECTED = phrases("outcome.rejected");
    static final Phrases SUPPORT = phrases("support");
    static final Phrases SUPPORT_SUBJECTS = phrases("support.subjects");
    static final Phrases ANAPHORS = phrases("anaphors");
    static final Phrases APPLICATION = phrases("application.nouns");
    static final Phrases RECIPIENT = phrases("recipient.nouns");
    static final Phrases PROJECT = phrases("project.nouns");
    static final Phrases PROJECT_BEFORE = phrases("project.before");
    static final Phrases CAP = phrases("cap");
    static final Phrases TOTAL = phrases("total");
    static final Phrases PART = phrases("part");
    static final Phrases OF_COSTS = phrases("of.costs");
    static final Phrases OF_FRAMES = phrases("of.frames");
    static final Phrases OF_ADVANCE = phrases("of.advance");
    static final Phrases PER_YEAR = phrases("per.year");
    static final Phrases COST_SHARE = phrases("of.cost.share");
    static final Phrases OTHER_SHARE = phrases("of.other.share");
    static final Phrases PERIOD = phrases("period.words");
    static final Phrases PERIOD_APPLIED = phrases("period.applied");
    static final Phrases REPORTING = phrases("reporting");
    static final Phrases CONDITIONAL = phrases("conditional");
    static final Phrases MODAL = phrases("modal");
    static final Phrases CLAUSE_ADVERBS = phrases("clause.adverbs");
    static final Phrases PERFECT = phrases("perfect");
    static final Phrases PARTICIPLES = phrases("participles");
    static final Phrases DECISION_LABELS = phrases("decision.labels");
    static final Phrases WHOLE = phrases("whole");
    static final Phrases COMPARED = phrases("compared");
    static final Phrases ABOUT = phrases("about");
    static final Phrases RATE = phrases("rate");
    static final Phrases EACH = phrases("each");
    static final Phrases RESIDUE = phrases("residue");
    static final Phrases DAY_LABELS = phrases("day.labels");
    static final Phrases DAY_DECIDING = phrases("day.deciding");
    static final Phrases DAY_NEXT = phrases("day.next");
    static final Phrases DAY_PRESENTED = phrases("day.presented");
    private static final Phrases YESTERDAY = phrases("yesterday");
    private static final Phrases TODAY = phrases("today");
    private static final List<Phrases> WEEKDAYS = ACTS.list("weekdays.before").stream()
            .map(w -> new Phrases(List.of(w)))
            .toList();
    static final Phrases DAY_STAMPS = phrases("day.stamps");
    static final Phrases DAY_LIMITS = phrases("day.limits");
    static final Phrases DAY_PAPERS = phrases("day.papers");
    static final Phrases SPEAKING = phrases("speaking");
    static final Phrases SECOND_PERSON = phrases("second.person");
    static final Phrases AND = phrases("and");
    static final Phrases TO = phrases("to");
    static final Phrases FROM = phrases("from");
    static final Phrases BY = phrases("by");
    static final Phrases AT = phrases("at");
    static final Phrases WITH = phrases("with");
    static final Phrases AS = phrases("as");
    static final Phrases FOR = phrases("for");
    static final Phrases NAMING = phrases("naming");
    static final Phrases BEING = phrases("being");
    static final Phrases BETWEEN = new Phrases(Vocabulary.load("names").list("between"));

    /** Words of an act: which, in what voice, and whether they do it alone. */
    record Form(ActKind kind, Voice voice, boolean strong, Phrases words) {}

    private static final List<String> MEETINGS =
            ACTS.list("meetings").stream().map(Labels::fold).toList();

    static final List<Form> FORMS = forms();

    private Lexicon() {}

    /** The day that words tell as seen from another: "i går", "i torsdags"; empty where they tell none. */
    static Optional<LocalDate> dayBefore(List<Token> tokens, int at, LocalDate from) {
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
    static boolean isMeeting(Token token) {
        return MEETINGS.stream().anyMatch(token.folded()::endsWith);
    }

    private static Phrases phrases(String key) {
        return new Phrases(ACTS.list(key));
    }

    private static List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        for (ActKind kind : ActKind.values()) {
            for (Voice voice : Voice.values()) {
                for (boolean strong : new boolean[] {true, false}) {
                    String key = kind + "." + voice + (strong ? ".strong" : ".weak");
                    if (ACTS.has(key)) {
                        forms.add(new Form(kind, voice, strong, phrases(key)));
                    }
                }
            }
        }
        return forms;
    }
}
