package se.stodkoll.parse.unread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.made.Dice;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.word.Aside;
import se.stodkoll.model.word.AsideKind;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Ink;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Papers drawn at random that are marked as not valid, or of which pages are missing. */
class PaperMarksTest {
    private static final List<String> TEXT =
            List.of("Nämnden", "beviljar", "föreningen", "stöd", "med", "högst", "kronor", "makulerad", "avslag");

    private static Line line(double size, String text) {
        List<Word> words = new ArrayList<>();
        double x = 60;
        for (String each : text.split(" ")) {
            Ink ink = new Ink(size, false, 0, 100, 0, true, false);
            words.add(Word.ofText(each, new Box(x, 90, x + 40, 102), "F", ink));
            x += 45;
        }
        return new Line(words);
    }

    private static List<Line> body(Dice dice) {
        return IntStream.range(0, 12)
                .mapToObj(i -> line(10, String.join(" ", dice.some(TEXT, 4))))
                .toList();
    }

    private static Page page(int number, List<Line> lines, List<Aside> aside) {
        PageVerdict verdict = new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>());
        return new Page(number, 595, 842, lines, List.of(), verdict, aside);
    }

    private static List<Unread> told(List<Page> pages) {
        Document document = new Document(
                "0123456789abcdef", "in.pdf", "application/pdf", pages.size(), pages, List.of(), List.of());
        return new PaperMarks(document).all();
    }

    private static List<Unread.Kind> kinds(List<Page> pages) {
        return told(pages).stream().map(Unread::kind).toList();
    }

    /** Lines drawn at random, and among them one that says something. */
    private static List<Line> amidText(String said) {
        Dice dice = new Dice(said.length());
        List<Line> lines = new ArrayList<>(body(dice));
        lines.add(dice.between(0, lines.size()), line(10, said));
        return lines;
    }

    private static String capitals(Dice dice) {
        return dice.pick(Vocabulary.load("papers").list("taken.back").toArray(String[]::new))
                .toUpperCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aStampBehindOrOverTheTextTakesThePaperBack(long seed) {
        Dice dice = new Dice(seed);
        String mark = dice.chance(0.3) ? "AVSLAG" : capitals(dice);
        Aside aside = new Aside(dice.pick(AsideKind.WATERMARK, AsideKind.STAMP), line(60, mark));
        List<Unread> told = told(List.of(page(1, body(dice), List.of()), page(2, body(dice), List.of(aside))));
        assertEquals(
                List.of(Unread.Kind.TAKEN_BACK), told.stream().map(Unread::kind).toList());
        assertEquals(2, told.get(0).evidence().page());
        assertEquals(mark, told.get(0).evidence().text());
        assertEquals(Optional.of(true), told.get(0).evidence().box().map(box -> box.width() > 0));
    }

    @ParameterizedTest
    @CsvSource({"1, 10, false", "2, 10, false", "3, 26, true", "4, 32, true"})
    void soDoCapitalsAloneOrLargeOnes(long seed, double size, boolean inLine) {
        Dice dice = new Dice(seed);
        List<Line> lines = new ArrayList<>(body(dice));
        Line mark = line(size, capitals(dice));
        List<Word> words = new ArrayList<>(inLine ? lines.get(0).words() : List.of());
        words.addAll(dice.between(0, words.size()), mark.words());
        lines.add(dice.between(0, lines.size()), new Line(words));
        assertEquals(List.of(Unread.Kind.TAKEN_BACK), kinds(List.of(page(1, lines, List.of()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rättelse 2031-03-21: beloppet ska vara 315 000 kronor. | true",
                "* Rätt belopp är 315 000 kr. | true",
                "Skrivfel i beslutet: 315 000 kronor skulle det stå. | true",
                "Rättelser görs i nästa version. | false",
                "Föreningen har rätt till 315 000 kronor. | false",
            })
    void aLineMayCorrectAnAmount(String said, boolean corrects) {
        assertEquals(
                corrects ? List.of(Unread.Kind.CORRECTED) : List.of(),
                kinds(List.of(page(1, amidText(said), List.of()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dock högst 450 000 (trehundrafemtontusen) kronor, för projektet | true",
                "dock högst trehundrafemton tusen (450 000) kronor | true",
                "dock högst 450 000 (fyrahundrafemtiotusen) kronor, för projektet | false",
                "dock högst 450 000 kronor (femtio procent av kostnaderna) | false",
            })
    void wordsMayContradictFigures(String said, boolean contradicts) {
        assertEquals(
                contradicts ? List.of(Unread.Kind.CONTRADICTED) : List.of(),
                kinds(List.of(page(1, amidText(said), List.of()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTKAST", "AVSLAG", "Makulerad", "Beslutet upphävt", "DELVIS UPPHÄVD 2031"})
    void whatATextSaysOfItselfOrOthersDoesNot(String said) {
        Aside draft = new Aside(AsideKind.WATERMARK, line(60, "UTKAST"));
        assertEquals(List.of(), kinds(List.of(page(1, amidText(said), List.of(draft)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sida 1 av 3; Sida 2 av 3; Sida 3 av 3 | 0",
                "Sida 1 av 3; Sida 3 av 3              | 2",
                "Sida 1 av 3; Sida 2 av 3              | 2",
                "Sid 1(2)                              | 1",
                "Sid. 1 (2); Sid. 2 (2); Sid. 1 (2)    | 3",
                "sida 1/2; sida 2/2; sida 1/1          | 0",
                "Sida 4 av 9; utan; Sida 6 av 9        | 3",
                "Sida 1 av 3; utan                     | 0",
                "1 av 3; 3 av 3                        | 0",
                "Sida 5 av 3                           | 0",
                "Sida 4 av 9; Sida 5 av 9              | 0",
            })
    void numbersThatLeavePagesOut(String numbers, int at) {
        Dice dice = new Dice(numbers.length());
        List<Page> pages = new ArrayList<>();
        for (String number : numbers.split("; ")) {
            List<Line> lines = new ArrayList<>(body(dice));
            lines.add(dice.pick(0, lines.size()), line(8, "Dnr 12 " + number));
            pages.add(page(pages.size() + 1, lines, List.of()));
        }
        List<Unread> told = told(pages);
        assertEquals(
                at == 0 ? 0 : 1,
                told.stream().map(u -> u.evidence().page()).distinct().count(),
                told.toString());
        told.forEach(u -> assertEquals(Unread.Kind.PAGES_MISSING, u.kind()));
        told.forEach(u -> assertEquals(at, u.evidence().page()));
    }

    @Test
    void aPaperThatSaysNothingOfItselfIsWhole() {
        assertEquals(List.of(), kinds(List.of(page(1, body(new Dice(9)), List.of()))));
    }
}
