package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseChange;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.PartMark;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.finding.Severity;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.doubt.CauseNumbering;
import se.stodkoll.reconcile.doubt.Misreading;
import se.stodkoll.reconcile.doubt.NotRead;
import se.stodkoll.reconcile.doubt.UnsettledFigures;
import se.stodkoll.reconcile.finding.CaseRule;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.incremental.AffectedParts;
import se.stodkoll.reconcile.incremental.KnownRecords;
import se.stodkoll.reconcile.incremental.PartMarks;
import se.stodkoll.reconcile.pairing.CaseGroup;
import se.stodkoll.reconcile.pairing.CaseId;
import se.stodkoll.reconcile.pairing.Grouping;
import se.stodkoll.reconcile.pairing.PriorState;
import se.stodkoll.reconcile.rules.AmbiguousLink;
import se.stodkoll.reconcile.rules.AmountDiffers;
import se.stodkoll.reconcile.rules.ApplicantDiffers;
import se.stodkoll.reconcile.rules.CapAgainstPercent;
import se.stodkoll.reconcile.rules.DiaryNumberDiffers;
import se.stodkoll.reconcile.rules.FundingSourcesSum;
import se.stodkoll.reconcile.rules.MissingSide;
import se.stodkoll.reconcile.rules.PercentDiffers;
import se.stodkoll.reconcile.rules.PeriodDiffers;
import se.stodkoll.reconcile.rules.PeriodMissing;
import se.stodkoll.reconcile.rules.ProjectNameDiffers;
import se.stodkoll.reconcile.rules.Rejected;
import se.stodkoll.reconcile.rules.RestatedDiffers;
import se.stodkoll.reconcile.rules.StartBeforeDecision;
import se.stodkoll.reconcile.rules.cases.CoFunderContradicts;
import se.stodkoll.reconcile.rules.cases.CostClaimedTwice;
import se.stodkoll.reconcile.rules.cases.DatedGrant;
import se.stodkoll.reconcile.rules.cases.DecidedTwice;
import se.stodkoll.reconcile.rules.cases.FrameExceeded;
import se.stodkoll.reconcile.rules.cases.YearFrame;
import se.stodkoll.reconcile.rules.tables.ActivityCostSum;
import se.stodkoll.reconcile.rules.tables.FinancingAgainstCosts;
import se.stodkoll.reconcile.rules.tables.FundingShareDiffers;
import se.stodkoll.reconcile.rules.tables.MalformedAmount;
import se.stodkoll.reconcile.rules.tables.OverheadRate;
import se.stodkoll.reconcile.rules.tables.ShareDiffers;
import se.stodkoll.reconcile.rules.tables.TableSums;
import se.stodkoll.reconcile.rules.tables.UnreadCells;
import se.stodkoll.reconcile.settings.RuleSettings;

/** The door of the package. Immutable and thread-safe. */
public final class Reconciler implements Reconciling {
    /** Those that set what is granted against something else; silent where the application is turned down. */
    private static final List<CaseRule> OF_WHAT_IS_GRANTED = List.of(
            new AmountDiffers(),
            new PercentDiffers(),
            new PeriodDiffers(),
            new RestatedDiffers(),
            new FundingSourcesSum(),
            new CapAgainstPercent(),
            new StartBeforeDecision());

    private static final List<CaseRule> OF_ANY_CASE = List.of(
            new Rejected(),
            new NotRead(),
            new ApplicantDiffers(),
            new DiaryNumberDiffers(),
            new ProjectNameDiffers(),
            new TableSums(),
            new UnreadCells(),
            new FinancingAgainstCosts(),
            new FundingShareDiffers(),
            new ActivityCostSum(),
            new OverheadRate(),
            new ShareDiffers(),
            new MalformedAmount(),
            new PeriodMissing());

    private final RuleSettings settings;

    public Reconciler(RuleSettings settings) {
        this.settings = settings;
    }

    /** The cases of all documents. */
    public List<Case> reconcile(List<DocumentReport> documents) {
        return reconcile(documents, PriorState.NONE);
    }

    /** The same, holding to what earlier nights and persons have settled. */
    public List<Case> reconcile(List<DocumentReport> documents, PriorState earlier) {
        return anew(documents, earlier).cases();
    }

    @Override
    public CaseChange anew(List<DocumentReport> documents, PriorState earlier) {
        FrameExceeded frames = new FrameExceeded(YearFrame.inForce(settings.frames(), documents), Map.of());
        CasesWithGrants outcome =
                outcome(new Grouping(documents, part -> true), files(documents.stream()), earlier, id -> false, frames);
        List<PartMark> marks = PartMarks.of(documents, part -> true);
        return new CaseChange(true, Set.of(), outcome.cases, marks, outcome.granted);
    }

    @Override
    public CaseChange update(Set<String> fresh, KnownRecords known, List<PriorState.Pin> pinned) {
        List<PartMark> marks = PartMarks.of(known.documents(fresh), fresh::contains);
        AffectedParts affected = new AffectedParts(known, marks, settings);
        Set<String> touched = affected.by(fresh);
        Map<String, Case> before = affected.casesOf(touched);
        List<DocumentReport> documents = known.documents(touched);
        List<DocumentReport> setting = known.documents(
                Stream.concat(known.settingFrames().stream(), fresh.stream()).toList());
        Map<String, YearFrame> inForce = YearFrame.inForce(settings.frames(), setting);
        Map<String, Money> elsewhere = inForce.isEmpty() ? Map.of() : known.grantedBut(before.keySet());
        CasesWithGrants outcome = outcome(
                new Grouping(documents, touched::contains),
                files(Stream.concat(documents.stream(), setting.stream())),
                PriorState.of(before.values(), pinned),
                id -> known.hasCase(id) && !before.containsKey(id),
                new FrameExceeded(inForce, elsewhere));
        return new CaseChange(false, before.keySet(), outcome.cases, marks, outcome.granted);
    }

