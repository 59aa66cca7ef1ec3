package se.stodkoll.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.SupportList;
import se.stodkoll.model.record.SupportList.Outcome;
import se.stodkoll.model.record.SupportList.Recipient;
import se.stodkoll.model.record.SupportList.SupportGrant;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Period;

/** A list written as rows "recipient; purpose; amount; diary number", of which any may be blank; no amount is a refusal. */
final class WrittenList {
    private WrittenList() {}

    static DocumentReport of(String name, String... rows) {
        List<SupportGrant> grants =
                Arrays.stream(rows).map(row -> grant(name, row)).toList();
        Part part = new Part(
                name + "-1",
                PartKind.SUPPORT_LIST,
                name,
                new PageRange(1, 1),
                TextSource.TEXT_LAYER,
                new PartContent(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new SupportList(Period.NONE, grants)),
                        List.of()));
        return new DocumentReport(
                name,
                name + ".pdf",
                "application/pdf",
                1,
                DocumentReport.Status.EXTRACTED,
                Optional.empty(),
                List.of(),
                List.of(part));
    }

    private static SupportGrant grant(String document, String row) {
        String[] cells = (row + ";;;;").split(";", -1);
        Outcome outcome = cells[2].isBlank() ? Outcome.REJECTED : Outcome.GRANTED;
        return new SupportGrant(
                text(document, cells[3]),
                Optional.empty(),
                text(document, cells[1]),
                new Recipient(text(document, cells[0]), Optional.empty(), Optional.empty()),
                Written.money(document, cells[2].strip()),
                Written.text(document, outcome == Outcome.GRANTED ? "bifall" : "avslag")
                        .with(outcome),
                Optional.empty());
    }

    private static Optional<Field<String>> text(String document, String cell) {
        return Written.read(document, cell.strip(), v -> v);
    }
}
