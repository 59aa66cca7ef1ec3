package se.stodkoll.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A delegated decision in the form of a letter; it may print the project's budget as well. */
final class LetterWriter {
    private final Dice dice;
    private final Pen pen;
    private final List<Block> blocks = new ArrayList<>();

    private LetterWriter(Dice dice) {
        this.dice = dice;
        pen = Pen.random(dice);
    }

    static List<Block> write(Dice dice, MadeCase matter) {
        LetterWriter writer = new LetterWriter(dice);
        writer.head(matter.region(), matter.granted());
        writer.restated(matter.granted());
        writer.decision(matter.granted());
        writer.reasons(matter);
        return writer.blocks;
    }

    private void head(Region region, Granted granted) {
        String day = pen.fullYears().day(granted.forum().date());
        blocks.add(new Block.Tabs(List.of(
                region.name(),
                "Datum " + day,
                granted.diaryNumber().map(n -> dice.pick("Beteckning ", "Dnr ", "Diarienummer ") + n).orElse("Delegationsbeslut"))));
        if (dice.chance(0.5)) {
            blocks.add(new Block.Line(granted.beneficiary()));
            blocks.add(new Block.Line("Storgatan " + dice.between(1, 80)));
            blocks.add(new Block.Gap(1));
        }
        blocks.add(new Block.Heading(dice.pick("Medfinansiering av projekt ", "Beslut om stöd till projekt ") + granted.project(), 1));
    }

    private void restated(Granted granted) {
        Granted.Restated said = granted.restated();
        String amount = said.amount().stream().mapToObj(pen::money).findFirst().orElse("medfinansiering");
        String sentence = granted.beneficiary() + dice.pick(" ansöker om ", " har ansökt om ") + amount + " för projekt " + granted.project() + ".";
        blocks.add(new Block.Line(sentence));
        said.period().ifPresent(p -> blocks.add(new Block.Line(dice.pick("Ansökan avser perioden ", "Ansökan avser tiden ") + pen.period(p) + ".")));
    }

    private void decision(Granted granted) {
        blocks.add(new Block.Heading(dice.pick("Beslutet", "Beslut"), 2));
        String marker = dice.pick("•", "•", "-", "–");
        blocks.add(new Block.Item(marker, capital(Sentences.grant(dice, pen, granted.beneficiary(), granted.award(), granted.project())) + ".", 1));
        granted.period().ifPresent(p -> blocks.add(new Block.Item(marker, capital(Sentences.days(dice, pen.fullYears(), p)) + ".", 1)));
        sources(granted, marker);
        if (dice.chance(0.5)) {
            blocks.add(new Block.Line("Följande villkor gäller för beslutet:"));
            blocks.add(new Block.Item(marker, "Slutrapporten lämnas senast tre månader efter projektets slut.", 1));
        }
    }

    private void sources(Granted granted, String marker) {
        if (granted.sources().isEmpty()) {
            return;
        }
        String start = "Finansiering sker inom ramen för";
        if (granted.sources().size() > 1 && dice.chance(0.6)) {
            blocks.add(new Block.Item(marker, start + ":", 1));
            granted.sources().forEach(s -> blocks.add(new Block.Item("o", source(s), 2)));
            return;
        }
        List<String> parts = granted.sources().stream().map(this::source).toList();
        blocks.add(new Block.Item(marker, start + " " + String.join(" och ", parts) + ".", 1));
    }

    private String source(Granted.FundingSource source) {
        Optional<String> amount = source.amount().stream().mapToObj(pen::money).findFirst();
        return source.name() + amount.map(a -> " " + a).orElse("");
    }

    private void reasons(MadeCase matter) {
        blocks.add(new Block.Heading("Sammanfattning", 2));
        blocks.add(new Block.Prose(Vocabulary.prose(dice, dice.between(2, 4))));
        blocks.add(new Block.Heading("Skäl till beslut", 2));
        blocks.add(new Block.Prose(Vocabulary.prose(dice, dice.between(2, 4))));
        if (matter.asking() == MadeCase.Asking.IN_LETTER) {
            blocks.add(new Block.Heading("Bakgrund", 2));
            blocks.add(new Block.Prose(Vocabulary.prose(dice, dice.between(2, 5))));
            blocks.addAll(new Tables(dice, pen, GridLook.random(dice)).budget(matter.asked().budget()));
            blocks.add(new Block.Gap(1));
        }
        blocks.add(new Block.Line("För " + matter.region().name()));
        blocks.add(new Block.Gap(1.5));
        blocks.add(new Block.Line(dice.pick("Enhetschef", "Regional utvecklingsdirektör", "Utvecklingschef")));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase() + text.substring(1);
    }
}
