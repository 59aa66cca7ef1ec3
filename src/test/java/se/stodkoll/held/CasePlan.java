package se.stodkoll.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which matters a corpus has: every other one clean, the rest with the anomalies in turn. */
final class CasePlan {
    private static final Set<Anomaly> ALONE = EnumSet.of(Anomaly.NO_APPLICATION, Anomaly.NO_DECISION);
    private static final List<Anomaly> SECOND =
            List.of(Anomaly.APPLICANT, Anomaly.PERIOD, Anomaly.RESTATED, Anomaly.SOURCES);
    private static final Set<Anomaly> TABLES = EnumSet.of(
            Anomaly.CELL,
            Anomaly.ROW_TOTAL,
            Anomaly.COLUMN,
            Anomaly.FINANCED,
            Anomaly.YEARLY,
            Anomaly.ACTIVITY,
            Anomaly.STEP);

    private final Draw draw;
    private final Set<String> namesTaken = new HashSet<>();
    private final List<Anomaly> order;
    private int next;

    CasePlan(Draw draw) {
        this.draw = draw;
        order = draw.some(Bender.DRAWN_FROM, Bender.DRAWN_FROM.size());
    }

    /** A matter of papers of its own. */
    Matter matter(boolean bent) {
        if (!bent) return new MatterMaker(draw.branch(), namesTaken).make();
        Anomaly wanted = order.get(next++ % order.size());
        return bent(wanted, () -> new MatterMaker(draw.branch(), namesTaken).make());
    }

    private interface Maker {
        Matter make();
    }

    private Matter bent(Anomaly wanted, Maker maker) {
        for (int tries = 0; tries < 500; tries++) {
            Matter matter = maker.make();
            Bender bender = new Bender(draw.branch(), matter);
            if (!bender.bend(wanted)) continue;
            if (TABLES.contains(wanted) && draw.chance(20)) bender.bend(draw.of(SECOND));
            if (coherent(matter)) return matter;
        }
        throw new IllegalStateException("no matter takes " + wanted);
    }

    /** A bend that went half way leaves what no plan names. */
    private static boolean coherent(Matter matter) {
        Set<Anomaly> bends = matter.anomalies;
        Set<String> found = found(matter);
        boolean all = bends.stream().allMatch(b -> found.containsAll(b.must));
        Set<String> allowed = new HashSet<>(Set.of("START_BEFORE_DECISION", "CAP_BELOW_PERCENT"));
        bends.forEach(b -> {
            allowed.addAll(b.must);
            allowed.addAll(b.may);
        });
        return all && allowed.containsAll(found);
    }

    /** What the contract's rules find in a matter's papers. */
    static Set<String> found(Matter matter) {
        return RuleBook.findings(
                matter.asked == Matter.Asked.NONE ? null : Gold.application(matter),
                matter.answered == Matter.Answered.NONE ? null : Gold.decision(matter));
    }

    /** The matters of one meeting: one region, one board, one day. */
    List<Matter> meeting(int count) {
        Region region = draw.of(Bank.REGIONS);
        String body = draw.of(region.boards());
        LocalDate day = LocalDate.of(draw.between(2019, 2026), draw.between(1, 12), draw.between(1, 28));
        List<Matter> matters = new ArrayList<>();
        while (matters.size() < count) {
            Maker maker = () -> new MatterMaker(draw.branch(), namesTaken).meeting(region, body, day);
            Anomaly wanted = order.get(next % order.size());
            if (matters.size() % 2 == 0) matters.add(maker.make());
            else {
                next++;
                if (!ALONE.contains(wanted) && takenAtMeetings(wanted)) matters.add(bent(wanted, maker));
            }
        }
        return matters;
    }

    /** What only the portal's form can have is not at a meeting. */
    private static boolean takenAtMeetings(Anomaly anomaly) {
        return !EnumSet.of(Anomaly.ACTIVITY, Anomaly.STEP, Anomaly.SHARE).contains(anomaly);
    }
}
