package se.stodkoll.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import se.stodkoll.model.Field;
import se.stodkoll.model.Money;
import se.stodkoll.model.Rule;

/**
 * {@link Rule#FRAME_EXCEEDED}: what was decided in a year comes to more than the board set aside for it ("fördelas
 * indikativt med …"). The finding stands at the decisions with which, in order of date, the sum passes the frame.
 * Silent for years without a frame.
 */
final class FrameExceeded implements BeyondRule {
    private final SortedMap<Integer, Money> frames;
    private final Map<Integer, Money> elsewhere;

    /**
     * @param frames by year
     * @param elsewhere granted by year in cases that are not checked tonight
     */
    FrameExceeded(SortedMap<Integer, Money> frames, Map<Integer, Money> elsewhere) {
        this.frames = frames;
        this.elsewhere = Map.copyOf(elsewhere);
    }

    /** A grant and whose it is. */
    private record Grant(int view, LocalDate decided, Field<Money> amount) {}

    @Override
    public List<Found> check(List<CaseView> views) {
        List<Found> found = new ArrayList<>();
        List<Grant> grants = frames.isEmpty()
                ? List.of()
                : IntStream.range(0, views.size())
                        .boxed()
                        .flatMap(i -> Granted.by(views.get(i)).stream()
                                .map(g -> new Grant(i, g.decided(), g.amount())))
                        .sorted(Comparator.comparing(Grant::decided)
                                .thenComparing(g -> g.amount.evidence().document())
                                .thenComparing(g -> g.amount.evidence().page()))
                        .toList();
        frames.forEach((year, frame) -> {
            Money sum = elsewhere.getOrDefault(year, Money.ZERO);
            for (Grant g : grants.stream().filter(g -> g.decided.getYear() == year).toList()) {
                sum = sum.plus(g.amount.value());
                if (sum.compareTo(frame) > 0) {
                    found.add(new Found(g.view, fired(views.get(g.view), g, sum, frame)));
                }
            }
        });
        return found;
    }

    private static Fired fired(CaseView view, Grant grant, Money sum, Money frame) {
        int year = grant.decided.getYear();
        String sv = view.place(grant.amount) + ": med det här beslutet, " + Wording.kr(grant.amount.value()) + ", har "
                + Wording.kr(sum) + " beslutats år " + year + "; årets ram är " + Wording.kr(frame) + ".";
        String en = view.placeEn(grant.amount) + ": with this decision of " + Wording.sek(grant.amount.value()) + ", "
                + Wording.sek(sum) + " have been decided in " + year + "; the year's frame is " + Wording.sek(frame)
                + ".";
        return Draft.of(Rule.FRAME_EXCEEDED)
                .where("år " + year)
                .money(frame, sum)
                .seen(grant.amount)
                .say(sv, en);
    }
}
