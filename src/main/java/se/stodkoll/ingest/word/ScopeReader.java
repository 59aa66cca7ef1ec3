package se.stodkoll.ingest.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.xml.sax.Attributes;
import se.stodkoll.ingest.word.LeftOut.Cause;
import se.stodkoll.ingest.word.Scope.Kind;

/** Keeps what holds the run that is read, and what each of these says of it. */
final class ScopeReader {
    private final StyleSheet styles;
    private final String part;
    private final Deque<Boolean> opened = new ArrayDeque<>();
    private Scope current = new Scope(Kind.PART, null);
    private int tables;
    private int paragraphs;

    /** @param part what the part is called, with a comma and a blank after it; empty for the document's body */
    ScopeReader(StyleSheet styles, String part) {
        this.styles = styles;
        this.part = part;
    }

    Scope current() {
        return current;
    }

    /** Every element that is read begins here, in order. */
    void begin(String local, String parent, Attributes attributes) {
        Optional<Kind> kind = kind(local, parent);
        opened.push(kind.isPresent());
        kind.ifPresent(k -> open(k, local, attributes));
        if (kind.isEmpty()) {
            property(local, parent, attributes);
        }
    }

    void end() {
        if (opened.pop()) {
            current = current.parent().orElseThrow();
        }
    }

    private static Optional<Kind> kind(String local, String parent) {
        return switch (local) {
            case "tbl" -> Optional.of(Kind.TABLE);
            case "tr" -> Optional.of(Kind.ROW);
            case "tc" -> Optional.of(Kind.CELL);
            case "p" -> Optional.of(Kind.PARAGRAPH);
            case "r" -> Optional.of(Kind.RUN);
            case "drawing", "pict", "object", "wsp", "shape", "rect", "roundrect", "oval", "txbxContent" ->
                Optional.of(Kind.SHAPE);
            case "del", "moveFrom" ->
                parent.equals("rPr") || parent.equals("trPr") ? Optional.empty() : Optional.of(Kind.EDIT);
            default -> Optional.empty();
        };
    }

    private void open(Kind kind, String local, Attributes attributes) {
        boolean hidden = kind == Kind.SHAPE && look().isOn(RunLook.Trait.HIDDEN);
        current = new Scope(kind, current);
        switch (kind) {
            case TABLE -> tables++;
            case ROW -> current.within(Kind.TABLE).ifPresent(Scope::count);
            case PARAGRAPH -> paragraphs += current.within(Kind.TABLE).isEmpty() ? 1 : 0;
            case EDIT -> current.leaveOut(Cause.DELETED);
            case SHAPE -> shape(local, attributes, hidden);
            case PART, CELL, RUN -> {
                // say nothing by their beginning
            }
        }
    }

    private void shape(String local, Attributes attributes, boolean hidden) {
        boolean unseen = Attribute.of(attributes, "style")
                .filter(s -> s.replace(" ", "").contains("visibility:hidden"))
                .isPresent();
        if (hidden || unseen) {
            current.leaveOut(Cause.HIDDEN);
        }
        if (local.equals("shape") || local.equals("rect") || local.equals("roundrect") || local.equals("oval")) {
            boolean filled = Attribute.of(attributes, "filled")
                    .filter(f -> f.startsWith("f"))
                    .isEmpty();
            current.setShade(
                    filled
                            ? Attribute.of(attributes, "fillcolor")
                                    .map(Colours::hex)
                                    .orElse(Colours.WHITE)
                            : Colours.CLEAR);
        }
    }

    private void property(String local, String parent, Attributes attributes) {
        switch (parent) {
            case "rPr" -> ofRun(local, attributes);
            case "pPr" -> ofParagraph(local, attributes);
            case "tblPr" -> ofTable(local, attributes);
            case "trPr" -> ofRow(local);
            case "tcPr" -> ofCell(local, attributes);
            case "spPr", "solidFill", "wsp" -> ofFill(local, parent, attributes);
            default -> ofOthers(local, attributes);
        }
    }

    /** Run properties: of a run, or of the mark that ends a paragraph. */
    private void ofRun(String local, Attributes attributes) {
        if (current.kind() == Kind.RUN) {
            if (local.equals("rStyle")) {
                current.setStyle(Attribute.of(attributes, "val"));
            }
            current.setLook(current.look().with(local, attributes));
        } else if (current.kind() == Kind.PARAGRAPH) {
            boolean gone = local.equals("del") || local.equals("moveFrom");
            current.setMark(
                    gone
                            ? current.mark().toggled(RunLook.Trait.HIDDEN, true)
                            : current.mark().with(local, attributes));
        }
    }

