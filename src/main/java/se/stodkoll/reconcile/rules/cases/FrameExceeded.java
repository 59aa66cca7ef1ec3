package se.stodkoll.reconcile.rules.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stodkoll.model.finding.Rule;
import se.stodkoll.model.value.Money;
import se.stodkoll.reconcile.finding.CaseView;
import se.stodkoll.reconcile.finding.CrossCaseRule;
import se.stodkoll.reconcile.finding.FindingDraft;
import se.stodkoll.reconcile.finding.RuleFinding;
import se.stodkoll.reconcile.texts.BilingualText;
import se.stodkoll.reconcile.texts.FigureFormat;
import se.stodkoll.reconcile.texts.RuleTexts;

/**
 * {@link Rule#FRAME_EXCEEDED}: what was decided in a year comes to more than the board set aside for it ("fördelas
 * indikativt med …"). The finding stands at the decisions with which, in order of date, the sum passes the frame.
 * Silent for years without a frame.
 */
public final class FrameExceeded implements CrossCaseRule {
    private final Map<String, YearFrame> frames;
    private final Map<String, Money> elsewhere;

    /**
     * @param frames in force, by key
     * @param elsewhere granted by key in cases that are not checked tonight
     */
    public FrameExceeded(Map<String, YearFrame> frames, Map<String, Money> elsewhere) {
        this.frames = Map.copyOf(frames);
        this.elsewhere = Map.copyOf(elsewhere);
    }

    /** A grant and whose it is. */
    private record Grant(int view, DatedGrant granted) {
        static final Comparator<Grant> BY_DATE = Comparator.comparing((Grant g) -> g.granted.decided())
                .thenComparing(g -> g.granted.amount().evidence().document())
                .thenComparing(g -> g.granted.amount().evidence().page());
    }

    @Override
    public List<Found> check(List<CaseView> views) {
        Map<String, List<Grant>> byFrame = new TreeMap<>();
        for (int i = 0; i < views.size(); i++) {
            for (DatedGrant granted : DatedGrant.by(views.get(i))) {
                Grant grant = new Grant(i, granted);
                granted.frames().stream()
                        .filter(frames::containsKey)
                        .forEach(key -> byFrame.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(grant));
            }
        }
        List<Found> found = new ArrayList<>();
        byFrame.forEach((key, grants) -> {
            Money sum = elsewhere.getOrDefault(key, Money.ZERO);
            for (Grant g : grants.stream().sorted(Grant.BY_DATE).toList()) {
                sum = sum.plus(g.granted.amount().value());
                if (sum.compareTo(frames.get(key).amount()) > 0) {
                    found.add(new Found(g.view, finding(views.get(g.view), g.granted, sum, frames.get(key))));
                }
            }
        });
        return found;
    }

    private static RuleFinding finding(CaseView view, DatedGrant grant, Money sum, YearFrame frame) {
        int year = frame.year();
        BilingualText by = frame.printed()
                .flatMap(f -> grant.body())
                .map(b -> RuleTexts.of("frame.by", b))
                .orElse(BilingualText.NOTHING);
        BilingualText at = frame.printed()
                .map(f -> RuleTexts.of("frame.at", view.place(f)))
                .orElse(BilingualText.NOTHING);
        FindingDraft draft = FindingDraft.of(Rule.FRAME_EXCEEDED)
                .where(RuleTexts.of("where.year", year))
                .money(frame.amount(), sum)
                .seen(grant.amount());
        frame.printed().ifPresent(draft::seen);
        return draft.say(
                "frame.exceeded",
                view.place(grant.amount()),
                FigureFormat.money(grant.amount().value()),
                FigureFormat.money(sum),
                year,
                by,
                FigureFormat.money(frame.amount()),
                at);
    }
}
