package se.stodkoll.pdf.image;

import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import se.stodkoll.model.word.Box;

/**
 * A raster image as drawn on the page.
 *
 * @param image as the file holds it
 * @param box as shown, before clipping
 * @param clip what of the page it may paint
 * @param upright whether it is drawn neither turned, mirrored nor sheared, before the page's own rotation
 */
public record DrawnImage(PDImage image, Box box, Box clip, boolean upright) {
    /** The part that shows. */
    public Box visible() {
        double x0 = Math.max(box.x0(), clip.x0());
        double y0 = Math.max(box.y0(), clip.y0());
        return new Box(
                x0, y0, Math.max(x0, Math.min(box.x1(), clip.x1())), Math.max(y0, Math.min(box.y1(), clip.y1())));
    }

    long pixels() {
        return (long) image.getWidth() * image.getHeight();
    }
}
