package se.stodkoll.cli.night;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.stodkoll.cli.program.ExitCode;
import se.stodkoll.cli.program.NightSession;
import se.stodkoll.cli.program.Program;
import se.stodkoll.cli.program.Texts;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.NightRecord;
import se.stodkoll.nightly.home.SwedishTime;
import se.stodkoll.nightly.upkeep.StatusOverview;

/** How things stand. */
@Command(name = "status")
public final class StatusCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SwedishTime.ZONE);

    @ParentCommand
    private Program program;

    @Option(names = "--nights", paramLabel = "N", defaultValue = "10")
    private int nights;

    @Override
    public Integer call() throws Exception {
        try (NightSession session = NightSession.openExisting(program)) {
            StatusOverview standing = session.night().standing(nights);
            Texts texts = program.texts();
            System.out.println(texts.say("status.header"));
            for (NightRecord night : standing.nights()) {
                System.out.println(line(night));
            }
            standing.codes()
                    .forEach((code, n) -> System.out.println(texts.say("status.code", code, n.all(), n.last())));
            standing.earlier()
                    .ifPresent(night -> System.out.println(
                            texts.say("status.earlier", TIME.format(night.finishedAt()), night.version())));
            if (standing.rescans() > 0) {
                System.out.println(texts.say("status.rescans", standing.rescans()));
            }
            System.out.println(texts.say(standing.inboxHasFiles() ? "status.inbox" : "status.inboxEmpty"));
            standing.unread().forEach((name, reason) -> System.out.println(texts.say("table.refused", name, reason)));
            list("status.waiting", standing.waiting());
            list("status.quarantined", standing.quarantined());
            return ExitCode.OK.code();
        }
    }

    private String line(NightRecord night) {
        String files = night.balance().map(this::balance).orElse(program.texts().say("status.broken"));
        Map<CaseStatus, Integer> cases = night.caseStatuses();
        String codes = night.errorCodes().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return String.format(
                "  %s  %-40s %5d %5d %5d %5d  %s",
                TIME.format(night.startedAt()),
                files,
                cases.getOrDefault(CaseStatus.MISMATCH, 0),
                cases.getOrDefault(CaseStatus.REVIEW, 0),
                cases.getOrDefault(CaseStatus.UNMATCHED, 0),
                cases.getOrDefault(CaseStatus.MATCH, 0),
                codes);
    }

    private String balance(Balance b) {
        return String.format(
                        "%5d = %5d + %5d + %5d + %5d",
                        b.filesIn(), b.read(), b.duplicates(), b.quarantined(), b.waiting())
                + (b.adds() ? "" : " !");
    }

    private void list(String key, List<StatusOverview.Stopped> files) {
        if (files.isEmpty()) {
            return;
        }
        System.out.println(program.texts().say(key, files.size()));
        files.forEach(file -> System.out.println(
                program.texts().say("status.file", file.name(), file.state(), file.attempts(), file.reason())));
    }
}
