package se.stodkoll.reconcile.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.reconcile.WrittenCase;
import se.stodkoll.reconcile.traits.RecordEntry;

/** Which records of one side are one matter: by diary number, else by id, else by name. */
class SideAssemblerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | A.percent=50                       | the same diary number and name",
                "2 | A.dnr=25RS9                        | another diary number",
                "1 | A.name=                            | the same diary number, no name",
                "1 | A.name=Textil                      | the same diary number and amount, another name",
                "2 | A.name=Textil / A.amount=1         | the same diary number alone, as of rules referred to",
                "1 | A.name=Hållbar handel i Bergslag / A.amount=1 | the same diary number and a like name",
                "2 | A.applicant=Kumla Energi AB / A.amount=1 | two applicants, an amount each",
                "1 | A.applicant=Kumla Energi AB        | two readings of an applicant, one amount",
                "1 | A.applicant=Nora kommnu / A.amount=1 | an applicant misread",
                "1 | A.applicant=Kumla Energi AB / A.amount= | one states no amount",
                "1 | A.dnr= / A.amount=1                | the same name and applicant",
                "1 | A.dnr= / A.name=Hållbar handel i bergs lagen | the same name but for case and spaces",
                "2 | A.dnr= / A.name=Textil             | another name",
                "2 | A.dnr= / A.name=                   | nothing to tell it by",
                "2 | A.dnr= / A.applicant=Kumla Energi AB | the same name, another applicant",
                "2 | A.dnr= / A.start=2028-01-01 / A.end=2029-12-31 | the same name in later years",
            })
    void applications(int matters, String second, String why) {
        assertEquals(matters, count(WrittenCase.clean(), WrittenCase.of(second), PartKind.APPLICATION), why);
    }

    @ParameterizedTest
    @CsvSource({"1, 815450", "2, 815451"})
    void idsTellWhatNamesDoNot(int matters, String id) {
        WrittenCase one = WrittenCase.of("A.dnr= / A.id=815450");
        WrittenCase other = WrittenCase.of("A.dnr= / A.name=Textil / A.id=" + id);
        assertEquals(matters, count(one, other, PartKind.APPLICATION));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | D.dnr= / D.percent=40              | the same name and amount",
                "2 | D.dnr= / D.amount=1 / R.amount=1   | the same name, another amount, both decided",
                "1 | D.dnr= / D.amount= / R.amount=     | one states no amount",
                "1 | D.amount=1 / R.amount=1            | the same diary number",
            })
    void decisions(int matters, String second, String why) {
        assertEquals(matters, count(WrittenCase.clean(), WrittenCase.of(second), PartKind.DECISION), why);
    }

    private static int count(WrittenCase one, WrittenCase other, PartKind kind) {
        List<RecordEntry> entries = Stream.of(entry("one", one, kind), entry("other", other, kind))
                .flatMap(Optional::stream)
                .toList();
        return kind == PartKind.DECISION
                ? SideAssembler.ofDecisions(entries).size()
                : SideAssembler.ofApplications(entries, NamesakeDecisions.NONE).size();
    }

    private static Optional<RecordEntry> entry(String name, WrittenCase written, PartKind kind) {
        Part part = WrittenCase.document(name, kind, written.application(), written.decision())
                .parts()
                .get(0);
        return kind == PartKind.DECISION ? RecordEntry.decision(part, 0, false) : RecordEntry.application(part, 0);
    }
}
