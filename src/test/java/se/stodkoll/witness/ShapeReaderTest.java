package se.stodkoll.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapeReaderTest {
    private static Recognizer recognizer;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws WitnessException {
        recognizer = Recognizer.open();
    }

    @AfterAll
    static void close() {
        recognizer.close();
    }

    private static ShapeReader reader() {
        return new ShapeReader(() -> recognizer, SeenShapes.inMemory());
    }

    /** What is told of the claims, as "claim: sight" where they differ. */
    private static List<String> differing(Map<Claim, String> told) {
        List<String> differing = new ArrayList<>();
        told.forEach((claim, sight) -> {
            if (!claim.text().equals(sight)) {
                differing.add(claim.text() + ": " + sight);
            }
        });
        return differing;
    }

    @Test
    void seesEveryDigitOfEveryFontAsTheFontTellsIt() throws WitnessException {
        for (String font : Crops.FONTS) {
            List<Claim> claims = new ArrayList<>();
            for (char digit = '0'; digit <= '9'; digit++) {
                claims.add(new Claim(String.valueOf(digit), Crops.outline(font, digit)));
            }
            assertEquals(List.of(), differing(reader().see(claims)), font);
        }
    }

    @Test
    void tellsWhatIsShownWhereAFontTellsAnotherDigit() throws WitnessException {
        Random random = new Random(5);
        for (String font : Crops.FONTS) {
            Map<Claim, String> shown = new HashMap<>();
            int wrong = random.nextInt(10);
            int as = (wrong + 1 + random.nextInt(9)) % 10;
            for (int digit = 0; digit < 10; digit++) {
                String told = String.valueOf(digit == wrong ? as : digit);
                shown.put(new Claim(told, Crops.outline(font, (char) ('0' + digit))), String.valueOf(digit));
            }
            assertEquals(shown, reader().see(shown.keySet()), font);
        }
    }

    @Test
    void takesNoSignForADigit() throws WitnessException {
        for (String font : Crops.FONTS) {
            List<Claim> claims = new ArrayList<>();
            for (char sign : ".,:;-%/()[]&§@!?+=–”’".toCharArray()) {
                claims.add(new Claim(String.valueOf(sign), Crops.outline(font, sign)));
            }
            reader().see(claims).forEach((claim, sight) -> assertEquals("", sight, font + " " + claim.text()));
        }
    }

    @Test
    void seesADigitWhereTheFontTellsNothing() throws WitnessException {
        Claim blank = new Claim(" ", Crops.outline("LiberationSans-Regular.ttf", '7'));
        Claim dash = new Claim("-", Crops.outline("DejaVuSerif.ttf", '4'));
        assertEquals(Map.of(blank, "7", dash, "4"), reader().see(List.of(blank, dash)));
    }

    @Test
    void looksAtNoShapeTwiceNotEvenInAnotherNight() throws WitnessException {
        List<Claim> claims = List.of(
                new Claim("6", Crops.outline("DejaVuSans.ttf", '5')),
                new Claim(",", Crops.outline("DejaVuSans.ttf", ',')));
        Map<Claim, String> first = new ShapeReader(() -> recognizer, SeenShapes.in(folder)).see(claims);
        Map<Claim, String> again = new ShapeReader(() -> fail("looked again"), SeenShapes.in(folder)).see(claims);
        assertEquals(first, again);
    }

    @Test
    void whatCannotBeReadOfTheKeptSightsIsLookedAtAgain() throws Exception {
        Claim five = new Claim("5", Crops.outline("DejaVuSans.ttf", '5'));
        new ShapeReader(() -> recognizer, SeenShapes.in(folder)).see(List.of(five));
        try (var files = Files.list(folder)) {
            Files.writeString(files.findFirst().orElseThrow(), "torn");
        }
        assertEquals(Map.of(five, "5"), new ShapeReader(() -> recognizer, SeenShapes.in(folder)).see(List.of(five)));
    }
}
