package se.stodkoll.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Edit;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;

/** What holds of every repair, whatever the words. */
class TextRepairTest {
    private static final TextRepair REPAIR = MadeText.REPAIR;

    @ParameterizedTest
    @MethodSource("cleanTexts")
    void cleanTextComesBackEqual(String text) {
        List<List<Line>> pages = List.of(MadeText.lines(text));
        assertEquals(pages, REPAIR.repair(pages));
    }

    static Stream<String> cleanTexts() {
        return Stream.of(
                MadeText.CLEAN, MadeText.ENGLISH, MadeText.GERMAN, "Rubrik", "2025 2026 Totalt\n10 000 20 000 30 000");
    }

    @Test
    void lostAccentsComeBack() {
        List<List<Line>> pages = List.of(MadeText.lines(MadeText.withoutAccents(MadeText.CLEAN)));
        assertEquals(
                MadeText.texts(MadeText.lines(MadeText.CLEAN)),
                MadeText.texts(REPAIR.repair(pages).get(0)));
    }

    @Test
    void brokenFontIsReadByItsOwnMap() {
        List<List<Line>> pages = List.of(MadeText.lines(MadeText.inBrokenFont(MadeText.CLEAN)));
        assertEquals(
                MadeText.texts(MadeText.lines(MadeText.CLEAN)),
                MadeText.texts(REPAIR.repair(pages).get(0)));
    }

    @Test
    void theMapHoldsForThatFontAlone() {
        List<Line> lines = new ArrayList<>();
        MadeText.lines(MadeText.inBrokenFont(MadeText.CLEAN)).forEach(l -> lines.add(inFont(l, "F2")));
        Line other = inFont(MadeText.line("Här är män som äter"), "F1");
        lines.add(other);

        List<Line> out = REPAIR.repair(List.of(lines)).get(0);

        assertEquals(other, out.get(out.size() - 1));
        assertEquals(MadeText.lines(MadeText.CLEAN).get(0).text(), out.get(0).text());
    }

    private static Line inFont(Line line, String font) {
        return new Line(line.words().stream()
                .map(w -> new Word(w.text(), w.box(), 1, w.source(), font, List.of(), List.of()))
                .toList());
    }

    @Test
    void aJoinedWordCoversBothBoxesAndKeepsItsRawText() {
        List<Line> lines = new ArrayList<>();
        MadeText.lines(MadeText.inBrokenFont(MadeText.CLEAN)).forEach(l -> lines.add(inFont(l, "F2")));
        lines.add(new Line(List.of(
                Word.ofText("nä", new Box(10, 10, 20, 20), "F2"),
                Word.ofText("ringsliv", new Box(22, 9, 60, 20), "F2"))));

        Line out = REPAIR.repair(List.of(lines)).get(0).get(lines.size() - 1);

        Word word = out.words().get(0);
        assertEquals("näringsliv", out.text());
        assertEquals(Optional.of(new Box(10, 9, 60, 20)), word.box());
        assertEquals(Source.REPAIRED, word.source());
        assertEquals(List.of(new Edit(BrokenFont.RULE_JOIN, "nä ringsliv", "näringsliv")), word.edits());
    }

    /** A table row of such cells, repaired as the last line of the page. */
    private static Line repairedRow(List<Line> page, String... cells) {
        List<Word> words = new ArrayList<>();
        List<Cells.Cell> ranges = new ArrayList<>();
        for (String cell : cells) {
            int from = words.size();
            Stream.of(cell.split(" "))
                    .filter(w -> !w.isEmpty())
                    .map(Word::ofPlainText)
                    .forEach(words::add);
            ranges.add(new Cells.Cell(ranges.size(), 1, 1, from, words.size()));
        }
        List<Line> lines = new ArrayList<>(page);
        lines.add(new Line(words, Optional.of(new Cells(0, 3, ranges))));
        return REPAIR.repair(List.of(lines)).get(0).get(lines.size() - 1);
    }

