package se.stodkoll.ingest.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.stodkoll.ingest.page.PageMaker;
import se.stodkoll.ingest.page.PageReading;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.document.PageSignals;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;
import se.stodkoll.ocr.OcrPage;
import se.stodkoll.ocr.PageReader;
import se.stodkoll.pdf.PdfPage;
import se.stodkoll.pdf.paint.Visibility;
import se.stodkoll.pdf.word.LeftOutWord;
import se.stodkoll.pdf.word.Unseen;
import se.stodkoll.repair.TextRepair;
import se.stodkoll.repair.judge.Judgement;
import se.stodkoll.repair.judge.Judgement.Verdict;

/** Text of a page that does not count is told, with its figures and its place; its pictures are read. */
class LeftOutTextTest {

    @Test
    void whatIsHiddenIsToldWithItsFigures() {
        List<LeftOutWord> left = new ArrayList<>();
        List<Word> clause = List.of(
                word("högst", 100),
                word("695", 130),
                word("000", 148),
                word("kronor", 168),
                word("45", 230),
                word("%", 243));
        for (Word word : clause) {
            left.add(new LeftOutWord(Visibility.LAYER_OFF, word));
        }
        Problem problem = LeftOutText.problems(page(List.of(), new Unseen(List.of(), List.of(), left)))
                .get(0);
        assertEquals(ProblemCode.HIDDEN_TEXT, problem.code());
        assertEquals(List.of("695 000", "45 %"), problem.figures());
        assertEquals(
                "Sidan 4, 46 mm från vänster och 71 mm uppifrån: 6 ord i filen som inte syns på sidan, i ett avstängt lager"
                        + " (”695 000”, ”45 %”). Det är inte läst, bara det som syns. Kontrollera handlingen mot sidan som den visas.",
                problem.message());
    }

    @Test
    void whatIsStruckIsToldApart() {
        List<LeftOutWord> left = List.of(
                new LeftOutWord(Visibility.SEEN, word("gammal", 100)),
                new LeftOutWord(Visibility.COVERED, word("text", 100)));
        List<Problem> problems = LeftOutText.problems(page(List.of(), new Unseen(List.of(), List.of(), left)));
        assertEquals(
                List.of(ProblemCode.STRUCK_TEXT, ProblemCode.HIDDEN_TEXT),
                problems.stream().map(Problem::code).toList());
        assertEquals(
                "Sidan 4, 35 mm från vänster och 71 mm uppifrån: 1 ord överstruket. Det överstrukna gäller inte och är inte läst."
                        + " Kontrollera att det som gäller är läst.",
                problems.get(0).message());
        assertTrue(problems.stream().allMatch(p -> p.figures().isEmpty()));
    }

    @Test
    void aPictureWithHiddenTextIsReadAndTheTextBesideItKept() throws Exception {
        List<Word> seen = List.of(word("Bilaga", 60), word("tabell", 100));
        Box picture = new Box(50, 300, 500, 500);
        Unseen unseen = new Unseen(List.of(at("Summa", 60, 400), at("585", 100, 400)), List.of(picture), List.of());
        List<Word> read = List.of(
                Word.ofOcr("Summa", new Box(60, 400, 90, 409), 0.9, List.of()),
                Word.ofOcr("595", new Box(100, 400, 116, 409), 0.9, List.of()),
                Word.ofOcr("Bi1aga", new Box(60, 200, 90, 209), 0.6, List.of()));
        try (PageMaker desk = new PageMaker(TextRepair::load, () -> new Reads(read))) {
            Judgement trust = new Judgement(Verdict.TRUST, List.of("rent"), new TreeMap<>());
            PageReading reading = desk.textAndPictures(page(seen, unseen), new PageImage(new byte[0], 1, 1, 0), trust);
            List<String> lines =
                    reading.page().lines().stream().map(line -> line.text()).toList();
            assertEquals(List.of("Bilaga tabell", "Summa 595"), lines);
        }
    }

    /** Reads any picture as these words. */
    private record Reads(List<Word> words) implements PageReader {
        @Override
        public OcrPage read(PageImage image) {
            return new OcrPage(595, 842, words, List.of(), 0, false);
        }

        @Override
        public String fingerprint() {
            return "test";
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static PdfPage page(List<Word> seen, Unseen unseen) {
        return new PdfPage(4, 595, 842, seen, List.of(), new PageSignals(0.2, 0.1, 0.2, 0, 0), unseen);
    }

    private static Word word(String text, double x) {
        return at(text, x, 200);
    }

    private static Word at(String text, double x, double y) {
        return Word.ofText(text, new Box(x, y, x + 5.5 * text.length(), y + 9), "F#1");
    }
}
