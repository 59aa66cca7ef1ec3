package se.stodkoll.cli.program;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.nightly.NightResult;
import se.stodkoll.nightly.home.Home;

/** What a night's last lines say. */
final class ClosingTable {
    private final Texts texts;
    private final StringBuilder lines = new StringBuilder();

    ClosingTable(Texts texts) {
        this.texts = texts;
    }

    String of(NightResult result, Home home) {
        Balance balance = result.balance();
        line("");
        line(texts.say("table.title", result.report().runId()));
        row("table.in", balance.filesIn());
        row("table.read", balance.read());
        row("table.duplicates", balance.duplicates());
        row("table.quarantined", balance.quarantined());
        row("table.waiting", balance.waiting());
        line(texts.say(balance.adds() ? "table.adds" : "table.open"));
        line("");
        List<Case> cases = result.report().cases();
        row("table.cases", cases.size());
        Map<CaseStatus, Long> statuses =
                cases.stream().collect(Collectors.groupingBy(Case::status, Collectors.counting()));
        for (CaseStatus status : CaseStatus.values()) {
            row("table." + status, statuses.getOrDefault(status, 0L));
        }
        failed(result.failed());
        result.refused().forEach((name, reason) -> line(texts.say("table.refused", name, reason)));
        result.badForms().forEach(bad -> line(texts.say("table.badForm", bad)));
        result.lacking().forEach(lack -> line(texts.say("table.lacking", lack)));
        line("");
        line(texts.say("table.report", home.latestReport().resolve("rapport.html")));
        return lines.toString();
    }

    private void failed(List<DocumentReport> failed) {
        if (!failed.isEmpty()) {
            line("");
            line(texts.say("table.failed"));
        }
        for (DocumentReport document : failed) {
            String reason = document.problems().isEmpty()
                    ? ""
                    : document.problems().get(0).code() + ": "
                            + document.problems().get(0).message();
            line("  " + Texts.shown(document.file()) + "  " + reason);
        }
    }

    private void row(String key, long number) {
        line(String.format("  %-34s %6d", texts.say(key), number));
    }

    private void line(String line) {
        lines.append(line).append('\n');
    }
}
