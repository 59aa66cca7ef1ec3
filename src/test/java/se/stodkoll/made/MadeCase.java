package se.stodkoll.made;

import java.util.List;

/**
 * A made matter: the truth of what its documents print.
 *
 * @param region that grants
 * @param asking the kind of application, or none
 * @param granting the kind of decision, or none
 * @param asked what is applied for
 * @param granted what is decided
 * @param anomalies put in on purpose
 */
record MadeCase(
        Region region, Asking asking, Granting granting, Asked asked, Granted granted, List<Anomaly> anomalies) {
    /** How it is applied for. */
    enum Asking {
        FORM,
        DESCRIPTION,
        /** The decision letter itself prints the request and the budget. */
        IN_LETTER,
        NONE
    }

    /** How it is decided. */
    enum Granting {
        PROPOSAL,
        LETTER,
        NONE
    }

    MadeCase {
        anomalies = List.copyOf(anomalies);
    }

    MadeCase with(Asked changed) {
        return new MadeCase(region, asking, granting, changed, granted, anomalies);
    }

    MadeCase with(Granted changed) {
        return new MadeCase(region, asking, granting, asked, changed, anomalies);
    }

    MadeCase with(Asking side) {
        return new MadeCase(region, side, granting, asked, granted, anomalies);
    }

    MadeCase with(Granting side) {
        return new MadeCase(region, asking, side, asked, granted, anomalies);
    }

    MadeCase with(List<Anomaly> put) {
        return new MadeCase(region, asking, granting, asked, granted, put);
    }
}
