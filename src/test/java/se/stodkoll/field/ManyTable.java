package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.field.MadeTable.Column;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.field.MadeTable.Stands;
import se.stodkoll.made.Dice;

/** A table whose rows are matters. */
final class ManyTable {
    private final Dice dice;
    private final List<Matter> matters;
    private final List<Speech> grants;
    private final List<Speech> asked;
    private final Spelling spelling;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> cells = new ArrayList<>();

    ManyTable(Dice dice, List<Matter> matters, List<Speech> grants, List<Speech> asked) {
        this.dice = dice;
        this.matters = matters;
        this.grants = grants;
        this.asked = asked;
        Spelling drawn = Spelling.random(dice);
        this.spelling = new Spelling(drawn.thousands(), drawn.divisor() == 1 ? drawn.unit() : "", "0", "-%", 1);
        matters.forEach(m -> cells.add(new ArrayList<>()));
    }

    /** Who applied for how much and got what. */
    MadeTable decisions() {
        boolean numbers = dice.chance(0.6);
        if (numbers) {
            column(
                    Column.text(List.of(dice.pick("Dnr", "Ärende", "Diarienr"))),
                    i -> text(grants.get(i), "dnr", diary(i)));
        }
        boolean projectFirst = dice.chance(0.3);
        if (projectFirst) {
            project(true);
        }
        column(
                projectFirst
                        ? Column.text(List.of(dice.pick("Sökande", "Organisation", "Projektägare")))
                        : Column.label(List.of(dice.pick("Sökande", "Organisation", "Projektägare"))),
                this::receiver);
        if (!projectFirst) {
            project(false);
        }
        column(Column.figure(List.of(dice.pick("Sökt belopp", "Sökt", "Ansökt"))), i -> money(asked.get(i)));
        column(Column.figure(List.of(dice.pick("Beviljat", "Beviljat belopp", "Beslut (kr)"))), this::granted);
        if (matters.stream().allMatch(m -> m.granted().percent().isPresent())) {
            column(Column.figure(List.of(dice.pick("Andel", "Stödandel"))), this::share);
        }
        return table(Kind.APPLIED);
    }

    /** Recipients and what they get. */
    MadeTable list() {
        column(Column.label(List.of(dice.pick("Mottagare", "Sökande", "Förening", "Namn"))), this::receiver);
        purpose("Ändamål", "Avser", "Bidrag till", "Verksamhet");
        column(Column.figure(List.of(dice.pick("Belopp", "Bidrag", "Beviljat (kr)", "Summa"))), this::granted);
        return table(Kind.RECIPIENTS);
    }

    private void project(boolean label) {
        List<String> head = List.of(dice.pick("Projekt", "Ändamål", "Avser", "Projektnamn"));
        column(
                label ? Column.label(head) : Column.text(head),
                i -> text(grants.get(i), "project", matters.get(i).granted().project()));
    }

    private void purpose(String... heads) {
        column(
                Column.text(List.of(dice.pick(heads))),
                i -> text(grants.get(i), "project", matters.get(i).granted().project()));
    }

    private String diary(int i) {
        return matters.get(i).granted().diaryNumber();
    }

    private String receiver(int i) {
        return text(
                grants.get(i), "receiver", matters.get(i).granted().receiver().name());
    }

    private String granted(int i) {
        return matters.get(i).rejected() ? dice.pick("Avslag", "0", "Avslag") : money(grants.get(i));
    }

    private String share(int i) {
        return matters.get(i).rejected() ? "-" : grants.get(i).printed("percent");
    }

    private String money(Speech speech) {
        return text(speech, "amount", spelling.of(speech.claim().amount()));
    }

    private static String text(Speech speech, String slot, String text) {
        speech.printed().add(slot, text);
        return text;
    }

    private void column(Column column, java.util.function.IntFunction<String> cell) {
        columns.add(column);
        for (int i = 0; i < matters.size(); i++) {
            cells.get(i).add(cell.apply(i));
        }
    }

    private MadeTable table(Kind kind) {
        List<Row> rows = cells.stream().map(c -> new Row(Stands.ITEM, c)).toList();
        return new MadeTable(kind, columns, rows, Optional.empty(), spelling);
    }
}
