package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stodkoll.model.Money;
import se.stodkoll.model.Rule;

/**
 * {@link Rule#FRAME_EXCEEDED}: what was decided in a year comes to more than the board set aside for it ("fördelas
 * indikativt med …"). The finding stands at the decisions with which, in order of date, the sum passes the frame.
 * Silent for years without a frame.
 */
final class FrameExceeded implements BeyondRule {
    private final Map<String, YearFrame> frames;
    private final Map<String, Money> elsewhere;

    /**
     * @param frames in force, by key
     * @param elsewhere granted by key in cases that are not checked tonight
     */
    FrameExceeded(Map<String, YearFrame> frames, Map<String, Money> elsewhere) {
        this.frames = Map.copyOf(frames);
        this.elsewhere = Map.copyOf(elsewhere);
    }

    /** A grant and whose it is. */
    private record Grant(int view, Granted granted) {
        static final Comparator<Grant> BY_DATE = Comparator.comparing((Grant g) -> g.granted.decided())
                .thenComparing(g -> g.granted.amount().evidence().document())
                .thenComparing(g -> g.granted.amount().evidence().page());
    }

    @Override
    public List<Found> check(List<CaseView> views) {
        Map<String, List<Grant>> byFrame = new TreeMap<>();
        for (int i = 0; i < views.size(); i++) {
            for (Granted granted : Granted.by(views.get(i))) {
                Grant grant = new Grant(i, granted);
                granted.frames().stream()
                        .filter(frames::containsKey)
                        .forEach(key -> byFrame.computeIfAbsent(key, k -> new ArrayList<>()).add(grant));
            }
        }
        List<Found> found = new ArrayList<>();
        byFrame.forEach((key, grants) -> {
            Money sum = elsewhere.getOrDefault(key, Money.ZERO);
            for (Grant g : grants.stream().sorted(Grant.BY_DATE).toList()) {
                sum = sum.plus(g.granted.amount().value());
                if (sum.compareTo(frames.get(key).amount()) > 0) {
                    found.add(new Found(g.view, fired(views.get(g.view), g.granted, sum, frames.get(key))));
                }
            }
        });
        return found;
    }

    private static Fired fired(CaseView view, Granted grant, Money sum, YearFrame frame) {
        int year = frame.year();
        String by = frame.printed().flatMap(f -> grant.body()).map(b -> " av " + b).orElse("");
        String at = frame.printed().map(f -> " (" + view.place(f) + ")").orElse("");
        String sv = view.place(grant.amount()) + ": med det här beslutet, " + Wording.kr(grant.amount().value()) + ", har "
                + Wording.kr(sum) + " beslutats år " + year + by + "; årets ram är " + Wording.kr(frame.amount()) + at + ".";
        String byEn = frame.printed().flatMap(f -> grant.body()).map(b -> " by " + b).orElse("");
        String atEn = frame.printed().map(f -> " (" + view.placeEn(f) + ")").orElse("");
        String en = view.placeEn(grant.amount()) + ": with this decision of " + Wording.sek(grant.amount().value()) + ", "
                + Wording.sek(sum) + " have been decided in " + year + byEn + "; the year's frame is "
                + Wording.sek(frame.amount()) + atEn + ".";
        Draft draft = Draft.of(Rule.FRAME_EXCEEDED)
                .where("år " + year)
                .money(frame.amount(), sum)
                .seen(grant.amount());
        frame.printed().ifPresent(draft::seen);
        return draft.say(sv, en);
    }
}
