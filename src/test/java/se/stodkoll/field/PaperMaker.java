package se.stodkoll.field;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.stodkoll.made.Dice;

/** Makes the papers of a seed: one matter's two, or several applications and the paper that decides them all. */
final class PaperMaker {
    private final long seed;
    private final Split split;
    private final Form form;
    private final Printer printer;
    private final Dice dice;
    private int count;

    PaperMaker(long seed, Split split, Form form, Printer printer) {
        this.seed = seed;
        this.split = split;
        this.form = form;
        this.printer = printer;
        this.dice = new Dice(seed * 2 + split.ordinal());
    }

    void make(List<Paper> papers, List<PaperCase> cases) throws IOException {
        if (seed % 6 == 5) {
            many(papers, cases);
            return;
        }
        Giver giver = Giver.random(dice, List.of(PaperSet.kind(dice)));
        Matter matter = Matter.random(dice, giver);
        Paper asked = one("application", matter);
        Paper granted = one("decision", matter);
        papers.add(asked);
        papers.add(granted);
        cases.add(pair(matter, asked, granted, granted.parts().get(0)));
    }

    private void many(List<Paper> papers, List<PaperCase> cases) throws IOException {
        PaperLayout layout = dice.pick(PaperLayout.all("many", split));
        Giver giver = Giver.random(dice, layout.kinds());
        boolean list = layout.orders().get(0).contains("MANYLIST");
        List<Matter> drawn = new ArrayList<>();
        int year = dice.between(2021, 2026);
        int most = dice.between(2, list ? 7 : 4);
        while (drawn.size() < most) {
            Matter one = Matter.random(dice, giver, year);
            boolean taken = drawn.stream()
                    .anyMatch(m -> m.asked().project().equals(one.asked().project()));
            if (!taken) {
                drawn.add(one);
            }
        }
        LocalDate day = drawn.stream()
                .map(m -> m.granted().decided())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Matter> matters = new ArrayList<>();
        for (Matter m : drawn) {
            Claim granted = m.granted().withDecided(day).with(List.<Claim.Source>of());
            matters.add(new Matter(m.asked(), granted, m.rejected() && !list, m.budget(), m.planted()));
        }
        ManyWriter writer = new ManyWriter(dice, split, layout, matters);
        List<Block> blocks = writer.write();
        Paper granted = paper(layout, blocks, writer.frames(), writer.golds(), writer.printed());
        papers.add(granted);
        for (int i = 0; i < matters.size(); i++) {
            Paper asked = one("application", matters.get(i));
            papers.add(asked);
            cases.add(pair(matters.get(i), asked, granted, granted.parts().get(i)));
        }
    }

    private Paper one(String side, Matter matter) throws IOException {
        PaperLayout layout =
                PaperLayout.random(dice, side, split, matter.asked().giver().kind());
        PaperWriter writer = new PaperWriter(dice, split, layout, matter);
        List<Block> blocks = writer.write();
        return paper(layout, blocks, writer.frames(), List.of(writer.gold()), writer.printed());
    }

    private Paper paper(
            PaperLayout layout, List<Block> blocks, List<String> frames, List<PaperGold> golds, List<Printed> printed)
            throws IOException {
        String word = dice.pick("handling", "dokument", "fil", "bilaga", "skannat", "inkommet");
        String name = String.format(
                "%s_%04d%s%d_%d.%s",
                word, seed, split == Split.HELD ? "h" : "t", count++, dice.between(100, 999), form.ending());
        String text = new TextSetter(dice).set(blocks);
        // dice of its own: what a paper says must not hang on what it is printed as
        byte[] bytes = printer.print(blocks, text, new Dice(~(seed * 100 + count)));
        return new Paper(name, bytes, text, form, split, layout.side() + "/" + layout.name(), frames, golds, printed);
    }

    private static PaperCase pair(Matter matter, Paper asked, Paper granted, PaperGold part) {
        List<String> findings = PaperRules.findings(asked.parts().get(0), part);
        return new PaperCase(matter.asked().project(), asked.name(), granted.name(), matter.planted(), findings);
    }
}
