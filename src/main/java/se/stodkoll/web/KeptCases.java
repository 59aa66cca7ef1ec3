package se.stodkoll.web;

import se.stodkoll.report.digest.Night;
import se.stodkoll.review.Desk;

/** The cases that lie before people, put in order once and kept until they change. Thread-safe. */
final class KeptNight {
    private Desk desk;
    private Night night;

    synchronized Night of(Desk now) {
        if (now != desk) {
            night = new Night(now.report());
            desk = now;
        }
        return night;
    }
}
