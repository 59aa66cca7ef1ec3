package se.stodkoll.report.html;

import se.stodkoll.report.digest.Matter;

/** Where in the page a case stands. */
final class Anchors {
    private Anchors() {}

    /** A name for the element that no document's text can break. */
    static String of(Matter matter) {
        return "arende-" + matter.matter().id().replaceAll("[^A-Za-z0-9-]", "_");
    }
}
