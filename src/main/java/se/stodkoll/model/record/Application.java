package se.stodkoll.model.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.model.word.Source;

/**
 * What is applied for: the portal's form, a project description, or what a delegated decision says of both.
 *
 * @param identity names and numbers of the matter
 * @param applicant who applies
 * @param period the project's days; from its activities ({@link Source#DERIVED}) where the form leaves it blank
 * @param request what is applied for
 * @param activities the form's plan
 * @param budget cost and financing tables
 * @param form what only the form states
 */
public record Application(
        Identity identity,
        Applicant applicant,
        Period period,
        Request request,
        List<Activity> activities,
        Optional<Budget> budget,
        Form form) {
    public Application {
        activities = List.copyOf(activities);
    }

    /**
     * Names and numbers of the matter.
     *
     * @param projectName name of the project
     * @param applicationId Ansökansid
     * @param caseId Ärendeid
     * @param diaryNumber the matter's own, as "24RS12268"
     */
    public record Identity(
            Optional<Field<String>> projectName,
            Optional<Field<String>> applicationId,
            Optional<Field<String>> caseId,
            Optional<Field<String>> diaryNumber) {}

    /**
     * Who applies.
     *
     * @param name organisation
     * @param organisationNumber as "232100-0164"
     */
    public record Applicant(Optional<Field<String>> name, Optional<Field<String>> organisationNumber) {}

    /**
     * What is applied for.
     *
     * @param percent of the costs, 0 to 100
     * @param amount the ceiling
     * @param advance applied for
     * @param periodStated whether the document itself states the project's period
     */
    public record Request(
            Optional<Field<BigDecimal>> percent,
            Optional<Field<Money>> amount,
            Optional<Field<Money>> advance,
            boolean periodStated) {}

    /**
     * What only the form states.
     *
     * @param shares printed shares of the summary
     * @param municipalities those the project covers
     * @param accountType "Plusgiro", "Bankgiro"
     * @param accountNumber as printed
     * @param vatRegistered momsredovisningsskyldig
     * @param procurementActApplies LOU or other procurement law
     * @param answers free-text questions and answers
     * @param contacts of section "Mina kontakter"
     */
    public record Form(
            List<Share> shares,
            List<Field<String>> municipalities,
            Optional<Field<String>> accountType,
            Optional<Field<String>> accountNumber,
            Optional<Field<Boolean>> vatRegistered,
            Optional<Field<Boolean>> procurementActApplies,
            List<Answer> answers,
            List<Contact> contacts) {
        public Form {
            shares = List.copyOf(shares);
            municipalities = List.copyOf(municipalities);
            answers = List.copyOf(answers);
            contacts = List.copyOf(contacts);
        }
    }

    /**
     * A printed share.
     *
     * @param name as "Stödandel av faktiska kostnader"
     * @param percent as printed
     */
    public record Share(String name, Field<BigDecimal> percent) {}

    /**
     * A question of the form and its answer.
     *
     * @param question as printed
     * @param text its answer, paragraphs parted by a newline
     */
    public record Answer(String question, String text) {}

    /**
     * A contact of the form.
     *
     * @param role as "Ekonomi"
     * @param name of the person
     * @param email as printed
     * @param phone as printed
     */
    public record Contact(String role, String name, String email, String phone) {}
}
