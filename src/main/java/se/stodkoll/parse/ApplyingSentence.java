package se.stodkoll.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.Field;
import se.stodkoll.model.Period;

/** "X ansöker om 50 procent av projektets bokförda kostnader, dock högst … under perioden …": who, and what. */
record ApplyingSentence(Optional<Field<String>> applicant, Statement statement, Period period) {
    private static final Pattern APPLIES = Pattern.compile(
            "\\b(?:ansöker|anhåller|har\\s+ansökt|har\\s+sökt|har\\s+inkommit\\s+med\\s+(?:en\\s+)?ansökan|söker|ansöks)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD_WORDS = Pattern.compile("\\b(?:perioden|projektperiod|projekttiden|ansökan\\s+avser|pågår|genomförs)\\b", Pattern.CASE_INSENSITIVE);

    /** The first sentence that applies for an amount or a share. */
    static Optional<ApplyingSentence> find(Flow flow) {
        List<Clauses.Clause> clauses = Clauses.of(flow);
        for (int i = 0; i < clauses.size(); i++) {
            Clauses.Clause clause = clauses.get(i);
            Matcher verb = flow.matcher(APPLIES).region(clause.start(), clause.end()).useTransparentBounds(true);
            if (!verb.find()) {
                continue;
            }
            Statement said = new Statement(flow, verb.start(), clause.end());
            if (said.amount().isEmpty() && said.percent().isEmpty()) {
                continue;
            }
            return Optional.of(new ApplyingSentence(applicant(flow, clause, verb), said, period(flow, clauses, i, said)));
        }
        return Optional.empty();
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