    private static List<String> cellTexts(Line line) {
        return line.cellWords().stream()
                .map(cell -> cell.stream().map(Word::text).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void aTableRowKeepsItsCellsThroughARepair() {
        Line out = repairedRow(
                MadeText.lines(MadeText.withoutAccents(MadeText.CLEAN)), "Sokt", "", "forskottsbelopp: 0,00", "5");
        assertEquals(List.of("Sökt", "", "förskottsbelopp: 0,00", "5"), cellTexts(out));
        assertEquals(3, out.cells().orElseThrow().row());
    }

    @Test
    void wordsAreJoinedInACellButNotOverItsBorder() {
        List<Line> page = MadeText.lines(MadeText.inBrokenFont(MadeText.CLEAN));
        assertEquals(
                List.of("näringsliv", "5", "", "näringsliv"),
                cellTexts(repairedRow(page, "nä ringsliv", "5", "", "nä ringsliv")));
        assertEquals(2, repairedRow(page, "nä", "ringsliv").words().size());
    }

    @Test
    void aRepairNamesItsRuleAndKeepsTheRawText() {
        List<Line> lines = new ArrayList<>(MadeText.lines(MadeText.withoutAccents(MadeText.CLEAN)));
        lines.add(MadeText.line("Ansokansid"));

        Word word = REPAIR.repair(List.of(lines))
                .get(0)
                .get(lines.size() - 1)
                .words()
                .get(0);

        assertEquals("Ansokansid", word.raw());
        assertEquals(List.of(new Edit(LostAccents.RULE, "Ansokansid", "Ansökansid")), word.edits());
    }

    @Test
    void aPageOfFewWordsGoesWithItsNeighbours() {
        List<Line> lost = MadeText.lines(MadeText.withoutAccents(MadeText.CLEAN));
        List<Line> few = List.of(MadeText.line("Sokt forskottsbelopp: 0,00"));
        assertEquals(
                "Sökt förskottsbelopp: 0,00",
                REPAIR.repair(List.of(lost, few)).get(1).get(0).text());
        assertEquals(
                few, REPAIR.repair(List.of(MadeText.lines(MadeText.CLEAN), few)).get(1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figuresNeverChange(long seed) {
        Random random = new Random(seed);
        List<Line> lines = new ArrayList<>(MadeText.lines(MadeText.withoutAccents(MadeText.CLEAN)));
        for (int i = 0; i < 200; i++) {
            lines.add(MadeText.line(figure(random) + " " + figure(random)));
        }
        assertEquals(
                lines.subList(lines.size() - 200, lines.size()),
                REPAIR.repair(List.of(lines)).get(0).subList(lines.size() - 200, lines.size()));
    }

    private static String figure(Random random) {
        String digits = random.ints(1 + random.nextInt(7), 0, 10)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining());
        return switch (random.nextInt(7)) {
            case 0 -> digits + ",00";
            case 1 -> "-" + digits;
            case 2 -> digits + "%";
            case 3 -> "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            case 4 -> "(" + digits + ")";
            case 5 -> random.nextInt(90) + 10 + "RS" + digits;
            default -> digits;
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyCharactersPass(long seed) {
        Random random = new Random(seed);
        List<Line> lines = new ArrayList<>(MadeText.lines(MadeText.withoutAccents(MadeText.CLEAN)));
        for (int i = 0; i < 100; i++) {
            lines.add(new Line(List.of(Word.ofPlainText(anything(random)), Word.ofPlainText(anything(random)))));
        }
        List<List<Line>> out = REPAIR.repair(List.of(lines, List.of()));
        assertEquals(2, out.size());
        assertEquals(lines.size(), out.get(0).size());
        assertTrue(out.get(1).isEmpty());
    }

    private static String anything(Random random) {
        return random.ints(random.nextInt(60), 0, 0x110000)
                .mapToObj(c ->
                        random.nextBoolean() ? "aäåö|6&é-IΣİß".substring(c % 13, c % 13 + 1) : Character.toString(c))
                .collect(Collectors.joining());
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L);
    }
}
