package se.stodkoll.nightly.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.record.Part;

/** A page that breaks the parser costs itself. */
class ParsablePagesTest {
    @Test
    void theOtherPagesAreLeftAndTheFaultIsTold() {
        Document sound = ParsablePages.of(document(5), breakingAt(3)).orElseThrow();
        assertEquals(
                List.of(1, 2, 4, 5), sound.pages().stream().map(Page::number).toList());
        Problem told = sound.problems().get(0);
        assertEquals(ProblemCode.INTERNAL, told.code());
        assertEquals(3, told.page());
        assertEquals(
                "Sidan 3: ett fel i programmet (IllegalArgumentException) hindrade att sidan tolkades; resten av filen är tolkad."
                        + " Granska sidan för hand och anmäl felet med loggen i mappen logs.",
                told.message());
    }

    @Test
    void aFaultThatIsNoPagesLeavesAllOfThem() {
        assertEquals(
                5,
                ParsablePages.of(document(5), breakingAt(9))
                        .orElseThrow()
                        .pages()
                        .size());
    }

    @Test
    void whereEveryPageBreaksNothingIsLeft() {
        assertTrue(ParsablePages.of(document(1), breakingAt(1)).isEmpty());
    }

    private static Function<Document, List<Part>> breakingAt(int page) {
        return document -> {
            if (document.pages().stream().anyMatch(p -> p.number() == page)) {
                throw new IllegalArgumentException("box runs backwards");
            }
            return List.of();
        };
    }

    private static Document document(int pages) {
        PageVerdict verdict = new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>());
        List<Page> all = IntStream.rangeClosed(1, pages)
                .mapToObj(number -> new Page(number, 595, 842, List.of(), List.of(), verdict))
                .toList();
        return new Document("ab", "a.pdf", "application/pdf", pages, all, List.of(), List.of());
    }
}
