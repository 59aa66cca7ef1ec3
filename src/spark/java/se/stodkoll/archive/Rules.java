package se.stodkoll.archive;

import java.io.Serializable;
import se.stodkoll.reconcile.settings.RuleSettings;

/**
 * The settings of a run, as every process of the cluster gets them.
 *
 * @param yaml text of stodkoll.yaml
 * @param cores tasks that a process does at the same time
 */
record Rules(String yaml, int cores) implements Serializable {
    /** What reads and parses in this process, made when first asked for. */
    Bench bench() {
        return Bench.of(this);
    }

    RuleSettings ruleSettings() {
        return bench().settings().rules();
    }
}
