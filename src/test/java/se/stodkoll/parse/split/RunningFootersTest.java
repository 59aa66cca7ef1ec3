package se.stodkoll.parse.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.record.Activity;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.parse.MadeFile;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.application.Activities;
import se.stodkoll.parse.part.LabelledValues;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.Readings;

/** What is printed at the foot of each page, and what only stands there. */
class RunningFootersTest {
    private static final double FOOT = 790;

    private static MadePage page(boolean picture) {
        return picture ? MadePage.scanned(new Random(2)) : MadePage.printed();
    }

    private static MadePage row(MadePage page, String label, String amount) {
        return page.left(60, label).right(440, amount).right(540, amount).down();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTableGoesOnOverTheFootOfItsPage(boolean picture) {
        MadePage first = page(picture)
                .left(60, "Kostnader")
                .right(440, "2031")
                .right(540, "Totalt")
                .down();
        row(row(first, "Personal", "7 000"), "Resor", "2 000")
                .at(FOOT)
                .left(60, "Region Mittskog, Storgatan 4, 812 03 Norrhamn")
                .right(540, "1");
        MadePage second = row(row(page(picture), "Material", "3 000"), "Summa kostnader", "12 000");
        second.at(FOOT)
                .left(60, "Region Mittskog, Storgatan 4, 812 03 Norrhamn")
                .right(540, "2");
        assertEquals(
                List.of("Personal", "Resor", "Material", "Summa kostnader"),
                MadeFile.of(first, second).tables().get(0).rows().stream()
                        .map(r -> r.label().value())
                        .toList());
    }

    @Test
    void theNextActivityBeginsBelowTheFoot() {
        MadePage first = MadePage.printed()
                .left(60, "Uppstart")
                .down()
                .left(60, "Startdatum: 2031-01-01")
                .down()
                .left(60, "Kostnad: 5 000 kr")
                .down();
        first.at(FOOT).left(60, "Ansökan om projektmedel, Norrljus kommun").right(540, "1");
        MadePage second = MadePage.printed()
                .left(60, "Verkstad")
                .down()
                .left(60, "Startdatum: 2031-02-01")
                .down()
                .left(60, "Kostnad: 6 000 kr")
                .down();
        second.at(FOOT).left(60, "Ansökan om projektmedel, Norrljus kommun").right(540, "2");
        MadeFile file = MadeFile.of(first, second);
        PartText part = PartText.of(PartKind.APPLICATION, file.lines(), file.byNumber(), new Readings("d"));
        List<Activity> found = new Activities(part, 0, part.lines().size(), LabelledValues.find(part.lines())).find();
        assertEquals(
                List.of("Uppstart", "Verkstad"),
                found.stream().map(a -> a.name().value()).toList());
    }

    /** Without a gap above it, the last line of a page is the last of its text, at whatever place it stands. */
    @ParameterizedTest
    @ValueSource(strings = {"Dokumentation", "Resor 5 000 5 000", "Kostnad: 5 000 kr"})
    void whatStandsBelowOtherTextWithoutAGapIsText(String last) {
        MadePage first = MadePage.printed()
                .at(FOOT - 30)
                .left(60, "Utbildning")
                .down()
                .left(60, "Studiebesök")
                .down()
                .left(60, last);
        MadePage second = MadePage.printed()
                .at(FOOT - 30)
                .left(60, "Intervjuer")
                .down()
                .left(60, "Enkäter")
                .down()
                .left(60, last);
        assertEquals(2, MadeFile.of(first, second).texts().filter(last::equals).count());
    }

    /** @param moved how much lower the second page's line stands, points */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Box 41, 812 03 Norrhamn 1 (4) | Box 41, 812 03 Norrhamn 2 (4) | 0 | true",
                "Box 41, 812 03 Norrhamn | Box 41, 812 03 Norrhamn | 8 | true",
                "Box 41, 812 03 Norrhamn | Box 41, 812 03 Norrharnn | 0 | true",
                "Box 41, 812 03 Norrhamn | Box 41, 812 03 Norrhamn | 20 | false",
                "Box 41, 812 03 Norrhamn | Tel 41, 812 03 Söderfors | 0 | false",
                "Delsteg 3 pågår | Delsteg 7 pågår | 0 | false",
                "Delsteg 3 pågår | Delsteg pågår | 0 | false",
                "Slutdatum: 2031-12-31 | Slutdatum: 2031-12-31 | 0 | false",
                "Kostnad: 5 000 kr | Kostnad: 5 000 kr | 0 | false",
                "42 kr | 42 kr | 0 | false"
            })
    void belowAGap(String one, String other, double moved, boolean running) {
        MadePage first = MadePage.printed()
                .left(60, "Projektet prövar nya sätt att mötas.")
                .at(FOOT)
                .left(60, one);
        MadePage second = MadePage.printed()
                .left(60, "Alla orter är med.")
                .at(FOOT + moved)
                .left(60, other);
        assertEquals(running ? 2 : 4, MadeFile.of(first, second).lines().size());
    }

    @Test
    void aLineAboveTheFootIsNone() {
        MadePage first = MadePage.printed().left(60, "Mål").at(600).left(60, "Projektet prövar nya sätt att mötas.");
        MadePage second = MadePage.printed().left(60, "Syfte").at(600).left(60, "Projektet prövar nya sätt att mötas.");
        assertEquals(4, MadeFile.of(first, second).lines().size());
    }

    /** An address takes two lines, with no gap between them. */
    @Test
    void aFootOfTwoLines() {
        MadePage first = MadePage.printed()
                .left(60, "Mål")
                .at(FOOT - 12)
                .left(60, "Region Mittskog")
                .at(FOOT)
                .left(60, "Box 41, 812 03 Norrhamn");
        MadePage second = MadePage.printed()
                .left(60, "Syfte")
                .at(FOOT - 12)
                .left(60, "Region Mittskog")
                .at(FOOT)
                .left(60, "Box 41, 812 03 Norrhamn");
        assertEquals(List.of("Mål", "Syfte"), MadeFile.of(first, second).texts().toList());
    }
}
