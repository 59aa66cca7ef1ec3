package se.stodkoll.repair.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.document.PageSignals;
import se.stodkoll.repair.MadeText;
import se.stodkoll.repair.judge.Judgement.Verdict;

class PageJudgeTest {
    @ParameterizedTest(name = "{0}, bild {1}, text {2}, osynlig {3}: {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                // text | image | text area | invisible | unmapped | verdict | why
                "CLEAN   | 0    | 0.15  | 0 | 0   | TRUST        | born digital",
                "CLEAN   | 0.1  | 0.15  | 0 | 0   | TRUST        | a logo",
                "CLEAN   | 1    | 0.15  | 0 | 0   | TRUST        | a background picture under visible clean text",
                "CLEAN   | 1    | 0.15  | 1 | 0   | READ_PICTURE | a picture of a document, whatever its text says",
                "CLEAN   | 1    | 0.03  | 0 | 0   | READ_PICTURE | text too small for a page over a picture of one",
                "CLEAN   | 0    | 0.15  | 0 | 0.3 | READ_PICTURE | glyphs without a character",
                "ENGLISH | 0    | 0.15  | 0 | 0   | TRUST        | another language is no damage",
                "GERMAN  | 0    | 0.15  | 0 | 0   | TRUST        | another language with accents of its own",
                "LOST    | 0    | 0.15  | 0 | 0   | REPAIR       | no picture to read",
                "LOST    | 0.9  | 0.15  | 0 | 0   | READ_PICTURE | the picture is better than the text",
                "FONT    | 0    | 0.15  | 0 | 0   | REPAIR       | a broken font, drawn right, no picture",
                "FONT    | 0.9  | 0.15  | 0 | 0   | READ_PICTURE | the picture is better than the text",
                "STAMP   | 0.95 | 0.005 | 0 | 0   | READ_PICTURE | a stamp over a scanned body",
                "STAMP   | 0    | 0.005 | 0 | 0   | TRUST        | a title page",
                "FIGURES | 0    | 0.05  | 0 | 0   | TRUST        | a page of figures",
                "ROMAN   | 0    | 0.15  | 0 | 0   | REPAIR_BY_PICTURE | letters of another code page",
                "ROMAN   | 0.9  | 0.15  | 0 | 0   | READ_PICTURE | the picture is better than the text",
                "UNTOLD  | 0    | 0.15  | 0 | 0.1 | REPAIR_BY_PICTURE | letters without a character, figures with",
                "GARBLED | 0    | 0.15  | 0 | 0   | READ_PICTURE | no language writes so",
                "NOTHING | 0.9  | 0     | 0 | 0   | READ_PICTURE | a scan",
                "NOTHING | 0    | 0     | 0 | 0   | READ_PICTURE | text may be drawn as curves",
            })
    void judges(
            String text, double image, double area, double invisible, double unmapped, Verdict verdict, String why) {
        PageSignals signals = new PageSignals(image, area, invisible, unmapped, 0);
        Judgement judgement = MadeText.REPAIR.judge(MadeText.words(text(text)), signals);
        assertEquals(verdict, judgement.verdict(), () -> why + ": " + judgement);
    }

    private static String text(String name) {
        return switch (name) {
            case "CLEAN" -> MadeText.CLEAN;
            case "ENGLISH" -> MadeText.ENGLISH;
            case "GERMAN" -> MadeText.GERMAN;
            case "LOST" -> MadeText.withoutAccents(MadeText.CLEAN);
            case "FONT" -> MadeText.inBrokenFont(MadeText.CLEAN);
            case "ROMAN" -> StrangeLettersTest.asMacRoman(MadeText.CLEAN);
            case "UNTOLD" -> MadeText.CLEAN.replaceAll("[åäöÅÄÖ]", "\uFFFD");
            case "STAMP" -> "Inkom 2026-03-04 Dnr 26RS77";
            case "FIGURES" -> "2025 2026 Totalt\nLokaler 12 000 13 000 25 000\nResor 1 000 2 000 3 000";
            case "GARBLED" -> "xKqr BvRt trWqd ZpLmk qqTrs wRtZh hGfDs kLpQx vBnMx rTzUi pQlKr mNbVc";
            case "NOTHING" -> "";
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Test
    void reasonsAreSwedishAndTheSignalsAreThere() {
        Judgement lost = MadeText.REPAIR.judge(MadeText.words(text("LOST")), PageSignals.PLAIN);
        assertTrue(
                lost.reasons().get(0).startsWith("Å, ä och ö saknas nästan helt (0,0 %"),
                lost.reasons().get(0));
        assertTrue(lost.signals().get("lostAccentShare") > 0.1);

        Judgement font = MadeText.REPAIR.judge(MadeText.words(text("FONT")), PageSignals.PLAIN);
        assertEquals(List.of("Text i ett typsnitt som skriver a som ä."), font.reasons());
        assertTrue(font.signals().get("aeShare") > 0.9);
    }
}
