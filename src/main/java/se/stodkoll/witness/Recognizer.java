package se.stodkoll.witness;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * PP-OCRv4's recogniser of one line, run on one thread by ONNX Runtime. It knows figures, signs and plain Latin letters, but no
 * å, ä or ö. Holds native memory: close it. Used by one thread; native crashes are kept from the night by the reading process.
 */
public final class Recognizer implements AutoCloseable {
    /** The model's own height of a line, pixels. */
    private static final int HEIGHT = 48;
    /** A narrower picture than this has the model see nothing, pixels. */
    private static final int LEAST_WIDTH = 24;
    /** A wider line is no figure; pixels at the model's height. */
    private static final int MOST_WIDTH = 1600;
    /** Middle of the levels, and the model's unit of them. */
    private static final float MIDDLE = 127.5f;

    private static final String MODEL = "/models/ch_PP-OCRv4_rec_infer.onnx";
    private static final String SIGNS = "/models/ppocr_keys_v1.txt";
    private static final int CHANNELS = 3;

    private static final String INPUT = "x";

    private final String[] signs;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Recognizer(byte[] model, String[] signs) throws OrtException {
        this.signs = signs;
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "witness");
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model, options);
        }
    }

    /**
     * Starts the engine.
     *
     * @throws WitnessException where its libraries or models are missing
     */
    public static Recognizer open() throws WitnessException {
        try {
            WitnessNatives.unpack();
            return new Recognizer(bytes(MODEL), signs());
        } catch (IOException | OrtException | RuntimeException | LinkageError failure) {
            throw new WitnessException(
                    "Sifferläsaren (PP-OCR) kunde inte laddas. Kontrollera att programmet är helt installerat och att datorn är"
                            + " Linux x86-64.",
                    failure);
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Recognizer.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("not on the class path: " + resource);
            }
            return in.readAllBytes();
        }
    }

    /** What each output stands for: nothing first, a blank last. */
    private static String[] signs() throws IOException {
        List<String> signs = new ArrayList<>(List.of(""));
        try (InputStream in = Recognizer.class.getResourceAsStream(SIGNS);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(signs::add);
        }
        signs.add(" ");
        return signs.toArray(String[]::new);
    }

    /** Name, version and what is asked of it: part of the key under which a reading is kept. */
    public static String fingerprint() {
        return "PP-OCRv4 rec 1";
    }

    /** What a picture of one line shows. */
    public Sighting read(GrayPicture line) throws WitnessException {
        int natural = (int) Math.ceil((double) HEIGHT * line.width() / line.height());
        int width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, natural));
        float[] levels = line.scaled(width, HEIGHT);
        float[] input = new float[CHANNELS * levels.length];
        for (int i = 0; i < levels.length; i++) {
            float level = levels[i] / MIDDLE - 1;
            for (int channel = 0; channel < CHANNELS; channel++) {
                input[channel * levels.length + i] = level;
            }
        }
        try {
            return Decoding.of(run(input, width), signs);
        } catch (OrtException | RuntimeException failure) {
            throw new WitnessException("Sifferläsaren kunde inte läsa en bild. Granska sidan för hand.", failure);
        }
    }

    /** Each step's probabilities, one row a step. */
    private float[][] run(float[] input, int width) throws OrtException {
        long[] shape = {1, CHANNELS, HEIGHT, width};
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input), shape);
                OrtSession.Result answer = session.run(Map.of(INPUT, tensor))) {
            return ((float[][][]) answer.get(0).getValue())[0];
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            System.getLogger(Recognizer.class.getName()).log(System.Logger.Level.DEBUG, "closing failed", failure);
        }
    }
}
