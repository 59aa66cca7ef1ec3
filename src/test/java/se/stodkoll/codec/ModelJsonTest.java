package se.stodkoll.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.RowKind;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.RowRef;
import se.stodkoll.model.record.Activity;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.model.value.Unit;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Aside;
import se.stodkoll.model.word.AsideKind;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Ink;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Source;
import se.stodkoll.model.word.Word;

class ModelJsonTest {
    private static final Evidence SEEN = new Evidence("ab", 2, Optional.of(new Box(1, 2, 3.5, 4)), "75 00");

    private static <T> Optional<Field<T>> field(T value) {
        return Optional.of(new Field<>(value, 0.5, Source.DERIVED, SEEN, List.of(new Alternative("7500", 0.25))));
    }

    @Test
    void aPartComesBackEqual() {
        Field<String> label = field("Lön").orElseThrow();
        BudgetRow row = new BudgetRow(
                Optional.of("Grupp"),
                label,
                RowKind.ITEM,
                Map.of("2025", field(Money.kronor(75000)).orElseThrow()),
                Optional.empty());
        BudgetTable table = new BudgetTable("Kostnader", Unit.TSEK, List.of("2025"), List.of(row), List.of(SEEN));
        Decision decision = new Decision(
                field("Projekt"),
                Optional.empty(),
                new Decision.Grant(field("Kumla kommun"), field(new BigDecimal("33.3")), field(new Money(150)), false),
                new Period(field(LocalDate.of(2026, 1, 1)), Optional.empty()),
                new Decision.Origin(Optional.empty(), Optional.empty()),
                List.of(new Decision.FundingSource(label, Optional.empty())),
                new Decision.Terms(
                        List.of("villkor"),
                        Optional.empty(),
                        List.of(new Decision.Reservation(field(Money.kronor(1)).orElseThrow(), 2024, 2026))),
                new Decision.Restated(Optional.empty(), Optional.empty(), Period.NONE));
        Application application = new Application(
                new Application.Identity(field("P"), Optional.empty(), Optional.empty(), Optional.empty()),
                new Application.Applicant(field("Kumla"), Optional.empty()),
                Period.NONE,
                new Application.Request(Optional.empty(), Optional.empty(), Optional.empty(), true),
                List.of(new Activity(
                        label, Period.NONE, Optional.empty(), List.of(new Activity.Step(label, Optional.empty())))),
                Optional.of(new Budget(List.of(2025), Optional.of(table), Optional.empty(), Optional.empty())),
                new Application.Form(
                        List.of(new Application.Share(
                                "Stödandel", field(new BigDecimal("50.00")).orElseThrow())),
                        List.of(label),
                        Optional.empty(),
                        Optional.empty(),
                        field(true),
                        Optional.empty(),
                        List.of(new Application.Answer("Vad?", "Det.")),
                        List.of(new Application.Contact("Ekonomi", "N N", "n@n.se", "1"))));
        Part part = new Part(
                "ab-1",
                PartKind.DECISION,
                "Titel",
                new PageRange(1, 2),
                TextSource.MIXED,
                new PartContent(Optional.of(application), Optional.of(decision), Optional.empty(), List.of(table)));
        assertEquals(part, ModelJson.read(ModelJson.write(part), Part.class));
    }

    @Test
    void aDecisionWrittenBeforeItsOutcomeWasKeptIsRead() {
        Field<SupportList.Outcome> said = field(SupportList.Outcome.REJECTED).orElseThrow();
        Decision.Grant grant =
                new Decision.Grant(field("Kumla kommun"), Optional.empty(), Optional.empty(), false, Optional.of(said));
        Decision decision = new Decision(
                field("Projekt"),
                Optional.empty(),
                grant,
                Period.NONE,
                new Decision.Origin(Optional.empty(), Optional.empty()),
                List.of(),
                new Decision.Terms(List.of(), Optional.empty(), List.of()),
                new Decision.Restated(Optional.empty(), Optional.empty(), Period.NONE),
                field("24RS1"));
        assertEquals(decision, ModelJson.read(ModelJson.write(decision), Decision.class));
        ObjectNode old = ModelJson.mapper().valueToTree(decision);
        old.remove("replaces");
        ((ObjectNode) old.get("grant")).remove("outcome");
        Decision read = ModelJson.read(old.toString(), Decision.class);
        assertEquals(Optional.empty(), read.replaces());
        assertEquals(Optional.empty(), read.grant().outcome());
        assertTrue(read.grant().rejected());
    }

    @Test
    void anOutcomeSaysWhetherItIsRejected() {
        Field<SupportList.Outcome> granted = field(SupportList.Outcome.GRANTED).orElseThrow();
        assertFalse(new Decision.Grant(Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.of(granted))
                .rejected());
    }

