package se.stodkoll.report.sheet;

/**
 * A column of a sheet.
 *
 * @param title of its header cell
 * @param width in characters
 */
record Column(String title, int width) {
    static Column wide(String title) {
        return new Column(title, 44);
    }

    static Column text(String title) {
        return new Column(title, 20);
    }

    static Column figure(String title) {
        return new Column(title, 16);
    }
}
