package se.stodkoll.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stodkoll.letters.NamedFonts;
import se.stodkoll.model.document.PageImage;
import se.stodkoll.model.word.Word;

/** The signs that the Swedish data lack come through, in letters of every sort: with and without serifs, narrow, bold, of one width. */
class SignsTest {
    private static final double DPI = 200;
    private static final String BUNDLED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final List<String> FACES = List.of(
            "LiberationSerif-Regular.ttf",
            "LiberationSans-Bold.ttf",
            "DejaVuSerifCondensed.ttf",
            "DejaVuSans.ttf",
            "DejaVuSerif.ttf",
            "Roboto-Regular.ttf",
            "LiberationMono-Regular.ttf",
            "DejaVuSansMono.ttf");

    /** A line and what must be in it as read. */
    private static final List<List<String>> LINES = List.of(
            List.of(
                    "Kontakta anna.lindqvist@regionexempel.se för frågor.",
                    "Kontakta anna.lindqvist@regionexempel.se för"),
            List.of("E-post: diariet@kommunen.se eller info@bolag.example.com", "diariet@kommunen.se"),
            List.of("Svar till maria.quist@quantum.se, telefon 010-555 12 30", "maria.quist@quantum.se"),
            List.of("Stödet är högst 50 % av kostnaderna, dock 35,5 % år två.", "50% av"),
            List.of("Enligt § 45 och 12 § i förordningen gäller detta.", "§ 45 och 12 § i"),
            List.of("Projektet pågår 2024–2027 i samverkan med Lind & Söner.", "2024–2027"),
            List.of("Ansökan – bilaga – avser perioden 2021–2023.", "Ansökan – bilaga – avser"),
            List.of("Beslutet fattades 2019-09-26, ärende RS 2019-9026.", "2019-09-26, ärende RS 2019-9026"));

    private static TesseractReader reader;

    @BeforeAll
    static void open() throws Exception {
        assumeTrue(Tessdata.locate().isPresent(), "no tessdata on this machine");
        reader = TesseractReader.open(Tessdata.locate().orElseThrow());
    }

    @AfterAll
    static void close() {
        if (reader != null) {
            reader.close();
        }
    }

    static List<Font> faces() throws Exception {
        List<Font> faces = new ArrayList<>();
        try (InputStream bundled = PDDocument.class.getResourceAsStream(BUNDLED)) {
            faces.add(Font.createFont(Font.TRUETYPE_FONT, bundled));
        }
        for (String file : FACES) {
            try (InputStream in = NamedFonts.open(file)) {
                faces.add(Font.createFont(Font.TRUETYPE_FONT, in));
            }
        }
        return faces;
    }

    @ParameterizedTest
    @MethodSource("faces")
    void comeThrough(Font face) throws Exception {
        String text = reader.read(new PageImage(page(face), 72 / DPI, 72 / DPI, 0)).words().stream()
                .map(Word::text)
                .collect(Collectors.joining(" "))
                .replace(" %", "%")
                .replace("§i", "§ i");
        List<String> missing = LINES.stream()
                .map(l -> l.get(1))
                .filter(wanted -> !text.contains(wanted))
                .toList();
        assertEquals(List.of(), missing, text);
    }

    private static byte[] page(Font face) throws Exception {
        BufferedImage page = new BufferedImage(1400, 700, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(face.deriveFont((float) (11 * DPI / 72)));
        for (int i = 0; i < LINES.size(); i++) {
            pen.drawString(LINES.get(i).get(0), 100, 100 + 60 * i);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, "png", out);
        return out.toByteArray();
    }
}
