package se.stodkoll.made;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.record.PartKind;

/** Made documents as text with their kinds, to train and to measure the model that tells kinds by words. */
public final class KindSamples {
    private KindSamples() {}

    /**
     * A document.
     *
     * @param kind of it
     * @param text lines parted by a newline
     */
    public record Sample(PartKind kind, String text) {}

    /**
     * Makes documents of some matters and bundles.
     *
     * @param seed of all chance
     * @param matters how many
     * @param headings whether they keep their headings
     */
    public static List<Sample> make(long seed, int matters, boolean headings) {
        CasePlan plan = new CasePlan(new Dice(seed));
        List<Papers> papers = new ArrayList<>();
        for (int i = 0; i < matters; i++) {
            Dice dice = new Dice(seed * 1_000_003 + i);
            MadeCase matter = plan.next(dice);
            if (matter.asking() == MadeCase.Asking.FORM || matter.asking() == MadeCase.Asking.DESCRIPTION) {
                papers.addAll(Papers.application(dice, matter));
            }
            if (matter.granting() != MadeCase.Granting.NONE) {
                papers.addAll(Papers.decision(dice, matter));
            }
        }
        for (int i = 0; i < matters / 6; i++) {
            Dice dice = new Dice(seed * 1_000_003 - 1 - i);
            papers.addAll(Bundle.make(dice, plan).papers());
        }
        return papers.stream().map(p -> new Sample(p.kind(), text(p, headings))).toList();
    }

    private static String text(Papers papers, boolean headings) {
        return papers.blocks().stream().flatMap(b -> lines(b, headings)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block, boolean headings) {
        if (block instanceof Block.Heading heading) {
            return headings ? Stream.of(heading.text()) : Stream.empty();
        }
        if (block instanceof Block.Line line) {
            return Stream.of(line.text());
        }
        if (block instanceof Block.Prose prose) {
            return Stream.of(prose.text());
        }
        if (block instanceof Block.Item item) {
            return Stream.of(item.text());
        }
        if (block instanceof Block.Tabs tabs) {
            return Stream.of(String.join(" ", tabs.texts()));
        }
        return block instanceof Block.Grid grid ? grid.rows().stream().map(r -> String.join(" ", r)) : Stream.empty();
    }
}
