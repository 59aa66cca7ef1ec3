package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.field.Block.Facts;
import se.stodkoll.field.Block.Heading;
import se.stodkoll.field.Block.Items;
import se.stodkoll.field.Block.Paragraph;
import se.stodkoll.field.Block.Small;
import se.stodkoll.made.Dice;

/** Writes a paper on one matter, step by step as its layout says. */
final class PaperWriter {
    private final Dice dice;
    private final PaperLayout layout;
    private final Matter matter;
    private final Speech speech;
    private final Speech asked;
    private final Clerk clerk;
    private final PhraseRow main;
    private final Optional<BudgetTables> tables;
    private final List<Block> blocks = new ArrayList<>();
    private final List<PaperGold.Table> budget = new ArrayList<>();
    private final boolean application;
    private int number = 1;
    private boolean mainSaid;
    private int factsAt = -1;

    PaperWriter(Dice dice, Split split, PaperLayout layout, Matter matter) {
        this.dice = dice;
        this.layout = layout;
        this.matter = matter;
        this.application = layout.side().equals("application");
        PaperStyle style = new PaperStyle(dice);
        Claim claim = application ? matter.asked() : matter.granted();
        speech = new Speech(dice, !application, split, style, claim, new Printed());
        Claim told = matter.asked().with(claim.receiver()).with(claim.project());
        asked = speech.of(told, new Printed());
        clerk = new Clerk(dice, speech, matter.planted().equals("number"));
        tables = application ? Optional.of(new BudgetTables(dice, matter.budget())) : Optional.empty();
        boolean att = layout.orders().get(0).contains("MAINATT") || layout.proposes();
        String bank = application ? "applies" : matter.rejected() ? "rejections" : "grants";
        main = speaker().pick(bank, att ? "att" : "say");
    }

    /** A rejection speaks of the money applied for. */
    private Speech speaker() {
        return matter.rejected() && !application ? asked : speech;
    }

    List<Block> write() {
        for (String step : layout.steps(dice)) {
            put(step);
        }
        if (factsAt >= 0) {
            merge();
            blocks.set(factsAt, new Facts(clerk.missing(application), clerk.shape(layout)));
        }
        blocks.removeIf(b -> b instanceof Facts facts && facts.facts().isEmpty());
        return Frames.withoutBareHeadings(blocks);
    }

    /** Names that a rejection has said through the other speech are said. */
    private void merge() {
        for (String slot : List.of("receiver", "receivers", "project", "body", "date")) {
            if (!speech.printed().has(slot) && asked.printed().has(slot)) {
                asked.printed().forms().get(slot).forEach(f -> speech.printed().add(slot, f));
            }
        }
    }

    private void put(String step) {
        boolean rejected = matter.rejected() && !application;
        if (step.contains(":")) {
            heading(step.substring(0, step.indexOf(':')), step.substring(step.indexOf(':') + 1));
            return;
        }
        switch (step) {
            case "LETTERHEAD" ->
                blocks.add(
                        new Small(Frames.letterhead(dice, speech.claim().giver().name())));
            case "SENDER" -> {
                blocks.add(new Small(
                        Frames.letterhead(dice, speech.claim().receiver().name())));
                speech.printed().add("receiver", speech.claim().receiver().name());
            }
            case "ADDRESSEE" -> addressee();
            case "DATELINE" -> dateline();
            case "MAILHEAD" -> blocks.addAll(Frames.mail(dice, speech, application, rejected));
            case "MINUTESHEAD" -> blocks.addAll(Frames.minutes(dice, speech));
            case "TITLENAME" -> titleName();
            case "GIVERLINE" -> blocks.add(new Paragraph("Ansökan ställs till " + speech.printed("giver") + "."));
            case "FACTS" -> {
                factsAt = blocks.size();
                blocks.add(new Facts(List.of(), Facts.Shape.COLON));
            }
            case "ASKED" -> blocks.add(new Facts(clerk.asked(), clerk.shape(layout)));
            case "GRANTED" -> blocks.add(new Facts(clerk.granted(rejected), clerk.shape(layout)));
            case "MAIN" -> {
                blocks.add(new Paragraph(main()));
                sources();
            }
            case "MAINATT", "PROPOSE" -> {
                clauses(step.equals("MAINATT") ? "leads" : "proposals", step.equals("MAINATT"));
                sources();
            }
            case "RESTATE" -> blocks.add(new Paragraph(asked.say("restates")));
            case "BACKGROUND" -> say("background", dice.between(1, 3));
            case "DISTRACT" -> say("distractors", dice.between(1, 2));
            case "CONDITIONS" -> conditions(rejected);
            case "PERIOD", "PERCENT" -> more(step, rejected);
            case "COSTS" -> table(tables.orElseThrow().costs());
            case "FINANCING" -> table(tables.orElseThrow().financing());
            case "SIGN" -> blocks.add(new Paragraph(Frames.signature(dice, application)));
            case "APPEAL" -> blocks.add(new Paragraph(Frames.appeal(dice)));
            case "UNDERLAG" -> blocks.addAll(Frames.underlag(dice, speech));
            default -> throw new IllegalArgumentException(step);
        }
    }

