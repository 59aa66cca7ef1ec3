package se.stodkoll.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

class SamePaperTest {
    /** A description such as two projects of one applicant fill in: all but the facts is the same. */
    private static final String TEMPLATE = """
            Projektbeskrivning Ansökan om stöd ur regionala projektmedel
            Projektets namn NAME
            Diarienummer DIARY
            Sökande Stiftelsen Norrskogens utvecklingsbolag organisationsnummer 802411-1234
            Projektet stärker små företag i länets glesa delar genom rådgivning, nätverk och gemensam försäljning
            Målgruppen är företagare med högst tio anställda inom livsmedel, skogsbruk och besöksnäring
            Projektperiod 2025-01-01 2026-12-31
            Personal 2025 410 000 2026 AMOUNT
            Resor och logi 2025 38 500 2026 41 250
            Externa tjänster 2025 120 000 2026 95 000
            Summa kostnader 2025 568 500 2026 SUM
            Egen finansiering 284 250 Regionala medel ASKED
            Kontoplan och projektredovisning bifogas enligt anvisningarna på regionens webbplats
            """;

    private static final String PLAIN = filled("Gröna gårdar", "2025/1187", "422 300", "558 550", "421 400");

    private static String filled(String name, String diary, String amount, String sum, String asked) {
        return TEMPLATE.replace("NAME", name)
                .replace("DIARY", diary)
                .replace("AMOUNT", amount)
                .replace("SUM", sum)
                .replace("ASKED", asked);
    }

