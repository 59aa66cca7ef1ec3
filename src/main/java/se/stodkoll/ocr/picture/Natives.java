package se.stodkoll.ocr.picture;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import org.bytedeco.javacpp.Loader;

/**
 * Unpacks Leptonica and Tesseract from the class path and loads them, before any class of Tess4J or Lept4J does; no
 * library of the machine is used.
 */
public final class Natives {
    private static final String PLATFORM = "linux-x86_64";

    private Natives() {}

    /** Loads once; later calls do nothing. */
    public static void load() throws OcrException {
        try {
            Loaded.check();
        } catch (LinkageError failure) {
            throw new OcrException(
                    "Textläsaren (Tesseract) kunde inte laddas. Kontrollera att programmet är helt installerat och att"
                            + " datorn är Linux x86-64.",
                    failure);
        }
    }

    /** Initialised once by the class loader. */
    private static final class Loaded {
        static {
            File openmp = unpack("leptonica/" + PLATFORM + "/libgomp.so.1");
            File leptonica = unpack("leptonica/" + PLATFORM + "/libleptonica.so.6");
            File tesseract = unpack("tesseract/" + PLATFORM + "/libtesseract.so.5.5");
            System.load(openmp.getPath());
            System.load(leptonica.getPath());
            System.load(tesseract.getPath());
            System.setProperty("jna.library.path", leptonica.getParent() + File.pathSeparator + tesseract.getParent());
        }

        private Loaded() {}

        /** Touching the class is what loads. */
        static void check() {}

        private static File unpack(String name) {
            URL resource = Natives.class.getResource("/org/bytedeco/" + name);
            if (resource == null) {
                throw new UnsatisfiedLinkError("not on the class path: org/bytedeco/" + name);
            }
            try {
                return Loader.cacheResource(resource);
            } catch (IOException failure) {
                throw (UnsatisfiedLinkError) new UnsatisfiedLinkError("cannot unpack " + name).initCause(failure);
            }
        }
    }
}
