package se.stodkoll.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import se.stodkoll.Chromium;
import se.stodkoll.Looks;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.nightly.Night;
import se.stodkoll.nightly.UnknownForm;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.morning.ReviewBackend;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.web.ReviewServer;
import se.stodkoll.web.office.WebSettings;

/** What no reading found is filled in by a person, in a real browser, and the next night has it. */
@Tag("slow")
class FillInInBrowserTest {
    private static final Path DOCUMENTS = Path.of("testdata/demo/inbox");

    @TempDir
    private Path folder;

    private Home home;
    private ReviewBackend morning;
    private ReviewServer server;
    private ChromeDriver browser;

    @BeforeEach
    void open() throws IOException {
        home = new Home(folder.resolve("home")).make();
        for (String name : List.of("demo-03.pdf", "demo-04.pdf")) {
            Path file = Files.copy(DOCUMENTS.resolve(name), home.inbox().resolve(name));
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
        }
        UnknownForm.drop(home.inbox(), "brev.pdf", UnknownForm.HEADING, UnknownForm.PAPERS.get(0));
        night();
        morning = ReviewBackend.open(home, settings());
        server = ReviewServer.start(
                new WebSettings(
                        "127.0.0.1", 0, Optional.empty(), "Anna", morning.sessions(), 1 << 20, Optional.empty()),
                new ReviewOffice(morning));
        browser = Chromium.open(Chromium.NO_MOTION, Chromium.WIDE);
    }

    @AfterEach
    void close() {
        browser.quit();
        server.close();
        morning.close();
    }

    private Settings settings() {
        return Settings.load(home, Map.of("STODKOLL_WORKERS", "1"));
    }

    private RunReport night() throws IOException {
        Settings settings = settings();
        try (Night night = Night.open(home, settings, Stages.open(settings), Watchers.none())) {
            return night.run().report();
        }
    }

    @Test
    void aRowAndAnEmptyCellOfABudget() throws IOException {
        openBudget();
        Looks.at(browser, "grid").isClean();
        WebElement name = browser.findElement(By.cssSelector(".grid tbody tr.item th .cell"));
        String sum = text(".sum");
        browser.executeScript("arguments[0].focus()", name);
        type(Keys.chord(Keys.CONTROL, Keys.ENTER));
        WebElement added = browser.switchTo().activeElement();
        assertEquals("Den nya radens namn", added.getDomAttribute("aria-label"));
        type("Resor");
        type(Keys.ENTER);
        type("4 711");
        assertFalse(text(".sum").equals(sum), "the sum runs along");
        type(Keys.ARROW_RIGHT);
        String pointed = point();
        Looks.at(browser, "added").isClean();
        reload(() -> type(Keys.ENTER));
        assertTrue(text(".notice").startsWith("Rättat i 3 rutor av Anna."), text(".notice"));
        List<String> names = names();
        assertEquals("Resor", names.get(1));
        assertEquals("cell", browser.switchTo().activeElement().getDomAttribute("class"), "one goes on below");
        BudgetRow row = costs(night()).get(1);
        assertEquals("Resor", row.label().value());
        List<Field<Money>> amounts = Stream.concat(row.amounts().values().stream(), row.total().stream())
                .toList();
        assertEquals(2, amounts.size());
        assertTrue(
                amounts.stream()
                        .anyMatch(f -> f.evidence().text().equals(pointed)
                                && f.evidence().box().isPresent()),
                "where it was pointed at: " + amounts);
        browser.navigate().refresh();
        assertEquals(names, names(), "the next night shows it");
        reload(() -> browser.findElement(By.cssSelector(".history .undo")).click());
    }

