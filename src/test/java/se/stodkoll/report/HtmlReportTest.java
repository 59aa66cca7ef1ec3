package se.stodkoll.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.RunReport;

/** rapport.html as text; what a browser makes of it is ReportInBrowserTest's. */
class HtmlReportTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "</title><svg onload=alert(1)>",
                "javascript:alert(1)",
                "</details></main><h1>x</h1>",
                "&lt;b&gt;",
                "{{7*7}}${7*7}",
            })
    void textOfDocumentsIsInert(String attack) throws IOException {
        String page = html(MadeReports.hostile(attack));
        String tame = html(MadeReports.hostile("tam"));
        assertEquals(count(tame, "<[a-zA-Z/]"), count(page, "<[a-zA-Z/]"), "the text adds no element");
        assertEquals(
                0,
                count(page, "<[a-z][^\\s>]*(?:\\s+[a-z-]+(?:=\"[^\"]*\")?)*?\\s+on[a-z]+="),
                "the text adds no handler");
        assertFalse(page.contains("href=\"javascript"));
    }

    /** At 390 points a line may end anywhere: a label stands on the line of its amount. */
    @Test
    void noLineEndsBetweenALabelAndItsAmount() throws IOException {
        String page = html(MadeReports.ordinary());
        assertTrue(count(page, "Beslutat\u00a0[\\d\u00a0]+\u00a0kr") > 0, "there are amounts with a label");
        assertEquals(0, count(page, "(Sökt|Beslutat|Beviljat|Utskrivet|Uträknat|Skillnad) [−+]?\\d"));
    }

    @Test
    void thePageAsksNoNetwork() throws IOException {
        String page = html(MadeReports.ordinary());
        assertFalse(Pattern.compile("(src=\"|<link[^>]* href=\"|url\\()(https?:)?//")
                .matcher(page)
                .find());
        assertTrue(page.contains("Content-Security-Policy"));
        assertTrue(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"), "policy");
    }

    @Test
    void aCaseLeadsToItsOriginalsAndToTheReviewPage() throws IOException {
        new ReportWriter(URI.create("https://granskning.region.se/"))
                .write(MadeReports.ordinary(), new DrawnCrops(), folder);
        String page = Files.readString(folder.resolve("rapport.html"));
        assertTrue(page.contains("href=\"https://granskning.region.se/arende/"), "to the case in review");
        assertTrue(
                Pattern.compile("<a class=\"place\" href=\"\\.\\./\\.\\./archive/2026-11-22/[^\"]+\\.pdf#page=1\">")
                        .matcher(page)
                        .find(),
                "from a value to its page");
        assertTrue(
                Pattern.compile("<li><a href=\"\\.\\./\\.\\./archive/[^\"]+#page=3\">Förslag till beslut")
                        .matcher(page)
                        .find(),
                "to a paper at its first page");
    }

    @Test
    void theNightIsToldFirst() throws IOException {
        String page = text(html(MadeReports.ordinary()));
        assertTrue(
                page.contains(
                        "5 ärenden att göra: 4 nya i natt och 1 kvar sedan tidigare. 2 filer gick inte att läsa."),
                page.substring(0, 900));
        assertTrue(page.contains("1 ärende där beviljat belopp inte är det sökta, 36_000_kr"), page);
        assertTrue(page.contains("1 ärende där en handling säger emot sig själv, 36_000_kr"), page);
        assertFalse(page.contains("72_000_kr"), "what differs for different reasons is not added up");
        assertTrue(page.contains("9 filer lästa i natt"));
        assertTrue(page.contains("hemlig.pdf Lösenordsskyddad"));
        assertTrue(page.indexOf("att göra") < page.indexOf("Visar 6 av 6"));
    }

    @Test
    void whatAPersonHasGoneThroughStandsLast() throws IOException {
        RunReport all = MadeReports.ordinary();
        List<Case> cases = all.cases().stream()
                .map(c -> c.status() == CaseStatus.MISMATCH ? gone(c) : c)
                .toList();
        RunReport told = new RunReport(
                all.runId(),
                all.startedAt(),
                all.finishedAt(),
                all.version(),
                all.documents(),
                cases,
                all.settings(),
                all.files());
        String page = text(html(told));
        assertTrue(page.contains("3 ärenden att göra, alla nya i natt."), page.substring(0, 900));
        assertTrue(page.contains("2 ✓ Genomgånget"), page);
        assertTrue(page.indexOf("Att göra: nya i natt 3") < page.indexOf("Genomgångna 2"), page);
        assertTrue(page.indexOf("Genomgångna 2") < page.indexOf("Kompetensnav Södra Närke Skillnad"), page);
        assertFalse(page.contains("där beviljat belopp inte är det sökta"), "nothing of it is left");
    }

    /** The case as a person has gone through it. */
    private static Case gone(Case c) {
        ReviewEvent said = new ReviewEvent(
                1,
                Instant.EPOCH,
                "Anna",
                ReviewAct.CONFIRM,
                ReviewSubject.ofCase(c.parts()),
                Optional.empty(),
                Optional.empty(),
                "");
        return new Case(
                c.id(),
                c.projectName(),
                c.status(),
                c.application(),
                c.decision(),
                c.rows(),
                c.links(),
                c.findings(),
                List.of(said));
    }

    @Test
    void thePageStatesWhatWasInForce() throws IOException {
        String page = text(html(MadeReports.ordinary()));
        assertTrue(page.contains("Raden summerar inte Varning rules.ROW_SUM"), page);
        assertTrue(page.contains("Angivna procentsatser (procentenheter) 0,5 tolerances.percentPoints"));
        assertTrue(page.contains("År 2026 25_520_000_kr frames.2026"));
    }

    @Test
    void whatWasNotReadIsToldFirstAndNothingIsSaidToAgree() throws IOException {
        String page = text(html(MadeReports.partlyRead()));
        String first = page.substring(0, page.indexOf("Visar 3 av 3"));
        assertTrue(first.contains("På 1 ställe är något inte läst."), first);
        assertTrue(first.contains("Inte läst: 1"), first);
        assertTrue(
                first.contains(
                        "protokoll.pdf s. 1: här står om pengar: ”Nämnden beviljar 300 000 kr till Nora kommun”"),
                first);
        assertFalse(page.contains("Inget avviker"), page);
    }

    @Test
    void hiddenFiguresAreToldBesideTheCase() throws IOException {
        RunReport all = MadeReports.ordinary();
        Problem hidden =
                new Problem(ProblemCode.HIDDEN_TEXT, "Sidan 1: 2 ord i filen (”695 000”).", 1, List.of("695 000"));
        Problem words = new Problem(ProblemCode.HIDDEN_TEXT, "Sidan 1: 1 ord utan siffror.", 1);
        RunReport told = new RunReport(
                all.runId(),
                all.startedAt(),
                all.finishedAt(),
                all.version(),
                all.documents().stream().map(d -> with(d, hidden, words)).toList(),
                all.cases(),
                all.settings(),
                all.files());
        String page = text(html(told));
        String cases = page.substring(page.indexOf("Handlingar"));
        assertTrue(cases.contains("! Text som inte syns: Sidan 1: 2 ord i filen (”695 000”)."), cases);
        assertFalse(cases.contains("Text som inte syns: Sidan 1: 1 ord utan siffror."), cases);
    }

    private static DocumentReport with(DocumentReport d, Problem... problems) {
        return new DocumentReport(
                d.sha256(),
                d.file(),
                d.mediaType(),
                d.pageCount(),
                d.status(),
                d.duplicateOf(),
                List.of(problems),
                d.parts());
    }

    @Test
    void filesThatFailedLeaveNoNightWithoutFault() throws IOException {
        RunReport all = MadeReports.ordinary();
        RunReport failedOnly = new RunReport(
                all.runId(),
                all.startedAt(),
                all.finishedAt(),
                all.version(),
                all.documents(),
                all.cases().stream().filter(c -> c.status() == CaseStatus.MATCH).toList(),
                all.settings(),
                all.files());
        String page = text(html(failedOnly));
        assertTrue(
                page.contains("Inget av det som kunde läsas avviker. 2 filer gick inte att läsa."),
                page.substring(0, 600));
        assertFalse(page.contains("Inget avviker"));
    }

    @Test
    void aRejectionShowsItsOutcomeAndNoAmount() throws IOException {
        String page = text(html(MadeReports.partlyRead()));
        assertTrue(page.contains("Spel i skogen Sökt_410_000_kr · Avslag"), page);
        assertTrue(page.contains("Utfall – anges inte Avslag"), page);
        assertTrue(page.contains("Ersätter beslut – anges inte 24RS4711"), page);
    }

    @Test
    void aNightWithoutCasesSaysSo() throws IOException {
        assertTrue(text(html(MadeReports.empty())).contains("Inga ärenden att jämföra."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kompetensnav Södra Närke | ≠ Skiljer −36_000_kr",
                "Kompetensnav Södra Närke | −36_000_kr (−3,13_%)",
                "Kompetensnav Södra Närke | = Lika",
                "Kompetensnav Södra Närke | i Start före beslutsdatum −42_dagar",
                "Cykelled längs kanalen   | 684_120 ≠ raden och kolumnen går inte ihop",
                "Cykelled längs kanalen   | Ett fynd till har samma orsak",
                "Cykelled längs kanalen   | Uträknat 804_120_kr Utskrivet 768_120_kr",
                "Kompetensnav Södra Närke | Sökt 1_150_097_kr Beviljat 1_114_097_kr",
                "Cykelled längs kanalen   | Att pröva: Med 648 120 kr för 2026 stämmer både rad och kolumn.",
                "Unga in i arbete         | bildläst ? säkerhet 52_%",
                "Bredband på landsbygden  | – anges inte 800_609_kr",
            })
    void aCaseShows(String project, String expected) throws IOException {
        String page = html(MadeReports.ordinary());
        Matcher section = Pattern.compile(
                        "<details class=\"case(?:(?!<details class=\"case).)*<h3>" + project
                                + "</h3>.*?(?=<details class=\"case|<p id=\"inga)",
                        Pattern.DOTALL)
                .matcher(page);
        assertTrue(section.find(), "no section of " + project);
        String shown = text(section.group());
        assertTrue(shown.contains(expected), shown);
    }

    @Test
    void onlyTheCellInWhichTheSumsCrossIsMarked() throws IOException {
        assertEquals(1, count(html(MadeReports.ordinary()), "class=\"fault\""));
    }

    @Test
    void aPictureHasAnAlternative() throws IOException {
        String page = html(MadeReports.ordinary());
        assertEquals(
                count(page, "<img "),
                count(
                        page,
                        "<img src=\"crops/[0-9a-f]{24}\\.png\" width=\"952\" height=\"\\d+\" class=\"at-\\d+\" alt=\"Utsnitt ur [^\"]+\" loading=\"lazy\""));
        assertTrue(count(page, "<img ") > 0);
    }

    @Test
    void withoutAPictureTheWordsRemain() throws IOException {
        new ReportWriter().write(MadeReports.ordinary(), sight -> Optional.empty(), folder);
        String page = Files.readString(folder.resolve("rapport.html"));
        assertEquals(0, count(page, "<img "));
        assertTrue(page.contains("<q>1 114 097</q>"));
    }

    private String html(RunReport report) throws IOException {
        new ReportWriter().write(report, new DrawnCrops(), folder);
        return Files.readString(folder.resolve("rapport.html"));
    }

    /** The page's words, with {@code _} for a no-break space. */
    private static String text(String html) {
        return html.replaceAll("(?s)<(style|script)>.*?</\\1>", "")
                .replaceAll("<[^>]+>", " ")
                .replace('\u00A0', '_')
                .replaceAll("\\s+", " ");
    }

    private static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }
}
