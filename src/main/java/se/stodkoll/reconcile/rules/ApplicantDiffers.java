package se.stodkoll.reconcile.rules;

import java.util.List;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Field;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.traits.Traits;

/**
 * {@link Rule#APPLICANT_DIFFERS}: the money goes to another organisation than the one that applied. Case, lost dots,
 * legal form, genitive, a department after a comma and initials ("RÖL") make no other organisation.
 */
public final class ApplicantDiffers implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        return view.isJoint() || view.isApplicantInRow()
                ? List.of()
                : view.application().flatMap(a -> a.applicant().name()).stream()
                        .flatMap(applicant -> view
                                .decision()
                                .flatMap(d -> d.grant().beneficiary())
                                .stream()
                                .flatMap(beneficiary -> compare(view, applicant, beneficiary)))
                        .toList();
    }

    private static Stream<RuleFinding> compare(CaseView view, Field<String> applicant, Field<String> beneficiary) {
        if (Traits.Organisation.of(applicant.value()).isSameAs(Traits.Organisation.of(beneficiary.value()))) {
            return Stream.empty();
        }
        return Stream.of(FindingDraft.of(Rule.APPLICANT_DIFFERS)
                .texts(applicant.value(), beneficiary.value())
                .eitherWay(applicant, beneficiary)
                .say(
                        "applicant.differs",
                        view.place(beneficiary),
                        beneficiary.value(),
                        applicant.value(),
                        view.place(applicant)));
    }
}
