package se.stodkoll.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizerTest {
    private static Recognizer recognizer;

    @BeforeAll
    static void open() throws WitnessException {
        recognizer = Recognizer.open();
    }

    @AfterAll
    static void close() {
        recognizer.close();
    }

    /** An amount, a percent, a day, a diary or organisation number. */
    private static String figure(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> String.format("%d %03d %03d", 1 + random.nextInt(99), random.nextInt(1000), random.nextInt(1000));
            case 1 -> random.nextInt(100) + (random.nextBoolean() ? " %" : ",5 %");
            case 2 ->
                String.format("20%02d-%02d-%02d", random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case 3 -> "24RS" + (1000 + random.nextInt(90000));
            default -> String.format("%06d-%04d", 200000 + random.nextInt(700000), random.nextInt(10000));
        };
    }

    @ParameterizedTest
    @CsvSource({"16, 0", "24, 0", "40, 0", "28, 60", "20, 20"})
    void readsTheDigitsOfFiguresDrawnAtRandom(float size, int noise) throws WitnessException {
        Random random = new Random((long) size * 31 + noise);
        List<String> wrong = new ArrayList<>();
        for (String font : Crops.FONTS) {
            for (int i = 0; i < 4; i++) {
                String figure = figure(random);
                Sighting seen = recognizer.read(Crops.line(figure, font, size, noise, random));
                boolean same = seen.digits().equals(figure.replaceAll("[^0-9]", ""))
                        && seen.text().contains("%") == figure.contains("%");
                if (!same) {
                    wrong.add(font + ": " + figure + " read " + seen);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void seesNothingOnBlankPaper() throws WitnessException {
        byte[] white = new byte[200 * 40];
        java.util.Arrays.fill(white, (byte) 255);
        assertEquals("", recognizer.read(new GrayPicture(200, 40, white)).digits());
    }

    @Test
    void isLessSureOfWhatIsBlurredAway() throws WitnessException {
        Random random = new Random(3);
        double clear = recognizer
                .read(Crops.line("695 000", "LiberationSerif-Regular.ttf", 24, 0, random))
                .confidence();
        double faint = recognizer
                .read(Crops.line("695 000", "LiberationSerif-Regular.ttf", 24, 250, random))
                .confidence();
        assertTrue(clear > 0.9 && faint < clear, clear + " and " + faint);
    }

    @ParameterizedTest
    @CsvSource({
        "/models/ch_PP-OCRv4_rec_infer.onnx, 01963c554a1a00203c5746bca5306fc05a1278a014495383ddd935d0d2ac0415",
        "/models/ppocr_keys_v1.txt, 28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7"
    })
    void theModelsAreThoseThatWereMeasured(String resource, String sha256) throws Exception {
        try (InputStream in = Recognizer.class.getResourceAsStream(resource)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assertEquals(sha256, HexFormat.of().formatHex(digest.digest(in.readAllBytes())));
        }
    }
}
