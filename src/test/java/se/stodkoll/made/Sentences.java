package se.stodkoll.made;

import java.util.Optional;
import java.util.OptionalLong;

/** The sentences that apply and grant, in their many phrasings. */
final class Sentences {
    private Sentences() {}

    /** "X ansöker om 50 procent …": how an application, or a decision that restates it, says what is applied for. */
    static String request(Dice dice, Pen pen, String applicant, String project, Granted.Restated wanted) {
        String named = named(dice, project);
        String what = wanted(dice, pen, wanted);
        String verb = dice.pick(" ansöker om ", " söker ", " har ansökt om ", " ansöker om ");
        if (verb.equals(" söker ") && what.startsWith("medfinansiering med ")) {
            verb = " ansöker om ";
        }
        String sentence = applicant + verb + what + " för " + named;
        if (wanted.period().isEmpty()) {
            return sentence + ".";
        }
        String period = pen.period(wanted.period().get());
        return dice.chance(0.65)
                ? sentence + dice.pick(" under perioden ", " under tiden ", " för perioden ") + period + "."
                : sentence + ". " + dice.pick("Ansökan avser perioden ", "Projektet pågår under perioden ", "Projektperiod: ") + period + ".";
    }

    private static String wanted(Dice dice, Pen pen, Granted.Restated wanted) {
        OptionalLong amount = wanted.amount();
        if (wanted.percent().isEmpty()) {
            return dice.pick("", "medfinansiering med ", "") + pen.money(amount.orElseThrow());
        }
        String percent = pen.percent(wanted.percent().get()) + " av projektets " + costs(dice);
        if (amount.isEmpty()) {
            return percent;
        }
        if (dice.chance(0.15)) {
            return pen.money(amount.getAsLong()) + ", motsvarande " + percent + ",";
        }
        return percent + cap(dice) + pen.money(amount.getAsLong());
    }

    /** What follows "att": who is granted what. */
    static String grant(Dice dice, Pen pen, String beneficiary, Granted.Award award, String project) {
        String named = named(dice, project);
        Optional<String> percent = award.percent().map(p -> pen.percent(p) + " av projektets " + costs(dice));
        Optional<String> amount = award.amount().stream().mapToObj(pen::money).findFirst();
        String purpose = dice.pick(" för genomförande av ", " för ", " till ") + named;
        if (award.rejected()) {
            return dice.pick(
                    "avslå ansökan från " + beneficiary + " om stöd till " + named,
                    "avslå ansökan om medfinansiering av " + named + " från " + beneficiary);
        }
        if (percent.isEmpty()) {
            return dice.chance(0.5)
                    ? beneficiary + " beviljas " + amount.orElseThrow() + purpose
                    : "bevilja " + beneficiary + " " + amount.orElseThrow() + " i medfinansiering" + purpose;
        }
        if (amount.isEmpty()) {
            return beneficiary + " beviljas " + percent.get() + purpose;
        }
        String capped = percent.get() + cap(dice) + amount.get();
        return switch (dice.between(0, 4)) {
            case 0 -> "bevilja " + beneficiary + " " + capped + "," + purpose;
            case 1 -> "bevilja " + beneficiary + " stöd med " + capped + purpose;
            case 2 -> beneficiary + " beviljas medfinansiering med " + amount.get() + ", motsvarande " + percent.get() + "," + purpose;
            default -> beneficiary + " beviljas " + capped + purpose;
        };
    }

    private static String costs(Dice dice) {
        return dice.pick("bokförda kostnader", "bokförda kostnader", "faktiska kostnader", "stödberättigande kostnader");
    }

    private static String cap(Dice dice) {
        return dice.pick(", dock högst ", ", dock högst ", ", dock högst ", ", men högst ", ", dock maximalt ", ", maximalt ", ", upp till ", ", dock max ");
    }

    private static String named(Dice dice, String project) {
        return switch (dice.between(0, 4)) {
            case 0 -> "projektet ”" + project + "”";
            case 1 -> "projektet " + project;
            default -> "projekt " + project;
        };
    }

    /** "projektet får påbörjas tidigast … och avslutas senast …". */
    static String days(Dice dice, Pen pen, Span span) {
        String start = pen.day(span.start());
        String end = pen.day(span.end());
        String and = dice.chance(0.12) && start.matches(".*\\d$") ? "och " : " och ";
        return switch (dice.between(0, 3)) {
            case 0 -> "projektet får starta tidigast " + start + and + "ska vara avslutat senast " + end;
            case 1 -> "projektet får påbörjas tidigast den " + start + and + "avslutas senast den " + end;
            default -> "projektet får påbörjas tidigast " + start + and + "avslutas senast " + end;
        };
    }

    /** "utöver sökta medel …". */
    static String reservation(Dice dice, Pen pen, Granted.Reservation reserved) {
        String years = reserved.fromYear() + "–" + reserved.toYear();
        String amount = pen.money(reserved.amountPerYear());
        return dice.pick(
                "utöver sökta medel reservera 1:1-medel upp till en totalsumma på " + amount + "/år mellan åren " + years + " för pilotinsatser",
                "därutöver reservera högst " + amount + " per år under åren " + years + " för uppskalning av projektets resultat");
    }
}
