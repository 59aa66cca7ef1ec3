package se.stodkoll.reconcile.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.RuleTexts;

/**
 * {@link Rule#NOT_READ}: a side of the case was not read far enough to compare, or a part of it holds what could not be
 * read. Nobody may take such a case for one that agrees.
 */
public final class NotRead implements CaseRule {
    @Override
    public List<RuleFinding> check(CaseView view) {
        List<RuleFinding> found = new ArrayList<>();
        if (view.isPaired() && !view.isRejected() && !view.isJoint()) {
            found.addAll(figures(view));
            receiver(view).ifPresent(found::add);
        }
        view.applications().stream().flatMap(a -> emptyBudget(view, a).stream()).forEach(found::add);
        view.unread().stream().map(u -> unread(view, u)).forEach(found::add);
        return found;
    }

    /** Whether an amount or a percent of both sides was compared, or the application is turned down. */
    public static boolean isCompared(CaseView view) {
        return view.isRejected() || view.isJoint() || isAmountCompared(view) || isPercentCompared(view);
    }

    private static boolean isAmountCompared(CaseView view) {
        return view.appliedAmount().isPresent() && view.grantedAmount().isPresent();
    }

    private static boolean isPercentCompared(CaseView view) {
        return view.application().flatMap(a -> a.request().percent()).isPresent()
                && view.granted(d -> d.grant().percent()).isPresent();
    }

    /** An amount of one side alone, or nothing that both state. */
    private static List<RuleFinding> figures(CaseView view) {
        Optional<Field<Money>> applied = view.appliedAmount();
        Optional<Field<Money>> granted = view.grantedAmount();
        if (applied.isPresent() && granted.isEmpty()) {
            return List.of(oneAmount(view, applied.get(), "not.read.granted"));
        }
        if (granted.isPresent() && applied.isEmpty()) {
            return List.of(oneAmount(view, granted.get(), "not.read.applied"));
        }
        return isCompared(view) ? List.of() : List.of(noFigures(view));
    }

    private static RuleFinding oneAmount(CaseView view, Field<Money> read, String key) {
        return FindingDraft.of(Rule.NOT_READ)
                .where(RuleTexts.of("where.amount"))
                .seen(read)
                .say(key, view.place(read), FigureFormat.money(read.value()));
    }

    /** Who applied and who is given, of which one side names nobody: then nobody knows whether the money goes to another. */
    private static Optional<RuleFinding> receiver(CaseView view) {
        Optional<Field<String>> applicant = view.applications().stream()
                .flatMap(a -> a.applicant().name().stream())
                .findFirst();
        Optional<Field<String>> beneficiary = view.granted(d -> d.grant().beneficiary());
        if (view.isApplicantInRow() || applicant.isPresent() == beneficiary.isPresent()) {
            return Optional.empty();
        }
        Field<String> named = applicant.or(() -> beneficiary).get();
        String key = applicant.isPresent() ? "not.read.beneficiary" : "not.read.applicant";
        return Optional.of(FindingDraft.of(Rule.NOT_READ)
                .where(RuleTexts.of("where.receiver"))
                .seen(named)
                .say(key, view.place(named), named.value()));
    }

    private static RuleFinding noFigures(CaseView view) {
        Optional<Field<?>> applied = any(view.application().stream()
                .flatMap(a -> Stream.of(
                        a.request().percent(),
                        a.identity().projectName(),
                        a.applicant().name())));
        Optional<Field<?>> granted = any(view.decision().stream()
                .flatMap(d -> Stream.of(
                        d.grant().percent(), d.projectName(), d.grant().beneficiary())));
        FindingDraft draft = FindingDraft.of(Rule.NOT_READ).where(RuleTexts.of("where.amount"));
        List<Field<?>> seen =
                Stream.of(applied, granted).flatMap(Optional::stream).toList();
        seen.forEach(draft::seen);
        BilingualText places = seen.isEmpty()
                ? BilingualText.NOTHING
                : RuleTexts.of(
                        "not.read.places",
                        BilingualText.joined(seen.stream().map(view::place).toList(), ", "));
        return draft.say("not.read.figures", places);
    }

    private static Optional<Field<?>> any(Stream<Optional<? extends Field<?>>> fields) {
        return fields.flatMap(Optional::stream).<Field<?>>map(f -> f).findFirst();
    }

    /** A budget without a row, of which the part does not say itself that it was not read. */
    private static Optional<RuleFinding> emptyBudget(CaseView view, Application a) {
        boolean empty = a.budget()
                .filter(b -> Stream.of(b.costs(), b.financing(), b.inKind())
                        .flatMap(Optional::stream)
                        .allMatch(t -> t.rows().isEmpty()))
                .isPresent();
        boolean told = view.unread().stream().anyMatch(u -> u.kind() == Unread.Kind.BUDGET_WITHOUT_ROWS);
        if (!empty || told) {
            return Optional.empty();
        }
        Optional<Field<?>> at = any(Stream.of(
                a.request().amount(), a.identity().projectName(), a.applicant().name()));
        FindingDraft draft = FindingDraft.of(Rule.NOT_READ).where(RuleTexts.of("where.budget"));
        at.ifPresent(draft::seen);
        return Optional.of(draft.say(
                "not.read.budget",
                at.map(f -> RuleTexts.of("at", view.place(f))).orElse(BilingualText.NOTHING)));
    }

    private static RuleFinding unread(CaseView view, Unread unread) {
        Evidence at = unread.evidence();
        String key = "unread." + unread.kind();
        BilingualText said = at.text().isBlank() ? BilingualText.NOTHING : RuleTexts.of("unread.said", at.text());
        return FindingDraft.of(Rule.NOT_READ)
                .where(RuleTexts.of(key + ".where"))
                .seen(at)
                .say("unread", view.place(at), RuleTexts.of(key), said, RuleTexts.of(key + ".todo"));
    }
}
