package se.stodkoll.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.stodkoll.made.Dice;
import se.stodkoll.model.word.Word;
import se.stodkoll.pdf.word.LeftOutWord;

/** What of a page's text a reader sees is read, and nothing else; on papers drawn at random. */
class SeenTextTest {
    private static final List<String> TEXT = List.of(
            "Nämnden",
            "beviljar",
            "föreningen",
            "stöd",
            "med",
            "högst",
            "kronor",
            "för",
            "perioden",
            "kostnader",
            "andel",
            "projektet");

    @TempDir
    private Path folder;

    static Stream<Arguments> hidings() {
        return Arrays.stream(Hiding.values())
                .flatMap(hiding -> IntStream.of(11, 12, 13).mapToObj(seed -> Arguments.of(hiding, seed)));
    }

    /** Lines of text, in one of which something is hidden; a page turned or cropped at random. */
    @ParameterizedTest
    @MethodSource("hidings")
    void whatIsNotSeenIsNotReadButTold(Hiding hiding, long seed) throws Exception {
        Dice dice = new Dice(seed * 31 + hiding.ordinal());
        String hidden = amount(dice);
        List<String> shown = new ArrayList<>();
        PdfPage page = read((document, made, to) -> {
            made.setRotation(dice.pick(0, 90, 180, 270));
            int line = dice.between(3, 20);
            for (int i = 0; i < 24; i++) {
                float y = 760 - 30 * i;
                String words = words(dice);
                MadePdf.text(to, 60, y, words);
                shown.addAll(List.of(words.split(" ")));
                if (i == line) {
                    float x = 60 + width(words) + dice.between(4, 30);
                    to.saveGraphicsState();
                    hiding.write(new Hiding.Place(document, made, to, x, y, width(hidden), hidden));
                    to.restoreGraphicsState();
                }
            }
        });
        assertEquals(shown, page.words().stream().map(Word::text).toList());
        List<String> told = new ArrayList<>(
                page.unseen().leftOut().stream().map(left -> left.word().text()).toList());
        page.unseen().ofPictures().forEach(word -> told.add(word.text()));
        assertTrue(told.containsAll(List.of(hidden.split(" "))), told.toString());
    }

    static Stream<Arguments> crossings() {
        return Arrays.stream(Crossing.values())
                .flatMap(crossing -> IntStream.of(21, 22, 23).mapToObj(seed -> Arguments.of(crossing, seed)));
    }

    @ParameterizedTest
    @MethodSource("crossings")
    void whatIsStruckIsNoPartOfWhatStandsBesideIt(Crossing crossing, long seed) throws Exception {
        Dice dice = new Dice(seed * 37 + crossing.ordinal());
        String old = amount(dice);
        String valid = amount(dice);
        boolean tight = dice.chance(0.5);
        List<String> expected = new ArrayList<>();
        PdfPage page = read((document, made, to) -> {
            String before = words(dice);
            float x = dice.between(50, 90);
            float y = dice.between(300, 700);
            MadePdf.text(to, x, y, before);
            float at = x + width(before + " ");
            MadePdf.text(to, at, y, old);
            to.saveGraphicsState();
            crossing.draw(new Hiding.Place(document, made, to, at, y, width(old), old));
            to.restoreGraphicsState();
            MadePdf.text(to, at + width(old) + (tight ? 1.8f : 2.8f), y, valid + " kronor");
            expected.addAll(List.of(before.split(" ")));
            expected.addAll(crossing.strikes() ? List.of() : List.of(old.split(" ")));
            expected.addAll(List.of((valid + " kronor").split(" ")));
        });
        assertEquals(expected, page.words().stream().map(Word::text).toList());
        List<String> struck = page.unseen().leftOut().stream()
                .filter(LeftOutWord::isStruck)
                .map(left -> left.word().text())
                .toList();
        assertEquals(crossing.strikes() ? List.of(old.split(" ")) : List.of(), struck);
    }

    @Test
    void whatIsSeenIsRead() throws Exception {
        PdfPage page = read((document, made, to) -> {
            to.setNonStrokingColor(new Color(0, 60, 120));
            to.addRect(50, 690, 200, 30);
            to.fill();
            to.setNonStrokingColor(Color.WHITE);
            MadePdf.text(to, 60, 700, "vitt 1 200");
            to.setNonStrokingColor(Color.YELLOW);
            MadePdf.text(to, 60, 660, "gult");
            to.setNonStrokingColor(new Color(190, 190, 190));
            MadePdf.text(to, 60, 640, "grått");
            BufferedImage dark = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
            to.drawImage(LosslessFactory.createFromImage(document, dark), 50, 580, 200, 40);
            to.setNonStrokingColor(Color.WHITE);
            MadePdf.text(to, 60, 595, "på bild");
            to.setNonStrokingColor(Color.BLACK);
            to.beginMarkedContent(COSName.OC, Hiding.layer(document, true));
            MadePdf.text(to, 60, 540, "lager");
            to.endMarkedContent();
            to.addRect(55, 490, 100, 30);
            to.clip();
            MadePdf.text(to, 60, 500, "inom");
        });
        assertEquals(List.of("vitt", "1", "200", "gult", "grått", "på", "bild", "lager", "inom"), texts(page));
        assertEquals(List.of(), page.unseen().leftOut());
    }

