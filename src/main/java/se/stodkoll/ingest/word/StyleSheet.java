package se.stodkoll.ingest.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The styles of a Word file, taken from the XML of its {@code styles} part, and how a run looks by them. */
final class StyleSheet extends DefaultHandler {
    /** A style based on more than this many others is based on itself. */
    private static final int LONGEST_CHAIN = 64;

    private final Map<String, Style> styles = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private RunLook defaults = RunLook.NONE;
    private Optional<String> usualParagraph = Optional.empty();
    private Style open = new Style();

    /** One style while it is read. */
    private static final class Style {
        private Optional<String> basedOn = Optional.empty();
        private RunLook look = RunLook.NONE;
        private Optional<String> shade = Optional.empty();
        private boolean shadesCells;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        String parent = path.isEmpty() ? "" : path.peek();
        switch (local) {
            case "style" -> begin(attributes);
            case "basedOn" -> open.basedOn = Attribute.of(attributes, "val");
            case "shd" -> shade(parent, attributes);
            default -> {
                // of a run, or nothing that is asked for
            }
        }
        if (parent.equals("rPr") && path.contains("rPrDefault")) {
            defaults = defaults.with(local, attributes);
        } else if (parent.equals("rPr") && !path.contains("tblStylePr")) {
            open.look = open.look.with(local, attributes);
        }
        path.push(local);
    }

    private void begin(Attributes attributes) {
        open = new Style();
        String id = Attribute.of(attributes, "styleId").orElse("");
        styles.put(id, open);
        boolean usual = Attribute.of(attributes, "default")
                .filter(v -> v.equals("1") || v.equals("true"))
                .isPresent();
        if (usual
                && Attribute.of(attributes, "type").filter("paragraph"::equals).isPresent()) {
            usualParagraph = Optional.of(id);
        }
    }

    private void shade(String parent, Attributes attributes) {
        if (parent.equals("pPr") && !path.contains("tblStylePr")) {
            open.shade = Optional.of(Colours.ofShade(attributes));
        } else if (parent.equals("tcPr") || parent.equals("tblPr")) {
            open.shadesCells = true;
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        path.pop();
    }

    /**
     * How a run looks.
     *
     * @param table style of its table
     * @param paragraph style of its paragraph
     * @param run its own style
     * @param direct what it says itself
     */
    RunLook look(Optional<String> table, Optional<String> paragraph, Optional<String> run, RunLook direct) {
        List<RunLook> levels =
                List.of(of(table), of(paragraph.filter(styles::containsKey).or(() -> usualParagraph)), of(run));
        RunLook look = defaults;
        for (RunLook level : levels) {
            look = look.with(level);
        }
        for (RunLook.Trait trait : RunLook.Trait.values()) {
            if (trait.toggles() && levels.stream().anyMatch(l -> l.says(trait))) {
                long on = levels.stream().filter(l -> l.isOn(trait)).count();
                look = look.toggled(trait, on % 2 == 1);
            }
        }
        return look.with(direct);
    }

    /** The shade of paragraphs of that style. */
    Optional<String> shade(Optional<String> paragraph) {
        List<Style> chain = chain(paragraph.filter(styles::containsKey).or(() -> usualParagraph));
        Collections.reverse(chain);
        return chain.stream().flatMap(style -> style.shade.stream()).findFirst();
    }

    /** Whether a table's style shades cells of it; which ones it does not say here. */
    boolean shadesCells(Optional<String> table) {
        return chain(table).stream().anyMatch(style -> style.shadesCells);
    }

    private RunLook of(Optional<String> id) {
        RunLook look = RunLook.NONE;
        for (Style style : chain(id)) {
            look = look.with(style.look);
        }
        return look;
    }

    /** The style and those it is based on, the most basic first. */
    private List<Style> chain(Optional<String> id) {
        List<Style> chain = new ArrayList<>();
        Optional<Style> next = id.map(styles::get);
        while (next.isPresent() && chain.size() < LONGEST_CHAIN) {
            chain.add(next.get());
            next = next.get().basedOn.map(styles::get);
        }
        Collections.reverse(chain);
        return chain;
    }
}
