package se.stodkoll.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Period;
import se.stodkoll.model.value.Unit;

/** Records in which nothing is stated yet, for a part on which nothing was read. */
final class BlankRecords {
    private static final Application APPLICATION = new Application(
            new Application.Identity(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            new Application.Applicant(Optional.empty(), Optional.empty()),
            Period.NONE,
            new Application.Request(Optional.empty(), Optional.empty(), Optional.empty(), false),
            List.of(),
            Optional.empty(),
            new Application.Form(
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of()));
    private static final Decision DECISION = new Decision(
            Optional.empty(),
            Optional.empty(),
            new Decision.Grant(Optional.empty(), Optional.empty(), Optional.empty(), false),
            Period.NONE,
            new Decision.Origin(Optional.empty(), Optional.empty()),
            List.of(),
            new Decision.Terms(List.of(), Optional.empty(), List.of()),
            new Decision.Restated(Optional.empty(), Optional.empty(), Period.NONE));

    private static final Budget BUDGET = new Budget(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    private BlankRecords() {}

    static ObjectNode budget() {
        return ModelJson.mapper().valueToTree(BUDGET);
    }

    /** A table of a budget, in kronor, without columns. */
    static ObjectNode table(String title) {
        return ModelJson.mapper().valueToTree(new BudgetTable(title, Unit.SEK, List.of(), List.of(), List.of()));
    }

    /** @param name "application" or "decision" */
    static ObjectNode of(String name) {
        return ModelJson.mapper().valueToTree(name.equals("application") ? APPLICATION : DECISION);
    }
}
