package se.stodkoll.layout;

import java.util.List;
import java.util.Optional;
import se.stodkoll.model.word.AsideKind;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;

/** An area of a page and what it is. Regions of text are to be read; the others only stand on the page. */
public sealed interface Region {
    /** Around its lines, on the page as laid out. */
    Box box();

    /** In reading order, at least one, with their places on the page as laid out. */
    List<Line> lines();

    /** What its lines are beside the page's text; empty where they are lines of the text. */
    Optional<AsideKind> beside();

    /** Whether its lines are to be read. */
    default boolean isText() {
        return beside().isEmpty();
    }

    /**
     * A head of what follows: larger or bolder than the text.
     *
     * @param box around its lines
     * @param lines of the head
     */
    record Heading(Box box, List<Line> lines) implements Region {
        @Override
        public Optional<AsideKind> beside() {
            return Optional.empty();
        }
    }

    /**
     * Lines at the text's pitch; a table's rows too, until the grid tells them.
     *
     * @param box around its lines
     * @param lines of the text
     */
    record Paragraph(Box box, List<Line> lines) implements Region {
        @Override
        public Optional<AsideKind> beside() {
            return Optional.empty();
        }
    }

    /**
     * A table; made by the grid, never here.
     *
     * @param box around its lines
     * @param lines of its rows
     */
    record Table(Box box, List<Line> lines) implements Region {
        @Override
        public Optional<AsideKind> beside() {
            return Optional.empty();
        }
    }

    /**
     * What stands at the page's top, parted from the text. It is read, as a letterhead may name the paper.
     *
     * @param box around its lines
     * @param lines of the head
     */
    record RunningHead(Box box, List<Line> lines) implements Region {
        @Override
        public Optional<AsideKind> beside() {
            return Optional.empty();
        }
    }

    /**
     * What stands at the page's foot, parted from the text. It is read, as a table's last row may stand there.
     *
     * @param box around its lines
     * @param lines of the foot
     */
    record RunningFoot(Box box, List<Line> lines) implements Region {
        @Override
        public Optional<AsideKind> beside() {
            return Optional.empty();
        }
    }

    /**
     * Text along the page's edge.
     *
     * @param box around its lines
     * @param lines in the direction they are read
     */
    record Margin(Box box, List<Line> lines) implements Region {
        @Override
        public Optional<AsideKind> beside() {
            return Optional.of(AsideKind.MARGIN);
        }
    }

    /**
     * The numbers of the page's lines.
     *
     * @param box around them
     * @param lines a number each
     */
    record LineNumbering(Box box, List<Line> lines) implements Region {
        @Override
        public Optional<AsideKind> beside() {
            return Optional.of(AsideKind.LINE_NUMBERS);
        }
    }

    /**
     * Large, pale text behind the text or over it.
     *
     * @param box around its lines
     * @param lines of the mark
     */
    record Watermark(Box box, List<Line> lines) implements Region {
        @Override
        public Optional<AsideKind> beside() {
            return Optional.of(AsideKind.WATERMARK);
        }
    }

    /**
     * Oblique text of the size of text, as a stamp is put on.
     *
     * @param box around its lines
     * @param lines of the stamp
     */
    record Stamp(Box box, List<Line> lines) implements Region {
        @Override
        public Optional<AsideKind> beside() {
            return Optional.of(AsideKind.STAMP);
        }
    }

    /**
     * Text or a table turned against the page.
     *
     * @param box around its lines
     * @param lines as they lie on the page
     * @param rulings drawn in it, as they lie on the page
     * @param turn makes it upright; {@link Turn#back()} leads from there to the page
     */
    record TurnedArea(Box box, List<Line> lines, List<Ruling> rulings, Turn turn) implements Region {
        @Override
        public Optional<AsideKind> beside() {
            return Optional.of(AsideKind.TURNED);
        }

        /** Its lines as a page of their own has them, from top to bottom. */
        public List<Line> uprightLines() {
            return lines.stream().map(turn::of).toList();
        }

        /** Its drawn lines as a page of their own has them. */
        public List<Ruling> uprightRulings() {
            return turn.rulings(rulings);
        }
    }
}
