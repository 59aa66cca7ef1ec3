package se.stodkoll.parse.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.DecisionPhrasingsTest;
import se.stodkoll.parse.MadePage;
import se.stodkoll.parse.part.TextSpan;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Readings;

/** Which earlier decision a sentence says that it changes or replaces. */
class ReplacedDecisionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-05-14  | Detta beslut ersätter beslut 2019-05-14.",
                "2019-05-14  | Beslutet ersätter nämndens tidigare beslut den 14 maj 2019 i samma ärende.",
                "RUN 2019/44 | Beslutet ersätter beslut 2019-05-14, dnr RUN 2019/44.",
                "2020-03-03  | Styrelsen beslutar att ändra sitt beslut av den 3 mars 2020 § 45 så att stödet höjs.",
                "2019-05-14  | Beslut om ändring av kommunstyrelsens beslut 2019-05-14",
                "19RS1234    | Tilläggsbeslut till dnr 19RS1234",
                "2019-05-14  | Nämndens beslut den 14 maj 2019 ska ha följande lydelse:",
                "2019-05-14  | Beslutet 2019-05-14 upphävs.",
                "2019-05-14  | Omprövning av beslut fattat 2019-05-14 (dnr RUN 2020/7)",
                "            | Ersättning betalas enligt beslut 2019-05-14.",
                "            | Regionen ersätter kostnader enligt beslut 2019-05-14.",
                "            | Beslutet kan ändras om projektet inte genomförs. Slutrapport lämnas senast 2019-05-14.",
                "            | Ändringar i budgeten ska godkännas innan de görs.",
                "            | Beslutet ersätter beslut 2021-05-14.",
                "            | Stödet beviljas enligt nämndens beslut 2019-05-14.",
            })
    void isNamedByItsDayOrNumber(String replaced, String text) {
        for (int width : new int[] {200, 40}) {
            Flow flow = new Flow(MadePage.plain(DecisionPhrasingsTest.wrapped(text, width)), new Readings("d"));
            Optional<Field<String>> read = new ReplacedDecision(
                            flow, Optional.of("RUN 2020/7"), Optional.of(LocalDate.of(2020, 9, 1)))
                    .within(new TextSpan(0, flow.text().length()));
            assertEquals(Optional.ofNullable(replaced), read.map(Field::value), text);
        }
    }

    @ParameterizedTest
    @CsvSource({"60, Detta beslut ersätter beslut 2019-05-14."})
    void theRecordHoldsIt(int width, String text) {
        Decision read = DecisionPhrasingsTest.parse(
                width, "att bevilja Nora kommun 50 procent dock högst 400 000 kr för projektet Levande torg.", text);
        assertEquals(
                List.of("2019-05-14"),
                read.replaces().stream().map(Field::value).toList());
    }
}
