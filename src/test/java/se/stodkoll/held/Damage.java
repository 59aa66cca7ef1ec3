package se.stodkoll.held;

import java.util.List;

/** What has befallen a file; {@code how} in gold. A person still reads every one without effort. */
enum Damage {
    BORN,
    BROKENMAP1,
    BROKENMAP2,
    BROKENMAP3,
    BADTEXT1,
    BADTEXT2,
    BADTEXT3,
    SCAN1,
    SCAN2,
    SCAN3,
    TURNED;

    /** As a corpus mixes them. */
    static final List<Damage> MIX = List.of(
            BORN,
            BORN,
            BORN,
            BORN,
            BORN,
            BORN,
            BORN,
            BROKENMAP1,
            BROKENMAP2,
            BROKENMAP3,
            BADTEXT1,
            BADTEXT2,
            BADTEXT3,
            SCAN1,
            SCAN1,
            SCAN2,
            SCAN2,
            SCAN2,
            SCAN3,
            TURNED);

    String how() {
        return name().toLowerCase();
    }

    byte[] applied(byte[] pdf, Draw draw) throws java.io.IOException {
        return switch (this) {
            case BORN -> pdf;
            case BROKENMAP1, BROKENMAP2, BROKENMAP3 -> new BrokenMap(name().charAt(9) - '0').applied(pdf);
            case BADTEXT1, BADTEXT2, BADTEXT3 ->
                new Copier(draw, 1, false).copied(pdf, new BadText(draw.branch(), name().charAt(7) - '0'));
            case SCAN1 -> new Copier(draw, 1, false).copied(pdf, null);
            case SCAN2 -> new Copier(draw, 2, false).copied(pdf, null);
            case SCAN3 -> new Copier(draw, 3, false).copied(pdf, null);
            case TURNED -> new Copier(draw, draw.between(1, 2), true).copied(pdf, null);
        };
    }
}
