package se.stodkoll.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * A document as printed, before any damage.
 *
 * @param pdf its bytes
 * @param words where each word stands
 * @param firstPages the first page of each of its parts, from 1
 * @param pages how many
 */
record Print(byte[] pdf, List<Ink.Placed> words, List<Integer> firstPages, int pages) {
    static final COSName GARBLED = COSName.getPDFName("MadeGarbled");

    /**
     * A part of a file.
     *
     * @param blocks its content
     * @param face its letters
     * @param look of its pages
     */
    record Piece(List<Block> blocks, Face face, Typesetter.Look look) {}

    /**
     * Sets the pieces one after the other, each from a new page; the first one's look says what stands at all feet.
     *
     * @param proseApart whether running text has a font of its own, marked for {@link BrokenMap}
     */
    static Print of(List<Piece> pieces, boolean proseApart) {
        try (PDDocument document = new PDDocument()) {
            List<Integer> firsts = new ArrayList<>();
            List<Ink.Placed> words = new ArrayList<>();
            for (Piece piece : pieces) {
                firsts.add(document.getNumberOfPages() + 1);
                try (Ink ink = new Ink(document, piece.face(), proseApart)) {
                    new Typesetter(ink, piece.look()).set(piece.blocks());
                    words.addAll(ink.words());
                    if (proseApart) {
                        ink.prose().getCOSObject().setBoolean(GARBLED, true);
                    }
                }
            }
            if (pieces.get(0).look().footer() == Typesetter.Footer.NUMBER_OF) {
                footers(document);
            }
            return new Print(bytes(document), List.copyOf(words), firsts, document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException("a made document cannot be set", e);
        }
    }

    private static void footers(PDDocument document) throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        int count = document.getNumberOfPages();
        for (int p = 0; p < count; p++) {
            PDPage page = document.getPage(p);
            try (PDPageContentStream stream =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                stream.beginText();
                stream.setFont(font, 9);
                stream.newLineAtOffset(PDRectangle.A4.getWidth() - 100, 34);
                stream.showText((p + 1) + " (" + count + ")");
                stream.endText();
            }
        }
    }

    /** The document's bytes, the same for the same document on any day. */
    static byte[] bytes(PDDocument document) throws IOException {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.setTimeInMillis(1_700_000_000_000L);
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        document.setDocumentId(4711L);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(pdf);
    }
}
