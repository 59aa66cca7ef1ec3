package se.stodkoll.made;

import java.util.List;

/** What a page is set from, in order. */
sealed interface Block {
    /**
     * A heading.
     *
     * @param text of it
     * @param level 1 the document's own, 2 a section's, 3 a part's
     */
    record Heading(String text, int level) implements Block {}

    /**
     * A paragraph or a line that holds facts.
     *
     * @param text of it
     */
    record Line(String text) implements Block {}

    /**
     * Running text without facts: the only text that a font with a broken map may garble.
     *
     * @param text of it
     */
    record Prose(String text) implements Block {}

    /**
     * An item of a list.
     *
     * @param marker "•", "o", "–"
     * @param text of it
     * @param depth 1 or 2
     */
    record Item(String marker, String text, int depth) implements Block {}

    /**
     * Texts side by side, as in a letterhead.
     *
     * @param texts each at its tab stop
     */
    record Tabs(List<String> texts) implements Block {
        public Tabs {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A table.
     *
     * @param widths of the columns, as shares of the page's width
     * @param rows the first is the head; a cell may be blank
     * @param look of it
     */
    record Grid(List<Double> widths, List<List<String>> rows, GridLook look) implements Block {
        public Grid {
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Room.
     *
     * @param lines in line heights
     */
    record Gap(double lines) implements Block {}

    /** A new page. */
    record PageBreak() implements Block {}
}
