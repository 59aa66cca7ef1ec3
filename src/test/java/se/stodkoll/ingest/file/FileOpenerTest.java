package se.stodkoll.ingest.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.ingest.Made;
import se.stodkoll.ingest.docx.DocxFile;
import se.stodkoll.ingest.page.FileProblem;
import se.stodkoll.ingest.page.OpenFile;
import se.stodkoll.ingest.page.PageMaker;
import se.stodkoll.ingest.worker.FaultyReader;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.word.Line;
import se.stodkoll.repair.TextRepair;

class FileOpenerTest {
    private static final PageMaker DESK = new PageMaker(TextRepair::load, () -> {
        throw new IllegalStateException("no picture is read here");
    });

    private final FileOpener opener = new FileOpener(DESK);

    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("bytes"), content, StandardCharsets.ISO_8859_1);
    }

    private ProblemCode codeOf(Path file, String name) {
        return assertThrows(FileProblem.class, () -> opener.open(file, name))
                .problem()
                .code();
    }

    private static List<String> lines(OpenFile file) throws FileProblem {
        return file.read(1, true).page().lines().stream().map(Line::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anything.txt  | Beslut om medel, plain text    | text/plain",
                "noending      | Beslut om medel, plain text    | text/plain",
                "wrong.pdf     | Beslut om medel, plain text    | DAMAGED",
                "wrong.docx    | Beslut om medel, plain text    | DAMAGED",
                "empty.txt     | ''                             | EMPTY",
                "page.pdf      | <html><body>403</body></html>  | UNSUPPORTED_TYPE",
                "cut.pdf       | %PDF-1.7                       | DAMAGED",
                "late.pdf      | HTTP/1.1 200 OK %PDF-1.7 x     | DAMAGED",
                "old.doc       | {\\rtf1 Beslut}                | UNSUPPORTED_TYPE",
                "cut.docx      | PK\u0003\u0004                 | DAMAGED",
                "cut.jpg       | \u00FF\u00D8\u00FF            | DAMAGED",
            })
    void byContentNotByName(String name, String content, String expected) throws IOException, FileProblem {
        Path file = file(content);
        if (expected.contains("/")) {
            assertEquals(expected, opener.open(file, "in/" + name).mediaType());
        } else {
            assertEquals(expected, codeOf(file, "in/" + name).name());
        }
    }

    @Test
    void aWordDocumentGivesALineForEachTableRow() throws IOException, FileProblem {
        Path file = folder.resolve("in.docx");
        try (XWPFDocument made = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            made.createParagraph().createRun().setText("Förslag till beslut");
            XWPFTable table = made.createTable(2, 3);
            String[] cells = {"Kostnadsslag", "2025", "Totalt", "Lön", "1 200 000", "1 200 000"};
            for (int i = 0; i < cells.length; i++) {
                table.getRow(i / 3).getCell(i % 3).setText(cells[i]);
            }
            made.createParagraph().createRun().setText("Efter tabellen");
            made.write(out);
        }
        OpenFile open = opener.open(file, "wrongly-named.pdf");
        assertEquals(DocxFile.MEDIA_TYPE, open.mediaType());
        assertEquals(
                List.of("Förslag till beslut", "Kostnadsslag 2025 Totalt", "Lön 1 200 000 1 200 000", "Efter tabellen"),
                lines(open));
    }

    private Path docx(String body, int zeros) throws IOException {
        Path file = folder.resolve("made.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(zip, "word/document.xml", body);
            zip.putNextEntry(new ZipEntry("word/media/zeros.bin"));
            byte[] chunk = new byte[1 << 20];
            for (int i = 0; i < zeros; i++) {
                zip.write(chunk);
            }
            zip.closeEntry();
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String body(String prolog, String text) {
        return "<?xml version=\"1.0\"?>" + prolog
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                + text + "</w:t></w:r></w:p></w:body></w:document>";
    }

    @Test
    void aBombIsTooLarge() throws IOException, FileProblem {
        assertEquals(List.of("Beslut"), lines(opener.open(docx(body("", "Beslut"), 0), "a.docx")));
        assertEquals(ProblemCode.TOO_LARGE, codeOf(docx(body("", "Beslut"), 300), "a.docx"));
    }

    @Test
    void nothingOutsideTheFileIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hemligt");
        Path file = docx(body("<!DOCTYPE w [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", "x &e;"), 0);
        String said;
        try {
            said = lines(opener.open(file, "a.docx")).toString();
        } catch (FileProblem refused) {
            assertEquals(ProblemCode.DAMAGED, refused.problem().code());
            said = refused.getMessage();
        }
        assertTrue(!said.contains("hemligt"), said);
    }

    @Test
    void manyPagesOfOneTiffAndOneOfAPng() throws IOException, FileProblem {
        Path tiff = Made.tiff(folder.resolve("a.bin"), FaultyReader.Page.FINE, FaultyReader.Page.FINE);
        assertEquals(2, opener.open(tiff, "a.jpg").pageCount());
        Path png = folder.resolve("b.bin");
        ImageIO.write(new BufferedImage(50, 70, BufferedImage.TYPE_BYTE_GRAY), "png", png.toFile());
        OpenFile open = opener.open(png, "b.pdf");
        assertEquals("image/png", open.mediaType());
        assertEquals(1, open.pageCount());
    }

    /** Stands in for hostile pictures: the header says a billion pixels, the bytes are few. */
    @Test
    void aPictureOfABillionPixelsIsNotDecoded() throws IOException, FileProblem {
        Path png = folder.resolve("huge.png");
        ImageIO.write(new BufferedImage(50, 70, BufferedImage.TYPE_BYTE_GRAY), "png", png.toFile());
        byte[] bytes = Files.readAllBytes(png);
        bytes[18] = (byte) 0x88;
        bytes[22] = (byte) 0x88;
        Files.write(png, bytes);
        OpenFile open = opener.open(png, "huge.png");
        FileProblem refused = assertThrows(FileProblem.class, () -> open.read(1, true));
        assertEquals(ProblemCode.TOO_LARGE, refused.problem().code());
    }
}