    private static Map<String, String> files(Stream<DocumentReport> documents) {
        return documents.collect(Collectors.toMap(DocumentReport::sha256, DocumentReport::file, (a, b) -> a));
    }

    /** Cases, and what they grant by id and frame. */
    private record CasesWithGrants(List<Case> cases, Map<String, Map<String, Money>> granted) {}

    private CasesWithGrants outcome(
            Grouping grouping,
            Map<String, String> files,
            PriorState earlier,
            Predicate<String> taken,
            FrameExceeded frames) {
        List<Named> named = named(grouping.groups(settings.pairing(), earlier.pinned()), earlier, taken);
        List<CaseView> views = named.stream()
                .map(n -> CaseView.of(n.group, files, settings.tolerances()))
                .toList();
        List<List<RuleFinding>> beyond = beyond(views, frames);
        List<Case> cases = new ArrayList<>();
        Map<String, Map<String, Money>> granted = new HashMap<>();
        for (int i = 0; i < views.size(); i++) {
            String id = named.get(i).id;
            cases.add(toCase(id, named.get(i).group, views.get(i), beyond.get(i)));
            Map<String, Money> byFrame = DatedGrant.byFrame(views.get(i));
            if (!byFrame.isEmpty()) {
                granted.put(id, byFrame);
            }
        }
        return new CasesWithGrants(cases, granted);
    }

    /** A case before the rules, and its id. */
    private record Named(CaseGroup group, String id) {
        /** Its own parts: no other case has these. */
        String place() {
            return String.join(" ", group.own());
        }
    }

    /** In an order that does not hang on how they were found, so that two runs over the same papers tell the same. */
    private static List<Named> named(List<CaseGroup> groups, PriorState earlier, Predicate<String> taken) {
        List<String> ids = CaseId.of(groups, earlier.caseIds(), taken);
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Named(groups.get(i), ids.get(i)))
                .sorted(Comparator.comparing(Named::place))
                .toList();
    }

    /** What the rules beyond one case find, by case. */
    private List<List<RuleFinding>> beyond(List<CaseView> views, FrameExceeded frames) {
        List<List<RuleFinding>> byCase =
                views.stream().<List<RuleFinding>>map(v -> new ArrayList<>()).toList();
        Stream.of(new DecidedTwice(), new CostClaimedTwice(), frames, new CoFunderContradicts())
                .flatMap(rule -> rule.check(views).stream())
                .forEach(f -> byCase.get(f.view()).add(f.finding()));
        return byCase;
    }

    private Case toCase(String id, CaseGroup group, CaseView view, List<RuleFinding> beyond) {
        List<Finding> findings = findings(group, view, beyond);
        return new Case(
                id,
                projectName(view).orElseGet(() -> group.bare().map(Part::title).orElse("")),
                status(view, findings),
                group.applied(),
                group.decided(),
                group.rows(),
                group.links(),
                findings,
                List.of());
    }

    private List<Finding> findings(CaseGroup group, CaseView view, List<RuleFinding> beyond) {
        List<RuleFinding> found = new ArrayList<>(
                group.rivals().isEmpty() ? new MissingSide().check(view) : List.of(AmbiguousLink.of(group)));
        Stream.concat(view.isRejected() ? Stream.empty() : OF_WHAT_IS_GRANTED.stream(), OF_ANY_CASE.stream())
                .map(r -> r.check(view))
                .forEach(found::addAll);
        found.addAll(beyond);
        List<Finding> settled = settled(found);
        List<RuleFinding> unsettled = new UnsettledFigures(settings.doubt())
                .check(view).stream().filter(f -> !isTold(f.finding(), settled)).toList();
        return CauseNumbering.number(
                Stream.concat(settled.stream(), settled(unsettled).stream()).toList());
    }

    /** Whether a doubtful difference already shows both readings of the figure. */
    private static boolean isTold(Finding unsettled, List<Finding> others) {
        return others.stream()
                .anyMatch(f -> f.rule() == Rule.LOW_CONFIDENCE && f.evidence().containsAll(unsettled.evidence()));
    }

    private List<Finding> settled(Collection<RuleFinding> found) {
        Misreading misreading = new Misreading(settings.doubt());
        return found.stream()
                .map(misreading::judge)
                .map(this::configured)
                .distinct()
                .toList();
    }

    private Finding configured(Finding f) {
        Severity severity = settings.severity(f.rule());
        return new Finding(f.rule(), severity, f.message(), f.comparison(), f.where(), f.evidence(), f.suggestion());
    }

    private CaseStatus status(CaseView view, List<Finding> findings) {
        if (!view.isPaired()) {
            return view.isUnreadAlone() ? CaseStatus.REVIEW : CaseStatus.UNMATCHED;
        }
        if (findings.stream().anyMatch(f -> f.severity() == Severity.MISMATCH)) {
            return CaseStatus.MISMATCH;
        }
        boolean review = findings.stream().anyMatch(f -> f.severity() == Severity.REVIEW);
        boolean earned = NotRead.isCompared(view)
                && new UnsettledFigures(settings.doubt()).check(view).isEmpty();
        return review || !earned ? CaseStatus.REVIEW : CaseStatus.MATCH;
    }

    private static Optional<String> projectName(CaseView view) {
        Optional<Field<String>> decided = view.decision().flatMap(d -> d.projectName());
        Optional<Field<String>> applied =
                view.application().flatMap(a -> a.identity().projectName());
        return (view.isOfList() ? applied.or(() -> decided) : decided.or(() -> applied)).map(Field::value);
    }
}