    private void ofParagraph(String local, Attributes attributes) {
        if (local.equals("pStyle")) {
            current.setStyle(Attribute.of(attributes, "val"));
        } else if (local.equals("shd")) {
            current.setShade(Colours.ofShade(attributes));
        }
    }

    private void ofTable(String local, Attributes attributes) {
        if (local.equals("tblStyle")) {
            current.setStyle(Attribute.of(attributes, "val"));
        } else if (local.equals("shd")) {
            current.setShade(Colours.ofShade(attributes));
        }
    }

    private void ofRow(String local) {
        switch (local) {
            case "hidden" -> current.leaveOut(Cause.HIDDEN);
            case "del", "moveFrom" -> current.leaveOut(Cause.DELETED);
            default -> {
                // nothing of what is shown
            }
        }
    }

    private void ofCell(String local, Attributes attributes) {
        if (local.equals("shd")) {
            current.setShade(Colours.ofShade(attributes));
        } else if (local.equals("cellDel")) {
            current.leaveOut(Cause.DELETED);
        }
    }

    /** A drawn shape: its fill in so many words, or one that follows from its style, the theme or a picture. */
    private void ofFill(String local, String parent, Attributes attributes) {
        boolean plain = current.shade().isEmpty();
        switch (local) {
            case "noFill" -> current.setShade(Colours.CLEAR);
            case "srgbClr" ->
                current.setShade(Colours.hex(Attribute.of(attributes, "val").orElse("")));
            case "schemeClr", "sysClr", "gradFill", "blipFill", "pattFill", "grpFill" ->
                current.setShade(Colours.UNKNOWN);
            case "style" -> {
                if (parent.equals("wsp") && plain) {
                    current.setShade(Colours.UNKNOWN);
                }
            }
            default -> {
                // a line around it, or its place
            }
        }
    }

    private void ofOthers(String local, Attributes attributes) {
        if (local.equals("docPr")
                && Attribute.of(attributes, "hidden")
                        .filter(h -> h.equals("1") || h.equals("true"))
                        .isPresent()) {
            current.leaveOut(Cause.HIDDEN);
        } else if (local.equals("background")) {
            current.setShade(Attribute.of(attributes, "color").map(Colours::hex).orElse(Colours.UNKNOWN));
        }
    }

    /** How the run that is open looks. */
    RunLook look() {
        Scope run = current.within(Kind.RUN).orElse(current);
        Optional<String> paragraph = run.within(Kind.PARAGRAPH).flatMap(Scope::style);
        return styles.look(run.within(Kind.TABLE).flatMap(Scope::style), paragraph, run.style(), run.look());
    }

    /** Whether the mark that ends the open paragraph is deleted or hidden, so that the next one continues it. */
    boolean isMarkGone() {
        return current.kind() == Kind.PARAGRAPH
                && styles.look(
                                current.within(Kind.TABLE).flatMap(Scope::style),
                                current.style(),
                                Optional.empty(),
                                current.mark())
                        .isOn(RunLook.Trait.HIDDEN);
    }

    /** What is seen behind the open run. */
    String behind() {
        Optional<String> own = look().of(RunLook.Trait.SHADE).filter(shade -> !shade.equals(Colours.CLEAR));
        return own.orElseGet(() -> behind(current));
    }

    private String behind(Scope scope) {
        Optional<String> shade = scope.shade();
        if (scope.kind() == Kind.PARAGRAPH) {
            shade = shade.or(() -> styles.shade(scope.style()));
        } else if (scope.kind() == Kind.TABLE && styles.shadesCells(scope.style())) {
            shade = Optional.of(Colours.UNKNOWN);
        }
        return shade.filter(s -> !s.equals(Colours.CLEAR))
                .orElseGet(() -> scope.parent().map(this::behind).orElse(Colours.WHITE));
    }

    /** Where the open run stands, in Swedish. */
    String where() {
        Optional<Scope> table = current.within(Kind.TABLE);
        String place = table.map(t -> "tabell " + tables + " rad " + t.number()).orElse("stycke " + paragraphs);
        return (part + place).toLowerCase(Locale.ROOT);
    }
}
