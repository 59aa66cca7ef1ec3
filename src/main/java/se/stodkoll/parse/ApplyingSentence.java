package se.stodkoll.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.Field;
import se.stodkoll.model.Period;
import se.stodkoll.text.Flow;

/** "X ansöker om 50 procent av projektets bokförda kostnader, dock högst … under perioden …": who, and what. */
record ApplyingSentence(Optional<Field<String>> applicant, Statement statement, Period period) {
    private static final Pattern APPLIES = Pattern.compile(
            "\\b(?:ansöker|anhåller|har\\s+ansökt|har\\s+sökt|har\\s+inkommit\\s+med\\s+(?:en\\s+)?ansökan|söker|ansöks)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD_WORDS = Pattern.compile("\\b(?:perioden|projektperiod(?:en)?|projekttid(?:en)?|ansökan\\s+avser|pågår|genomförs)\\b", Pattern.CASE_INSENSITIVE);

    /** The first sentence that applies for an amount or a share; where none does, the first that applies for a period. */
    static Optional<ApplyingSentence> find(Flow flow) {
        List<Clauses.Clause> clauses = Clauses.of(flow);
        Optional<ApplyingSentence> forPeriod = Optional.empty();
        for (int i = 0; i < clauses.size(); i++) {
            Clauses.Clause clause = clauses.get(i);
            Matcher verb = flow.matcher(APPLIES).region(clause.start(), clause.end()).useTransparentBounds(true);
            if (!verb.find()) {
                continue;
            }
            Statement said = new Statement(flow, verb.start(), clause.end());
            ApplyingSentence sentence = new ApplyingSentence(applicant(flow, clause, verb), said, period(flow, clauses, i, said));
            if (said.amount().isPresent() || said.percent().isPresent()) {
                return Optional.of(sentence);
            }
            if (forPeriod.isEmpty() && !sentence.period().isEmpty()) {
                forPeriod = Optional.of(sentence);
            }
        }
        return forPeriod;
    }

    private static Period period(Flow flow, List<Clauses.Clause> clauses, int i, Statement said) {
        Period own = said.span();
        for (int next = i + 1; own.isEmpty() && next < Math.min(clauses.size(), i + 3); next++) {
            Clauses.Clause clause = clauses.get(next);
            if (clause.matches(PERIOD_WORDS)) {
                own = new Statement(flow, clause.start(), clause.end()).span();
            }
        }
        return own;
    }

    private static Optional<Field<String>> applicant(Flow flow, Clauses.Clause clause, Matcher verb) {
        return Subjects.before(flow, clause.start(), verb.start());
    }
}
