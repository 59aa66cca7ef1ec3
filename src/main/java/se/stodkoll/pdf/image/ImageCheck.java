package se.stodkoll.pdf.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Whether an image can be drawn. PDFBox draws nothing, and says nothing, where a codec is missing or fails: such a page
 * must not pass for a blank one.
 */
public final class ImageCheck {
    /** More pixels are not decoded: 10,000 by 10,000 is an A3 sheet at 600 dpi with room to spare. */
    static final long MOST_PIXELS = 100_000_000L;

    /** Writers leave out a last row now and then. */
    private static final double ENOUGH = 0.98;
    /** Bytes looked through for the mark that ends a picture. */
    private static final int MOST_AFTER_END = 4096;
    /** Less data than this prove nothing: tables and headers. */
    private static final int LEAST_DATA = 1500;

    private ImageCheck() {}

    public static boolean isTooLarge(DrawnImage drawn) {
        return drawn.pixels() > MOST_PIXELS;
    }

    /** Whether the image is of a size and form that decodes; only codecs known to fail are tried out. */
    public static boolean isDrawable(DrawnImage drawn) {
        if (drawn.image().getWidth() <= 0 || drawn.image().getHeight() <= 0 || isTooLarge(drawn)) {
            return false;
        }
        List<String> filters = filters(drawn.image());
        return filters.isEmpty()
                || List.of("FlateDecode", "Fl", "LZWDecode", "RunLengthDecode", "RL", "DCTDecode", "DCT")
                                .containsAll(filters)
                        && !drawn.image().isEmpty()
                || decodes(drawn.image());
    }

    /** Whether the image's own bytes are a plain JPEG that any reader draws as the page shows it. */
    public static boolean isPlainJpeg(PDImage image) throws IOException {
        int components = image.getColorSpace().getNumberOfComponents();
        return filters(image).equals(List.of("DCTDecode"))
                && (components == 1 || components == 3)
                && image.getDecode() == null
                && !image.getColorSpace().getName().equals("Indexed")
                && !image.getColorSpace().getName().equals("Lab")
                && !image.getColorSpace().getName().equals("Separation");
    }

    /** Whether nothing lets the paper or other marks show through. */
    public static boolean isOpaque(PDImage image) {
        if (image.isStencil() || image.getCOSObject() == null) {
            return false;
        }
        COSDictionary dictionary = image.getCOSObject();
        return image instanceof PDImageXObject
                && !dictionary.containsKey(COSName.SMASK)
                && !dictionary.containsKey(COSName.MASK)
                && dictionary.getInt(COSName.SMASK_IN_DATA, 0) == 0;
    }

    /**
     * Whether all of the image's data are there: as many samples as its size needs, or the mark that ends it. A decoder fills
     * what is missing with black or white and says nothing. A fax broken off shows no sign, see {@link #isEvenThoughLong}.
     */
    public static boolean isWhole(PDImage image) {
        List<String> filters = filters(image);
        String last = filters.isEmpty() ? "" : filters.get(filters.size() - 1);
        try {
            return switch (last) {
                case "DCTDecode", "DCT", "JPXDecode" -> endsWithMark(bytes(image, List.of(last)));
                case "CCITTFaxDecode", "CCF", "JBIG2Decode" -> true;
                default -> samples(image) >= ENOUGH * neededBytes(image);
            };
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    /**
     * Whether a picture came out as one even tone though its data are more than an even tone takes: then its decoder failed
     * and said nothing.
     */
    public static boolean isEvenThoughLong(PDImage image) {
        try {
            return image.getCOSObject() instanceof COSStream data
                    && data.getLength() > LEAST_DATA + mostOfAnEvenTone(image)
                    && isEven(image.getImage());
        } catch (IOException | RuntimeException unreadable) {
            return true;
        }
    }

    /** Bytes that an even tone takes at most, by its last filter. */
    private static long mostOfAnEvenTone(PDImage image) throws IOException {
        List<String> filters = filters(image);
        return switch (filters.isEmpty() ? "" : filters.get(filters.size() - 1)) {
            // less than a byte for each block of 64 samples, in three planes
            case "DCTDecode", "DCT" -> 3L * image.getWidth() * image.getHeight() / 64;
            // two bytes for 128
            case "RunLengthDecode", "RL" -> neededBytes(image) / 50;
            // two dimensions: a bit for each row; one dimension: two or three codes and the row's end
            case "CCITTFaxDecode", "CCF" -> image.getHeight() * (isTwoDimensional(image) ? 1L : 8L);
            case "FlateDecode", "Fl", "LZWDecode", "LZW" -> neededBytes(image) / 500;
            default -> neededBytes(image);
        };
    }

    private static boolean isTwoDimensional(PDImage image) {
        COSBase parameters = image.getCOSObject().getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray array && array.size() > 0) {
            parameters = array.getObject(array.size() - 1);
        }
        return parameters instanceof COSDictionary dictionary && dictionary.getInt(COSName.K, 0) < 0;
    }

    private static boolean isEven(BufferedImage picture) {
        int first = picture.getRGB(0, 0);
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            if (Arrays.stream(row).anyMatch(rgb -> rgb != first)) {
                return false;
            }
        }
        return true;
    }

    /** JPEG and JPEG 2000 end with the same mark; printers and mailers put bytes after it. */
    private static boolean endsWithMark(byte[] data) {
        for (int i = data.length - 1; i > 0 && i > data.length - MOST_AFTER_END; i--) {
            if (data[i] == (byte) 0xD9 && data[i - 1] == (byte) 0xFF) {
                return true;
            }
        }
        return false;
    }

    private static long samples(PDImage image) throws IOException {
        if (image.isEmpty()) {
            return 0;
        }
        try (InputStream in = image.createInputStream()) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static long neededBytes(PDImage image) throws IOException {
        int components = image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents();
        long bits = (long) image.getWidth() * components * (image.isStencil() ? 1 : image.getBitsPerComponent());
        return (bits + 7) / 8 * image.getHeight();
    }

    /** The image's bytes, decoded up to these filters. */
    public static byte[] bytes(PDImage image, List<String> stopAt) throws IOException {
        try (InputStream in = image.createInputStream(stopAt)) {
            return in.readAllBytes();
        }
    }

    private static boolean decodes(PDImage image) {
        try {
            return image.isStencil() ? image.getRawRaster() != null : image.getImage() != null;
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError undecodable) {
            return false;
        }
    }

    private static List<String> filters(PDImage image) {
        COSDictionary dictionary = image.getCOSObject();
        COSBase filter = dictionary.getDictionaryObject(COSName.FILTER, COSName.F);
        if (filter instanceof COSName name) {
            return List.of(name.getName());
        }
        return filter instanceof COSArray array ? array.toCOSNameStringList() : List.of();
    }
}
