package se.stodkoll.reconcile;

import java.util.List;
import se.stodkoll.model.Case;
import se.stodkoll.model.DocumentReport;

/** The door of the package. Immutable and thread-safe. */
public final class Reconciler {
    private final RuleSettings settings;

    public Reconciler(RuleSettings settings) {
        this.settings = settings;
    }

    /** Pairs the parts of all documents and applies every rule. */
    public List<Case> reconcile(List<DocumentReport> documents) {
        throw new UnsupportedOperationException(settings.toString());
    }
}
