package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.field.Block.Facts;
import se.stodkoll.field.Block.Heading;
import se.stodkoll.field.Block.Items;
import se.stodkoll.field.Block.Paragraph;
import se.stodkoll.field.Block.Small;
import se.stodkoll.made.Dice;

/** Writes a paper that decides several matters. */
final class ManyWriter {
    private final Dice dice;
    private final Split split;
    private final PaperLayout layout;
    private final List<Matter> matters;
    private final Speech common;
    private final List<Speech> grants = new ArrayList<>();
    private final List<Speech> asked = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> frames = new ArrayList<>();

    /** @param matters of one giver, decided on one day */
    ManyWriter(Dice dice, Split split, PaperLayout layout, List<Matter> matters) {
        this.dice = dice;
        this.split = split;
        this.layout = layout;
        this.matters = matters;
        PaperStyle style = new PaperStyle(dice);
        common = new Speech(dice, true, split, style, matters.get(0).granted(), new Printed());
        for (Matter matter : matters) {
            grants.add(common.of(matter.granted(), new Printed()));
            asked.add(common.of(
                    matter.asked()
                            .with(matter.granted().receiver())
                            .with(matter.granted().project()),
                    new Printed()));
        }
    }

    List<Block> write() {
        for (String step : layout.steps(dice)) {
            put(step);
        }
        return Frames.withoutBareHeadings(blocks);
    }

    private void put(String step) {
        if (step.contains(":")) {
            String text = dice.pick(Bank.words("headings", step.substring(step.indexOf(':') + 1), split));
            String shown = step.startsWith("PARAGRAPH") ? "§ " + dice.between(4, 190) + " " + text : text;
            blocks.add(new Heading(shown, step.startsWith("T:") ? 1 : 2));
            return;
        }
        switch (step) {
            case "LETTERHEAD" ->
                blocks.add(
                        new Small(Frames.letterhead(dice, common.claim().giver().name())));
            case "MINUTESHEAD" -> blocks.addAll(Frames.minutes(dice, common));
            case "DATELINE" -> blocks.add(new Small(dice.pick("", "Datum ") + common.printed("date")));
            case "FACTS" -> facts();
            case "BACKGROUND" -> blocks.add(new Paragraph(common.say("background")));
            case "DISTRACT" -> blocks.add(new Paragraph(grants.get(0).say("distractors")));
            case "CONDITIONS" -> blocks.add(new Paragraph(String.join(" ", common.some("conditions", 2))));
            case "UNDERLAG" -> blocks.addAll(Frames.underlag(dice, common));
            case "TABLELEAD" -> lead();
            case "MANYRESTATE" -> asked.forEach(a -> blocks.add(new Paragraph(a.say("restates"))));
            case "MANYATT" -> {
                blocks.add(new Paragraph(common.say("leads")));
                blocks.add(new Items(all("att"), Frames.mark(dice)));
            }
            case "MANYITEMS" -> blocks.add(new Items(all("say"), Frames.mark(dice)));
            case "MANYSECTIONS" -> sections();
            case "MANYTABLE", "MANYLIST" -> {
                ManyTable table = new ManyTable(dice, matters, grants, asked);
                blocks.add(new Block.Table(step.equals("MANYTABLE") ? table.decisions() : table.list()));
            }
            default -> throw new IllegalArgumentException(step);
        }
    }

    private void facts() {
        Clerk clerk = new Clerk(dice, common, false);
        List<Block.Fact> facts = new ArrayList<>();
        if (!common.printed().has("date")) {
            facts.add(clerk.fact("date"));
        }
        if (dice.chance(0.6)) {
            facts.add(clerk.fact("body"));
        }
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts, clerk.shape(layout)));
        }
    }

    private void lead() {
        PhraseRow row = common.pick("tableleads", "say");
        frames.add(row.bank() + "/" + row.frame());
        blocks.add(new Paragraph(common.say(row)));
    }

    private List<String> all(String mode) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < matters.size(); i++) {
            said.add(main(i, mode) + (mode.equals("att") && i == matters.size() - 1 ? "." : ""));
        }
        return said;
    }

    /** The grant or rejection of a matter; names that a rejection says are said. */
    private String main(int i, String mode) {
        boolean rejected = matters.get(i).rejected();
        Speech speech = rejected ? asked.get(i) : grants.get(i);
        PhraseRow row = speech.pick(rejected ? "rejections" : "grants", mode);
        while (!row.slots().contains("project")
                || !row.slots().contains("receiver") && !row.slots().contains("receivers")) {
            row = speech.pick(rejected ? "rejections" : "grants", mode);
        }
        frames.add(row.bank() + "/" + row.frame());
        String text = speech.say(row);
        if (rejected && speech.printed().has("body")) {
            common.printed().add("body", speech.claim().giver().body());
        }
        return text;
    }

    private void sections() {
        int number = dice.between(10, 180);
        for (int i = 0; i < matters.size(); i++) {
            Speech speech = grants.get(i);
            speech.printed().add("project", speech.claim().project());
            blocks.add(new Heading(
                    "§ " + number++ + " " + dice.pick("", "Ansökan om stöd till ")
                            + speech.claim().project(),
                    2));
            if (dice.chance(0.6)) {
                blocks.add(new Paragraph("Dnr " + speech.printed("dnr")));
            }
            boolean first = dice.chance(0.5);
            if (!first) {
                blocks.add(new Paragraph(asked.get(i).say("restates")));
            }
            if (dice.chance(0.5)) {
                blocks.add(new Paragraph(common.say("leads").replaceAll(":$", "") + " " + main(i, "att") + "."));
            } else {
                blocks.add(new Paragraph(main(i, "say")));
            }
            if (first) {
                blocks.add(new Paragraph(asked.get(i).say("restates")));
            }
        }
    }

    List<PaperGold> golds() {
        List<PaperGold> golds = new ArrayList<>();
        boolean list = layout.orders().get(0).contains("MANYLIST");
        for (int i = 0; i < matters.size(); i++) {
            golds.add(GoldMaker.many(matters.get(i), grants.get(i), asked.get(i), common.printed(), list));
        }
        return golds;
    }

    List<String> frames() {
        return List.copyOf(frames);
    }

    /** What was printed of each matter, and of all. */
    List<Printed> printed() {
        List<Printed> all = new ArrayList<>(List.of(common.printed()));
        grants.forEach(g -> all.add(g.printed()));
        asked.forEach(a -> all.add(a.printed()));
        return all;
    }
}
