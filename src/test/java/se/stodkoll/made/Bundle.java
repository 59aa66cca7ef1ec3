package se.stodkoll.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stodkoll.model.record.PartKind;

/**
 * The papers of a board's meeting in one file.
 *
 * @param matters it decides on
 * @param papers agenda, proposals, descriptions, letters, a support list and papers that are nobody's business here
 */
record Bundle(List<MadeCase> matters, List<Papers> papers) {
    static Bundle make(Dice dice, CasePlan plan) {
        Region region = dice.pick(Vocabulary.REGIONS);
        LocalDate day = LocalDate.of(dice.between(2019, 2025), dice.between(1, 12), dice.between(1, 28));
        List<MadeCase> matters = new ArrayList<>();
        int count = dice.between(2, 4);
        while (matters.size() < count) {
            List<Anomaly> wanted = dice.chance(0.5)
                    ? List.of(dice.pick(
                            Anomaly.AMOUNT,
                            Anomaly.CELL,
                            Anomaly.SOURCES,
                            Anomaly.PERIOD,
                            Anomaly.RESTATED,
                            Anomaly.COLUMN))
                    : List.of();
            MadeCase matter = plan.make(dice, region, wanted);
            if (matter.asking() == MadeCase.Asking.DESCRIPTION && matter.granting() == MadeCase.Granting.PROPOSAL) {
                matters.add(matter);
            }
        }
        return of(dice, region, day, matters);
    }

    /** The papers of a meeting on that day, which all its proposals bear. */
    static Bundle of(Dice dice, Region region, LocalDate day, List<MadeCase> matters) {
        List<MadeCase> dated =
                matters.stream().map(m -> m.with(m.granted().withDate(day))).toList();
        return new Bundle(dated, papers(dice, region, day, dated));
    }

    private static List<Papers> papers(Dice dice, Region region, LocalDate day, List<MadeCase> matters) {
        List<Papers> papers = new ArrayList<>();
        papers.add(new Papers(PartKind.AGENDA, agenda(dice, region, day, matters), Map.of()));
        for (MadeCase matter : matters) {
            if (dice.chance(0.4)) {
                papers.add(filler(dice));
            }
            papers.addAll(Papers.decision(dice, matter));
            papers.addAll(Papers.application(dice, matter));
        }
        papers.add(filler(dice));
        if (dice.chance(0.7)) {
            papers.add(Papers.supportList(dice, region));
        }
        return papers;
    }

    private static List<Block> agenda(Dice dice, Region region, LocalDate day, List<MadeCase> matters) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(dice.pick("Föredragningslista", "Kallelse", "Dagordning och handlingar"), 1));
        blocks.add(new Block.Line(region.body() + ", sammanträde " + day));
        int number = 1;
        for (MadeCase matter : matters) {
            blocks.add(new Block.Heading(
                    number++ + ". Stöd till projekt " + matter.granted().project(), 2));
            matter.granted().diaryNumber().ifPresent(n -> blocks.add(new Block.Line("Diarienummer: " + n)));
        }
        blocks.add(new Block.Heading(number + ". Anmälan av delegationsbeslut", 2));
        blocks.add(new Block.Prose(Vocabulary.prose(dice, 2)));
        return blocks;
    }

    private static Papers filler(Dice dice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                dice.pick(
                        "Handlingsplan för landsbygdens service",
                        "Rapport från ägardialogen",
                        "Verksamhetsplan",
                        "Yttrande över betänkande"),
                1));
        for (String heading : List.of("Inledning", "Nuläge", "Fortsatt arbete")) {
            blocks.add(new Block.Heading(heading, 2));
            blocks.add(new Block.Prose(Vocabulary.prose(dice, dice.between(5, 12))));
        }
        return new Papers(PartKind.OTHER, blocks, Map.of());
    }
}
