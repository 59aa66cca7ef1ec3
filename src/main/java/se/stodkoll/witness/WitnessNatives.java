package se.stodkoll.witness;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import org.bytedeco.javacpp.Loader;

/**
 * Unpacks ONNX Runtime from the class path to where unpacked libraries are kept. By itself it would unpack anew in each
 * process, and a process that is killed would leave its copy behind.
 */
final class WitnessNatives {
    private static final String PLACE = "/ai/onnxruntime/native/linux-x64/";
    private static final String FOLDER = "onnxruntime.native.path";

    private WitnessNatives() {}

    /** Says where the libraries are; they are loaded when first needed. */
    static void unpack() throws IOException {
        cached("libonnxruntime.so");
        System.setProperty(FOLDER, cached("libonnxruntime4j_jni.so").getParent());
    }

    private static File cached(String name) throws IOException {
        URL resource = WitnessNatives.class.getResource(PLACE + name);
        if (resource == null) {
            throw new IOException("not on the class path: " + PLACE + name);
        }
        return Loader.cacheResource(resource);
    }
}
