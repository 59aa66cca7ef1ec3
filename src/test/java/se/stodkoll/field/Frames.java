package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.field.Block.Heading;
import se.stodkoll.field.Block.Paragraph;
import se.stodkoll.field.Block.Small;
import se.stodkoll.made.Dice;

/** What stands around the matter in a paper: heads of letters and minutes, signatures. */
final class Frames {
    private Frames() {}

    static String letterhead(Dice dice, String name) {
        return switch (dice.between(0, 3)) {
            case 0 -> name;
            case 1 ->
                name + ", Box " + dice.between(10, 990) + ", " + dice.between(100, 989) + " " + dice.between(10, 99)
                        + " " + dice.pick(Bank.lines("places"));
            case 2 ->
                name + " | Telefon 0" + dice.between(11, 98) + "-" + dice.between(100, 999) + " " + dice.between(10, 99)
                        + " " + dice.between(10, 99);
            default -> name.toUpperCase();
        };
    }

    static List<Block> mail(Dice dice, Speech speech, boolean application, boolean rejected) {
        String from = application
                ? speech.claim().receiver().name()
                : speech.claim().giver().name();
        String to = application
                ? speech.claim().giver().name()
                : speech.claim().receiver().name();
        speech.printed().add("receiver", speech.claim().receiver().name());
        String day = speech.printed(application ? "applied" : "date");
        String subject = application
                ? dice.pick("Ansökan", "Ansökan om stöd", "Vår ansökan om medel")
                : rejected
                        ? dice.pick("Besked om er ansökan", "Er ansökan")
                        : dice.pick("Besked om er ansökan", "Beslut", "Er ansökan");
        return List.of(
                new Paragraph("Från: " + from),
                new Paragraph("Till: " + to),
                new Paragraph((dice.chance(0.5) ? "Datum: " : "Skickat: ") + day),
                new Paragraph("Ämne: " + subject),
                new Paragraph(dice.pick("Hej!", "Hej,", "Hej igen,", "Bästa mottagare,")));
    }

    static List<Block> minutes(Dice dice, Speech speech) {
        List<Block> head = new ArrayList<>();
        head.add(new Small(speech.claim().giver().name()));
        speech.printed().add("body", speech.claim().giver().body());
        head.add(new Small(speech.claim().giver().body()));
        head.add(new Heading(
                dice.pick("Protokollsutdrag", "Sammanträdesprotokoll", "Protokoll", "Utdrag ur protokoll"), 1));
        head.add(new Small(
                dice.pick("Sammanträdesdatum ", "Datum ", "Sammanträde den ", "Möte ") + speech.printed("date")));
        return head;
    }

    static List<Block> underlag(Dice dice, Speech speech) {
        List<String> papers = List.of(
                "Tjänsteskrivelse daterad "
                        + speech.style().day(speech.claim().decided().minusDays(14)),
                "Ansökan med bilagor",
                "Arbetsutskottets protokoll § " + dice.between(3, 90),
                "Projektbeskrivning");
        return List.of(
                new Heading(dice.pick("Beslutsunderlag", "Underlag", "Handlingar i ärendet"), 2),
                new Block.Items(dice.some(papers, 2), mark(dice)),
                new Paragraph(dice.pick("Beslutet skickas till: ", "Expedieras till: ", "Beslut till ")
                        + dice.pick("sökanden", "ekonomi, sökanden", "akten")));
    }

    /** A heading under which nothing stands is left out. */
    static List<Block> withoutBareHeadings(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            boolean bare = blocks.get(i) instanceof Heading heading
                    && heading.level() > 1
                    && !heading.text().startsWith("§")
                    && (last || blocks.get(i + 1) instanceof Heading);
            if (!bare) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    static String mark(Dice dice) {
        return dice.pick("-", "–", "•", "#.", "#)", "", "*");
    }

    static String signature(Dice dice, boolean application) {
        String name = Clerk.person(dice);
        return application
                ? dice.pick("Med vänlig hälsning ", "", "Underskrift: ", "För styrelsen ")
                        + name
                        + dice.pick("", ", ordförande", ", verksamhetschef", ", projektledare")
                : dice.pick("Med vänlig hälsning ", "Enligt delegation ", "", "På uppdrag av styrelsen ")
                        + name
                        + dice.pick("", ", ordförande", ", enhetschef", ", handläggare");
    }

    static String appeal(Dice dice) {
        return dice.pick(
                "Beslutet får inte överklagas.",
                "Beslutet kan överklagas till förvaltningsrätten inom tre veckor från den dag ni fick del av det.",
                "Hur man överklagar framgår av bilagan.");
    }
}
