package se.stodkoll.ingest.page;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;
import se.stodkoll.ocr.OcrPage;

/** Stamps and pen strokes in colour that lie over black text in a page's picture. */
final class Stamps {
    /** How far a coloured pixel's strongest channel is above its weakest, and how bright it is, of 255. */
    private static final int COLOURED = 60;

    private static final int BRIGHT = 100;
    /** A pixel darker than this is black ink. */
    private static final int BLACK = 90;
    /** Side of the cells by which colour is looked for, points. */
    private static final double CELL = 6;
    /** Of a cell's pixels, those in colour at least. */
    private static final double SOME = 0.06;
    /** A stamp's width and height at least, points; and its share of the page at most: more is a picture. */
    private static final double LEAST_WIDTH = 40;

    private static final double LEAST_HEIGHT = 12;
    private static final double MOST_SHARE = 0.3;
    /** Of a stamp's area, what is black at least where text lies under it; and what is in colour at most, else it is a fill. */
    private static final double TEXT_UNDER = 0.015;

    private static final double MOST_COLOUR = 0.4;
    /** Above and below a stamp, so that the lines it touches are whole, points. */
    private static final double MARGIN = 10;
    /** How wide a stamp's stroke is at most for a letter's stroke to go on beneath it, points. */
    private static final double BRIDGE = 2.4;
    /** A pixel darker than this is black ink or its edge. */
    private static final int DARK = 110;
    /** Samples of a pixel in colour. */
    private static final int COLOURS = 3;