    private static Paper paper(PartKind kind, List<Line> lines) {
        Page page =
                new Page(1, 595, 842, lines, List.of(), new PageVerdict(TextSource.OCR, List.of(), new TreeMap<>()));
        Document document = new Document("ab", "a.pdf", "application/pdf", 1, List.of(page), List.of(), List.of());
        PartContent content = new PartContent(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        return Paper.of(document, List.of(new Part("ab-1", kind, "", new PageRange(1, 1), TextSource.OCR, content)));
    }

    private static Paper printed(String text) {
        return paper(PartKind.PROJECT_DESCRIPTION, lines(text, Word::ofPlainText));
    }

    private static List<Line> lines(String text, java.util.function.Function<String, Word> word) {
        return text.lines()
                .map(line -> new Line(
                        java.util.Arrays.stream(line.split(" ")).map(word).toList()))
                .toList();
    }

    private static Word read(String text, double confidence, String... otherwise) {
        List<Alternative> alternatives = java.util.Arrays.stream(otherwise)
                .map(o -> new Alternative(o, 0.4))
                .toList();
        return Word.ofOcr(text, new Box(0, 0, 1, 1), confidence, alternatives);
    }

    /** As a reader reads: now and then a letter is wrong, and the reader is less sure of it; figures are read right. */
    private static Paper scanned(String text, long seed) {
        Random random = new Random(seed);
        return paper(PartKind.PROJECT_DESCRIPTION, lines(text, word -> {
            boolean slip = !word.matches(".*\\d.*") && word.length() > 4 && random.nextInt(12) == 0;
            int at = slip ? random.nextInt(word.length()) : 0;
            return slip
                    ? read(word.substring(0, at) + "e" + word.substring(at + 1), 0.6 + 0.3 * random.nextDouble())
                    : read(word, 0.9 + 0.1 * random.nextDouble());
        }));
    }

    private static boolean isSame(Paper one, Paper other) {
        boolean same = one.sameAs(other).isPresent();
        assertEquals(same, other.sameAs(one).isPresent(), "whichever comes first");
        return same;
    }

    private static boolean isFound(Paper one, Paper other) {
        List<Long> keys = new ArrayList<>(one.keys());
        keys.retainAll(other.keys());
        return keys.size() >= Paper.LEAST_SHARED_KEYS;
    }

    @Test
    void whatIsScannedAgainIsFoundAndTheSame() {
        for (int seed = 0; seed < 50; seed += 2) {
            Paper one = scanned(PLAIN, seed);
            Paper other = scanned(PLAIN, seed + 1);
            assertTrue(isFound(one, other), "found, seed " + seed);
            assertTrue(isSame(one, other), "same, seed " + seed);
        }
        assertTrue(isSame(printed(PLAIN), scanned(PLAIN, 7)), "a scan of what was also sent in as printed");
        assertTrue(isSame(printed(PLAIN), printed(PLAIN)), "saved again in other bytes");
    }

    /** The same form filled in otherwise; each column alone must be enough. */
    @ParameterizedTest
    @CsvSource({
        "another amount,   Gröna gårdar, 2025/1187, 432 300, 558 550, 421 400",
        "an amount and its sums, Gröna gårdar, 2025/1187, 522 300, 658 550, 521 400",
        "another matter's number, Gröna gårdar, 2025/1189, 422 300, 558 550, 421 400",
        "all of it, Öppna hamnar, 2025/1301, 99 000, 235 250, 401 875",
    })
    void twoApplicationsOnOneFormAreTwo(
            String what, String name, String diary, String amount, String sum, String asked) {
        String other = filled(name, diary, amount, sum, asked);
        assertFalse(isSame(printed(PLAIN), printed(other)), what + ", printed");
        for (int seed = 0; seed < 20; seed++) {
            assertFalse(isSame(scanned(PLAIN, seed), scanned(other, seed + 100)), what + ", scanned, seed " + seed);
        }
    }

    @Test
    void aFigureThatTheReaderItselfDoubtedMayDiffer() {
        Paper sure = printed(PLAIN);
        assertTrue(isSame(sure, one("422", "427", 0.9, "422")), "its second thought is the other's");
        assertTrue(isSame(sure, one("422", "427", 0.5)), "read weakly, one digit off");
        assertFalse(isSame(sure, one("422", "427", 0.9)), "read well, no second thought");
        assertFalse(isSame(sure, one("422", "577", 0.5)), "read weakly, but more than one digit off");
    }

    private static Paper one(String figure, String readAs, double confidence, String... otherwise) {
        return paper(
                PartKind.PROJECT_DESCRIPTION,
                lines(PLAIN, w -> w.equals(figure) ? read(readAs, confidence, otherwise) : read(w, 0.97)));
    }

    @Test
    void twoDoubtedFiguresOfFewAreTooMany() {
        Paper twice = paper(
                PartKind.PROJECT_DESCRIPTION,
                lines(
                        PLAIN,
                        w -> w.equals("422") ? read("427", 0.5) : w.equals("421") ? read("471", 0.5) : read(w, 0.97)));
        assertFalse(isSame(printed(PLAIN), twice));
    }

    @Test
    void aProposalAndTheDecisionOnItAreTwo() {
        Paper proposal = paper(PartKind.DECISION_PROPOSAL, lines(PLAIN, Word::ofPlainText));
        Paper decision = paper(PartKind.DECISION, lines(PLAIN, Word::ofPlainText));
        assertFalse(isSame(proposal, decision));
    }

    @Test
    void aWordMoreMakesAPrintedPaperAnotherAndAStampOnAScanDoesNot() {
        assertFalse(isSame(printed(PLAIN), printed(PLAIN + "Reviderad handling\n")));
        assertTrue(isSame(printed(PLAIN), scanned(PLAIN + "INKOM 20250214\n", 3)));
    }

    @Test
    void ofTooLittleTextNothingIsSaid() {
        Paper little = printed("Bilaga 12345 67890 11111\n");
        assertFalse(isSame(little, little));
        assertEquals(List.of(), printed("Bilaga\n").keys());
    }

    @Test
    void thousandsAreOneFigureHoweverTheyAreParted() {
        Paper parted = printed("Summa 1 150 097 och 2025 kr");
        Paper joined = printed("Summa 1150 097 och 2025 kr");
        assertEquals(
                List.of("1150097", "2025"),
                parted.figures().stream().map(Figure::digits).toList());
        assertEquals(
                parted.figures().stream().map(Figure::digits).toList(),
                joined.figures().stream().map(Figure::digits).toList());
    }

    /** Of many filled-in forms, few meet one that is not theirs: the comparison of all with all is spared. */
    @Test
    void formsFilledInOtherwiseSeldomMeet() {
        Random random = new Random(5);
        List<Paper> forms = IntStream.range(0, 200)
                .mapToObj(i -> printed(
                        filled("Projekt " + i, "2025/" + (1000 + i), amount(random), amount(random), amount(random))
                                .replace("410 000", amount(random))
                                .replace("38 500", amount(random))
                                .replace("120 000", amount(random))
                                .replace("568 500", amount(random))
                                .replace("284 250", amount(random))))
                .toList();
        long met = 0;
        for (int i = 0; i < forms.size(); i++) {
            for (int j = 0; j < i; j++) {
                met += isFound(forms.get(i), forms.get(j)) ? 1 : 0;
            }
        }
        long pairs = 200L * 199 / 2;
        assertTrue(met < pairs / 10, met + " of " + pairs);
    }

    private static String amount(Random random) {
        return (100 + random.nextInt(900)) + " " + (100 + random.nextInt(900));
    }
}
