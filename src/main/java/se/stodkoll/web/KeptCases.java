package se.stodkoll.web;

import se.stodkoll.review.Desk;

/** The cases that lie before people, put in order once and kept until they change. Thread-safe. */
final class KeptCases {
    private Desk desk;
    private CaseList cases;

    synchronized CaseList of(Desk now) {
        if (now != desk) {
            cases = new CaseList(now);
            desk = now;
        }
        return cases;
    }
}
