package se.stodkoll.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Sets papers of a form that the program has never seen: labels of no known words, some left of their values, some under the line that the
 * value is written on. All papers have the form's words; values are made up.
 */
public final class UnknownForm {
    public static final String HEADING = "Bygdepengen i Nordbygd";
    /** The same form, headed as an application: it gets a record, though nothing of it is read. */
    public static final String TITLED = "Ansökan om bygdepeng";
    /** What a paper says, by field. */
    public static final List<Map<String, String>> PAPERS = List.of(
            paper("Ny bryggstege vid Sundet", "Sunds byalag", "845000-1237", "45 000 kr", "2031-05-01", "2031-09-30"),
            paper("Dans på logen", "Ekeby skytteklubb", "802456-7894", "8 250 kr", "2032-01-15", "2032-12-01"),
            paper(
                    "Lyktor längs kvarnstigen",
                    "Kvarnby hembygdsförening",
                    "817654-3210",
                    "112 500 kr",
                    "2031-11-01",
                    "2032-10-31"));

    private static final float LEFT = 60;
    private static final float VALUES = 300;

    private UnknownForm() {}

    private static Map<String, String> paper(
            String project, String applicant, String number, String amount, String start, String end) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("/application/identity/projectName", project);
        values.put("/application/applicant/name", applicant);
        values.put("/application/applicant/organisationNumber", number);
        values.put("/application/request/amount", amount);
        values.put("/application/period/start", start);
        values.put("/application/period/end", end);
        return values;
    }

    /**
     * Puts one into an inbox, as if it had lain there for an hour.
     *
     * @param heading of the form: {@link #HEADING}, or one that tells what kind of paper it is
     */
    public static Path drop(Path inbox, String name, String heading, Map<String, String> values) throws IOException {
        Path file = inbox.resolve(name);
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                set(out, heading, List.copyOf(values.values()));
            }
            pdf.save(file.toFile());
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
        return file;
    }

    private static void set(PDPageContentStream out, String heading, List<String> values) throws IOException {
        PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        say(out, bold, 20, LEFT, 770, heading);
        say(out, plain, 10, LEFT, 745, "Skriv tydligt. Vi läser alla brev.");
        say(out, plain, 11, LEFT, 690, "Det vi drömmer om");
        say(out, plain, 11, VALUES, 690, values.get(0));
        say(out, plain, 11, LEFT, 665, "Gänget bakom");
        say(out, plain, 11, VALUES, 665, values.get(1));
        say(out, plain, 11, LEFT, 640, "Gängets siffror hos verket");
        say(out, plain, 11, VALUES, 640, values.get(2));
        line(out, values.get(3), "Slantar vi hoppas på", LEFT, 580);
        line(out, values.get(4), "Hugger i", LEFT, 510);
        line(out, values.get(5), "Städar undan", VALUES, 510);
        say(out, plain, 10, LEFT, 420, "Tack för att ni vill göra något för bygden!");
    }

    /** A value over a drawn line, its label in small letters under it. */
    private static void line(PDPageContentStream out, String value, String label, float x, float y) throws IOException {
        say(out, new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11, x, y, value);
        out.moveTo(x, y - 4);
        out.lineTo(x + 180, y - 4);
        out.stroke();
        say(out, new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8, x, y - 14, label);
    }

    private static void say(PDPageContentStream out, PDFont font, float size, float x, float y, String text)
            throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }
}
