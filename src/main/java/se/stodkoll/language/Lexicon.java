package se.stodkoll.language;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.text.Vocabulary;

/** The words that tell acts, and those that stand around them; from {@code vocabulary/acts.yaml}. */
final class Lexicon {
    private static final Vocabulary ACTS = Vocabulary.load("acts");

    static final Phrases NEGATION = phrases("negation");
    static final Phrases HYPOTHETICAL = phrases("hypothetical");
    static final Phrases RELATIVE = phrases("relative");
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

    static final List<Form> FORMS = forms();

    private Lexicon() {}

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
