package se.stodkoll.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Period;
import se.stodkoll.model.word.Source;

/** What stands once and is given to several matters is worth less. */
class SharedValuesTest {
    private static final SharedValues TABLE = SharedValues.read(List.of("kind,worth", "NUMBER,0.3"));

    private static Optional<Field<String>> field(String value) {
        return Optional.of(new Field<>(value, 0.99, Source.TEXT_LAYER, new Evidence("d", 1, Optional.empty(), value)));
    }

    private static Part decision(int number, String project, String diaryNumber) {
        Decision decision = new Decision(
                field(project),
                field(diaryNumber),
                new Decision.Grant(Optional.empty(), Optional.empty(), Optional.empty(), false),
                Period.NONE,
                new Decision.Origin(Optional.empty(), Optional.empty()),
                List.of(),
                new Decision.Terms(List.of(), Optional.empty(), List.of()),
                new Decision.Restated(Optional.empty(), Optional.empty(), Period.NONE));
        PartContent content = new PartContent(Optional.empty(), Optional.of(decision), Optional.empty(), List.of());
        return new Part("d-" + number, PartKind.DECISION, project, new PageRange(1, 1), TextSource.TEXT_LAYER, content);
    }

    private static List<Double> confidences(Part... parts) {
        MadePage page = MadePage.printed().left(60, "Dnr 2031-17 Bygdegården").down();
        page.left(60, "Dnr 2031-18 Bryggan")
                .down()
                .left(60, "Dnr 2031-18 Bastun")
                .down();
        Document document = MadeFile.of(page).document();
        return TABLE.doubted(List.of(parts), document).stream()
                .map(p -> p.content()
                        .decision()
                        .orElseThrow()
                        .diaryNumber()
                        .orElseThrow()
                        .confidence())
                .toList();
    }

    @Test
    void aNumberThatStandsOnceIsOneMattersAlone() {
        assertEquals(
                List.of(0.3, 0.3),
                confidences(decision(1, "Bygdegården", "2031-17"), decision(2, "Bryggan", "2031-17")));
    }

    @Test
    void aMatterThatIsToldTwiceSharesNothing() {
        assertEquals(
                List.of(0.99, 0.99),
                confidences(decision(1, "Bygdegården", "2031-17"), decision(2, "Bygdegården", "2031-17")));
    }

    @Test
    void aNumberThatStandsAsOftenAsItIsGivenIsNotShared() {
        assertEquals(
                List.of(0.99, 0.99), confidences(decision(1, "Bryggan", "2031-18"), decision(2, "Bastun", "2031-18")));
    }
}
