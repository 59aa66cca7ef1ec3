package se.stodkoll.reconcile;

import java.util.List;
import java.util.Set;
import se.stodkoll.model.finding.CaseChange;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.incremental.KnownRecords;
import se.stodkoll.reconcile.pairing.PriorState;

/** Records to cases, in order of the ids of their parts: all of them, or what some of them touch. */
public interface Reconciling {
    /**
     * Pairs the parts of all documents and applies every rule.
     *
     * @param documents all that are known, in order of file name
     */
    CaseChange anew(List<DocumentReport> documents, PriorState earlier);

    /**
     * Does so with the parts that are new, changed or spoken of by a person, and with those that these touch.
     *
     * @param fresh their ids
     * @param known everything, the fresh parts' documents among it
     * @param pinned a person's pairings, all of them
     */
    CaseChange update(Set<String> fresh, KnownRecords known, List<PriorState.Pin> pinned);
}
