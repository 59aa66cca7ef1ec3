package se.stodkoll.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.field.MadeTable.Column;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.field.MadeTable.Span;
import se.stodkoll.field.MadeTable.Stands;
import se.stodkoll.made.Dice;

/** Statements, tables of decisions and lists of support. */
final class ListKinds {
    private final Dice dice;
    private final ColumnHeads heads;
    private final Spelling spelling;
    private final Amounts amounts;

    ListKinds(Dice dice, ColumnHeads heads, Spelling spelling) {
        this.dice = dice;
        this.heads = heads;
        this.spelling = spelling;
        this.amounts = new Amounts(dice, spelling.divisor());
    }

    /** An income statement of two years with the numbers of its notes. */
    MadeTable statement() {
        int year = dice.between(2018, 2025);
        List<Column> columns = List.of(
                Column.label(heads.label(List.of("Resultaträkning", "Belopp i kr", "Post"))),
                Column.figure(heads.words("Not")),
                Column.figure(heads.year(year, 2)),
                Column.figure(heads.year(year - 1, 1)));
        List<Row> rows = new ArrayList<>();
        List<String> labels = dice.some(Wording.STATEMENT, dice.between(4, 9));
        List<String> groups = dice.some(Wording.STATEMENT_GROUPS, 2);
        int note = dice.between(1, 3);
        long now = 0;
        long then = 0;
        for (int i = 0; i < labels.size(); i++) {
            if (i == 0 || i == labels.size() / 2) {
                rows.add(new Row(Stands.GROUP, List.of(groups.get(i == 0 ? 0 : 1), "", "", "")));
            }
            int sign = i < labels.size() / 2 ? 1 : -1;
            long a = sign * amounts.any();
            long b = dice.chance(0.1) ? 0 : sign * amounts.any();
            now += a;
            then += b;
            String number = dice.chance(0.5) ? "" + note++ : "";
            rows.add(new Row(Stands.ITEM, List.of(labels.get(i), number, spelling.of(a), spelling.of(b))));
        }
        rows.add(new Row(
                Stands.TOTAL, List.of(dice.pick("Årets resultat", "Summa"), "", spelling.of(now), spelling.of(then))));
        Optional<Span> span = heads.spans() ? Optional.of(new Span("Räkenskapsår", 2, 3)) : Optional.empty();
        return new MadeTable(Kind.STATEMENT, columns, rows, span, spelling);
    }

    /** What was applied for, what was granted, and its share. */
    MadeTable applied() {
        boolean share = dice.chance(0.7);
        boolean numbers = dice.chance(0.4);
        List<Column> columns = new ArrayList<>();
        if (numbers) {
            columns.add(Column.text(heads.words("Dnr")));
        }
        columns.add(Column.label(heads.label(List.of("Sökande", "Organisation", "Projekt", "Mottagare"))));
        int from = columns.size();
        columns.add(Column.figure(heads.words(dice.pick("Sökt", "Ansökt"), "belopp")));
        columns.add(Column.figure(
                heads.words(dice.pick("Beviljat", "Förslag", "Beslut"), "(" + spelling.unitName() + ")")));
        if (share) {
            columns.add(Column.figure(heads.words(dice.pick("Andel", "Stödandel"))));
        }
        List<Row> rows = new ArrayList<>();
        String percent = dice.pick(" %", "%", "\u00a0%");
        int number = dice.between(100, 900);
        for (String who : dice.some(Wording.RECIPIENTS, dice.between(4, 12))) {
            long sought = amounts.any();
            int part = dice.pick(0, 25, 50, 75, 100, 40);
            List<String> cells = new ArrayList<>();
            if (numbers) {
                cells.add("KUN " + dice.between(2024, 2025) + "/" + number++);
            }
            cells.add(who);
            cells.add(spelling.of(sought));
            cells.add(spelling.of(sought * part / 100 / 1000 * 1000));
            if (share) {
                cells.add(part + percent);
            }
            rows.add(new Row(Stands.ITEM, cells));
        }
        Optional<Span> span =
                heads.spans() ? Optional.of(new Span("Belopp i kronor", from, from + 1)) : Optional.empty();
        return new MadeTable(Kind.APPLIED, columns, rows, span, spelling);
    }

    /** A long list of who got what for what. */
    MadeTable supportList() {
        List<Column> columns = List.of(
                Column.text(heads.words("Datum")),
                Column.text(heads.words(dice.pick("Dnr", "Nr", "Diarienr"))),
                Column.label(heads.words(dice.pick("Mottagare", "Sökande", "Förening"))),
                Column.text(heads.words("Kommun")),
                Column.text(heads.words(dice.pick("Ändamål", "Projekt", "Avser"))),
                Column.figure(heads.words("Belopp", "(" + spelling.unitName() + ")")));
        List<Row> rows = new ArrayList<>();
        boolean shortDays = dice.chance(0.3);
        for (int i = 0; i < 60; i++) {
            int month = 1 + i / 6;
            int day = dice.between(1, 28);
            String date = shortDays ? day + "/" + month : String.format("2025-%02d-%02d", month, day);
            rows.add(new Row(
                    Stands.ITEM,
                    List.of(
                            date,
                            "2025/" + (1000 + 7 * i),
                            dice.pick(Wording.RECIPIENTS),
                            dice.pick(Wording.PLACES),
                            dice.pick(Wording.PURPOSES),
                            spelling.of(amounts.any()))));
        }
        return new MadeTable(Kind.SUPPORT_LIST, columns, rows, Optional.empty(), spelling);
    }

    /** Recipients and what they get. */
    MadeTable recipients() {
        List<Column> columns = List.of(
                Column.label(heads.label(List.of("Mottagare", "Förening", "Namn", "Sökande"))),
                Column.figure(heads.amount()));
        List<Row> rows = new ArrayList<>();
        long sum = 0;
        for (String who : dice.some(Wording.RECIPIENTS, dice.between(6, 20))) {
            long value = amounts.any();
            sum += value;
            rows.add(new Row(Stands.ITEM, List.of(who, spelling.of(value))));
        }
        if (dice.chance(0.5)) {
            rows.add(new Row(Stands.TOTAL, List.of(dice.pick("Summa", "Totalt"), spelling.of(sum))));
        }
        return new MadeTable(Kind.RECIPIENTS, columns, rows, Optional.empty(), spelling);
    }
}
