package se.stodkoll.held;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gold holds what the plan meant, by arithmetic that knows nothing of the plan. */
class HeldOutGoldTest {
    private static final Set<String> INFORM = Set.of("START_BEFORE_DECISION", "CAP_BELOW_PERCENT");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void eachMatterHasWhatItsAnomaliesMustGiveAndNothingElse(long seed) {
        CasePlan plan = new CasePlan(new Draw(seed));
        for (int i = 0; i < 120; i++) {
            Matter matter = plan.matter(i % 2 == 0);
            Set<String> may = new HashSet<>(INFORM);
            Set<String> found = CasePlan.found(matter);
            for (Anomaly anomaly : matter.anomalies) {
                assertTrue(found.containsAll(anomaly.must), anomaly + " " + found);
                may.addAll(anomaly.must);
                may.addAll(anomaly.may);
            }
            found.removeAll(may);
            assertEquals(Set.of(), found, matter.anomalies + " " + matter.applied.project);
        }
    }

    @Test
    void everyAnomalyIsMade() {
        CasePlan plan = new CasePlan(new Draw(5));
        Set<Anomaly> made = EnumSet.noneOf(Anomaly.class);
        for (int i = 0; i < Bender.DRAWN_FROM.size(); i++) made.addAll(plan.matter(true).anomalies);
        assertEquals(EnumSet.allOf(Anomaly.class), made);
    }

    @Test
    void meetingHasOneRegionAndNames() {
        var matters = new CasePlan(new Draw(3)).meeting(4);
        assertEquals(1, matters.stream().map(m -> m.region).distinct().count());
        assertEquals(4, matters.stream().map(m -> m.applied.project).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void sameSeedSameMatters(long seed) {
        CasePlan one = new CasePlan(new Draw(seed));
        CasePlan other = new CasePlan(new Draw(seed));
        for (int i = 0; i < 10; i++) {
            assertEquals(Gold.application(one.matter(i % 2 == 0)), Gold.application(other.matter(i % 2 == 0)));
        }
    }
}
