package se.stodkoll.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stodkoll.facts.label.FormFit;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.form.FormLesson;
import se.stodkoll.model.form.ShownValue;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.form.TaughtLabel;
import se.stodkoll.model.form.ValueSide;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Word;

/** A form shown on one paper is read on another of its look, and on no other paper. */
class TeachingTest {
    /** Labels left of values, farther off than a known label may stand; two labels of the same words. */
    private static final String BESIDE = """
            Bygdepengen i Nordbygd

            Kallelse på saken                                                                                                      %s
            Vilka står bakom                   %s
            Vi hoppas på                       %s
            Dag                                %s
            Dag                                %s
            """;

    /** Labels over values, two beside each other. */
    private static final String ABOVE = """
            Bygdepengen i Nordbygd

            Kallelse på saken                  Vilka står bakom
            %s                     %s

            Vi hoppas på                       Dag                Dag
            %s                       %s         %s
            """;

    /** Labels under the lines to write on. */
    private static final String BELOW = """
            Bygdepengen i Nordbygd

            %s                     %s
            ----------------------             ----------------------
            Kallelse på saken                  Vilka står bakom


            %s                          %s        %s
            ---------------                    ---------         ----------
            Vi hoppas på                       Dag               Dag
            """;

    private static final List<String> ONE =
            List.of("Ny bryggstege", "Sunds byalag", "45 000 kr", "2031-05-01", "2031-09-30");
    private static final List<String> OTHER =
            List.of("Dans på logen", "Ekeby skytteklubb", "8 250 kr", "2032-01-15", "2032-12-01");
    private static final List<String> SLOTS = List.of("project", "applicant", "requestedAmount", "start", "end");

    private static Page paper(String form, List<String> values) {
        return Drawn.paper(String.format(form, values.toArray()), false);
    }

    private static List<ShownValue> shown(Page page, List<String> values) {
        return Stream.iterate(0, i -> i < values.size(), i -> i + 1)
                .map(i -> new ShownValue(SLOTS.get(i), 1, box(page, values.get(i))))
                .toList();
    }

    private static Box box(Page page, String value) {
        List<String> words = Arrays.asList(value.split(" "));
        return page.lines().stream()
                .flatMap(l -> Stream.iterate(
                                0, i -> i + words.size() <= l.words().size(), i -> i + 1)
                        .map(i -> l.words().subList(i, i + words.size())))
                .filter(run -> run.stream().map(Word::text).toList().equals(words))
                .findFirst()
                .orElseThrow()
                .stream()
                .flatMap(w -> w.box().stream())
                .reduce(Box::union)
                .orElseThrow();
    }

    private static TaughtForm form(FormLesson lesson) {
        List<TaughtLabel> labels =
                lesson.items().stream().map(i -> i.choices().get(0)).toList();
        return new TaughtForm("bygdepeng", "Bygdepengen", lesson.kind(), lesson.headings(), labels);
    }

    private static Map<String, String> read(Page page, TaughtForm form) {
        List<FormFit> fits = FormMatcher.of(Drawn.lines(page), List.of(form));
        Map<String, String> read = new TreeMap<>();
        Facts.of(Drawn.lines(page), Map.of(1, page), fits).stream()
                .filter(f -> SLOTS.contains(f.slot().key()))
                .forEach(f -> read.put(f.slot().key(), f.text()));
        return read;
    }

    private static Map<String, String> expected(List<String> values) {
        Map<String, String> expected = new LinkedHashMap<>();
        Stream.iterate(0, i -> i < values.size(), i -> i + 1).forEach(i -> expected.put(SLOTS.get(i), values.get(i)));
        return new TreeMap<>(expected);
    }

    private static FormLesson lesson(String form) {
        Page page = paper(form, ONE);
        return Teaching.of(List.of(page), shown(page, ONE), PartKind.APPLICATION);
    }

    private static void isReadOnTheNext(String layout, ValueSide side) {
        FormLesson lesson = lesson(layout);
        List<TaughtLabel> labels = form(lesson).labels();
        assertEquals(
                List.of("Kallelse på saken", "Vilka står bakom", "Vi hoppas på", "Dag", "Dag"),
                labels.stream().map(TaughtLabel::text).toList());
        assertEquals(
                List.of(side), labels.stream().map(TaughtLabel::side).distinct().toList());
        assertEquals(
                List.of(0, 0, 0, 1, 2), labels.stream().map(TaughtLabel::nth).toList());
        assertEquals(List.of("Bygdepengen i Nordbygd"), lesson.headings());
        Page next = paper(layout, OTHER);
        assertEquals(expected(OTHER), read(next, form(lesson)));
        assertTrue(
                Facts.of(Drawn.lines(next), Map.of(1, next)).stream()
                        .noneMatch(f -> f.slot() == Slot.PROJECT || f.slot() == Slot.START),
                "not known without the lesson");
    }

    @Test
    void labelsLeftOfValues() {
        isReadOnTheNext(BESIDE, ValueSide.RIGHT);
    }

    @Test
    void labelsOverValues() {
        isReadOnTheNext(ABOVE, ValueSide.BELOW);
    }

    @Test
    void labelsUnderValues() {
        isReadOnTheNext(BELOW, ValueSide.ABOVE);
    }

    @Test
    void noValueShownOrOfAFormIsOfferedAsALabel() {
        Page page = paper(ABOVE, ONE);
        List<ShownValue> amountAlone = shown(page, ONE).subList(2, 3);
        FormLesson lesson = Teaching.of(List.of(page), amountAlone, PartKind.APPLICATION);
        List<String> offered =
                lesson.items().get(0).choices().stream().map(TaughtLabel::text).toList();
        assertEquals(List.of("Vi hoppas på"), offered);
    }

