package se.stodkoll.pdf.file;

import java.util.ArrayList;
import java.util.List;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/**
 * The order of the readers of pictures. Those for rare pictures put themselves first in the registry, and PDFBox takes whatever
 * comes first; it converts rare colours itself and needs the plain reader.
 */
public final class Codecs {
    private static final String RARE = "com.twelvemonkeys.";

    static {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        List<ImageReaderSpi> all = new ArrayList<>();
        registry.getServiceProviders(ImageReaderSpi.class, true).forEachRemaining(all::add);
        all.stream()
                .filter(Codecs::isRare)
                .forEach(rare -> all.stream()
                        .filter(plain -> !isRare(plain))
                        .forEach(plain -> registry.setOrdering(ImageReaderSpi.class, plain, rare)));
    }

    private Codecs() {}

    /** Puts the plain readers first, once and for all. */
    public static void plainFirst() {
        // by loading the class
    }

    /** Whether a reader is one for rare pictures. */
    public static boolean isRare(ImageReaderSpi reader) {
        return reader.getClass().getName().startsWith(RARE);
    }
}
