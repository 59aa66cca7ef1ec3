package se.stodkoll.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every face is there on every machine, and what is set in it can be read back. */
class FaceTest {
    private static final String TEXT =
            "Kommunikation: Webbplats, film, affisch, skiffer, offert och trycksaker ÅÄÖ åäö 50 % § 4";

    static List<Face> faces() {
        return Face.all();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void itsTextIsReadBack(Face face) throws IOException {
        for (boolean heavy : List.of(false, true)) {
            assertEquals(TEXT, readBack(face, heavy));
        }
    }

    @Test
    void aFaceThatIsNotBroughtIsNamed() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Face unknown = new Face("Unknown.ttf", "Unknown-Bold.ttf");
            var missing = assertThrows(FileNotFoundException.class, () -> unknown.load(document, false));
            assertTrue(missing.getMessage().contains("Unknown.ttf"), missing.getMessage());
        }
    }

    private static String readBack(Face face, boolean heavy) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(face.load(document, heavy), 9);
                stream.newLineAtOffset(40, 700);
                stream.showText(TEXT);
                stream.endText();
            }
            try (PDDocument read = Loader.loadPDF(Print.bytes(document))) {
                return Normalizer.normalize(new PDFTextStripper().getText(read), Normalizer.Form.NFKC)
                        .strip();
            }
        }
    }
}