    private String main() {
        mainSaid = true;
        return speaker().say(main);
    }

    private void heading(String mark, String part) {
        String text = dice.pick(Bank.words("headings", part, speech.split()));
        String shown = mark.equals("N") ? number++ + dice.pick(". ", " ", ") ") + text : text;
        if (mark.equals("PARAGRAPH")) {
            shown = "§ " + dice.between(4, 190) + dice.pick(" ", "  ", ". ") + text;
        }
        blocks.add(new Heading(shown, mark.equals("T") ? 1 : 2));
    }

    private void addressee() {
        String to = application ? speech.printed("giver") : speech.printed("receiver");
        blocks.add(new Paragraph(dice.pick("", "Till ", "Till: ") + to));
    }

    private void dateline() {
        if (application) {
            blocks.add(new Small(dice.pick(Bank.lines("places")) + " " + speech.printed("applied")));
        } else {
            blocks.add(new Small(
                    dice.pick("", "Datum ", dice.pick(Bank.lines("places")) + " den ") + speech.printed("date")));
        }
    }

    private void titleName() {
        speech.printed().add("project", speech.claim().project());
        String name = speech.claim().project();
        blocks.add(new Heading(dice.pick(name, name, "Projektet " + name, "Ansökan om stöd: " + name), 1));
    }

    private void clauses(String leads, boolean decided) {
        String lead = speech.say(leads);
        String clause = main();
        List<String> items = new ArrayList<>(List.of(clause));
        if (!matter.rejected() && dice.chance(0.4)) {
            items.add(dice.pick(
                    "att uppdra åt förvaltningen att följa upp insatsen",
                    "att paragrafen förklaras omedelbart justerad",
                    "att medlen betalas ut mot rekvisition"));
        }
        if (items.size() == 1 && dice.chance(0.5)) {
            blocks.add(new Paragraph(lead.replaceAll(":$", "") + " " + clause + "."));
            return;
        }
        blocks.add(new Paragraph(lead));
        blocks.add(new Items(items.stream().map(i -> i + (decided ? "." : "")).toList(), Frames.mark(dice)));
    }

    private void say(String bank, int count) {
        blocks.add(new Paragraph(String.join(" ", speech.some(bank, count))));
    }

    private void conditions(boolean rejected) {
        if (rejected) {
            return;
        }
        List<String> all = speech.some("conditions", dice.between(2, 5));
        blocks.add(dice.chance(0.6) ? new Items(all, Frames.mark(dice)) : new Paragraph(String.join(" ", all)));
    }

    /** What the main sentence has left unsaid, of a grant or an application. */
    private void more(String step, boolean rejected) {
        Printed said = speech.printed();
        if (rejected) {
            return;
        }
        if (step.equals("PERIOD") && !said.has("period") && !said.has("years") && !said.has("start")) {
            blocks.add(new Paragraph(speech.say("periods")));
        } else if (step.equals("PERCENT")
                && !said.has("percent")
                && speech.claim().percent().isPresent()) {
            blocks.add(new Paragraph(speech.say("percents")));
        }
    }

    /** What a grant is taken out of, where it is split. */
    private void sources() {
        boolean split =
                !application && !matter.rejected() && !speech.claim().sources().isEmpty();
        if (split && (matter.planted().equals("sources") || dice.chance(0.6))) {
            blocks.add(new Paragraph(speech.say("sources")));
        }
    }

    private void table(BudgetTables.Both both) {
        blocks.add(new Block.Table(both.made()));
        budget.add(both.gold());
    }

    PaperGold gold() {
        return GoldMaker.of(layout, matter, speech, asked, budget);
    }

    List<String> frames() {
        return mainSaid ? List.of(main.bank() + "/" + main.frame()) : List.of();
    }

    List<Printed> printed() {
        return List.of(speech.printed(), asked.printed());
    }
}
