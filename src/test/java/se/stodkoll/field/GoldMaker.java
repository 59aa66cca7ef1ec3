package se.stodkoll.field;

import java.time.LocalDate;
import java.util.List;

/** Gold from what a paper has said: nothing that it has not. */
final class GoldMaker {
    private GoldMaker() {}

    static PaperGold of(PaperLayout layout, Matter matter, Speech speech, Speech asked, List<PaperGold.Table> budget) {
        Printed said = speech.printed();
        Claim claim = speech.claim();
        boolean application = layout.side().equals("application");
        boolean rejected = matter.rejected() && !application;
        boolean term = !rejected && (said.has("period") || said.has("years") || said.has("start"));
        return new PaperGold(
                application
                        ? PaperGold.Kind.APPLICATION
                        : layout.proposes() ? PaperGold.Kind.DECISION_PROPOSAL : PaperGold.Kind.DECISION,
                claim.project(),
                claim.receiver().name(),
                said.has("organisation") ? claim.receiver().number() : null,
                !rejected && said.has("amount") ? claim.amount() : null,
                !rejected && said.has("percent") ? claim.percent().orElseThrow() : null,
                term ? claim.term().start() : null,
                term ? claim.term().end() : null,
                said.has("dnr") ? claim.diaryNumber() : null,
                !application && said.has("body") ? claim.giver().body() : null,
                day(application, said, claim),
                application ? null : rejected ? "REJECTED" : "GRANTED",
                said.has("source1")
                        ? claim.sources().stream()
                                .map(s -> new PaperGold.Source(s.name(), s.amount()))
                                .toList()
                        : List.of(),
                application ? null : asked(asked),
                budget);
    }

    /** One of several matters in a paper; what stands once for all is in the common part. */
    static PaperGold many(Matter matter, Speech speech, Speech asked, Printed common, boolean list) {
        Printed said = speech.printed();
        Claim claim = speech.claim();
        boolean term = !matter.rejected() && (said.has("period") || said.has("years") || said.has("start"));
        boolean named = said.has("project") || asked.printed().has("project");
        return new PaperGold(
                list ? PaperGold.Kind.LIST_ROW : PaperGold.Kind.DECISION,
                named ? claim.project() : null,
                claim.receiver().name(),
                null,
                !matter.rejected() && said.has("amount") ? claim.amount() : null,
                !matter.rejected() && said.has("percent") ? claim.percent().orElseThrow() : null,
                term ? claim.term().start() : null,
                term ? claim.term().end() : null,
                said.has("dnr") ? claim.diaryNumber() : null,
                common.has("body") || said.has("body") ? claim.giver().body() : null,
                common.has("date") || said.has("date") ? claim.decided() : null,
                matter.rejected() ? "REJECTED" : "GRANTED",
                List.of(),
                asked(asked),
                List.of());
    }

    private static LocalDate day(boolean application, Printed said, Claim claim) {
        if (application) {
            return said.has("applied") ? claim.applied() : null;
        }
        return said.has("date") ? claim.decided() : null;
    }

    private static PaperGold.Asked asked(Speech asked) {
        Printed said = asked.printed();
        Claim claim = asked.claim();
        boolean term = said.has("period") || said.has("years") || said.has("start");
        return !said.has("amount") && !said.has("percent")
                ? null
                : new PaperGold.Asked(
                        said.has("amount") ? claim.amount() : null,
                        said.has("percent") ? claim.percent().orElseThrow() : null,
                        term ? claim.term().start() : null,
                        term ? claim.term().end() : null);
    }
}
