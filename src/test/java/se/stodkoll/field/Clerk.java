package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.field.Block.Fact;
import se.stodkoll.field.Block.Facts;
import se.stodkoll.made.Dice;

/** Labels and their values, in the words of one half. */
final class Clerk {
    private final Dice dice;
    private final Speech speech;
    private final boolean numbered;

    /** @param numbered whether an application bears the matter's number in any case */
    Clerk(Dice dice, Speech speech, boolean numbered) {
        this.numbered = numbered;
        this.dice = dice;
        this.speech = speech;
    }

    /** A fact of a slot under one of the labels for another name of it. */
    Fact fact(String slot, String labels) {
        String label = dice.pick(Bank.words("labels", labels, speech.split()));
        boolean unit = label.endsWith("(kr)");
        String value = unit ? speech.printed("figure") : bare(slot);
        if (unit) {
            speech.printed().add(slot, value);
        }
        return new Fact(label, value);
    }

    /** Values stand alone: names without quotes, days without "den". */
    private String bare(String slot) {
        if (slot.equals("project")) {
            speech.printed().add(slot, speech.claim().project());
            return speech.claim().project();
        }
        if (slot.equals("body")) {
            String body = speech.claim().giver().body();
            speech.printed().add(slot, body);
            return body;
        }
        return speech.printed(slot);
    }

    Fact fact(String slot) {
        return fact(slot, slot);
    }

    /** The head of a paper: what its text does not say, and some of what it may say. */
    List<Fact> missing(boolean application) {
        List<Fact> facts = new ArrayList<>();
        Printed said = speech.printed();
        for (String slot : List.of("receiver", "project")) {
            if (!said.has(slot) && !(slot.equals("receiver") && said.has("receivers")) || dice.chance(0.25)) {
                facts.add(fact(slot));
            }
        }
        if (application) {
            if (dice.chance(0.65)) {
                facts.add(fact("organisation"));
            }
            if (numbered || dice.chance(0.2)) {
                facts.add(fact("dnr"));
            }
            if (dice.chance(0.6)) {
                facts.add(fact("giver"));
            }
        } else {
            facts.add(fact("dnr"));
            if (!said.has("date") || dice.chance(0.2)) {
                facts.add(fact("date"));
            }
            if (dice.chance(0.3)) {
                facts.add(other("handler"));
            }
        }
        if (application && !said.has("period") && !said.has("years") && !said.has("start") && dice.chance(0.85)) {
            facts.addAll(period());
        }
        return dice.some(facts, facts.size());
    }

    /** A form's facts of what is applied for. */
    List<Fact> asked() {
        List<Fact> facts = new ArrayList<>(List.of(fact("receiver"), fact("project")));
        if (dice.chance(0.7)) {
            facts.add(1, fact("organisation"));
        }
        if (dice.chance(0.5)) {
            facts.add(0, fact("giver"));
        }
        if (numbered || dice.chance(0.15)) {
            facts.add(0, fact("dnr"));
        }
        if (dice.chance(0.3)) {
            facts.add(fact("applied"));
        }
        List<Fact> money = new ArrayList<>(List.of(fact("amount", "asked")));
        if (speech.claim().percent().isPresent() && dice.chance(0.7)) {
            money.add(fact("percent", "askedPercent"));
        }
        List<Fact> time = dice.chance(0.9) ? period() : List.of();
        boolean moneyFirst = dice.chance(0.5);
        facts.addAll(moneyFirst ? money : time);
        facts.addAll(moneyFirst ? time : money);
        if (dice.chance(0.3)) {
            facts.add(other("place"));
        }
        return facts;
    }

    /** A decision told in labels and values. */
    List<Fact> granted(boolean rejected) {
        List<Fact> facts = new ArrayList<>(List.of(fact("receiver"), fact("project")));
        if (dice.chance(0.5)) {
            java.util.Collections.reverse(facts);
        }
        facts.add(dice.between(0, 2), fact("dnr"));
        facts.add(dice.between(0, 3), fact("date"));
        if (dice.chance(0.5)) {
            facts.add(fact("body"));
        }
        String word = rejected
                ? dice.pick("Avslag", "Avslås", "Ansökan avslås", "Ej beviljad")
                : dice.pick("Bifall", "Beviljas", "Beviljad", "Ansökan beviljas");
        if (rejected || dice.chance(0.6)) {
            facts.add(new Fact(dice.pick(Bank.words("labels", "outcome", speech.split())), word));
        }
        if (!rejected) {
            facts.add(fact("amount", "granted"));
            if (speech.claim().percent().isPresent() && dice.chance(0.8)) {
                facts.add(fact("percent", "grantedPercent"));
            }
            if (dice.chance(0.85)) {
                facts.addAll(period());
            }
        }
        return facts;
    }

    private List<Fact> period() {
        return dice.chance(0.65) ? List.of(fact("period")) : List.of(fact("start"), fact("end"));
    }

    /** A label whose value is nothing that gold asks for. */
    private Fact other(String slot) {
        String value = slot.equals("place") ? dice.pick(Bank.lines("places")) : person(dice);
        return new Fact(dice.pick(Bank.words("labels", slot, speech.split())), value);
    }

    static String person(Dice dice) {
        return dice.pick("Alva", "Björn", "Cilla", "David", "Elsa", "Farid", "Göran", "Hilda", "Ingmar", "Jasmin") + " "
                + dice.pick(
                        "Almgård",
                        "Backlid",
                        "Dahlvret",
                        "Ekrot",
                        "Fjällman",
                        "Granäng",
                        "Hagvik",
                        "Lindtorp",
                        "Strömlund");
    }

    Facts.Shape shape(PaperLayout layout) {
        return dice.pick(layout.shapes());
    }
}
