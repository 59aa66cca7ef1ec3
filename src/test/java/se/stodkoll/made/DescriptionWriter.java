package se.stodkoll.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A project description, with its request in running text and its budget in tables. */
final class DescriptionWriter {
    private final Dice dice;
    private final Pen pen;
    private final List<Block> blocks = new ArrayList<>();

    private DescriptionWriter(Dice dice) {
        this.dice = dice;
        pen = Pen.random(dice);
    }

    static List<Block> write(Dice dice, MadeCase matter) {
        DescriptionWriter writer = new DescriptionWriter(dice);
        writer.head(matter.asked());
        writer.request(matter.asked());
        writer.body(matter.asked());
        writer.blocks.addAll(new Tables(dice, writer.pen, writer.look(matter.asked())).budget(matter.asked().budget()));
        if (dice.chance(0.3)) {
            writer.blocks.add(new Block.Line("* " + dice.pick(
                    "Momsen är en kostnad för samverkansparterna.", "Löner räknas upp med 2,5 procent per år.")));
        }
        return writer.blocks;
    }

    private void head(Asked asked) {
        Optional<String> number = asked.naming().diaryNumber();
        String label = dice.pick("Dnr: ", "Diarienummer: ", "Dnr ", "Diarienr: ");
        if (number.isPresent() && dice.chance(0.4)) {
            blocks.add(new Block.Tabs(List.of("Projektbeskrivning", "Datum " + asked.period().start().minusDays(150), label + number.get())));
            blocks.add(new Block.Heading(asked.naming().project(), 1));
            return;
        }
        blocks.add(new Block.Heading(asked.naming().project(), 1));
        blocks.add(new Block.Line("Projektbeskrivning" + number.map(n -> " " + label + n).orElse("")));
    }

    private void request(Asked asked) {
        blocks.add(new Block.Heading("Sammanfattning", 2));
        blocks.add(new Block.Line(Sentences.request(
                dice,
                pen,
                asked.applicant().name(),
                asked.naming().project(),
                new Granted.Restated(
                        asked.request().percent(), asked.request().amount(), Optional.of(asked.period())))));
        blocks.add(new Block.Prose(Vocabulary.prose(dice, dice.between(2, 4))));
    }

    private void body(Asked asked) {
        for (String heading : dice.some(
                List.of("Bakgrund", "Övergripande mål", "Projektmål", "Delmål", "Målgrupp", "Aktiviteter", "Resultatspridning", "Projektorganisation"),
                dice.between(2, 5))) {
            blocks.add(new Block.Heading(heading, 2));
            blocks.add(new Block.Prose(Vocabulary.prose(dice, dice.between(2, 6))));
        }
        blocks.add(new Block.Heading(dice.pick("Ingående kommuner", "Deltagande kommuner", "Kommuner som omfattas"), 2));
        blocks.add(new Block.Line(String.join(", ", asked.facts().municipalities())));
        blocks.add(new Block.Heading("Uppföljning", 2));
        blocks.add(new Block.Prose(Vocabulary.prose(dice, 2)));
        if (dice.chance(0.15)) {
            blocks.add(new Block.PageBreak());
        }
    }

    /** Tables without columns only where no cell is empty and figures can be told from labels. */
    private GridLook look(Asked asked) {
        GridLook look = GridLook.random(dice);
        boolean full = java.util.stream.Stream.of(asked.budget().costs(), asked.budget().financing())
                .flatMap(s -> s.rows().stream())
                .flatMap(r -> r.cells().stream())
                .noneMatch(Cell::isEmpty);
        if (!full || !dice.chance(0.25)) {
            return look;
        }
        return look.spaced(dice.pick(GridLook.Spacing.TIGHT, GridLook.Spacing.ONE_SPACE));
    }
}
