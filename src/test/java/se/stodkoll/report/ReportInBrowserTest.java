package se.stodkoll.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import se.stodkoll.Chromium;
import se.stodkoll.model.run.RunReport;

/** rapport.html opened from disk in a real browser. */
@Tag("slow")
class ReportInBrowserTest {
    @TempDir
    private Path folder;

    private ChromeDriver browser;

    @BeforeEach
    void open() {
        browser = Chromium.open(Chromium.NO_MOTION, Chromium.WIDE);
        browser.manage().timeouts().implicitlyWait(Duration.ZERO);
    }

    @AfterEach
    void close() {
        browser.quit();
    }

    @ParameterizedTest
    @CsvSource({"1440, light", "1440, dark", "390, light", "390, dark"})
    void axeFindsNoViolation(int width, String scheme) throws IOException {
        size(width);
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        show(MadeReports.ordinary());
        browser.findElement(By.id("oppna")).click();
        String found = new AxeBuilder()
                .analyze(browser).getViolations().stream()
                        .map(ReportInBrowserTest::told)
                        .collect(Collectors.joining("\n"));
        assertEquals("", found);
    }

    @ParameterizedTest
    @CsvSource({"1440", "390", "320"})
    void nothingRunsOutOfThePage(int width) throws IOException {
        size(width);
        show(MadeReports.ordinary());
        browser.findElement(By.id("oppna")).click();
        assertEquals(0L, script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    @Test
    void filtersLeaveWhatFits() throws IOException {
        show(MadeReports.ordinary());
        assertEquals("Visar 6 av 6 ärenden", shown());
        new Select(browser.findElement(By.id("lage"))).selectByValue("unmatched");
        assertEquals("Visar 2 av 6 ärenden", shown());
        browser.findElement(By.id("sok")).sendKeys("LAXÅ");
        assertEquals("Visar 1 av 6 ärenden", shown());
        new Select(browser.findElement(By.id("lage"))).selectByValue("match");
        assertEquals("Visar 0 av 6 ärenden", shown());
        assertTrue(browser.findElement(By.id("inga")).isDisplayed());
        new Select(browser.findElement(By.id("lage"))).selectByValue("");
        browser.findElement(By.id("sok")).clear();
        browser.findElement(By.id("sok")).sendKeys("1 150 097");
        assertEquals("Visar 1 av 6 ärenden", shown());
        browser.findElement(By.id("sok")).clear();
        browser.findElement(By.id("sok")).sendKeys(Keys.SPACE);
        new Select(browser.findElement(By.id("regel"))).selectByValue("ROW_SUM");
        assertEquals("Visar 1 av 6 ärenden", shown());
        assertEquals(
                "Cykelled längs kanalen",
                browser.findElement(By.cssSelector(".case:not([hidden]) h3")).getText());
    }

    @Test
    void aTileChoosesItsCases() throws IOException {
        show(MadeReports.ordinary());
        WebElement tile = browser.findElement(By.cssSelector("[data-show=mismatch]"));
        tile.click();
        assertEquals("Visar 2 av 6 ärenden", shown());
        assertEquals("true", tile.getAttribute("aria-current"));
    }

    @Test
    void aCaseOpensByKeyboardAndShowsItsPictures() throws IOException {
        show(MadeReports.ordinary());
        browser.findElement(By.cssSelector(".case summary")).sendKeys(Keys.ENTER);
        WebElement picture = browser.findElement(By.cssSelector(".case[open] img"));
        script("arguments[0].scrollIntoView()", picture);
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!Boolean.TRUE.equals(script("return arguments[0].complete && arguments[0].naturalWidth > 0", picture))) {
            assertTrue(System.nanoTime() < end, "the picture beside the page did not load");
            Thread.onSpinWait();
        }
        assertTrue(picture.isDisplayed());
    }

    @Test
    void printedItHasAPageACaseAtMostWithNumbersAndOnlyWhatIsChosen() throws IOException {
        show(MadeReports.ordinary());
        try (PDDocument all = printed()) {
            assertTrue(all.getNumberOfPages() <= 6 + 1, all.getNumberOfPages() + " pages for six cases");
            for (int page = 1; page <= all.getNumberOfPages(); page++) {
                String text = text(all, page);
                assertTrue(text.contains("Sida " + page + " av " + all.getNumberOfPages()), text);
            }
            assertTrue(text(all, 0).contains("Cykelled längs kanalen"));
        }
        new Select(browser.findElement(By.id("lage"))).selectByValue("unmatched");
        try (PDDocument chosen = printed()) {
            String text = text(chosen, 0);
            assertTrue(text.contains("Bredband på landsbygden"), text);
            assertFalse(text.contains("Cykelled längs kanalen"), text);
        }
    }

    @Test
    void printedACaseStandsOnOnePageWithItsHead() throws IOException {
        RunReport report = MadeReports.ordinary();
        show(report);
        try (PDDocument all = printed()) {
            int whole = 0;
            for (int page = 2; page <= all.getNumberOfPages(); page++) {
                String text = text(all, page);
                int heads = report.cases().stream()
                        .mapToInt(
                                c -> count(text, "(?m)^\\S (Avviker|Granska|Oparat) " + Pattern.quote(c.projectName())))
                        .sum();
                assertEquals(
                        heads, count(text, "(?m)^Handlingar\\s*$"), "page " + page + " ends within a case: " + text);
                whole += heads;
            }
            assertTrue(whole >= 4, whole + " cases");
        }
    }

    @Test
    void printedALongCaseHasItsNameAtTheHeadOfEveryPageItStandsOn() throws IOException {
        show(MadeReports.withALongCase(40));
        try (PDDocument all = printed()) {
            List<String> pages = IntStream.rangeClosed(1, all.getNumberOfPages())
                    .mapToObj(page -> text(all, page))
                    .filter(text -> text.contains("Raden Åtgärd"))
                    .toList();
            assertTrue(pages.size() > 2, pages.size() + " pages");
            for (String page : pages) {
                int head = page.indexOf("Vattenvård i Svartåns dalgång");
                assertTrue(head >= 0 && head < page.indexOf("Raden Åtgärd"), page);
            }
        }
    }

    private static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private PDDocument printed() throws IOException {
        Object data = browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        return Loader.loadPDF(Base64.getDecoder().decode(data.toString()));
    }

    /** @param page from 1; 0 for all */
    private static String text(PDDocument pdf, int page) {
        PDFTextStripper words = new PDFTextStripper();
        if (page > 0) {
            words.setStartPage(page);
            words.setEndPage(page);
        }
        try {
            return words.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theChartLeadsToItsCase() throws IOException {
        show(MadeReports.ordinary());
        browser.findElement(By.linkText("Kompetensnav Södra Närke")).click();
        assertEquals(
                "Kompetensnav Södra Närke",
                browser.findElement(By.cssSelector(".case[open] h3")).getText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>window.ran = 1</script>",
                "<img src=x onerror=window.ran=1>",
                "\" onfocus=\"window.ran=1\" autofocus=\"",
                "</style><script>window.ran = 1</script>",
            })
    void textOfDocumentsDoesNotRun(String attack) throws IOException {
        show(MadeReports.hostile(attack));
        browser.findElement(By.id("oppna")).click();
        assertEquals(true, script("return window.ran === undefined"));
        assertEquals(0L, script("return document.querySelectorAll('[onerror],[onfocus],[onload]').length"));
        assertEquals(attack, browser.findElement(By.cssSelector(".case h3")).getText());
    }

    @Test
    void twoThousandCasesOpenAndFilter() throws IOException {
        show(MadeReports.large(2000));
        assertEquals("Visar 2 000 av 2 000 ärenden", shown());
        Object millis = script("const t = performance.now(); document.getElementById('lage').value = 'mismatch';"
                + "document.getElementById('lage').dispatchEvent(new Event('change')); document.body.offsetHeight;"
                + "return Math.round(performance.now() - t)");
        Object load = script(
                "const n = performance.getEntriesByType('navigation')[0]; return Math.round(n.domContentLoadedEventEnd)");
        System.out.println("2000 cases: page ready in " + load + " ms, filtered in " + millis + " ms");
        assertEquals("Visar 200 av 2 000 ärenden", shown());
    }

    private void show(RunReport report) throws IOException {
        boolean large = report.cases().size() > 100;
        new ReportWriter().write(report, large ? sight -> Optional.empty() : new DrawnCrops(), folder);
        browser.get(folder.resolve("rapport.html").toUri().toString());
    }

    private void size(int width) {
        browser.manage().window().setSize(new Dimension(width, 1000));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    }

    private Object script(String script, Object... arguments) {
        return browser.executeScript(script, arguments);
    }

    private String shown() {
        return browser.findElement(By.id("antal")).getText();
    }

    private static String told(Rule violation) {
        return violation.getId() + ": "
                + violation.getNodes().stream().map(n -> n.getHtml()).limit(5).collect(Collectors.joining(" | "));
    }
}