    @Test
    void recordsWrittenBeforeTheUnreadWasKeptAreRead() {
        PartContent content = new PartContent(Optional.empty(), Optional.empty(), Optional.empty(), List.of())
                .withUnread(List.of(new Unread(Unread.Kind.CUT_OFF, new Evidence("ab", 3, Optional.empty(), "och"))));
        assertEquals(content, ModelJson.read(ModelJson.write(content), PartContent.class));
        ObjectNode old = ModelJson.mapper().valueToTree(content);
        old.remove("unread");
        assertEquals(content.withUnread(List.of()), ModelJson.read(old.toString(), PartContent.class));
    }

    @Test
    void aCaseWrittenBeforeRowsWereKeptIsRead() {
        Case row = new Case(
                "k1",
                "P",
                CaseStatus.MATCH,
                List.of("a-1"),
                List.of("lista-1"),
                List.of(new RowRef("lista-1", 4)),
                List.of(),
                List.of(),
                List.of());
        assertEquals(row, ModelJson.read(ModelJson.write(row), Case.class));
        assertEquals(List.of("a-1"), row.ownParts());
        ObjectNode old = ModelJson.mapper().valueToTree(row);
        old.remove("rows");
        assertEquals(List.of(), ModelJson.read(old.toString(), Case.class).rows());
    }

    @Test
    void howAWordIsSetComesBackEqualAndTheUnknownIsNotWritten() {
        Word plain = Word.ofText("kr", new Box(0, 0, 9, 9), "F1");
        Word set = plain.withInk(new Ink(9.96, true, 270, 99.5, 0.25, false, true));
        assertEquals(set, ModelJson.read(ModelJson.write(set), Word.class));
        assertEquals(set, ModelSmile.read(ModelSmile.write(set), Word.class));
        assertTrue(
                ModelJson.write(set).endsWith("\"ink\":[9.96,true,270,99.5,0.25,false,true]}"), ModelJson.write(set));
        assertFalse(ModelJson.write(plain).contains("ink"), ModelJson.write(plain));
        assertEquals(plain, ModelJson.read(ModelJson.write(plain), Word.class));
    }

    @Test
    void aWordWrittenBeforeInkWasKnownIsRead() {
        String old = "{\"text\":\"kr\",\"box\":{\"x0\":0,\"y0\":0,\"x1\":9,\"y1\":9},\"confidence\":1.0,"
                + "\"source\":\"TEXT_LAYER\",\"font\":\"F1\",\"alternatives\":[],\"edits\":[]}";
        assertEquals(Word.ofText("kr", new Box(0, 0, 9, 9), "F1"), ModelJson.read(old, Word.class));
    }

    @Test
    void aPageComesBackEqual() {
        Word word = Word.ofOcr("l3n", new Box(0, 0, 9, 9), 0.7, List.of()).repaired("digit-in-word", "län");
        Page page = new Page(
                1,
                595,
                842,
                List.of(new Line(List.of(word, Word.ofPlainText("x")))),
                List.of(new Ruling(new Box(0, 1, 10, 1.5), true)),
                new PageVerdict(TextSource.REPAIRED, List.of("skäl"), new TreeMap<>(Map.of("unknownWords", 0.3))),
                List.of(new Aside(AsideKind.MARGIN, new Line(List.of(word)))));
        assertEquals(page, ModelJson.read(ModelJson.write(page), Page.class));
    }

    @Test
    void aPageWrittenBeforeAsidesWereKeptIsRead() {
        PageVerdict verdict = new PageVerdict(TextSource.OCR, List.of(), new TreeMap<>());
        Page page = new Page(1, 595, 842, List.of(), List.of(), verdict);
        String old = ModelJson.write(page).replace(",\"aside\":[]", "");
        assertFalse(old.contains("aside"), old);
        assertEquals(page, ModelJson.read(old, Page.class));
    }

    private static final Line TABLE_ROW = new Line(
            List.of(Word.ofPlainText("431"), Word.ofPlainText("180"), Word.ofPlainText("5")),
            Optional.of(new Cells(
                    2,
                    7,
                    List.of(
                            new Cells.Cell(1, 2, 3, 0, 2),
                            new Cells.Cell(3, 1, 1, 2, 2),
                            new Cells.Cell(4, 1, 1, 2, 3)))));

    @Test
    void aTableRowComesBackEqualFromEitherForm() {
        assertEquals(TABLE_ROW, ModelJson.read(ModelJson.write(TABLE_ROW), Line.class));
        assertEquals(TABLE_ROW, ModelSmile.read(ModelSmile.write(TABLE_ROW), Line.class));
    }

    @Test
    void aLineWrittenBeforeThereWereCellsHasNone() {
        Line plain = new Line(TABLE_ROW.words());
        ObjectNode tree = ModelJson.mapper().valueToTree(TABLE_ROW);
        tree.remove("cells");
        assertEquals(plain, ModelJson.read(tree.toString(), Line.class));
        assertEquals(plain, ModelJson.read(ModelJson.write(plain), Line.class));
        assertEquals(plain, ModelSmile.read(ModelSmile.write(tree), Line.class));
    }
}
