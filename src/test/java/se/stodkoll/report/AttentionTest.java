package se.stodkoll.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.report.digest.Attention;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.NightDigest;

/** What a case asks of a person, under what persons have said of it. */
class AttentionTest {
    /** Came with an earlier night, and differs. */
    private static final String OLD = "Kompetensnav Södra Närke";

    @Test
    void whatCameTonightIsNewAndTheRestIsLeft() {
        assertEquals(Attention.LEFT, attention(OLD, c -> c));
        assertEquals(Attention.NEW, attention("Cykelled längs kanalen", c -> c));
        assertEquals(Attention.NOTHING, attention("Grönare skogsbruk i Bergslagen", c -> c));
    }

    @Test
    void theLastWordOnTheWholeCaseCounts() {
        assertEquals(Attention.REVIEWED, attention(OLD, c -> said(c, c.parts(), ReviewAct.DEFER, ReviewAct.CONFIRM)));
        assertEquals(Attention.DEFERRED, attention(OLD, c -> said(c, c.parts(), ReviewAct.CONFIRM, ReviewAct.DEFER)));
    }

    @Test
    void aPaperThatCameSinceOpensTheCaseAgain() {
        assertEquals(Attention.LEFT, attention(OLD, c -> said(c, c.application(), ReviewAct.CONFIRM)));
    }

    @Test
    void whereEveryFindingHasItsVerdictTheCaseIsGoneThrough() {
        assertEquals(
                Attention.REVIEWED, attention(OLD, c -> judged(c, c.findings().size())));
        assertEquals(Attention.LEFT, attention(OLD, c -> judged(c, c.findings().size() - 1)));
    }

    private static Case judged(Case c, int findings) {
        return new Case(
                c.id(),
                c.projectName(),
                c.status(),
                c.application(),
                c.decision(),
                c.rows(),
                c.links(),
                IntStream.range(0, c.findings().size())
                        .mapToObj(i -> i < findings
                                ? confirmed(c, c.findings().get(i))
                                : c.findings().get(i))
                        .toList(),
                List.of());
    }

    private static Finding confirmed(Case c, Finding finding) {
        return finding.withVerdict(event(ReviewSubject.ofFinding(c.parts(), "k", finding.rule()), ReviewAct.CONFIRM));
    }

    private static Case said(Case c, List<String> parts, ReviewAct... acts) {
        return new Case(
                c.id(),
                c.projectName(),
                c.status(),
                c.application(),
                c.decision(),
                c.rows(),
                c.links(),
                c.findings(),
                List.of(acts).stream()
                        .map(act -> event(ReviewSubject.ofCase(parts), act))
                        .toList());
    }

    private static ReviewEvent event(ReviewSubject subject, ReviewAct act) {
        return new ReviewEvent(1, Instant.EPOCH, "Anna", act, subject, Optional.empty(), Optional.empty(), "");
    }

    private static Attention attention(String project, UnaryOperator<Case> change) {
        RunReport all = MadeReports.ordinary();
        NightDigest night = new NightDigest(new RunReport(
                all.runId(),
                all.startedAt(),
                all.finishedAt(),
                all.version(),
                all.documents(),
                all.cases().stream().map(change).toList(),
                all.settings(),
                all.files()));
        Matter matter = night.matters().stream()
                .filter(m -> m.matter().projectName().equals(project))
                .findFirst()
                .orElseThrow();
        return night.attention(matter);
    }
}
