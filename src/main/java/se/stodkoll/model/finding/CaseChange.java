package se.stodkoll.model.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.stodkoll.model.value.Money;

/**
 * What new or changed records did to the cases.
 *
 * @param anew whether no case stands that is not among these
 * @param gone ids of cases that stood and do not stand as they did; one that is found again is also among the cases
 * @param cases that stand in their place
 * @param marks of the parts that were new or changed
 * @param granted what the cases grant, by their id and by what frames it counts against: a year ("2026"), a year and a
 *     body
 */
public record CaseChange(
        boolean anew,
        Set<String> gone,
        List<Case> cases,
        List<PartMark> marks,
        Map<String, Map<String, Money>> granted) {
    /** Everything stands as it did. */
    public static final CaseChange NONE = new CaseChange(false, Set.of(), List.of(), List.of(), Map.of());

    public CaseChange {
        gone = Set.copyOf(gone);
        cases = List.copyOf(cases);
        marks = List.copyOf(marks);
        granted = Map.copyOf(granted);
    }

    /** The same with other words on the same cases, in their order. */
    public CaseChange with(UnaryOperator<List<Case>> words) {
        return new CaseChange(anew, gone, words.apply(cases), marks, granted);
    }
}
