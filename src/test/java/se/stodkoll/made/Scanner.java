package se.stodkoll.made;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;

/**
 * A scanner and its faults, one setting for a whole document.
 *
 * @param dpi resolution
 * @param skew in degrees, positive clockwise
 * @param noise standard deviation of a pixel, of 255
 * @param shade how much darker the darkest edge is, of 255
 * @param ink how dark the ink is, 0 to 1
 * @param blur whether it is out of focus
 * @param quality of JPEG, 0 to 1; below 0 for two tones (fax)
 */
public record Scanner(int dpi, double skew, double noise, double shade, double ink, boolean blur, float quality) {
    /** An office scanner in good order: for documents that are kept. */
    static final Scanner GOOD = new Scanner(200, 0.4, 2, 18, 0.9, false, 0.5f);

    public static Scanner random(Dice dice) {
        int dpi = dice.pick(150, 200, 200, 200, 300, 300);
        boolean coarse = dpi == 150;
        boolean fax = !coarse && dice.chance(0.12);
        double skew = dice.chance(0.25) ? 0 : Math.max(-1.5, Math.min(1.5, dice.gaussian() * 0.7));
        return new Scanner(
                dpi,
                skew,
                dice.between(1.0, coarse || fax ? 5.0 : 14.0),
                fax ? 0 : dice.between(0.0, 55.0),
                dice.between(coarse ? 0.8 : 0.6, 1.0),
                !coarse && dice.chance(0.3),
                fax ? -1 : (float) dice.between(coarse ? 0.6 : 0.4, 0.9));
    }

    /** A scanner in bad order, or set to save space. */
    static Scanner harsh(Dice dice) {
        int dpi = dice.pick(150, 150, 200, 200, 300);
        boolean fax = dpi > 150 && dice.chance(0.25);
        return new Scanner(
                dpi,
                dice.between(-3.0, 3.0),
                dice.between(1.0, fax ? 5.0 : 10.0),
                fax ? 0 : dice.between(0.0, 70.0),
                dice.between(0.7, 1.0),
                dpi > 150 && dice.chance(0.3),
                fax ? -1 : (float) dice.between(0.3, 0.5));
    }

    boolean twoTones() {
        return quality < 0;
    }

    /** The picture that the scanner makes of a page. */
    public BufferedImage scan(BufferedImage page, Dice dice) {
        BufferedImage picture = turned(page);
        if (blur) {
            float[] soft = {.05f, .1f, .05f, .1f, .4f, .1f, .05f, .1f, .05f};
            picture = new ConvolveOp(new Kernel(3, 3, soft), ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
        }
        dirty(picture.getRaster(), dice);
        return picture;
    }

    private BufferedImage turned(BufferedImage page) {
        BufferedImage picture = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, page.getWidth(), page.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(
                page,
                AffineTransform.getRotateInstance(Math.toRadians(skew), page.getWidth() / 2.0, page.getHeight() / 2.0),
                null);
        g.dispose();
        return picture;
    }

    private void dirty(WritableRaster raster, Dice dice) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        double slantX = dice.between(-1.0, 1.0);
        double slantY = dice.between(-1.0, 1.0);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            raster.getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                double light = shade * 0.5 * Math.abs(slantX * x / width + slantY * y / height);
                double value = 255 - (255 - row[x]) * ink - light + dice.gaussian() * noise;
                row[x] = value < 0 ? 0 : value > 255 ? 255 : (int) value;
            }
            raster.setSamples(0, y, width, 1, 0, row);
        }
        specks(raster, dice, width * height / 60_000);
    }

    private static void specks(WritableRaster raster, Dice dice, int count) {
        for (int i = 0; i < count; i++) {
            int side = dice.between(1, 3);
            int x = dice.between(0, raster.getWidth() - 4);
            int y = dice.between(0, raster.getHeight() - 4);
            for (int p = 0; p < side * side; p++) {
                raster.setSample(x + p % side, y + p / side, 0, dice.between(30, 140));
            }
        }
    }

    /** A point of the page, in points from its lower left corner, as it stands in the picture. */
    float[] moved(float x, float y, float width, float height) {
        double turn = Math.toRadians(-skew);
        double dx = x - width / 2;
        double dy = y - height / 2;
        return new float[] {
            (float) (width / 2 + dx * Math.cos(turn) - dy * Math.sin(turn)),
            (float) (height / 2 + dx * Math.sin(turn) + dy * Math.cos(turn))
        };
    }
}
