package se.stodkoll.web.decide;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.review.FindingKey;

/** What decisions did to a case, in words. */
public final class Effect {
    private Effect() {}

    /** What was done, and what came of it under the rules. */
    public static String told(ReviewEvent event, Optional<Case> before, Case after) {
        return told(event) + ofRules(before, after);
    }

    public static String told(ReviewEvent event) {
        return SwedishTerms.of(event) + " av " + event.person() + ".";
    }

    /** The same of values that were filled in together. */
    public static String told(List<ReviewEvent> events, Optional<Case> before, Case after) {
        return events.size() == 1
                ? told(events.get(0), before, after)
                : "Rättat i " + events.size() + " rutor av " + events.get(0).person() + "." + ofRules(before, after);
    }

    private static String ofRules(Optional<Case> before, Case after) {
        Set<String> had =
                new HashSet<>(before.map(c -> FindingKey.byKey(c).keySet()).orElse(Set.of()));
        Set<String> has = new HashSet<>(FindingKey.byKey(after).keySet());
        long gone = had.stream().filter(k -> !has.contains(k)).count();
        long come = has.stream().filter(k -> !had.contains(k)).count();
        return gone + come == 0
                ? ""
                : " Reglerna kördes igen: " + gone + " fynd föll bort, " + come + (come == 1 ? " nytt" : " nya")
                        + " kom till.";
    }
}
