package se.stodkoll.parse.unread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.record.Unread;
import se.stodkoll.parse.MadeText;

/** Money that a letter decides on by a verb that is not known is told. */
class UnreadPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | Vi har beslutat att kliva in som partner i Ladan med 40 000 kronor.",
                "true  | Jag beslutar att kliva in i Ladan med 12 500 kr.",
                "false | Vi har beslutat att kliva in som partner i Ladan.",
                "false | Vi betalar hyran på 40 000 kronor.",
                "false | Kommunen beslutade att taxan ska vara 145 kronor.",
            })
    void anAmountDecidedOnByAnUnknownVerbIsTold(boolean told, String sentence) {
        List<Unread.Kind> unread =
                MadeText.parts("Vrena filmfond\n12 mars 2031\n\nOm Ladan\n\n" + sentence + "\n\nHälsningar\nEva Ek\n")
                        .stream()
                        .flatMap(p -> p.content().unread().stream())
                        .map(Unread::kind)
                        .toList();

        assertEquals(told ? List.of(Unread.Kind.MONEY_WITHOUT_RECORD) : List.of(), unread);
    }
}
