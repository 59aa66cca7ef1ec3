package se.stodkoll.parse.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.MadeText;

/** Lists of who gets how much for what, in the forms that bodies publish them in, with names and amounts drawn at random. */
class ListFormsTest {
    private static final int DRAWS = 4;
    private static final String HEAD = "Kulturnämnden i Ekeby kommun har beslutat om stöd till följande projekt:\n\n";

    /** A list in lines, each row in the same form; what stands between rows. */
    enum Form {
        DASHES("\n", d -> d.what() + " – " + d.who() + ": " + d.amount() + " kr"),
        COMMAS("\n", d -> d.who() + ", " + d.what() + ", " + d.amount() + " kronor"),
        BLOCKS("\n\n", d -> d.who() + "\n" + d.what() + "\n" + d.amount() + " kr"),
        LABELS("\n\n", d -> d.what() + "\nSökande: " + d.who() + "\nBeviljat belopp: " + d.amount() + " kr"),
        AMOUNT_FIRST("\n", d -> d.amount() + " kr till " + d.who() + " för " + d.what()),
        SENTENCES("\n", d -> d.who() + " får " + d.amount() + " kronor till " + d.what() + "."),
        ONE_SENTENCE("; ", d -> d.who() + " beviljas " + d.amount() + " kr för projektet " + d.what()),
        BULLETS("\n", d -> "• " + d.who() + " – " + d.amount() + " kr. " + d.what() + ". Det ger bygden nya besökare."),
        WHO_IN_BRACKETS("\n", d -> d.what() + " (" + d.who() + "), " + d.amount() + " kr"),
        AMOUNT_IN_BRACKETS("\n", d -> d.who() + " (" + d.amount() + " kr): " + d.what()),
        COLONS_AND_STOPS("\n", d -> d.who() + ": " + d.what() + ". " + d.amount() + " kronor."),
        STOPS("\n", d -> d.what() + ". " + d.who() + ". " + d.amount() + " kr."),
        LABEL_BEHIND("\n", d -> "– " + d.what() + ": " + d.amount() + " kronor. Sökande: " + d.who()),
        WHO_BELOW("\n", d -> d.what() + " " + d.amount() + " kr\n  " + d.who()),
        WHAT_BELOW("\n\n", d -> d.who() + " " + d.amount() + " kr\n" + d.what()),
        PLACE_BEHIND("\n", d -> d.what() + ", " + d.who() + ", Vrena, " + d.amount() + " kr"),
        TABS("\n", d -> d.who() + "\t" + d.what() + "\t" + d.amount() + " kr"),
        STROKES("\n", d -> "| " + d.who() + " | " + d.what() + " | " + d.amount() + " kr |"),
        WHO_HEADS("\n\n", d -> d.who() + "\nBeviljas " + d.amount() + " kronor för projektet " + d.what() + "."),
        OWNER_IN_TEXT(
                "\n\n",
                d -> d.what() + "\nDet ger bygden nya besökare. Projektägare är " + d.who() + ". Stöd: " + d.amount()
                        + " kronor.");

        private final String between;
        private final Function<Drawn, String> row;

        Form(String between, Function<Drawn, String> row) {
            this.between = between;
            this.row = row;
        }

        String of(List<Drawn> rows) {
            String head = this == STROKES ? "| Sökande | Projekt | Belopp |\n| --- | --- | --- |\n" : "";
            return head + rows.stream().map(row).collect(Collectors.joining(between)) + "\n";
        }
    }

    /** Those that a line below the rows turns down, whom no amount stands beside. */
    @Test
    void namesTurnedDown() {
        String text = HEAD
                + "Tallmo byalag    200 000 kr\nGrebo Ridklubb    82 000 kr\nIFK Grankulla    14 500 kr\n\n"
                + "Följande ansökningar avslås:\nEkeby kommun\nTeater Vinden\nÄlvnäs församling\n\n"
                + "Kulturnämndens beslut\n\n  • Att bevilja bidrag enligt ovanstående förslag. Kostnaden belastar driftbudgeten.\n";
        assertEquals(
                List.of(
                        "Tallmo byalag | - | 200000",
                        "Grebo Ridklubb | - | 82000",
                        "IFK Grankulla | - | 14500",
                        "Ekeby kommun | - | -",
                        "Teater Vinden | - | -",
                        "Älvnäs församling | - | -"),
                read(text));
    }

    /** Each amount in a unit of its own of two words, and what was applied for behind it. */
    @Test
    void millionsOfKronor() {
        String text = HEAD
                + "- Ekeby kommun, 61,4 miljoner kronor (sökt 122,8 mnkr)\n"
                + "- Vrena kommun, 5,2 miljoner kronor (sökt 48 mnkr)\n"
                + "- Region Västervik, 12 miljoner kronor (sökt 76,5 mnkr)\n";
        assertEquals(
                List.of("Ekeby kommun | - | 61400000", "Vrena kommun | - | 5200000", "Region Västervik | - | 12000000"),
                read(text));
    }

    /** A column of what somebody decided to pay, under heads of one trade. */
    @Test
    void headsOfOneTrade() {
        String text = "Beslut om ersättning\n\n"
                + "Församling\tObjekt\tBeslutad ersättning\n"
                + "Vrena\tVrena kyrka, fasadputs\t1.245.000\n"
                + "Ekeby\tEkeby kyrka, tornur\t88.000\n"
                + "Grebo\tKlockstapeln\t402.500\n";
        assertEquals(
                List.of(
                        "Vrena | Vrena kyrka, fasadputs | 1245000",
                        "Ekeby | Ekeby kyrka, tornur | 88000",
                        "Grebo | Klockstapeln | 402500"),
                read(text));
    }

    private static String shown(String who, String what, String kronor) {
        return who + " | " + what + " | " + kronor;
    }

    private static String text(Optional<Field<String>> field) {
        return field.map(Field::value).orElse("-");
    }

    /** Rows of lists and decisions, whichever a text is read as. */
    private static List<String> read(String text) {
        List<String> read = new ArrayList<>();
        for (Part part : MadeText.parts(text)) {
            part.content()
                    .decision()
                    .map(d -> d.grant())
                    .ifPresent(g -> read.add(shown(
                            text(g.beneficiary()),
                            text(part.content().decision().get().projectName()),
                            Drawn.kronor(g.maxAmount()))));
            part.content()
                    .supportList()
                    .ifPresent(l -> l.grants()
                            .forEach(g -> read.add(shown(
                                    text(g.recipient().company()), text(g.purpose()), Drawn.kronor(g.amount())))));
        }
        return read;
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsRead(Form form) {
        List<String> wanted = new ArrayList<>();
        List<String> read = new ArrayList<>();
        IntStream.range(0, DRAWS).forEach(seed -> {
            List<Drawn> rows = Drawn.grants(new Random(seed), 4 + seed % 3);
            String sum = seed % 2 == 0 ? "" : "\nTotalt fördelas " + Drawn.grouped(Drawn.sum(rows)) + " kronor.\n";
            rows.forEach(d -> wanted.add(shown(d.who(), d.what(), String.valueOf(d.kronor()))));
            read.addAll(read(HEAD + form.of(rows) + sum));
        });
        assertEquals(String.join("\n", wanted), String.join("\n", read));
    }
}
