package se.stodkoll.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Images over the page that cannot be drawn, or not as they were meant. */
enum SpoiltImage implements MadePdf.Drawing {
    UNKNOWN_CODEC("FooDecode", 8, noise(5_000)),
    JPEG_2000_NOISE("JPXDecode", 8, noise(5_000)),
    JBIG2_NOISE("JBIG2Decode", 1, noise(5_000)),
    JPEG_NOISE("DCTDecode", 8, noise(5_000)),
    FLATE_NOISE("FlateDecode", 8, noise(5_000)),
    LZW_NOISE("LZWDecode", 8, noise(5_000)),
    RUN_LENGTH_NOISE("RunLengthDecode", 8, noise(5_000)),
    FAX_NOISE("CCITTFaxDecode", 1, noise(5_000)),
    NOTHING("FlateDecode", 8, new byte[0]),
    NOTHING_OF_A_FAX("CCITTFaxDecode", 1, new byte[0]),
    HALF_A_JPEG(ImageKind.JPEG),
    HALF_A_JPEG_2000(ImageKind.JPEG_2000),
    HALF_A_JBIG2(ImageKind.JBIG2),
    HALF_A_FLATE(ImageKind.GRAY),
    HALF_AN_LZW(ImageKind.LZW),
    HALF_A_RUN_LENGTH(ImageKind.RUN_LENGTH);

    private final ImageKind kind;
    private final String filter;
    private final int bits;
    private final byte[] bytes;

    SpoiltImage(String filter, int bits, byte[] bytes) {
        this.kind = null;
        this.filter = filter;
        this.bits = bits;
        this.bytes = bytes;
    }

    SpoiltImage(ImageKind kind) {
        this.kind = kind;
        this.filter = "";
        this.bits = 0;
        this.bytes = new byte[0];
    }

    @Override
    public void on(PDDocument document, PDPage page, PDPageContentStream to) throws IOException {
        to.drawImage(kind == null ? ImageBytes.encoded(document, bytes, filter, bits) : half(document), 0, 0, 600, 800);
    }

    /** Broken off in the middle. */
    private PDImageXObject half(PDDocument document) throws IOException {
        PDImageXObject whole = kind.image(document, text());
        byte[] half = ImageBytes.half(ImageBytes.raw(whole));
        try (var out = whole.getCOSObject().createRawOutputStream()) {
            out.write(half);
        }
        whole.getCOSObject().setInt(COSName.LENGTH, half.length);
        return whole;
    }

    private static BufferedImage text() {
        BufferedImage picture = ImageKind.picture();
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        for (int y = 300; y < 780; y += 20) {
            pen.drawString("Sökt belopp 1 525 000 kronor, rad " + y, 60, y);
        }
        pen.dispose();
        return picture;
    }

    private static byte[] noise(int count) {
        byte[] noise = new byte[count];
        new Random(11).nextBytes(noise);
        return noise;
    }
}
