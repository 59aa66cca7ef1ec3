package se.stodkoll.ingest.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.PackedColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** A decoded picture as it looks on white paper: 8 bits a sample, nothing transparent, left and right as they are shown. */
final class OnPaper {
    private static final int WHITE = 255;

    private OnPaper() {}

    /** The picture itself where it is opaque and of 8 bits or fewer. */
    static BufferedImage of(BufferedImage picture) {
        ColorModel colours = picture.getColorModel();
        if (!colours.hasAlpha() && colours.getComponentSize(0) <= 8) {
            return picture;
        }
        return colours instanceof IndexColorModel || colours instanceof PackedColorModel
                ? byColour(picture)
                : bySamples(picture);
    }

    /** Left and right exchanged. */
    static BufferedImage mirrored(BufferedImage picture) {
        int width = picture.getWidth();
        BufferedImage mirrored = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int left = 0, right = width - 1; left < right; left++, right--) {
                int kept = row[left];
                row[left] = row[right];
                row[right] = kept;
            }
            mirrored.setRGB(0, y, width, 1, row, 0, width);
        }
        return mirrored;
    }

    private static BufferedImage byColour(BufferedImage picture) {
        BufferedImage paper = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                int alpha = row[x] >>> 24;
                row[x] = over(row[x] >> 16 & 0xFF, alpha) << 16
                        | over(row[x] >> 8 & 0xFF, alpha) << 8
                        | over(row[x] & 0xFF, alpha);
            }
            paper.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return paper;
    }

    /** Taken as they are: Java would brighten grey ones on their way to RGB. */
    private static BufferedImage bySamples(BufferedImage picture) {
        ColorModel colours = picture.getColorModel();
        boolean grey = colours.getNumColorComponents() == 1;
        int inks = grey ? 1 : 3;
        int bits = colours.getComponentSize(0);
        Raster from = picture.getRaster();
        BufferedImage paper = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        WritableRaster to = paper.getRaster();
        int[] samples = new int[from.getNumBands()];
        int[] shown = new int[inks];
        for (int y = 0; y < paper.getHeight(); y++) {
            for (int x = 0; x < paper.getWidth(); x++) {
                from.getPixel(x, y, samples);
                int alpha = colours.hasAlpha() ? in8Bits(samples[samples.length - 1], bits) : WHITE;
                for (int ink = 0; ink < inks; ink++) {
                    shown[ink] = over(in8Bits(samples[ink], bits), alpha);
                }
                to.setPixel(x, y, shown);
            }
        }
        return paper;
    }

    private static int in8Bits(int sample, int bits) {
        return bits > 8 ? sample >> bits - 8 : sample * WHITE / ((1 << bits) - 1);
    }

    private static int over(int sample, int alpha) {
        return (sample * alpha + WHITE * (WHITE - alpha)) / WHITE;
    }
}
