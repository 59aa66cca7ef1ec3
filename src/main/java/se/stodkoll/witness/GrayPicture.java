package se.stodkoll.witness;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * A grey picture. Not copied: whoever makes one leaves its levels alone.
 *
 * @param width pixels, at least 1
 * @param height pixels, at least 1
 * @param levels row by row, 0 black to 255 white
 */
public record GrayPicture(int width, int height, byte[] levels) {
    public GrayPicture {
        if (width < 1 || height < 1 || levels.length != width * height) {
            throw new IllegalArgumentException(width + " by " + height + " pixels, but " + levels.length + " levels");
        }
    }

    /** Of any picture, by its brightness. */
    public static GrayPicture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] levels = new byte[width * height];
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            Raster raster = image.getRaster();
            raster.getDataElements(0, 0, width, height, levels);
            return new GrayPicture(width, height, levels);
        }
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                levels[y * width + x] = (byte) brightness(row[x]);
            }
        }
        return new GrayPicture(width, height, levels);
    }

    /** ITU-R BT.601 luma. */
    private static int brightness(int rgb) {
        return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
    }

    int level(int x, int y) {
        return levels[y * width + x] & 0xFF;
    }

    /** A part of it, cut to its bounds; at least one pixel. */
    public GrayPicture part(int x, int y, int wide, int high) {
        int x0 = Math.max(0, Math.min(x, width - 1));
        int y0 = Math.max(0, Math.min(y, height - 1));
        int x1 = Math.max(x0 + 1, Math.min(x + wide, width));
        int y1 = Math.max(y0 + 1, Math.min(y + high, height));
        byte[] cut = new byte[(x1 - x0) * (y1 - y0)];
        for (int row = y0; row < y1; row++) {
            System.arraycopy(levels, row * width + x0, cut, (row - y0) * (x1 - x0), x1 - x0);
        }
        return new GrayPicture(x1 - x0, y1 - y0, cut);
    }

    /**
     * The picture brought to a size, each point the mean of those it covers, or between its neighbours where it is made larger.
     *
     * @return row by row, 0 to 255
     */
    float[] scaled(int wide, int high) {
        float[] own = new float[levels.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = levels[i] & 0xFF;
        }
        float[] across = new float[wide * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < wide; x++) {
                across[y * wide + x] = mean(own, y * width, 1, width, x, wide);
            }
        }
        float[] scaled = new float[wide * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                scaled[y * wide + x] = mean(across, x, wide, height, y, high);
            }
        }
        return scaled;
    }

    /** One point of {@code of} made of {@code count}, which lie {@code step} apart from {@code start} on. */
    private static float mean(float[] from, int start, int step, int count, int at, int of) {
        double scale = (double) count / of;
        double reach = Math.max(1, scale / 2);
        double middle = (at + 0.5) * scale;
        double sum = 0;
        double weights = 0;
        for (int i = (int) Math.floor(middle - reach); i <= middle + reach; i++) {
            double weight = weight(i, middle, scale);
            if (weight > 0) {
                sum += weight * from[start + step * Math.max(0, Math.min(count - 1, i))];
                weights += weight;
            }
        }
        return (float) (sum / weights);
    }

    /** How much of the source's point lies under the wanted one; between two of them where it is made larger. */
    private static double weight(int i, double middle, double scale) {
        return scale >= 1
                ? Math.min(i + 1, middle + scale / 2) - Math.max(i, middle - scale / 2)
                : 1 - Math.abs(i + 0.5 - middle);
    }
}