    @Test
    void whiteTextOnAScannedPagesWhiteIsAReadingOfTheScan() throws Exception {
        PdfPage page = read((document, made, to) -> {
            BufferedImage scan = new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY);
            scan.createGraphics().fillRect(0, 0, 300, 400);
            to.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 600, 800);
            to.setNonStrokingColor(Color.WHITE);
            MadePdf.text(to, 60, 700, "vit läsning");
        });
        assertEquals(List.of(), page.words());
        assertEquals(2, page.unseen().ofPictures().size());
        assertEquals(1, page.signals().invisibleTextShare());
    }

    @ParameterizedTest
    @CsvSource({"1, 1.6, 1.2, true", "2, -1.4, 0.9, true", "3, 1.8, -1, false", "4, -1.2, -1.5, false"})
    void ofTwoTextsAtAPlaceOneIsTaken(long seed, double dx, double dy, boolean invisible) throws Exception {
        Dice dice = new Dice(seed);
        List<String> shown = new ArrayList<>();
        PdfPage page = read((document, made, to) -> {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                lines.add(words(dice) + " " + amount(dice));
                MadePdf.text(to, 60, 740 - 20 * i, lines.get(i));
                shown.addAll(List.of(lines.get(i).split(" ")));
            }
            if (invisible) {
                to.setRenderingMode(RenderingMode.NEITHER);
            }
            for (int i = 0; i < 12; i++) {
                String misread = lines.get(i).replace('5', '6');
                MadePdf.text(to, 60 + dx, 740 - 20 * i + dy, misread);
            }
        });
        assertEquals(shown, texts(page));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true", "4, true"})
    void aNotesMarkIsNoPartOfTheAmount(long seed, boolean marksLast) throws Exception {
        Dice dice = new Dice(seed);
        List<String> shown = new ArrayList<>();
        PdfPage page = read((document, made, to) -> {
            List<float[]> marks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String line = words(dice) + " " + amount(dice);
                float y = 740 - 24 * i;
                MadePdf.text(to, 60, y, line);
                shown.addAll(List.of(line.split(" ")));
                float[] mark = {60 + width(line) + dice.between(0, 15) / 10f, y + dice.between(25, 40) / 10f, i + 1};
                marks.add(mark);
                if (!marksLast) {
                    mark(to, mark);
                    MadePdf.text(to, mark[0] + 7, y, "kr");
                    shown.add("kr");
                }
            }
            for (float[] mark : marksLast ? marks : List.<float[]>of()) {
                mark(to, mark);
            }
        });
        assertEquals(shown, texts(page));
    }

    private static void mark(PDPageContentStream to, float[] mark) throws IOException {
        to.beginText();
        to.setFont(MadePdf.PLAIN, 6);
        to.newLineAtOffset(mark[0], mark[1]);
        to.showText(String.valueOf((int) mark[2]));
        to.endText();
    }

    @Test
    void aRaisedFigureOfAUnitStays() throws Exception {
        PdfPage page = read((document, made, to) -> {
            MadePdf.text(to, 60, 700, "120 m");
            mark(to, new float[] {60 + width("120 m"), 703, 2});
        });
        assertEquals(List.of("120", "m\u00B2"), texts(page));
    }

    @ParameterizedTest
    @CsvSource({"left", "right", "bottom", "top"})
    void onlyTheCropBoxIsThePage(String side) throws Exception {
        PdfPage page = read((document, made, to) -> {
            MadePdf.text(to, 30, 780, "hörn");
            MadePdf.text(to, 480, 780, "motsatt");
            MadePdf.text(to, 30, 30, "fot");
            MadePdf.text(to, 480, 30, "slut");
            made.setCropBox(
                    switch (side) {
                        case "left" -> new PDRectangle(0, 0, 300, 800);
                        case "right" -> new PDRectangle(300, 0, 300, 800);
                        case "bottom" -> new PDRectangle(0, 0, 600, 400);
                        default -> new PDRectangle(0, 400, 600, 400);
                    });
        });
        List<String> inside = switch (side) {
            case "left" -> List.of("hörn", "fot");
            case "right" -> List.of("motsatt", "slut");
            case "bottom" -> List.of("fot", "slut");
            default -> List.of("hörn", "motsatt");
        };
        assertEquals(inside, texts(page));
        assertEquals(2, page.unseen().leftOut().size());
    }

    private static String words(Dice dice) {
        return String.join(" ", dice.some(TEXT, dice.between(2, 5)));
    }

    private static String amount(Dice dice) {
        return dice.between(1, 9) + dice.digits(2) + " " + dice.digits(3);
    }

    private static float width(String text) throws IOException {
        return MadePdf.PLAIN.getStringWidth(text) / 100;
    }

    private PdfPage read(MadePdf.Drawing drawing) throws Exception {
        try (PdfFile pdf = PdfFile.open(MadePdf.file(folder, drawing))) {
            return pdf.page(1);
        }
    }

    private static List<String> texts(PdfPage page) {
        return page.words().stream().map(Word::text).toList();
    }
}
