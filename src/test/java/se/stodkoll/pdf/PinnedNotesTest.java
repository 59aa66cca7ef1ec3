package se.stodkoll.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.ingest.page.InsideFile;
import se.stodkoll.made.Dice;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;

/** Notes pinned to pages, drawn at random: their figures are told, and no part of the page. */
class PinnedNotesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aNoteWithFiguresIsTold(long seed) throws Exception {
        Dice dice = new Dice(seed);
        List<String> figures = new ArrayList<>();
        Path file = MadePdf.file(folder, (document, page, to) -> {
            MadePdf.text(to, 60, 700, "Nämnden beviljar högst 450 000 kronor");
            for (int i = 0; i < 3; i++) {
                PDAnnotation note = dice.pick(new PDAnnotationText(), new PDAnnotationHighlight());
                note.setRectangle(new PDRectangle(40, 600 - 30 * i, 20, 20));
                String figure = dice.between(1, 9) + dice.digits(2) + " " + dice.digits(3);
                boolean plain = dice.chance(0.4);
                note.setContents(plain ? "Fråga ordföranden" : "Beloppet sänkt till " + figure + " kr");
                figures.addAll(plain ? List.of() : List.of(figure));
                page.getAnnotations().add(note);
            }
        });
        try (PdfFile pdf = PdfFile.open(file)) {
            List<Problem> problems = InsideFile.problems(pdf);
            assertEquals(
                    figures,
                    problems.stream().flatMap(p -> p.figures().stream()).toList());
            assertTrue(problems.stream().allMatch(p -> p.code() == ProblemCode.HIDDEN_TEXT && p.page() == 1));
            assertEquals(6, pdf.page(1).words().size());
        }
    }
}
