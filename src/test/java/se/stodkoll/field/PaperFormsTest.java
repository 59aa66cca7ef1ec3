package se.stodkoll.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same papers, whatever they are printed as. */
class PaperFormsTest {
    private static final int SEEDS = 6;

    private static String folded(String text) {
        return text.replaceAll("[\\s\u00a0\u2002]+", "").replace('−', '–');
    }

    private static String docx(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    /** What was printed of amounts and names stands in the file; lines of a box may stand between those of a name. */
    private static void isSaid(Form form) throws IOException {
        PaperSet set = PaperSet.make(0, SEEDS, form, Split.TUNE);
        int said = 0;
        int all = 0;
        for (Paper paper : set.papers()) {
            String text = folded(form == Form.DOCX ? docx(paper.bytes()) : pdf(paper.bytes()));
            for (Printed printed : paper.printed()) {
                for (String slot : List.of("amount", "dnr", "receiver")) {
                    for (String words : printed.forms().getOrDefault(slot, List.of())) {
                        all++;
                        said += text.contains(folded(words)) ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(all > 40, "values: " + all);
        assertTrue(said >= 0.93 * all, form + ": " + said + " of " + all);
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"DOCX", "DRAWN"})
    void valuesStandInTheFile(Form form) throws IOException {
        isSaid(form);
    }

    @Test
    @Tag("slow")
    void valuesStandInWhatTheBrowserPrints() throws IOException {
        assumeTrue(PaperSet.canMake(Form.CHROMIUM), "no browser on this machine");
        isSaid(Form.CHROMIUM);
    }

    @Test
    @Tag("slow")
    void valuesStandInWhatLibreOfficePrints() throws IOException {
        assumeTrue(PaperSet.canMake(Form.OFFICE), "no LibreOffice on this machine");
        isSaid(Form.OFFICE);
    }

    @Test
    void whatAPaperSaysDoesNotHangOnItsForm() throws IOException {
        List<String> plain = texts(Form.TXT);
        assertEquals(plain, texts(Form.DOCX));
        assertEquals(plain, texts(Form.DRAWN));
    }

    private static List<String> texts(Form form) throws IOException {
        return PaperSet.make(0, SEEDS, form, Split.HELD).papers().stream()
                .map(Paper::text)
                .toList();
    }

    @Test
    void aScanHasPagesAndNoText() throws IOException {
        Paper scan = PaperSet.make(0, 1, Form.SCAN, Split.HELD).papers().get(0);
        assertEquals("", folded(pdf(scan.bytes())));
        try (PDDocument document = Loader.loadPDF(scan.bytes())) {
            assertTrue(document.getNumberOfPages() > 0);
        }
    }
}