    @Test
    void aFormIsNotAppliedWithoutItsHeading() {
        TaughtForm form = form(lesson(BESIDE));
        Page other = paper(BESIDE.replace("Bygdepengen i Nordbygd", "Fonden för vägar"), OTHER);
        assertEquals(List.of(), FormMatcher.of(Drawn.lines(other), List.of(form)));
        assertFalse(read(other, form).containsKey("project"));
    }

    @Test
    void aPaperWithoutMostLabelsIsNotOfTheForm() {
        TaughtForm form = form(lesson(BESIDE));
        Page four = paper(BESIDE.replace("Vilka står bakom", "Avsändare är"), OTHER);
        assertEquals(
                0.8, FormMatcher.of(Drawn.lines(four), List.of(form)).get(0).likeness());
        Page three = paper(
                BESIDE.replace("Vilka står bakom", "Avsändare är").replace("Vi hoppas på", "Pengar som behövs"), OTHER);
        assertEquals(List.of(), FormMatcher.of(Drawn.lines(three), List.of(form)));
    }

    @Test
    void lessLikenessIsLessSure() {
        TaughtForm form = form(lesson(BESIDE));
        Page whole = paper(BESIDE, OTHER);
        Page four = paper(BESIDE.replace("Vilka står bakom", "Avsändare är"), OTHER);
        assertTrue(score(whole, form) > 0.9);
        assertEquals(score(whole, form) * 0.8, score(four, form), 1e-9);
    }

    private static double score(Page page, TaughtForm form) {
        return Facts.of(Drawn.lines(page), Map.of(1, page), FormMatcher.of(Drawn.lines(page), List.of(form))).stream()
                .filter(f -> f.slot() == Slot.REQUESTED_AMOUNT)
                .findFirst()
                .orElseThrow()
                .score();
    }

    @Test
    void aLabelThatTheProgramKnowsAsAnotherMeansWhatTheFormSays() {
        String layout = BESIDE.replace("Vi hoppas på", "Beviljat belopp");
        TaughtForm form = form(lesson(layout));
        Page next = paper(layout, OTHER);
        assertEquals(expected(OTHER), read(next, form));
        assertTrue(
                Facts.of(Drawn.lines(next), Map.of(1, next)).stream().anyMatch(f -> f.slot() == Slot.GRANTED_AMOUNT));
        assertTrue(
                Facts.of(Drawn.lines(next), Map.of(1, next), FormMatcher.of(Drawn.lines(next), List.of(form))).stream()
                        .noneMatch(f -> f.slot() == Slot.GRANTED_AMOUNT));
    }

    @Test
    void aKnownLabelIsReadAsEverWhereTheFormFindsNothing() {
        String layout = BESIDE.replace("Vi hoppas på", "Sökt belopp");
        TaughtForm form = form(lesson(layout));
        Page below = paper(layout.replaceFirst("Sökt belopp +%s", "Sökt belopp\n%s"), OTHER);
        assertEquals("8 250 kr", read(below, form).get("requestedAmount"));
        Page unknown = paper(BESIDE.replaceFirst("Vi hoppas på +%s", "Vi hoppas på\n%s"), OTHER);
        assertFalse(
                read(unknown, form(lesson(BESIDE))).containsKey("requestedAmount"),
                "an unknown label has its value where the form says");
    }

    @Test
    void aFirstAndALastDayThatStandTogetherAreOneSpan() {
        String layout = BESIDE.replaceFirst("Dag +%s\nDag +%s", "Dagar                              %s – %s");
        Page page = paper(layout, ONE);
        FormLesson lesson = Teaching.of(List.of(page), shown(page, ONE), PartKind.APPLICATION);
        assertEquals(
                List.of("project", "applicant", "requestedAmount", "period"),
                lesson.items().stream().map(i -> i.value().slot()).toList());
        TaughtForm form = form(lesson);
        assertEquals(4, Teaching.found(form, List.of(page), shown(page, ONE)).size());
        Page next = paper(layout, OTHER);
        List<String> periods =
                Facts.of(Drawn.lines(next), Map.of(1, next), FormMatcher.of(Drawn.lines(next), List.of(form))).stream()
                        .filter(f -> f.slot() == Slot.PERIOD)
                        .map(Fact::text)
                        .toList();
        assertEquals(List.of("2032-01-15 – 2032-12-01"), periods);
    }

    @Test
    void labelsOfTwoLinesAreLearntWhole() {
        String layout = """
                Bygdepengen i Nordbygd

                Så mycket skulle vi
                behöva av er                       %3$s
                Kallelse på saken                  %1$s
                Vilka står bakom                   %2$s
                Från den dagen                     %4$s
                Intill den dagen                   %5$s
                """;
        FormLesson lesson = lesson(layout);
        assertEquals(
                "Så mycket skulle vi behöva av er",
                lesson.items().get(2).choices().get(0).text());
        assertEquals(expected(OTHER), read(paper(layout, OTHER), form(lesson)));
    }

    @Test
    void anEmptyFieldIsNotFilledWithTheNextLabel() {
        TaughtForm form = form(lesson(ABOVE));
        Page page = Drawn.paper(
                String.format(ABOVE, "             ", OTHER.get(1), OTHER.get(2), OTHER.get(3), OTHER.get(4)), false);
        assertFalse(read(page, form).containsKey("project"));
    }
}
