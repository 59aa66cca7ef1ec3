package se.stodkoll.ingest.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.ingest.page.FileProblem;
import se.stodkoll.ingest.page.PageMaker;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.repair.TextRepair;

/** Word documents written as XML, and the cells that their rows are read with. */
class DocxCellsTest {
    private static final PageMaker DESK = new PageMaker(TextRepair::load, () -> {
        throw new IllegalStateException("no picture is read here");
    });
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @TempDir
    private Path folder;

    private List<Line> read(String... body) throws IOException, FileProblem {
        return read(TRANSITIONAL, Map.of(), String.join("", body));
    }

    private List<Line> read(String namespace, Map<String, String> parts, String body) throws IOException, FileProblem {
        Path file = folder.resolve("made.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + override("document", "document.main")
                            + parts.keySet().stream().map(p -> override(p, p)).collect(Collectors.joining())
                            + "</Types>");
            put(zip, "_rels/.rels", relationships(relationship("officeDocument", "word/document.xml")));
            put(zip, "word/document.xml", root("document", namespace, "<w:body>" + body + "</w:body>"));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationships(parts.keySet().stream()
                            .map(p -> relationship(p, p + ".xml"))
                            .collect(Collectors.joining())));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(
                        zip,
                        "word/" + part.getKey() + ".xml",
                        root(part.getKey().equals("header") ? "hdr" : "ftr", namespace, part.getValue()));
            }
        }
        return DocxFile.open(file, DESK).read(1, false).page().lines();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPES + type + "+xml\"/>";
    }

    private static String relationships(String each) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each
                + "</Relationships>";
    }

    private static String relationship(String type, String target) {
        return "<Relationship Id=\"" + type + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String root(String element, String namespace, String content) {
        return "<w:" + element + " xmlns:w=\"" + namespace + "\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\">" + content + "</w:" + element + ">";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A cell with a paragraph for each part between slashes. */
    private static String cell(String text) {
        return cell("", text);
    }

    private static String cell(String properties, String text) {
        String content =
                List.of(text.split("/")).stream().map(DocxCellsTest::paragraph).collect(Collectors.joining());
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String span(Object columns) {
        return "<w:gridSpan w:val=\"" + columns + "\"/>";
    }

    private static final String TOP = "<w:vMerge w:val=\"restart\"/>";
    private static final String BELOW = "<w:vMerge/>";

    /** Table, row, and for each cell its first column, its spans where one is above 1, and its words. */
    private static String shown(Line line) {
        if (line.cells().isEmpty()) {
            return "- " + line.text();
        }
        Cells cells = line.cells().get();
        StringBuilder shown = new StringBuilder(cells.table() + "." + cells.row());
        for (int i = 0; i < cells.cells().size(); i++) {
            Cells.Cell cell = cells.cells().get(i);
            String spans =
                    cell.colSpan() == 1 && cell.rowSpan() == 1 ? "" : ":" + cell.colSpan() + "x" + cell.rowSpan();
            String words = line.cellWords().get(i).stream().map(Word::text).collect(Collectors.joining(" "));
            shown.append(" | ").append(cell.column()).append(spans).append(' ').append(words);
        }
        return shown.toString();
    }

    private static List<String> shown(List<Line> lines) {
        return lines.stream().map(DocxCellsTest::shown).toList();
    }

    @Test
    void neighbouringFiguresStayApart() throws IOException, FileProblem {
        List<Line> lines = read(
                paragraph("Budget\u00A0för 1\t200"),
                table(row(cell("Lön"), cell("431 180"), cell("873\u00A0220"), cell("1/304 400"))),
                paragraph("Efter"),
                table(row(cell("Ny"), cell("tabell"))));
        assertEquals(
                List.of(
                        "0.0 | 0 Budget för 1 | 1 200",
                        "1.0 | 0 Lön | 1 431 180 | 2 873 220 | 3 1 304 400",
                        "- Efter",
                        "2.0 | 0 Ny | 1 tabell"),
                shown(lines));
        assertEquals("Lön 431 180 873 220 1 304 400", lines.get(1).text());
    }

    @Test
    void emptyCellsKeepTheirColumns() throws IOException, FileProblem {
        assertEquals(
                List.of("0.0 | 0  | 1 2025 | 2 2026", "0.2 | 0 Lön | 1  | 2 50"),
                shown(read(table(
                        row(cell(""), cell("2025"), cell("2026")),
                        row(cell(""), cell(" "), cell("\u00A0")),
                        row(cell("Lön"), "<w:tc><w:p/></w:tc>", cell("50"))))),
                "a row without words has no line, but is counted");
    }

    @Test
    void columnsAreCountedOverSpansAndFreeColumns() throws IOException, FileProblem {
        assertEquals(
                List.of("0.0 | 0:2x1 Kostnad | 2:3x1 Belopp kr | 5 Not", "0.1 | 2 10 | 3:2x1 20 | 5 a"),
                shown(read(table(
                        row(cell(span(2), "Kostnad"), cell(span(3), "Belopp/kr"), cell("Not")),
                        row(
                                "<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>",
                                cell("10"),
                                cell(span(2), "20"),
                                cell("a"))))));
    }

    @Test
    void aCellOverSeveralRowsIsOfItsFirst() throws IOException, FileProblem {
        assertEquals(
                List.of(
                        "0.0 | 0:1x4 Personal | 1 Lön | 2 10",
                        "0.1 | 1:1x2 Resor | 2 20",
                        "0.3 | 1 Hyra | 2 5",
                        "0.4 | 0 Summa | 1  | 2 35"),
                shown(read(table(
                        row(cell(TOP, "Personal"), cell("Lön"), cell("10")),
                        row(cell(BELOW, ""), cell(TOP, "Resor"), cell("20")),
                        row(cell(BELOW, ""), cell(BELOW, ""), cell("")),
                        row(cell("<w:vMerge w:val=\"continue\"/>", ""), cell("Hyra"), cell("5")),
                        row(cell("Summa"), cell(BELOW.replace("/>", " w:val=\"restart\"/>"), ""), cell("35"))))));
    }

    @Test
    void oneMergedCellEndsWhereTheNextBegins() throws IOException, FileProblem {
        assertEquals(
                List.of("0.0 | 0:2x2 A | 2 1", "0.1 | 2 2", "0.2 | 0:2x2 B | 2 3", "0.3 | 2 4", "0.4 | 0  | 1  | 2 5"),
                shown(read(table(
                        row(cell(span(2) + TOP, "A"), cell("1")),
                        row(cell(span(2) + BELOW, ""), cell("2")),
                        row(cell(span(2) + TOP, "B"), cell("3")),
                        row(cell(span(2) + BELOW, ""), cell("4")),
                        row(cell(BELOW, ""), cell(""), cell("5"))))),
                "a narrower cell does not continue a wider one");
    }

    @Test
    void noWordIsOutsideTheCells() throws IOException, FileProblem {
        assertEquals(
                List.of("0.0 | 0 A | 1 1", "0.1 | 0:1x2 dold | 1 2", "0.2 | 1 3", "1.0 | 0  | 1 4"),
                shown(read(
                        table(
                                row(cell(TOP, "A"), cell("1")),
                                row(cell(BELOW, "dold"), cell("2")),
                                row(cell(BELOW, ""), cell("3"))),
                        table(row(cell(BELOW, ""), cell("4"))))),
                "a continued cell with words, and one that continues nothing, are cells of their own");
    }

    @Test
    void aTableInACellIsThatCellsText() throws IOException, FileProblem {
        String inner = "<w:tc>" + paragraph("före")
                + table(
                        row("<w:trPr><w:gridBefore w:val=\"3\"/></w:trPr>", cell(span(2) + TOP, "10 000"), cell("20")),
                        row(cell(span(2) + BELOW, ""), cell("30")))
                + paragraph("efter") + "</w:tc>";
        assertEquals(
                List.of("0.0 | 0 a | 1 före 10 000 20 30 efter | 2 b", "0.1 | 0 c", "1.0 | 0 d"),
                shown(read(table(row(cell("a"), inner, cell("b")), row(cell("c"))), table(row(cell("d"))))));
    }

    @Test
    void tablesInAFrameAreTables() throws IOException, FileProblem {
        String framed = "<w:tc>" + paragraph("Budget")
                + table(row(cell("Kostnad"), cell("2026")), row(cell("Lön"), cell("10 000")))
                + paragraph("Kommentar") + table(row(cell("Datum"), cell("2026-01-01"))) + "</w:tc>";
        assertEquals(
                List.of(
                        "1.0 | 0 Kostnad | 1 2026",
                        "1.1 | 0 Lön | 1 10 000",
                        "0.0 | 0 Budget Kommentar Datum 2026-01-01"),
                shown(read(table(row(framed)))));
    }

    @Test
    void headersComeFirstAndFootersLast() throws IOException, FileProblem {
        Map<String, String> parts = Map.of(
                "header",
                table(row(cell(span(2), "Kumla"), cell("Dnr"))),
                "footer",
                table(row(cell("s. 1"), cell("2"))));
        assertEquals(
                List.of("0.0 | 0:2x1 Kumla | 2 Dnr", "1.0 | 0 Lön | 1 5", "2.0 | 0 s. 1 | 1 2"),
                shown(read(TRANSITIONAL, parts, table(row(cell("Lön"), cell("5"))))));
    }

    @Test
    void bothNamespacesOfWordAreRead() throws IOException, FileProblem {
        assertEquals(
                List.of("0.0 | 0:2x1 Lön | 2 5"),
                shown(read(STRICT, Map.of(), table(row(cell(span(2), "Lön"), cell("5"))))));
    }

    @Test
    void formerPropertiesAndDeletedTextDoNotCount() throws IOException, FileProblem {
        String former = span(2) + "<w:tcPrChange w:id=\"1\"><w:tcPr>" + span(5) + TOP + "</w:tcPr></w:tcPrChange>";
        String formerRow =
                "<w:trPr><w:trPrChange w:id=\"2\"><w:trPr><w:gridBefore w:val=\"4\"/></w:trPr></w:trPrChange></w:trPr>";
        String deleted =
                "<w:tc><w:p><w:del><w:r><w:delText>100</w:delText></w:r></w:del><w:ins><w:r><w:t>200</w:t></w:r></w:ins></w:p></w:tc>";
        assertEquals(
                List.of("0.0 | 0:2x1 Lön | 2 200"), shown(read(table(row(formerRow, cell(former, "Lön"), deleted)))));
    }

    @Test
    void aTextBoxInACellIsReadOnceAndItsTablesAreNotTheRows() throws IOException, FileProblem {
        String boxed = "<w:txbxContent>" + table(row(cell(span(4), "ruta"))) + "</w:txbxContent>";
        String box = "<w:tc><w:tcPr>" + span(2)
                + "</w:tcPr><w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>"
                + boxed + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>" + boxed
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p></w:tc>";
        assertEquals(List.of("0.0 | 0:2x1 ruta | 2 5"), shown(read(table(row(box, cell("5"))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0", "-3", "1.5"})
    void aSpanThatIsNoneIsOne(String said) throws IOException, FileProblem {
        assertEquals(List.of("0.0 | 0 a | 1 b"), shown(read(table(row(cell(span(said), "a"), cell("b"))))));
    }

    @Test
    void aRowTooWideToBeTrueHasNoCells() throws IOException, FileProblem {
        List<Line> lines = read(table(
                row(cell(TOP, "a"), cell("b")),
                row(cell(BELOW, ""), cell(span(Integer.MAX_VALUE), "c")),
                row(cell(span(99), "d"), cell("e"))));
        assertEquals(List.of("0.0 | 0:1x2 a | 1 b", "- c", "0.2 | 0:99x1 d | 99 e"), shown(lines));
    }

    @Test
    void everyWordOfARowIsInOneCell() throws IOException, FileProblem {
        Line line = read(table(row(
                        cell("Övrigt (a–b)"),
                        "<w:sdt><w:sdtContent>" + cell("1 000") + "</w:sdtContent></w:sdt>",
                        cell("2/3"))))
                .get(0);
        assertEquals(
                line.words(), line.cellWords().stream().flatMap(List::stream).toList());
        assertTrue(read(paragraph("ingen tabell")).get(0).cellWords().isEmpty());
    }
}
