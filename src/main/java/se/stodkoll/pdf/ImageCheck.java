package se.stodkoll.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Whether an image can be drawn. PDFBox draws nothing, and says nothing, where a codec is missing or fails: such a page
 * must not pass for a blank one.
 */
final class ImageCheck {
    /** More pixels are not decoded: 10,000 by 10,000 is an A3 sheet at 600 dpi with room to spare. */
    static final long MOST_PIXELS = 100_000_000L;

    private ImageCheck() {}

    static boolean isTooLarge(DrawnImage drawn) {
        return drawn.pixels() > MOST_PIXELS;
    }

    /** Whether the image is of a size and form that decodes; only codecs known to fail are tried out. */
    static boolean isDrawable(DrawnImage drawn) {
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
    static boolean isPlainJpeg(PDImage image) throws IOException {
        int components = image.getColorSpace().getNumberOfComponents();
        return filters(image).equals(List.of("DCTDecode"))
                && (components == 1 || components == 3)
                && image.getDecode() == null
                && !image.getColorSpace().getName().equals("Indexed")
                && !image.getColorSpace().getName().equals("Lab")
                && !image.getColorSpace().getName().equals("Separation");
    }

    /** Whether nothing lets the paper or other marks show through. */
    static boolean isOpaque(PDImage image) {
        if (image.isStencil() || !(image.getCOSObject() instanceof COSDictionary)) {
            return false;
        }
        COSDictionary dictionary = (COSDictionary) image.getCOSObject();
        return image instanceof PDImageXObject
                && !dictionary.containsKey(COSName.SMASK)
                && !dictionary.containsKey(COSName.MASK)
                && dictionary.getInt(COSName.SMASK_IN_DATA, 0) == 0;
    }

    private static boolean decodes(PDImage image) {
        try {
            return image.isStencil() ? image.getRawRaster() != null : image.getImage() != null;
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError undecodable) {
            return false;
        }
    }

    private static List<String> filters(PDImage image) {
        COSDictionary dictionary = (COSDictionary) image.getCOSObject();
        COSBase filter = dictionary.getDictionaryObject(COSName.FILTER, COSName.F);
        if (filter instanceof COSName name) {
            return List.of(name.getName());
        }
        return filter instanceof COSArray array ? array.toCOSNameStringList() : List.of();
    }
}