    @Test
    void whatIsRefusedStaysInTheGrid() {
        openBudget();
        WebElement cell = browser.findElement(By.cssSelector(".grid tbody tr.item td .cell"));
        cell.clear();
        cell.sendKeys("tolv", Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(b -> text(".gridtold").contains("skriv belopp i kronor"));
        assertEquals("tolv", cell.getDomProperty("value"));
        cell.sendKeys(Keys.ESCAPE);
        assertFalse(browser.findElement(By.cssSelector("[data-grid=save]")).isDisplayed());
    }

    @Test
    void aLetterNobodyUnderstood() throws IOException {
        browser.get(server.address());
        assertEquals("1 papper gav varken ansökan eller beslut. Se det", text("#olasta"));
        browser.findElement(By.cssSelector("#olasta a")).click();
        browser.findElement(By.cssSelector("a[href^='/papper/']")).click();
        Looks.at(browser, "paper").isClean();
        open("/application/request/amount");
        browser.findElement(By.id("peka")).click();
        wait(".word");
        for (String word : List.of("45", "000", "kr")) {
            browser.findElement(By.cssSelector(".word[aria-label='" + word + "']"))
                    .sendKeys(Keys.ENTER);
        }
        assertEquals("45 000 kr", browser.findElement(By.id("nytt")).getDomProperty("value"));
        Looks.at(browser, "pointing").isClean();
        reload(() -> browser.findElement(By.cssSelector("#ratta .primary")).click());
        assertTrue(text(".notice").contains("Papperet är nu ett ärende"), text(".notice"));
        open("/application/identity/projectName");
        type("Ny bryggstege vid Sundet");
        reload(() -> type(Keys.ENTER));
        assertEquals("Ny bryggstege vid Sundet", text("h1"));
        beginsItsBudget();
        Part part = night().documents().stream()
                .filter(d -> d.file().equals("brev.pdf"))
                .findFirst()
                .orElseThrow()
                .parts()
                .get(0);
        assertEquals(
                "45 000 kr",
                part.content()
                        .application()
                        .flatMap(a -> a.request().amount())
                        .orElseThrow()
                        .evidence()
                        .text());
        browser.get(server.address() + "?lage=");
        assertTrue(text("main").contains("Ny bryggstege vid Sundet"), text("main"));
    }

    /** No table stands in the letter: its years give one to fill in, row by row. */
    private void beginsItsBudget() {
        browser.findElement(By.xpath("//summary[.='Har den en budget som inte lästes?']"))
                .click();
        open("/application/budget/costs/columns");
        type("2026");
        reload(() -> type(Keys.ENTER));
        browser.findElement(By.cssSelector("details.budget summary")).sendKeys(Keys.ENTER);
        Looks.at(browser, "begun").isClean();
        browser.findElement(By.cssSelector(".grid tr.begun th .cell")).sendKeys("Virke", Keys.ENTER);
        type("45 000");
        reload(() -> type(Keys.ENTER));
        assertEquals(List.of("Virke"), names());
    }

    private void openBudget() {
        browser.get(server.address());
        reload(() -> browser.findElement(By.cssSelector(".row .open")).click());
        browser.findElement(By.cssSelector("details.budget summary")).sendKeys(Keys.ENTER);
    }

    /** At the first word of the page that is a figure, for the cell that has the focus; the word. */
    private String point() {
        type(Keys.F2);
        wait(".word:focus");
        WebElement word = browser.findElements(By.cssSelector(".word")).stream()
                .filter(w -> w.getDomAttribute("aria-label").matches("[1-9]\\d{1,2}"))
                .findFirst()
                .orElseThrow();
        browser.executeScript("arguments[0].focus()", word);
        String text = word.getDomAttribute("aria-label");
        type(Keys.ENTER);
        type(Keys.ESCAPE);
        assertEquals(text, browser.switchTo().activeElement().getDomProperty("value"));
        return text;
    }

    private List<String> names() {
        if (!browser.findElement(By.cssSelector(".grid")).isDisplayed()) {
            browser.findElement(By.cssSelector("details.budget summary")).sendKeys(Keys.ENTER);
        }
        return browser.findElements(By.cssSelector(".grid tbody th .cell")).stream()
                .map(c -> c.getDomProperty("value"))
                .toList();
    }

    private static List<BudgetRow> costs(RunReport report) {
        return report.documents().stream()
                .flatMap(d -> d.parts().stream())
                .flatMap(p -> p.content().application().stream())
                .flatMap(a -> a.budget().stream())
                .flatMap(b -> b.costs().stream())
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private void open(String path) {
        WebElement button = browser.findElement(By.cssSelector("button.ratta[data-path='" + path + "']"));
        browser.executeScript("arguments[0].click()", button);
    }

    private void type(CharSequence keys) {
        browser.switchTo().activeElement().sendKeys(keys);
    }

    private String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText().replace('\u00a0', ' ');
    }

    private void wait(String selector) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
    }

    private void reload(Runnable act) {
        WebElement old = browser.findElement(By.tagName("html"));
        act.run();
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(30));
        wait.until(ExpectedConditions.stalenessOf(old));
        wait.until(b -> "complete".equals(browser.executeScript("return document.readyState")));
    }
}
