package se.stodkoll.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.pdf.file.Attachment;
import se.stodkoll.pdf.file.LostPages;
import se.stodkoll.pdf.file.PdfException;

/** What a PDF as a whole says: pages it lost, files inside it, a form that it does not show. */
class CutOffPdfTest {
    @TempDir
    private Path folder;

    /** Draws what is on a page. */
    private interface Content {
        void on(PDDocument document, PDPageContentStream to, int page) throws IOException;
    }

    private static byte[] made(int pages, boolean compressed, Content content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage(new PDRectangle(600, 800));
                document.addPage(page);
                try (PDPageContentStream to = new PDPageContentStream(document, page)) {
                    content.on(document, to, i);
                }
            }
            return saved(document, compressed);
        }
    }

    private static byte[] saved(PDDocument document, boolean compressed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, compressed ? new CompressParameters(50) : CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    private static byte[] scan(int pages, boolean compressed, int seed) throws IOException {
        Random random = new Random(seed);
        return made(pages, compressed, (document, to, page) -> {
            BufferedImage image = new BufferedImage(200, 260, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 200 * 260; i++) {
                image.setRGB(i % 200, i / 200, random.nextInt());
            }
            to.drawImage(JPEGFactory.createFromImage(document, image, 0.9f), 0, 0, 600, 800);
        });
    }

    private static byte[] letter(int pages, boolean compressed) throws IOException {
        return made(pages, compressed, (document, to, page) -> {
            for (int line = 0; line < 40; line++) {
                MadePdf.text(to, 50, 750 - 15 * line, "Sida " + page + " rad " + line);
            }
        });
    }

    private LostPages lost(byte[] bytes) throws IOException, PdfException {
        try (PdfFile pdf = PdfFile.open(Files.write(folder.resolve("f.pdf"), bytes))) {
            return pdf.lostPages();
        }
    }

    private static boolean isTold(LostPages lost, int found) {
        return !lost.broken().isEmpty() || lost.stated() > found;
    }

    private static byte[] part(byte[] bytes, double share) {
        return Arrays.copyOf(bytes, (int) (bytes.length * share));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.5, 0.7, 0.9})
    void aScanCutOffIsToldOrRefused(double share) throws IOException {
        for (int pages = 1; pages <= 3; pages++) {
            byte[] cut = part(scan(pages, false, pages), share);
            try (PdfFile pdf = PdfFile.open(Files.write(folder.resolve("f.pdf"), cut))) {
                assertTrue(isTold(pdf.lostPages(), pdf.pageCount()), pages + " pages, " + share);
            } catch (PdfException refused) {
                assertTrue(refused.problem().message().length() > 10, "refused with a reason");
            }
        }
    }

    @Test
    void aCutScanOfOnePageTellsThatPage() throws IOException, PdfException {
        byte[] whole = scan(1, false, 7);
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        int data = text.indexOf("JFIF");
        assertTrue(data > 0);
        assertEquals(
                List.of(1),
                lost(Arrays.copyOf(whole, data + (whole.length - data) / 2)).broken());
    }

    @Test
    void aWholeFileTellsNothing() throws IOException, PdfException {
        for (boolean compressed : new boolean[] {false, true}) {
            assertFalse(isTold(lost(scan(2, compressed, 3)), 2));
            assertFalse(isTold(lost(letter(3, compressed)), 3));
        }
    }

    @Test
    void aDamagedEndThatLosesNothingTellsNothing() throws IOException, PdfException {
        byte[] whole = letter(2, false);
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream rubbish = new ByteArrayOutputStream();
        rubbish.writeBytes(whole);
        rubbish.writeBytes("<html>12 0 objekt</html>\n".repeat(300).getBytes(StandardCharsets.ISO_8859_1));
        assertFalse(isTold(lost(rubbish.toByteArray()), 2), "rubbish after the end");
        int start = text.lastIndexOf("startxref");
        String wrong = text.substring(0, start) + "startxref\n17\n%%EOF\n";
        assertFalse(isTold(lost(wrong.getBytes(StandardCharsets.ISO_8859_1)), 2), "a table that stands elsewhere");
        byte[] endless = text.substring(0, text.lastIndexOf("%%EOF")).getBytes(StandardCharsets.ISO_8859_1);
        assertFalse(isTold(lost(endless), 2), "no mark of the end");
        byte[] tableless = text.substring(0, text.lastIndexOf("xref\n0") + 30).getBytes(StandardCharsets.ISO_8859_1);
        assertFalse(isTold(lost(tableless), 2), "a table cut off after all objects");
    }

    @Test
    void fewerPagesThanStatedAreTold() throws IOException, PdfException {
        byte[] whole = letter(2, false);
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("/Count 2"));
        LostPages lost = lost(text.replace("/Count 2", "/Count 5").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(5, lost.stated());
    }

    private byte[] withFiles(String pinned, String listed) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(600, 800));
            document.addPage(new PDPage());
            document.addPage(page);
            PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
            pin.setFile(specification(document, pinned));
            page.setAnnotations(List.of(pin));
            PDEmbeddedFilesNameTreeNode kid = new PDEmbeddedFilesNameTreeNode();
            kid.setNames(Map.of(listed, specification(document, listed)));
            PDEmbeddedFilesNameTreeNode root = new PDEmbeddedFilesNameTreeNode();
            root.setKids(List.of(kid));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(root);
            document.getDocumentCatalog().setNames(names);
            return saved(document, false);
        }
    }

    private static PDComplexFileSpecification specification(PDDocument document, String name) throws IOException {
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8))));
        return specification;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ansökan.pdf|budget.xlsx", "Bilaga 1.docx|karta åäö.pdf"})
    void filesInsideAreFound(String names) throws IOException, PdfException {
        String[] both = names.split("\\|");
        try (PdfFile pdf = PdfFile.open(Files.write(folder.resolve("f.pdf"), withFiles(both[0], both[1])))) {
            List<Attachment> found = pdf.attachments();
            assertEquals(
                    List.of(both[1], both[0]),
                    found.stream().map(Attachment::name).toList());
            assertEquals(List.of(0, 2), found.stream().map(Attachment::page).toList());
            assertEquals(both[0], new String(found.get(1).bytes(100).orElseThrow(), StandardCharsets.UTF_8));
            assertTrue(found.get(1).bytes(3).isEmpty(), "too large to be taken");
        }
    }

    private byte[] form(boolean described, boolean needsRendering, boolean onPage) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            if (described) {
                COSStream xfa = document.getDocument().createCOSStream();
                try (var out = xfa.createOutputStream()) {
                    out.write("<xdp/>".getBytes(StandardCharsets.UTF_8));
                }
                form.getCOSObject().setItem(COSName.XFA, xfa);
            }
            if (needsRendering) {
                document.getDocumentCatalog().getCOSObject().setBoolean(COSName.getPDFName("NeedsRendering"), true);
            }
            if (onPage) {
                PDAnnotationWidget field = new PDAnnotationWidget();
                field.setRectangle(new PDRectangle(10, 10, 100, 20));
                page.setAnnotations(List.of(field));
            }
            return saved(document, false);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xr-", "xrp", "x--", "x-p", "--p", "---"})
    void aFormThatItsOwnProgramDrawsIsTold(String kind) throws IOException, PdfException {
        boolean described = kind.charAt(0) == 'x';
        boolean needed = kind.charAt(1) == 'r';
        boolean onPage = kind.charAt(2) == 'p';
        try (PdfFile pdf = PdfFile.open(Files.write(folder.resolve("f.pdf"), form(described, needed, onPage)))) {
            assertEquals(described && (needed || !onPage), pdf.isFormNotShown());
        }
    }
}
