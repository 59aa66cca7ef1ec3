package se.stodkoll.ingest.word;

import java.util.Optional;
import se.stodkoll.ingest.word.LeftOut.Cause;

/** A thing that holds runs, open while the XML is read: what it says holds for all in it. */
final class Scope {
    private final Kind kind;
    private final Optional<Scope> parent;
    private RunLook look = RunLook.NONE;
    private RunLook mark = RunLook.NONE;
    private Optional<String> style = Optional.empty();
    private Optional<String> shade = Optional.empty();
    private Optional<Cause> leftOut = Optional.empty();
    private int number;

    /** What holds runs. */
    enum Kind {
        PART,
        TABLE,
        ROW,
        CELL,
        /** A drawing's frame, with what it holds. */
        SHAPE,
        /** Under a tracked change that takes away. */
        EDIT,
        PARAGRAPH,
        RUN
    }

    Scope(Kind kind, Scope parent) {
        this.kind = kind;
        this.parent = Optional.ofNullable(parent);
    }

    Kind kind() {
        return kind;
    }

    Optional<Scope> parent() {
        return parent;
    }

    /** What a run says of itself. */
    RunLook look() {
        return look;
    }

    void setLook(RunLook look) {
        this.look = look;
    }

    /** What a paragraph says of the mark that ends it. */
    RunLook mark() {
        return mark;
    }

    void setMark(RunLook mark) {
        this.mark = mark;
    }

    Optional<String> style() {
        return style;
    }

    void setStyle(Optional<String> style) {
        this.style = style;
    }

    void setShade(String shade) {
        this.shade = Optional.of(shade);
    }

    Optional<String> shade() {
        return shade;
    }

    void leaveOut(Cause cause) {
        leftOut = Optional.of(cause);
    }

    /** Why all in it is left out: by what it says or what holds it says. */
    Optional<Cause> leftOut() {
        return leftOut.or(() -> parent.flatMap(Scope::leftOut));
    }

    /** How many of its kind began in what holds it; kept for those that are counted. */
    int number() {
        return number;
    }

    void count() {
        number++;
    }

    /** The innermost of a kind, itself or around it. */
    Optional<Scope> within(Kind sought) {
        return kind == sought ? Optional.of(this) : parent.flatMap(p -> p.within(sought));
    }
}
