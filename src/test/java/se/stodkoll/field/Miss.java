package se.stodkoll.field;

/**
 * A figure that was not read in its place.
 *
 * @param why what is wrong, one word for all of its like
 * @param printed the figure with its row's name and its column's head
 * @param read what was read instead
 */
record Miss(String why, String printed, String read) {
    @Override
    public String toString() {
        return why + ": " + printed + " <- " + read;
    }
}
