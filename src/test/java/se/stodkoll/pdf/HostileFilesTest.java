package se.stodkoll.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.pdf.file.PdfException;

/** Files that lie, loop or are something else end with a code, soon. */
@Timeout(120)
class HostileFilesTest {
    private static final String BODY =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[KIDS]/Count COUNT>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 SIDE SIDE]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'', DAMAGED",
        "<html>403</html>, DAMAGED",
        "PK\u0003\u0004, DAMAGED",
        "%PDF-1.7, DAMAGED",
    })
    void whatIsNoPdfIsDamaged(String content, ProblemCode code) throws Exception {
        assertEquals(code, codeOf(written(content)));
    }

    @Test
    void aPageTreeWithoutPagesIsEmpty() throws Exception {
        assertEquals(ProblemCode.EMPTY, codeOf(written(body("", "0", "600"))));
    }

    @ParameterizedTest
    @CsvSource({"3 0 R, 2000000000, 1", "3 0 R 99 0 R, 2, 1", "3 0 R 2 0 R, 2, 1"})
    void pagesAreThoseThatExist(String kids, String count, int pages) throws Exception {
        try (PdfFile pdf = PdfFile.open(written(body(kids, count, "600")))) {
            assertEquals(pages, pdf.pageCount());
        }
    }

    @Test
    void aHugePageIsDrawnSmaller() throws Exception {
        try (PdfFile pdf = PdfFile.open(written(body("3 0 R", "1", "14000")))) {
            assertEquals(14000, pdf.page(1).width());
            assertTrue(pdf.image(1, 300).pointsPerPixelX() > 2);
        }
    }

    @Test
    void aPasswordIsSaidAndAnEmptyOneOpens() throws Exception {
        assertEquals(ProblemCode.ENCRYPTED, codeOf(encrypted("hemligt")));
        try (PdfFile pdf = PdfFile.open(encrypted(""))) {
            assertEquals(1, pdf.pageCount());
        }
    }

    @Test
    void bookmarksInACircleEnd() throws Exception {
        Path file = folder.resolve("outline.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("Beslut");
            item.setDestination(page);
            outline.addLast(item);
            item.getCOSObject().setItem("Next", item);
            item.getCOSObject().setItem("First", item);
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.save(file.toFile());
        }
        try (PdfFile pdf = PdfFile.open(file)) {
            assertEquals(1, pdf.outline().size());
            assertEquals(1, pdf.outline().get(0).page());
        }
    }

    private static String body(String kids, String count, String side) {
        return BODY.replace("KIDS", kids).replace("COUNT", count).replace("SIDE", side);
    }

    private Path written(String content) throws IOException {
        return Files.writeString(folder.resolve("hostile.pdf"), content, StandardCharsets.ISO_8859_1);
    }

    private Path encrypted(String userPassword) throws IOException {
        Path file = folder.resolve("encrypted.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    private static ProblemCode codeOf(Path file) {
        PdfException failure =
                assertThrows(PdfException.class, () -> PdfFile.open(file).close());
        return failure.problem().code();
    }
}
