package se.stodkoll.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A proposal to a board, with its clauses that begin with "att". */
final class ProposalWriter {
    private final Dice dice;
    private final Pen pen;
    private final List<Block> blocks = new ArrayList<>();

    private ProposalWriter(Dice dice) {
        this.dice = dice;
        pen = Pen.random(dice);
    }

    static List<Block> write(Dice dice, Region region, Granted granted) {
        ProposalWriter writer = new ProposalWriter(dice);
        boolean dated = writer.head(region, granted);
        writer.clauses(region, granted);
        writer.summary(granted);
        writer.closing(granted, dated);
        return writer.blocks;
    }

    /** Says whether it tells the day of the meeting. */
    private boolean head(Region region, Granted granted) {
        String day = (pen.days() == Pen.Days.LONG ? pen : iso()).day(granted.forum().date());
        boolean dated = dice.chance(0.4);
        if (dated) {
            blocks.add(new Block.Tabs(List.of(
                    region.name(),
                    dice.pick("Sammanträdesdatum ", "Datum ") + day,
                    granted.diaryNumber().map(n -> "Dnr: " + n).orElse("Beslutsförslag"))));
        }
        blocks.add(new Block.Heading(dice.pick("Medfinansiering av projekt ", "Stöd till projekt ", "Projektmedel till ") + granted.project(), 1));
        if (!dated) {
            granted.diaryNumber()
                    .ifPresent(n -> blocks.add(new Block.Line(dice.pick("Diarienummer: ", "Dnr: ", "Dnr ", "Diarienr: ") + n)));
        }
        blocks.add(new Block.Gap(0.5));
        return dated;
    }

    private Pen iso() {
        return new Pen(pen.separator(), false, pen.currency(), pen.percentSign(), Pen.Days.ISO, pen.dash());
    }

    private void clauses(Region region, Granted granted) {
        blocks.add(new Block.Heading("Förslag till beslut", 2));
        String body = granted.forum().body().orElseThrow();
        blocks.add(new Block.Line(dice.chance(0.7) ? body + " beslutar" : body + " föreslås besluta"));
        List<String> clauses = new ArrayList<>();
        clauses.add(Sentences.grant(dice, pen, granted.beneficiary(), granted.award(), granted.project()));
        boolean bullets = granted.sources().size() > 1 && dice.chance(0.4);
        int from = clauses.size();
        if (!granted.sources().isEmpty()) {
            clauses.add(sources(granted, bullets));
        }
        granted.period().ifPresent(p -> clauses.add(Sentences.days(dice, pen.fullYears(), p)));
        granted.award().reservations().forEach(r -> clauses.add(Sentences.reservation(dice, pen, r)));
        if (!granted.award().rejected()) {
            clauses.add("följande villkor gäller:");
        }
        String end = dice.pick(",", ",", "");
        for (int i = 0; i < clauses.size(); i++) {
            boolean last = i == clauses.size() - 1;
            boolean colon = clauses.get(i).endsWith(":");
            blocks.add(new Block.Line("att " + clauses.get(i) + (colon ? "" : last ? "." : i == clauses.size() - 2 ? " samt" : end)));
            if (i == from && bullets) {
                granted.sources().forEach(s -> blocks.add(new Block.Item("o", source(s), 2)));
            }
        }
        conditions(region, granted);
    }

    private void conditions(Region region, Granted granted) {
        if (granted.award().rejected()) {
            return;
        }
        String marker = dice.pick("•", "–", "•");
        blocks.add(new Block.Item(marker, "Stödet betalas ut i efterskott mot redovisade kostnader.", 1));
        blocks.add(new Block.Item(marker, "Projektet ska redovisa hur budgeten är finansierad innan den första utbetalningen.", 1));
        if (dice.chance(0.6)) {
            blocks.add(new Block.Item(marker, "Därtill gäller " + region.genitive() + " allmänna villkor (beslutade 2019-11-05, dnr RS 2019-9026).", 1));
        }
    }

    private String sources(Granted granted, boolean bullets) {
        String start = "finansiering sker inom ramen för";
        if (bullets) {
            return start + ":";
        }
        List<String> parts = granted.sources().stream().map(this::source).toList();
        return start + " " + String.join(" och ", parts);
    }

    private String source(Granted.FundingSource source) {
        return source.name() + source.amount().stream().mapToObj(a -> " " + pen.money(a)).findFirst().orElse("");
    }

    private void summary(Granted granted) {
        blocks.add(new Block.Heading("Sammanfattning", 2));
        Granted.Restated said = granted.restated();
        if (said.percent().isPresent() || said.amount().isPresent()) {
            blocks.add(new Block.Line(Sentences.request(dice, pen, granted.beneficiary(), granted.project(), said)));
        }
        blocks.add(new Block.Prose(Vocabulary.prose(dice, dice.between(2, 4))));
        blocks.add(new Block.Heading("Bedömning", 2));
        blocks.add(new Block.Prose(Vocabulary.prose(dice, dice.between(2, 5))));
        if (dice.chance(0.5)) {
            blocks.add(new Block.Heading("Konsekvenser för miljö-, barn- och jämställdhetsperspektiven", 2));
            blocks.add(new Block.Prose(Vocabulary.prose(dice, 2)));
        }
        blocks.add(new Block.Heading("Ekonomiska konsekvenser", 2));
        blocks.add(new Block.Line("Kostnaden ryms i budgeten för " + granted.forum().date().getYear() + "."));
    }

    private void closing(Granted granted, boolean dated) {
        blocks.add(new Block.Heading("Beslutsunderlag", 2));
        String body = granted.forum().body().orElseThrow().toLowerCase(Locale.forLanguageTag("sv"));
        Optional<String> day = dated ? Optional.empty() : Optional.of(granted.forum().date().toString());
        blocks.add(new Block.Line("FöredragningsPM " + body + day.map(d -> " " + d).orElse("") + ", " + granted.project()));
        blocks.add(new Block.Gap(1.5));
        blocks.add(new Block.Line(dice.pick("Regional utvecklingsdirektör", "Förvaltningschef", "Regiondirektör")));
    }
}
