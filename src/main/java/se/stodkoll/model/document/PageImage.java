package se.stodkoll.model.document;

/**
 * A picture of a page, to be read.
 *
 * @param bytes an image file: PNG, JPEG or TIFF
 * @param pointsPerPixelX PDF points to one pixel across
 * @param pointsPerPixelY PDF points to one pixel down
 * @param rotation degrees clockwise (0, 90, 180, 270) by which the picture must be turned to be the page as shown
 */
public record PageImage(byte[] bytes, double pointsPerPixelX, double pointsPerPixelY, int rotation) {}
