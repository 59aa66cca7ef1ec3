package se.stodkoll.repair.judge;

import java.util.List;
import java.util.SortedMap;

/**
 * What to do with a page's own text.
 *
 * @param verdict trust it, repair it, repair it by what its picture shows, or read the picture
 * @param reasons in Swedish, the deciding one first
 * @param signals measured figures by stable English name
 */
public record Judgement(Verdict verdict, List<String> reasons, SortedMap<String, Double> signals) {
    /** What to do. */
    public enum Verdict {
        TRUST,
        REPAIR,
        REPAIR_BY_PICTURE,
        READ_PICTURE
    }
}
