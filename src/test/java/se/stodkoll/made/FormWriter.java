package se.stodkoll.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The portal's form, sections 1.1 to 1.9. */
final class FormWriter {
    private static final List<String> QUESTIONS = List.of(
            "Vilket/vilka problem vill projektet lösa?",
            "Sammanfattande beskrivning till Projektbanken",
            "Vilken/vilka är projektets målgrupp(er)?",
            "Vad förväntar ni er att projektets planerade aktiviteter ska leda till på lång sikt?",
            "Hur ska projektet organiseras och styras?",
            "Hur ska resultaten tas till vara?");
    private final Dice dice;
    private final Pen pen;
    private final List<Block> blocks = new ArrayList<>();

    private FormWriter(Dice dice) {
        this.dice = dice;
        pen = Pen.portal(dice);
    }

    static List<Block> write(Dice dice, MadeCase matter) {
        FormWriter writer = new FormWriter(dice);
        writer.general(matter.region(), matter.asked());
        writer.applicant(matter.asked());
        writer.answers(matter.asked().facts());
        writer.activities(matter.asked());
        writer.budget(matter.asked());
        writer.closing(matter);
        return writer.blocks;
    }

    private void heading(String text) {
        blocks.add(new Block.Heading(text, 2));
    }

    private void line(String text) {
        blocks.add(new Block.Line(text));
    }

    private void general(Region region, Asked asked) {
        blocks.add(new Block.Heading("Ansökan om stöd", 1));
        heading("1.1 Allmänna uppgifter");
        line("Projektnamn: " + asked.naming().project());
        line("Ansökansid: " + asked.naming().applicationId());
        line("Ärendeid: " + asked.naming().caseId());
        line("Projektperiod: " + (asked.periodStated() ? pen.period(asked.period()) : "-"));
        line("Typ av finansiering: " + dice.pick("Regionalt projekt", "Projektstöd"));
        line("Sista ansökningsdag: " + dice.pick("2032-12-31", "2029-12-31"));
        line("Ansvarig organisation: " + region.name());
        blocks.add(new Block.Gap(0.6));
    }

    private void applicant(Asked asked) {
        heading("1.2 Stödsökande");
        String name = asked.applicant().name();
        line("Namn: " + (dice.chance(0.4) ? name.toUpperCase(Locale.forLanguageTag("sv")) : name));
        if (dice.chance(0.5)) {
            line("BOX " + dice.digits(3));
            line(dice.digits(3) + " " + dice.between(10, 99) + " " + dice.pick(asked.facts().municipalities()).toUpperCase(Locale.ROOT));
        }
        line("Org.Nr: " + asked.applicant().organisationNumber());
        line("Antal anställda: " + dice.between(3, 9000));
        line("Är organisationen momsredovisningsskyldig för projektets verksamhet?");
        line(asked.facts().vatRegistered() ? "Ja" : "Nej");
        line("Omfattas organisationen av Lagen om offentlig upphandling (LOU) eller annan upphandlingslagstiftning, t.ex. LUF?");
        line(asked.facts().procurementActApplies() ? "Ja" : "Nej");
        if (dice.chance(0.4)) {
            heading("1.3 Samverkanspart");
        }
        heading("1.4 Betalningssätt");
        line("Typ av konto: " + asked.facts().accountType());
        line("Kontonummer: " + asked.facts().accountNumber());
        if (dice.chance(0.4)) {
            line("Detaljerad info:");
        }
        blocks.add(new Block.Gap(0.6));
    }

    private void answers(Asked.Facts facts) {
        heading("1.5 Projektinformation");
        for (String question : dice.some(QUESTIONS, dice.between(1, 4))) {
            blocks.add(new Block.Heading(question, 3));
            blocks.add(new Block.Prose(Vocabulary.prose(dice, dice.between(2, 6))));
        }
        blocks.add(new Block.Heading("Vilken/vilka kommuner eller län ska projektet omfatta? Valda kommuner", 3));
        line(String.join(", ", facts.municipalities()));
    }

    private void activities(Asked asked) {
        heading("1.6 Tid och aktivitetsplan");
        for (Asked.Activity activity : asked.activities()) {
            blocks.add(new Block.Heading(activity.name(), 3));
            blocks.add(new Block.Prose(Vocabulary.prose(dice, dice.between(1, 3))));
            line("Startdatum: " + activity.span().start());
            line("Slutdatum: " + activity.span().end());
            line("Kostnad: " + activity.cost());
            line("Aktiviteter");
            for (Asked.Step step : activity.steps()) {
                blocks.add(new Block.Gap(0.4));
                blocks.add(new Block.Heading(step.name(), 3));
                blocks.add(new Block.Prose(Vocabulary.prose(dice, 1)));
                line("Kostnad: " + step.cost());
            }
            blocks.add(new Block.Gap(0.6));
        }
    }

    private void budget(Asked asked) {
        heading("1.7 Budget");
        Tables tables = new Tables(dice, pen, look(asked.budget()));
        blocks.add(new Block.Heading("Kostnader", 3));
        blocks.add(tables.grid(asked.budget().costs()));
        blocks.add(new Block.Gap(1));
        blocks.add(new Block.Heading("Finansiering", 3));
        Sheet financing = asked.budget().financing();
        boolean apart = financing.rows().get(financing.rows().size() - 1).role() == Row.Role.GRANT;
        if (apart) {
            List<Integer> grants = financing.indices(Row.Role.GRANT);
            blocks.add(tables.grid("Finansiär", financing, financing.rows().subList(0, grants.get(0))));
            blocks.add(new Block.Gap(1));
            blocks.add(new Block.Heading("Stödfinansiering", 3));
            blocks.add(tables.grid(
                    "Finansiering", financing, financing.rows().subList(grants.get(0), financing.rows().size())));
        } else {
            blocks.add(tables.grid(financing));
        }
        blocks.add(new Block.Gap(1));
    }

    /** One cell a line only where no cell is empty: else nothing on the page tells which year is missing. */
    private GridLook look(Asked.BudgetSheets budget) {
        boolean full = java.util.stream.Stream.of(budget.costs(), budget.financing())
                .flatMap(s -> s.rows().stream())
                .filter(r -> !r.hasNoAmount())
                .flatMap(r -> r.cells().stream())
                .noneMatch(Cell::isEmpty);
        GridLook look = GridLook.random(dice);
        return full && dice.chance(0.25) ? look.spaced(GridLook.Spacing.STACKED) : look;
    }

    private void closing(MadeCase matter) {
        heading("Sammanställning");
        for (Asked.Share share : matter.asked().facts().shares()) {
            line(share.name() + " " + share.percent().toPlainString().replace('.', ',') + "%");
        }
        heading("1.8 Förskott");
        line("Sökt förskottsbelopp: 0,00");
        line("Motivering:");
        if (dice.chance(0.6)) {
            heading("1.9 Mina kontakter");
            line("Namn: " + dice.pick("Alva Nyström", "Björn Ågren", "Ceyda Öz", "Märta Sjölander"));
            line("Telefonnummer: 0" + dice.digits(9));
            line("E-postadress: kontakt@exempel.se");
            line("Roll: " + dice.pick("Ekonomi", "Projektledare", "Behörig firmatecknare"));
        }
    }
}
