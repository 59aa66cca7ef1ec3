package se.stodkoll.parse.unread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.ingest.OwnText;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.Unread;
import se.stodkoll.parse.DocumentParser;

/** What the problems of a file as a whole make of its parts. */
class UnreadFileTest {
    private static final String PAGES =
            "Vänta medan formuläret hämtas.\nHar du inte rätt program kan det inte visas.\n\fMer text på nästa sida.\n";

    private static List<Unread> told(Problem... problems) {
        Document document = new Document(
                "0123456789abcdef",
                "form.pdf",
                "application/pdf",
                2,
                OwnText.ofText(PAGES),
                List.of(problems),
                List.of());
        List<Part> parts = DocumentParser.load().parse(document);
        return parts.stream().flatMap(part -> part.content().unread().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CUT_OFF, 2, CUT_OFF, 2",
        "CUT_OFF, 1, CUT_OFF, 1",
        "FORM_NOT_SHOWN, 1, FORM_NOT_SHOWN, 1",
        "PICTURE_NOT_READ, 2, PICTURE_NOT_READ, 2",
        "CUT_OFF, 0, CUT_OFF, 1"
    })
    void whatIsLostOrNotShownIsUnreadOnItsPage(ProblemCode code, int page, Unread.Kind kind, int told) {
        List<Unread> unread = told(new Problem(code, "", page));
        assertEquals(List.of(kind), unread.stream().map(Unread::kind).toList());
        assertEquals(told, unread.get(0).evidence().page());
    }

    @Test
    void whatIsHiddenOrAttachedIsToldButNotUnread() {
        assertEquals(
                List.of(),
                told(
                        new Problem(ProblemCode.ATTACHMENT, "", 0),
                        new Problem(ProblemCode.HIDDEN_TEXT, "", 1),
                        new Problem(ProblemCode.STRUCK_TEXT, "", 1)));
    }
}
