package se.stodkoll.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.word.Box;
import se.stodkoll.pdf.image.DrawnImage;
import se.stodkoll.pdf.image.ImageCheck;
import se.stodkoll.pdf.scan.PageFrame;
import se.stodkoll.pdf.scan.PageScan;

/** A page's picture as it was scanned: the one image that is the page, with its own bytes where they can stand alone. */
final class ScannedPicture {
    /** How far the image's edge may lie from the page's, as a share of the page's side. */
    private static final double EDGE = 0.02;

    private static final List<String> JPEG = List.of("DCTDecode", "DCT");

    private ScannedPicture() {}

    /** The image that is the whole page; empty where the page is more, or less, than one plain image. */
    static Optional<DrawnImage> onlyImage(PageScan scan) {
        boolean textShows = scan.glyphs().stream().anyMatch(g -> g.isSeen() && !g.isSpace());
        if (scan.images().size() != 1 || scan.brokenImages() > 0 || scan.painted() > 0 || textShows) {
            return Optional.empty();
        }
        DrawnImage drawn = scan.images().get(0);
        return drawn.upright()
                        && fills(drawn.box(), scan.frame())
                        && fills(drawn.visible(), scan.frame())
                        && ImageCheck.isOpaque(drawn.image())
                ? Optional.of(drawn)
                : Optional.empty();
    }

    private static boolean fills(Box box, PageFrame frame) {
        double dx = EDGE * frame.width();
        double dy = EDGE * frame.height();
        return Math.abs(box.x0()) < dx
                && Math.abs(box.y0()) < dy
                && Math.abs(box.x1() - frame.width()) < dx
                && Math.abs(box.y1() - frame.height()) < dy;
    }

    static PageImage asItIs(DrawnImage drawn, PageFrame frame) throws IOException {
        PDImage image = drawn.image();
        boolean turned = frame.rotation() % 180 != 0;
        double across = turned ? drawn.box().height() : drawn.box().width();
        double up = turned ? drawn.box().width() : drawn.box().height();
        byte[] bytes = ImageCheck.isPlainJpeg(image) ? ImageCheck.bytes(image, JPEG) : png(image.getImage());
        return new PageImage(bytes, across / image.getWidth(), up / image.getHeight(), frame.rotation());
    }

    /** PNG, packed lightly: the picture is read once and thrown away. */
    static byte[] png(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam light = writer.getDefaultWriteParam();
        light.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        light.setCompressionQuality(0.9f);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), light);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
