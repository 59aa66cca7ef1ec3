package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.stodkoll.field.Block.Fact;
import se.stodkoll.field.Block.Facts;
import se.stodkoll.made.Dice;

/** Sets a paper as plain lines. */
final class TextSetter {
    private final int width;
    private final boolean capitals;
    private final boolean underlined;
    private final String gap;
    private final StringBuilder out = new StringBuilder();

    TextSetter(Dice dice) {
        width = dice.pick(66, 72, 78, 90, 100, 100_000);
        capitals = dice.chance(0.3);
        underlined = !capitals && dice.chance(0.3);
        gap = dice.pick("  ", "   ", " | ", "    ");
    }

    String set(List<Block> blocks) {
        for (Block block : blocks) {
            put(block);
            out.append('\n');
        }
        return out.toString().strip() + "\n";
    }

    private void put(Block block) {
        if (block instanceof Block.Heading heading) {
            String text = capitals ? heading.text().toUpperCase(Locale.ROOT) : heading.text();
            wrapped(text, "", "");
            if (underlined) {
                out.append((heading.level() == 1 ? "=" : "-").repeat(Math.min(60, text.length())))
                        .append('\n');
            }
        } else if (block instanceof Block.Paragraph paragraph) {
            wrapped(paragraph.text(), "", "");
        } else if (block instanceof Block.Small small) {
            out.append(small.text()).append('\n');
        } else if (block instanceof Block.Items items) {
            int number = 1;
            for (String item : items.items()) {
                String mark = items.mark().replace("#", "" + number++);
                wrapped(item, mark.isEmpty() ? "" : mark + " ", mark.isEmpty() ? "" : "   ");
            }
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Table table) {
            GridText.print(table.made(), gap, out);
        }
    }

    private void facts(Facts facts) {
        int most =
                facts.facts().stream().mapToInt(f -> f.label().length()).max().orElse(0);
        switch (facts.shape()) {
            case COLON -> facts.facts().forEach(f -> line(f.label() + ": " + f.value()));
            case COLUMNS -> facts.facts().forEach(f -> line(pad(f.label(), most + 3) + f.value()));
            case STACKED -> facts.facts().forEach(f -> line(f.label() + "\n" + f.value()));
            case BOXED -> facts.facts().forEach(f -> line("| " + pad(f.label(), most) + " | " + f.value() + " |"));
            case ACROSS -> across(facts.facts());
        }
    }

    /** Labels in a line, their values in the line below. */
    private void across(List<Fact> facts) {
        int count = facts.size() > 3 ? 2 : 3;
        for (int from = 0; from < facts.size(); from += count) {
            StringBuilder labels = new StringBuilder();
            StringBuilder values = new StringBuilder();
            for (Fact fact : facts.subList(from, Math.min(facts.size(), from + count))) {
                int room = Math.max(fact.label().length(), fact.value().length()) + 4;
                labels.append(pad(fact.label(), room));
                values.append(pad(fact.value(), room));
            }
            line(labels.toString().stripTrailing());
            line(values.toString().stripTrailing());
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private void wrapped(String text, String first, String later) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > width && !line.toString().isBlank()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(later);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        lines.forEach(this::line);
    }
}
