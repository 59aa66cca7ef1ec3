package se.stodkoll.model.value;

/** The unit a table is printed in; its amounts are kept in kronor all the same. */
public enum Unit {
    SEK(1),
    TSEK(1_000),
    MSEK(1_000_000);

    private final int kronor;

    Unit(int kronor) {
        this.kronor = kronor;
    }

    /** Kronor to one printed unit. */
    public int kronor() {
        return kronor;
    }
}
