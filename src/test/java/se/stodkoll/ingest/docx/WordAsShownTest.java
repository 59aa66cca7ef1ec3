package se.stodkoll.ingest.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stodkoll.ingest.docx.WordPaper.p;
import static se.stodkoll.ingest.docx.WordPaper.r;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.ingest.page.FileProblem;
import se.stodkoll.ingest.page.OpenFile;
import se.stodkoll.ingest.page.PageMaker;
import se.stodkoll.made.Dice;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.word.Line;
import se.stodkoll.repair.TextRepair;

/** What of a Word file is read, and what is told of the rest: each way to hide or strike, at places and amounts drawn at random. */
class WordAsShownTest {
    private static final PageMaker DESK = new PageMaker(TextRepair::load, () -> {
        throw new IllegalStateException("no picture is read here");
    });

    /** Each with the styles below. */
    private static final List<String> HIDDEN = List.of(
            "<w:vanish/>",
            "<w:vanish w:val=\"1\"/>",
            "<w:rStyle w:val=\"dold\"/>",
            "<w:rStyle w:val=\"arvtDold\"/>",
            "<w:color w:val=\"FFFFFF\"/>",
            "<w:color w:val=\"fdfdfd\"/>",
            "<w:color w:val=\"auto\" w:themeColor=\"background1\"/>",
            "<w:color w:val=\"000000\"/><w:highlight w:val=\"black\"/>",
            "<w:color w:val=\"1F3864\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F3864\"/>",
            "<w:sz w:val=\"2\"/>",
            "<w:rStyle w:val=\"pyttig\"/>");

    private static final List<String> STRUCK = List.of(
            "<w:strike/>",
            "<w:dstrike/>",
            "<w:dstrike w:val=\"true\"/>",
            "<w:rStyle w:val=\"struken\"/>",
            "<w:rStyle w:val=\"arvtStruken\"/>");

    private static final List<String> SHOWN = List.of(
            "<w:vanish w:val=\"0\"/>",
            "<w:vanish w:val=\"false\"/>",
            "<w:webHidden/>",
            "<w:strike w:val=\"off\"/>",
            "<w:rStyle w:val=\"dold\"/><w:vanish w:val=\"0\"/>",
            "<w:rStyle w:val=\"struken\"/><w:strike w:val=\"0\"/>",
            "<w:rStyle w:val=\"avdold\"/>",
            "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"003366\"/>",
            "<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"darkBlue\"/>",
            "<w:color w:val=\"D9D9D9\"/>",
            "<w:color w:val=\"auto\"/>",
            "<w:sz w:val=\"12\"/>",
            "<w:rPrChange w:id=\"1\"><w:rPr><w:vanish/><w:strike/></w:rPr></w:rPrChange>");

    private static final String STYLES =
            "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                    + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"/>"
                    + style("character", "dold", "", "<w:rPr><w:vanish/></w:rPr>")
                    + style("character", "arvtDold", "dold", "")
                    + style("character", "avdold", "dold", "<w:rPr><w:vanish w:val=\"0\"/></w:rPr>")
                    + style("character", "struken", "", "<w:rPr><w:strike/></w:rPr>")
                    + style("character", "arvtStruken", "struken", "<w:rPr><w:b/></w:rPr>")
                    + style("character", "pyttig", "", "<w:rPr><w:sz w:val=\"1\"/></w:rPr>")
                    + style("character", "upphojd", "", "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>")
                    + style("paragraph", "doltStycke", "Normal", "<w:rPr><w:vanish/></w:rPr>")
                    + style("paragraph", "doltArvtStycke", "doltStycke", "<w:pPr><w:keepNext/></w:pPr>")
                    + style(
                            "paragraph",
                            "morktStycke",
                            "Normal",
                            "<w:pPr><w:shd w:val=\"clear\" w:fill=\"222222\"/></w:pPr>")
                    + style("paragraph", "krets", "krets", "<w:rPr><w:b/></w:rPr>")
                    + style(
                            "table",
                            "rutmorker",
                            "",
                            "<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"4472C4\"/></w:tcPr></w:tblStylePr>");

    @TempDir
    private Path folder;

    private List<String> lines = List.of();
    private List<Problem> problems = List.of();

    private static String style(String type, String id, String basedOn, String content) {
        String base = basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>";
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/>" + base
                + content + "</w:style>";
    }

