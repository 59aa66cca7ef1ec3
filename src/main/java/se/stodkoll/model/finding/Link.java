package se.stodkoll.model.finding;

import java.util.List;

/**
 * Why two parts belong together.
 *
 * @param from part id, the application's side
 * @param to part id, the decision's side
 * @param score 0 to 1
 * @param reasons in Swedish, strongest first
 */
public record Link(String from, String to, double score, List<String> reasons) {
    public Link {
        reasons = List.copyOf(reasons);
    }
}
