package se.stodkoll.web.list;

import java.util.Optional;
import se.stodkoll.review.Desk;

/** The cases that lie before people, put in order once and kept until they change. Thread-safe. */
public final class KeptCases {
    private Desk desk;
    private CaseList cases;

    public synchronized CaseList of(Desk now) {
        if (now != desk) {
            cases = new CaseList(now, Optional.ofNullable(cases));
            desk = now;
        }
        return cases;
    }
}