    private static final int[][] WAYS = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};
    /** What a word read under a stamp is worth at most: some of its ink is guessed. */
    private static final double MOST_SURE = 0.8;
    /** Stamps looked under on a page at most. */
    private static final int MOST = 4;
    /** The share of a word that must lie in the stamp for it to be one of those read anew. */
    private static final double IN_STAMP = 0.1;

    private Stamps() {}

    /**
     * The lines that a stamp touches, across the whole page.
     *
     * @param image of these lines without what is in colour
     * @param stamp its place on the page, points
     * @param top of the image on the page, points
     */
    record Band(PageImage image, Box stamp, double top) {
        /** The page's words, those under the stamp as they are read without it, if more is read of them. */
        OcrPage into(OcrPage page, OcrPage without) {
            List<Word> under = without.words().stream()
                    .map(word -> down(word))
                    .filter(word -> isIn(word, stamp))
                    .toList();
            List<Word> before =
                    page.words().stream().filter(word -> isIn(word, stamp)).toList();
            if (under.isEmpty() || MOST_SURE * weight(before) > weight(under)) {
                return page;
            }
            List<Word> words = new ArrayList<>(page.words());
            words.removeAll(before);
            words.addAll(under);
            return new OcrPage(page.width(), page.height(), words, page.rulings(), page.turned(), page.blank());
        }

        private Word down(Word word) {
            Optional<Box> box = word.box().map(b -> new Box(b.x0(), b.y0() + top, b.x1(), b.y1() + top));
            return word.withBox(box).withConfidence(Math.min(MOST_SURE, word.confidence()));
        }

        private static boolean isIn(Word word, Box place) {
            return word.box().isPresent()
                    && word.box().get().overlapX(place) * word.box().get().overlapY(place)
                            > IN_STAMP * word.box().get().area();
        }

        private static double weight(List<Word> words) {
            return words.stream()
                    .mapToDouble(w -> w.confidence()
                            * w.text()
                                    .chars()
                                    .filter(Character::isLetterOrDigit)
                                    .count())
                    .sum();
        }
    }

    /** The stamps of a picture; none where it has no colour or cannot be decoded here. */
    static List<Band> in(PageImage image) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(image.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in, image) : List.of();
        } catch (IOException | RuntimeException undecodable) {
            return List.of();
        }
    }

    /** Most pages are grey, which their head tells without decoding them. */
    private static List<Band> read(ImageReader reader, ImageInputStream in, PageImage image) throws IOException {
        try {
            reader.setInput(in, true, true);
            ImageTypeSpecifier stored = reader.getRawImageType(0);
            if (stored != null && stored.getNumBands() < COLOURS) {
                return List.of();
            }
            BufferedImage picture = reader.read(0);
            return picture.getRaster().getNumBands() < COLOURS ? List.of() : bands(picture, image);
        } finally {
            reader.dispose();
        }
    }

    private static List<Band> bands(BufferedImage picture, PageImage image) throws IOException {
        int side = Math.max(2, (int) Math.round(CELL / image.pointsPerPixelX()));
        boolean[][] coloured = cells(picture, side);
        List<Band> bands = new ArrayList<>();
        for (int row = 0; row < coloured.length; row++) {
            for (int column = 0; column < coloured[row].length && bands.size() < MOST; column++) {
                if (coloured[row][column]) {
                    Rectangle found = taken(coloured, column, row);
                    Rectangle place = new Rectangle(
                                    found.x * side, found.y * side, found.width * side, found.height * side)
                            .intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
                    if (isStampOverText(picture, place, image)) {
                        bands.add(band(picture, place, image));
                    }
                }
            }
        }
        return bands;
    }

    private static boolean[][] cells(BufferedImage picture, int side) {
        boolean[][] coloured = new boolean[picture.getHeight() / side + 1][picture.getWidth() / side + 1];
        for (int row = 0; row < coloured.length; row++) {
            for (int column = 0; column < coloured[row].length; column++) {
                coloured[row][column] =
                        share(picture, new Rectangle(column * side, row * side, side, side), true) >= SOME;
            }
        }
        return coloured;
    }

    /** The bounds of the cells that hang together with one, which are taken out. */
    private static Rectangle taken(boolean[][] coloured, int column, int row) {
        Rectangle bounds = new Rectangle(column, row, 1, 1);
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {column, row});
        coloured[row][column] = false;
        while (!open.isEmpty()) {
            int[] at = open.pop();
            bounds.add(new Rectangle(at[0], at[1], 1, 1));
            for (int y = Math.max(0, at[1] - 2); y <= Math.min(coloured.length - 1, at[1] + 2); y++) {
                for (int x = Math.max(0, at[0] - 2); x <= Math.min(coloured[y].length - 1, at[0] + 2); x++) {
                    if (coloured[y][x]) {
                        coloured[y][x] = false;
                        open.push(new int[] {x, y});
                    }
                }
            }
        }
        return bounds;
    }

    private static boolean isStampOverText(BufferedImage picture, Rectangle place, PageImage image) {
        return place.width * image.pointsPerPixelX() >= LEAST_WIDTH
                && place.height * image.pointsPerPixelY() >= LEAST_HEIGHT
                && (double) place.width * place.height < MOST_SHARE * picture.getWidth() * picture.getHeight()
                && share(picture, place, true) <= MOST_COLOUR
                && share(picture, place, false) >= TEXT_UNDER;
    }

    /** Of the pixels of a place, those in colour or those of black ink. */
    private static double share(BufferedImage picture, Rectangle place, boolean inColour) {
        int count = 0;
        int all = 0;
        for (int y = place.y; y < Math.min(picture.getHeight(), place.y + place.height); y += 2) {
            for (int x = place.x; x < Math.min(picture.getWidth(), place.x + place.width); x += 2, all++) {
                int rgb = picture.getRGB(x, y);
                count += (inColour ? isColoured(rgb) : strongest(rgb) < BLACK) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) count / all;
    }

    private static Band band(BufferedImage picture, Rectangle place, PageImage image) throws IOException {
        int margin = (int) Math.round(MARGIN / image.pointsPerPixelY());
        int top = Math.max(0, place.y - margin);
        int bottom = Math.min(picture.getHeight(), place.y + place.height + margin);
        BufferedImage grey = new BufferedImage(picture.getWidth(), bottom - top, BufferedImage.TYPE_BYTE_GRAY);
        int reach = (int) Math.round(BRIDGE / image.pointsPerPixelX());
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                int under = isBridge(picture, x, y, reach) ? 0 : 255;
                grey.getRaster().setSample(x, y - top, 0, isColoured(rgb) ? under : strongest(rgb));
            }
        }
        double across = image.pointsPerPixelX();
        double up = image.pointsPerPixelY();
        Box stamp = new Box(
                place.x * across, place.y * up, (place.x + place.width) * across, (place.y + place.height) * up);
        return new Band(new PageImage(PngBytes.of(grey), across, up, 0), stamp, top * up);
    }

    /** Whether a pixel in colour lies between two black ones near each other: the stroke of a letter goes on beneath. */
    private static boolean isBridge(BufferedImage picture, int x, int y, int reach) {
        if (!isColoured(picture.getRGB(x, y))) {
            return false;
        }
        for (int[] way : WAYS) {
            if (toBlack(picture, x, y, way[0], way[1], reach) + toBlack(picture, x, y, -way[0], -way[1], reach)
                    <= reach) {
                return true;
            }
        }
        return false;
    }

    /** Pixels to the next black one that way; more than {@code reach} where there is none. */
    private static int toBlack(BufferedImage picture, int x, int y, int dx, int dy, int reach) {
        for (int step = 1; step < reach; step++) {
            int atX = x + step * dx;
            int atY = y + step * dy;
            if (atX < 0 || atY < 0 || atX >= picture.getWidth() || atY >= picture.getHeight()) {
                return reach + 1;
            }
            if (strongest(picture.getRGB(atX, atY)) < DARK) {
                return step;
            }
        }
        return reach + 1;
    }

    private static boolean isColoured(int rgb) {
        int weakest = Math.min(rgb >> 16 & 0xFF, Math.min(rgb >> 8 & 0xFF, rgb & 0xFF));
        return strongest(rgb) >= BRIGHT && strongest(rgb) - weakest >= COLOURED;
    }

    private static int strongest(int rgb) {
        return Math.max(rgb >> 16 & 0xFF, Math.max(rgb >> 8 & 0xFF, rgb & 0xFF));
    }
}
