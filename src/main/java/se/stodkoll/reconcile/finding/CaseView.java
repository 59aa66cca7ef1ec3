package se.stodkoll.reconcile.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.pairing.CaseGroup;
import se.stodkoll.reconcile.pairing.CaseSide;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.RuleTexts;
import se.stodkoll.reconcile.traits.Traits;

/**
 * What the rules see of a case.
 *
 * @param applications those in force, the one to compare first
 * @param decisions those of the matter, the one to compare first
 * @param unread what its parts hold and could not be read
 * @param sharesNumber whether the decision's number is that of a paper that decides several matters
 * @param row where the decision is a row of a list: its traits
 * @param isJoint whether several applications, or decisions, stand against one, whose amount they are together
 * @param files name by SHA-256, for messages
 * @param tolerances in force
 */
public record CaseView(
        List<Application> applications,
        List<Decision> decisions,
        List<Unread> unread,
        boolean sharesNumber,
        Optional<Traits> row,
        boolean isJoint,
        Map<String, String> files,
        RuleSettings.Tolerances tolerances) {
    public CaseView {
        applications = List.copyOf(applications);
        decisions = List.copyOf(decisions);
        unread = List.copyOf(unread);
        files = Map.copyOf(files);
    }

    public static CaseView of(CaseGroup group, Map<String, String> files, RuleSettings.Tolerances tolerances) {
        return new CaseView(
                group.applications().stream()
                        .flatMap(m -> m.applicationsInForce().stream())
                        .toList(),
                group.decisions().stream().flatMap(m -> m.decisions().stream()).toList(),
                group.unread(),
                group.decisions().stream()
                        .findFirst()
                        .filter(m -> m.entries().get(0).sharesNumber())
                        .isPresent(),
                group.decisions().stream()
                        .filter(CaseSide::isRow)
                        .map(CaseSide::traits)
                        .findFirst(),
                group.applications().size() > 1 || group.decisions().size() > 1,
                files,
                tolerances);
    }

    public Optional<Application> application() {
        return applications.stream().findFirst();
    }

    public Optional<Decision> decision() {
        return decisions.stream().findFirst();
    }

    /** Whether the decision is a row of a list. */
    public boolean isOfList() {
        return row.isPresent();
    }

    /** Whether the decision is a row that holds the applicant's name, maybe beside other words. */
    public boolean isApplicantInRow() {
        return row.isPresent()
                && application()
                        .filter(a -> row.get().saysOrganisationOf(Traits.of(a)))
                        .isPresent();
    }

    /** Whether the decision is a row that holds the project's name among other words. */
    public boolean isNameInRow() {
        return row.isPresent()
                && application().filter(a -> row.get().saysNameOf(Traits.of(a))).isPresent();
    }

    /** Whether it has an application and a decision. */
    public boolean isPaired() {
        return !applications.isEmpty() && !decisions.isEmpty();
    }

    /** Whether it has neither: a case of what a part holds and nobody could read. */
    public boolean isUnreadAlone() {
        return applications.isEmpty() && decisions.isEmpty();
    }

    /** Applied for, by the first application that states it. */
    public Optional<Field<Money>> appliedAmount() {
        return applications.stream().flatMap(a -> a.request().amount().stream()).findFirst();
    }

    public Optional<Field<Money>> grantedAmount() {
        return granted(d -> d.grant().maxAmount());
    }

    /** Of the decision in force; of what it leaves unsaid, by the first decision that states it. */
    public <T> Optional<Field<T>> granted(Function<Decision, Optional<Field<T>>> field) {
        return decisions.stream().flatMap(d -> field.apply(d).stream()).findFirst();
    }

    /** Whether the decision in force turns the application down. */
    public boolean isRejected() {
        return decision().filter(d -> d.grant().rejected()).isPresent();
    }

    /** "beslut-17.pdf s. 3", "beslut-17.pdf p. 3" */
    public BilingualText place(Field<?> field) {
        return place(field.evidence());
    }

    public BilingualText place(Evidence evidence) {
        Object file = Optional.<Object>ofNullable(files.get(evidence.document()))
                .orElseGet(() -> RuleTexts.of("place.unknown"));
        return RuleTexts.of("place", file, evidence.page());
    }
}
