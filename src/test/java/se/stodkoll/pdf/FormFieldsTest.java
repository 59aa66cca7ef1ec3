package se.stodkoll.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.made.Dice;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;

/** What is filled in a form is read at its place, whether the file draws it or leaves that to the viewer. */
class FormFieldsTest {
    private static final List<String> NAMES =
            List.of("Ängens byalag", "Skärgårdens hus", "Bruket i Åby", "Öppna dörrar");

    @TempDir
    private Path folder;

    /** Fields in rows drawn at random: names, amounts to the right, letters in boxes, choices, fields of fields. */
    @ParameterizedTest
    @CsvSource({
        "1, false, false",
        "2, true, false",
        "3, false, true",
        "4, true, true",
        "5, true, false",
        "6, false, false"
    })
    void valuesAreWordsAtTheirPlaces(long seed, boolean drawn, boolean anew) throws Exception {
        Dice dice = new Dice(seed);
        Map<String, PDRectangle> filled = new TreeMap<>();
        PdfPage page = read((document, made, to) -> {
            PDAcroForm form = form(document, anew);
            PDNonTerminalField group = new PDNonTerminalField(form);
            group.setPartialName("kostnader");
            List<PDField> inGroup = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                PDTextField field = new PDTextField(form);
                field.setPartialName("f" + i);
                PDRectangle area = new PDRectangle(dice.between(40, 300), 720 - 60 * i, dice.between(160, 220), 18);
                String value = i % 2 == 0 ? dice.pick(NAMES) + " " + i : dice.digits(3) + " " + dice.digits(3);
                field.setQ(i % 2 == 0 ? 0 : dice.pick(0, 2));
                place(field, made, area);
                value(field, value, drawn);
                (i % 2 == 0 ? form.getFields() : inGroup).add(field);
                filled.put(value, area);
            }
            group.setChildren(inGroup);
            form.getFields().add(group);
        });
        filled.forEach((value, area) -> {
            Box place = new Box(
                    area.getLowerLeftX(),
                    800 - area.getUpperRightY(),
                    area.getUpperRightX(),
                    800 - area.getLowerLeftY());
            List<String> here = page.words().stream()
                    .filter(w -> place.contains(
                            w.box().orElseThrow().centerX(),
                            w.box().orElseThrow().centerY()))
                    .map(Word::text)
                    .toList();
            assertEquals(List.of(value.split(" ")), here);
        });
        assertEquals(
                filled.keySet().stream().mapToInt(v -> v.split(" ").length).sum(),
                page.words().size());
    }

    @ParameterizedTest
    @CsvSource({"0", "90", "180", "270"})
    void onATurnedPageTheyAreReadAsItIsShown(int turn) throws Exception {
        PdfPage page = read((document, made, to) -> {
            made.setRotation(turn);
            PDAcroForm form = form(document, true);
            PDTextField field = new PDTextField(form);
            field.setPartialName("f");
            boolean upright = turn % 180 == 0;
            PDAnnotationWidget widget =
                    place(field, made, new PDRectangle(200, 300, upright ? 150 : 20, upright ? 20 : 150));
            widget.getCOSObject().setItem(COSName.MK, new COSDictionary());
            widget.getCOSObject().getCOSDictionary(COSName.MK).setInt(COSName.R, turn);
            value(field, "312 500 kr", false);
            form.getFields().add(field);
        });
        assertEquals(List.of("312", "500", "kr"), texts(page));
        assertTrue(page.words().stream().allMatch(w -> w.ink().direction() == 0));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void choicesTicksBoxesAndLines(boolean anew) throws Exception {
        PdfPage page = read((document, made, to) -> {
            PDAcroForm form = form(document, anew);
            PDComboBox choice = new PDComboBox(form);
            choice.setPartialName("val");
            choice.setOptions(List.of("a1", "b2"), List.of("Kommun", "Förening"));
            place(choice, made, new PDRectangle(50, 700, 150, 18));
            choice.getCOSObject().setString(COSName.V, "b2");
            PDTextField comb = new PDTextField(form);
            comb.setPartialName("ruta");
            comb.setMaxLen(10);
            comb.setComb(true);
            place(comb, made, new PDRectangle(50, 650, 200, 18));
            value(comb, "2320000164", false);
            PDTextField lines = new PDTextField(form);
            lines.setPartialName("fritext");
            lines.setMultiline(true);
            place(lines, made, new PDRectangle(50, 500, 100, 100));
            value(lines, "Vi söker 75 000 kr för resor och möten", false);
            PDCheckBox box = new PDCheckBox(form);
            box.setPartialName("ja");
            place(box, made, new PDRectangle(50, 450, 12, 12)).getCOSObject().setName(COSName.AS, "Ja");
            PDCheckBox not = new PDCheckBox(form);
            not.setPartialName("nej");
            place(not, made, new PDRectangle(90, 450, 12, 12)).getCOSObject().setName(COSName.AS, "Off");
            form.getFields().addAll(List.of(choice, comb, lines, box, not));
        });
        assertEquals(
                List.of(
                        "Förening",
                        "2320000164",
                        "Vi",
                        "söker",
                        "75",
                        "000",
                        "kr",
                        "för",
                        "resor",
                        "och",
                        "möten",
                        "☒"),
                texts(page));
        assertTrue(page.words().stream()
                        .map(w -> w.box().orElseThrow())
                        .filter(b -> b.y0() > 195 && b.y1() < 305)
                        .count()
                == 9);
    }

    private static PDAcroForm form(PDDocument document, boolean anew) {
        PDAcroForm form = new PDAcroForm(document);
        PDResources resources = new PDResources();
        resources.put(COSName.HELV, MadePdf.PLAIN);
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 0 Tf 0 g");
        form.setNeedAppearances(anew);
        document.getDocumentCatalog().setAcroForm(form);
        form.setFields(new ArrayList<>());
        return form;
    }

    private static PDAnnotationWidget place(PDField field, PDPage page, PDRectangle area) throws IOException {
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(area);
        widget.setPage(page);
        widget.setPrinted(true);
        if (field instanceof PDVariableText text) {
            text.setDefaultAppearance("/Helv 10 Tf 0 g");
        }
        page.getAnnotations().add(widget);
        return widget;
    }

    private static void value(PDTextField field, String value, boolean drawn) throws IOException {
        if (drawn) {
            field.setValue(value);
        } else {
            field.getCOSObject().setString(COSName.V, value);
        }
    }

    private PdfPage read(MadePdf.Drawing drawing) throws Exception {
        try (PdfFile pdf = PdfFile.open(MadePdf.file(folder, drawing))) {
            return pdf.page(1);
        }
    }

    private static List<String> texts(PdfPage page) {
        return page.words().stream().map(Word::text).toList();
    }
}