    private static String styled(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    private void read(WordPaper paper) throws IOException, FileProblem {
        OpenFile open = DocxFile.open(paper.styles(STYLES).write(folder.resolve("made.docx")), DESK);
        lines = open.read(1, false).page().lines().stream().map(Line::text).toList();
        problems = open.problems();
    }

    private void read(String body) throws IOException, FileProblem {
        read(new WordPaper().body(body));
    }

    /** An amount of 4 to 8 digits, with blanks or no-break blanks. */
    private static String amount(Random random) {
        int amount = 1_000 + random.nextInt(90_000_000);
        return String.format(Locale.ROOT, "%,d", amount).replace(',', random.nextBoolean() ? ' ' : '\u00A0');
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    static Stream<Arguments> leftOut() {
        return Stream.concat(
                HIDDEN.stream()
                        .flatMap(way -> Stream.of(1, 2).map(seed -> Arguments.of(way, ProblemCode.HIDDEN_TEXT, seed))),
                STRUCK.stream()
                        .flatMap(way -> Stream.of(1, 2).map(seed -> Arguments.of(way, ProblemCode.STRUCK_TEXT, seed))));
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void whatIsHiddenOrStruckIsNoPartOfAnAmountAndIsTold(String way, ProblemCode code, int seed)
            throws IOException, FileProblem {
        Random random = new Random(way.hashCode() + seed);
        String valid = amount(random);
        String other = amount(random);
        boolean inTable = random.nextBoolean();
        boolean before = random.nextBoolean();
        String left = r(way, before ? other + " " : " " + other);
        String runs = before ? left + r(valid + " kronor") : r(valid) + left + r(" kronor");
        String content = p(r("högst "), runs);
        read(inTable ? "<w:tbl><w:tr><w:tc><w:tcPr/>" + content + "</w:tc></w:tr></w:tbl>" : content);
        assertEquals(List.of("högst " + plain(valid) + " kronor"), lines);
        assertEquals(List.of(code), problems.stream().map(Problem::code).toList());
        assertEquals(List.of(other), problems.get(0).figures());
        assertTrue(
                problems.get(0).message().startsWith(inTable ? "Tabell 1 rad 1:" : "Stycke 1:"),
                problems.get(0).message());
    }

    static Stream<String> shown() {
        return SHOWN.stream();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void whatIsShownIsRead(String way) throws IOException, FileProblem {
        String amount = amount(new Random(way.hashCode()));
        read(p(r("högst "), r(way, amount), r(" kronor")));
        assertEquals(List.of("högst " + plain(amount) + " kronor"), lines);
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doltStycke", "doltArvtStycke"})
    void aParagraphHiddenByItsStyleIsLeftOut(String style) throws IOException, FileProblem {
        read(p(r("före")) + styled(style, r("45 % och 7 100 kr")) + p(r("efter")));
        assertEquals(List.of("före", "efter"), lines);
        assertEquals(List.of("45 %", "7 100"), problems.get(0).figures());
    }

    @Test
    void twoStylesThatHideShowAgain() throws IOException, FileProblem {
        read(styled(
                        "doltStycke",
                        r("<w:rStyle w:val=\"dold\"/>", "syns"),
                        r("<w:rStyle w:val=\"arvtStruken\"/>", "dolt"))
                + p(r("x")));
        assertEquals("syns", lines.get(0).substring(0, 4), "a toggle property turns about (ECMA-376, 17.7.3)");
    }

    @Test
    void aStyleInACircleEnds() throws IOException, FileProblem {
        read(styled("krets", r("text")));
        assertEquals(List.of("text"), lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tblPr/>|<w:shd w:val=\"clear\" w:fill=\"203040\"/>",
                "<w:tblPr><w:tblStyle w:val=\"rutmorker\"/></w:tblPr>|",
                "<w:tblPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:tblPr>|",
                "<w:tblPr/>|<w:shd w:val=\"pct75\" w:color=\"auto\" w:fill=\"auto\"/>"
            })
    void whiteOnADarkCellIsRead(String table) throws IOException, FileProblem {
        String[] parts = table.split("\\|", -1);
        read("<w:tbl>" + parts[0] + "<w:tr><w:tc><w:tcPr>" + parts[1] + "</w:tcPr>"
                + p(r("<w:color w:val=\"FFFFFF\"/>", "2025")) + "</w:tc></w:tr></w:tbl>");
        assertEquals(List.of("2025"), lines);
        assertEquals(List.of(), problems);
    }

    @Test
    void whiteOnADarkParagraphOrBoxIsRead() throws IOException, FileProblem {
        String white = r("<w:color w:val=\"FFFFFF\"/>", "Belopp");
        String box = "<w:r><w:pict><v:rect fillcolor=\"#1f3864 [3204]\"><v:textbox><w:txbxContent>" + p(white)
                + "</w:txbxContent></v:textbox></v:rect></w:pict></w:r>";
        String clear =
                box.replace("fillcolor=\"#1f3864 [3204]\"", "filled=\"f\"").replace("Belopp", "osynligt");
        read(styled("morktStycke", white) + p(r("a"), box) + p(r("b"), clear));
        assertEquals(List.of("Belopp", "a", "Belopp", "b"), lines);
    }

    @Test
    void whatIsDeletedMovedOrInAHiddenRowIsLeftOut() throws IOException, FileProblem {
        read(p(
                        r("kvar "),
                        "<w:del>" + "<w:r><w:delText>8 888 kr</w:delText></w:r></w:del>",
                        "<w:ins>" + r("nytt") + "</w:ins>")
                + p("<w:moveFrom>" + r("flyttat 777") + "</w:moveFrom>")
                + "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>" + p(r("dold rad 66")) + "</w:tc></w:tr>"
                + "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p(r("borta 55")) + "</w:tc><w:tc>" + p(r("44"))
                + "</w:tc></w:tr>"
                + "<w:tr><w:tc>" + p(r("rad 33")) + "</w:tc></w:tr></w:tbl>");
        assertEquals(List.of("kvar nytt", "rad 33"), lines);
        assertEquals(
                List.of(List.of("8 888"), List.of("777"), List.of("66"), List.of("55", "44")),
                problems.stream().map(Problem::figures).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void textDrawnAsAWatermarkIsALineOfItsOwn(int seed) throws IOException, FileProblem {
        String mark = new Dice(seed).pick("MAKULERAD", "UPPHÄVT", "ARBETSMATERIAL");
        String drawn = "<w:r><w:pict><v:shape type=\"#_x0000_t136\"><v:textpath string=\"" + mark
                + "\"/></v:shape></w:pict></w:r>";
        read(p(r("före "), drawn, r("efter")) + p(r("sist")));
        assertEquals(List.of("före efter", mark, "sist"), lines);
    }

    /** Large pictures in the text, in centimetres, are told; small ones are logotypes and signatures. */
    @ParameterizedTest
    @CsvSource({"12, 6, true", "8.5, 2.2, true", "3, 3, false", "15, 0.8, false"})
    void aPictureThatMayShowTextIsTold(double width, double height, boolean told) throws IOException, FileProblem {
        String picture = "<w:r><w:drawing><wp:inline><wp:extent cx=\"" + (long) (360000 * width) + "\" cy=\""
                + (long) (360000 * height) + "\"/><a:blip r:embed=\"r1\"/></wp:inline></w:drawing></w:r>";
        read(p(r("text"), picture));
        assertEquals(
                told ? List.of(ProblemCode.PICTURE_NOT_READ) : List.of(),
                problems.stream().map(Problem::code).toList());
    }

    @Test
    void aParagraphWhoseMarkIsDeletedGoesOnInTheNext() throws IOException, FileProblem {
        String gone = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
        read("<w:p>" + gone + r("högst 1 595")
                + "</w:p><w:bookmarkStart w:id=\"3\" w:name=\"b\"/><w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr>"
                + r(" 000 kronor") + "</w:p>" + p(r("slut")));
        assertEquals(List.of("högst 1 595 000 kronor", "slut"), lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>",
                "<w:r><w:rPr><w:rStyle w:val=\"upphojd\"/></w:rPr><w:t>12)</w:t></w:r>",
                "<w:r><w:rPr><w:position w:val=\"6\"/><w:sz w:val=\"12\"/></w:rPr><w:t>*</w:t></w:r>",
                "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>a</w:t></w:r>",
                "<w:r><w:rPr><w:rStyle w:val=\"upphojd\"/></w:rPr><w:footnoteReference w:id=\"4\"/></w:r>",
                "<w:r><w:endnoteReference w:id=\"7\"/></w:r>",
                "<w:r><w:commentReference w:id=\"9\"/></w:r>"
            })
    void aMarkOfANoteIsNoPartOfAnAmount(String mark) throws IOException, FileProblem {
        String amount = amount(new Random(mark.hashCode()));
        read(p(r("högst " + amount), mark, r(" kronor")));
        assertEquals(List.of("högst " + plain(amount) + " kronor"), lines);
        assertEquals(List.of(), problems);
    }

    @Test
    void fieldsGiveTheirResultAndHyphensTheirHyphen() throws IOException, FileProblem {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>MERGEFIELD x</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("9 999")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:r><w:instrText> = 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r("5 432")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        read(p(
                r("högst "),
                field,
                r(" kr den "),
                "<w:fldSimple w:instr=\"DATE\">" + r("2025") + "</w:fldSimple>",
                "<w:r><w:noBreakHyphen/><w:t>03</w:t><w:noBreakHyphen/><w:t>01</w:t></w:r>",
                "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>" + r(" till fullo")
                        + "</w:sdtContent></w:sdt>"));
        assertEquals(List.of("högst 5 432 kr den 2025-03-01 till fullo"), lines);
    }

    @Test
    void aBoxIsReadOnceAfterItsParagraph() throws IOException, FileProblem {
        String content = "<w:txbxContent>" + p(r("i rutan 700")) + p(r("och 800")) + "</w:txbxContent>";
        String choice = "<mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>" + content
                + "</wps:txbx></wps:wsp></w:drawing></mc:Choice>";
        String both = "<w:r><mc:AlternateContent>" + choice + "<mc:Fallback><w:pict><v:rect><v:textbox>" + content
                + "</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String older = "<w:r><mc:AlternateContent><mc:Choice Requires=\"cx\"/><mc:Fallback><w:pict><v:rect><v:textbox>"
                + content.replace("700", "900")
                + "</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String newer = "<w:r><mc:AlternateContent>" + choice.replace("700", "600") + "</mc:AlternateContent></w:r>";
        read(p(r("högst 12"), both, r(" 000 kr")) + p(older) + p(newer));
        assertEquals(
                List.of(
                        "högst 12 000 kr",
                        "i rutan 700",
                        "och 800",
                        "i rutan 900",
                        "och 800",
                        "i rutan 600",
                        "och 800"),
                lines);
    }

    @Test
    void aBoxThatHangsOnHiddenTextOrIsHiddenItselfIsLeftOut() throws IOException, FileProblem {
        String box = "<w:pict><v:rect><v:textbox><w:txbxContent>" + p(r("ruta 1 000"))
                + "</w:txbxContent></v:textbox></v:rect></w:pict>";
        String hidden =
                "<w:drawing><wp:anchor><wp:docPr id=\"1\" name=\"x\" hidden=\"1\"/><wps:wsp><wps:txbx><w:txbxContent>"
                        + p(r("ruta 2 000")) + "</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing>";
        read(p(
                r("text"),
                "<w:r><w:rPr><w:vanish/></w:rPr>" + box + "</w:r>",
                "<w:r>" + hidden + "</w:r>",
                "<w:r>"
                        + box.replace("<v:rect>", "<v:rect style=\"width:3pt; visibility: hidden\">")
                                .replace("1 000", "3 000")
                        + "</w:r>"));
        assertEquals(List.of("text"), lines);
        assertEquals(
                List.of(List.of("1 000"), List.of("2 000"), List.of("3 000")),
                problems.stream().map(Problem::figures).toList());
    }

    @Test
    void commentsAndBuildingBlocksAreNotReadNotesAndHeadersAre() throws IOException, FileProblem {
        read(new WordPaper()
                .body(p(r("brödtext")))
                .part("header", "hdr", p(r("huvud "), r("<w:vanish/>", "dolt 12 345")))
                .part("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + p(r("en not")) + "</w:footnote>")
                .part(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"1\">" + p(r("skriv 99 000 i stället")) + "</w:comment>"));
        assertEquals(List.of("huvud", "brödtext", "en not"), lines);
        assertEquals("Sidhuvud, stycke 1:", problems.get(0).message().substring(0, 19));
    }

    @Test
    void anEmbeddedFileIsTold() throws IOException, FileProblem {
        read(new WordPaper()
                .body(p(r("Se bilagan.")))
                .embed("package", "embeddings/Budget_1.xlsx", new byte[] {1})
                .embed("aFChunk", "avtal.bin", new byte[] {2})
                .embed("image", "media/logo.bin", new byte[] {3}));
        assertEquals(
                List.of(ProblemCode.ATTACHMENT, ProblemCode.ATTACHMENT),
                problems.stream().map(Problem::code).toList());
        assertTrue(problems.get(0).message().contains("Budget_1.xlsx"));
    }

    @Test
    void manyPlacesAreSummedUp() throws IOException, FileProblem {
        read(p(r("a"), r("<w:strike/>", "b"), r("c")).repeat(60));
        assertEquals(41, problems.size());
        assertTrue(
                problems.get(40).message().startsWith("20 ställen till"),
                problems.get(40).message());
    }
}
