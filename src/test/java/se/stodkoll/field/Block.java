package se.stodkoll.field;

import java.util.List;

/** A piece of a paper, before it is set. */
sealed interface Block {
    /** A heading, 1 for the paper's title. */
    record Heading(String text, int level) implements Block {}

    record Paragraph(String text) implements Block {}

    /** A label and its value. */
    record Fact(String label, String value) {}

    /** Labels and values. */
    record Facts(List<Fact> facts, Shape shape) implements Block {
        /** How labels and values stand to each other. */
        enum Shape {
            COLON,
            COLUMNS,
            STACKED,
            BOXED,
            ACROSS
        }
    }

    /** Clauses or items; the mark stands before each, # for its number. */
    record Items(List<String> items, String mark) implements Block {}

    record Table(MadeTable made) implements Block {}

    /** What stands small at the head or the end. */
    record Small(String text) implements Block {}
}
