package se.stodkoll.made;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is applied for, as printed.
 *
 * @param naming names and numbers
 * @param applicant who applies
 * @param period the project's days
 * @param periodStated whether the document itself prints them
 * @param request what is applied for
 * @param budget its tables
 * @param activities of the form; empty for a description
 * @param facts the other facts
 */
record Asked(
        Naming naming,
        Applicant applicant,
        Span period,
        boolean periodStated,
        Request request,
        BudgetSheets budget,
        List<Activity> activities,
        Facts facts) {
    Asked {
        activities = List.copyOf(activities);
    }

    /**
     * Names and numbers.
     *
     * @param project its name
     * @param diaryNumber where printed
     * @param applicationId of the form
     * @param caseId of the form
     */
    record Naming(String project, Optional<String> diaryNumber, String applicationId, String caseId) {}

    /**
     * Who applies.
     *
     * @param name in its usual case
     * @param organisationNumber as "212000-1234"
     */
    record Applicant(String name, String organisationNumber) {}

    /**
     * What is applied for.
     *
     * @param percent of the costs
     * @param amount in kronor; the form's comes from its rows
     */
    record Request(Optional<BigDecimal> percent, OptionalLong amount) {}

    /**
     * The tables.
     *
     * @param costs what it costs
     * @param financing who pays
     * @param inKind contributions in kind
     */
    record BudgetSheets(Sheet costs, Sheet financing, Optional<Sheet> inKind) {}

    /**
     * An activity of the form.
     *
     * @param name its heading
     * @param span its days
     * @param cost in kronor
     * @param steps its parts
     */
    record Activity(String name, Span span, long cost, List<Step> steps) {
        Activity {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A part of an activity.
     *
     * @param name its heading
     * @param cost in kronor
     */
    record Step(String name, long cost) {}

    /**
     * A printed share.
     *
     * @param name as "Stödandel av faktiska kostnader"
     * @param percent two decimals
     */
    record Share(String name, BigDecimal percent) {}

    /**
     * The other facts.
     *
     * @param municipalities the project covers
     * @param shares of the form
     * @param accountType of the form
     * @param accountNumber of the form
     * @param vatRegistered of the form
     * @param procurementActApplies of the form
     */
    record Facts(
            List<String> municipalities,
            List<Share> shares,
            String accountType,
            String accountNumber,
            boolean vatRegistered,
            boolean procurementActApplies) {
        Facts {
            municipalities = List.copyOf(municipalities);
            shares = List.copyOf(shares);
        }

        Facts withShares(List<Share> changed) {
            return new Facts(
                    municipalities, changed, accountType, accountNumber, vatRegistered, procurementActApplies);
        }
    }

    Asked withNaming(Naming changed) {
        return new Asked(changed, applicant, period, periodStated, request, budget, activities, facts);
    }

    Asked withRequest(Request changed) {
        return new Asked(naming, applicant, period, periodStated, changed, budget, activities, facts);
    }

    Asked withCosts(Sheet costs) {
        return withBudget(new BudgetSheets(costs, budget.financing(), budget.inKind()));
    }

    Asked withFinancing(Sheet financing) {
        return withBudget(new BudgetSheets(budget.costs(), financing, budget.inKind()));
    }

    Asked withBudget(BudgetSheets changed) {
        return new Asked(naming, applicant, period, periodStated, request, changed, activities, facts);
    }

    Asked withActivities(List<Activity> changed) {
        return new Asked(naming, applicant, period, periodStated, request, budget, changed, facts);
    }

    Asked withFacts(Facts changed) {
        return new Asked(naming, applicant, period, periodStated, request, budget, activities, changed);
    }

    Asked withoutStatedPeriod() {
        return new Asked(naming, applicant, period, false, request, budget, activities, facts);
    }
}
