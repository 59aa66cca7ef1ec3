package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.EarlierNight;
import se.stodkoll.report.MadeMatters;

/** A morning of 19 cases gone through in a real browser by keyboard alone, each key counted. */
@Tag("slow")
class QueueInBrowserTest {
    private static final int TO_DO = 19;
    /** For a case that is right: to open it, and to be done with it. */
    private static final int MOST_KEYS_FOR_RIGHT = 3;
    /** For a correction: the value counts as one, however many digits it has. */
    private static final int MOST_KEYS_FOR_CORRECTION = 8;

    @TempDir
    private Path folder;

    private MadeOffice office;
    private ReviewServer server;
    private ChromeDriver browser;
    private int keys;

    @BeforeEach
    void open() {
        Stream<DocumentReport> differing = IntStream.range(0, TO_DO)
                .boxed()
                .flatMap(i ->
                        MadeMatters.pair(project(i), "Kommun " + project(i), 900_000 + 10_000L * i, 500_000).stream());
        Stream<DocumentReport> agreeing =
                MadeMatters.pair("Kompetensnav", "Hallsbergs kommun", 700_000, 700_000).stream()
                        .map(MadeMatters::withMinutes);
        office = new MadeOffice(folder, Stream.concat(differing, agreeing).toList());
        server = ReviewServer.start(MadeOffice.settings(folder), office);
        browser = Chromium.open(Chromium.WIDE);
    }

    /** Names with no word in common, so that none is taken for another. */
    private static String project(int i) {
        String letters = "abcdefghijklmnopqrstuvwxyz";
        return ("Q" + letters.charAt(i) + letters.charAt((i * 7 + 3) % 26) + letters.charAt((i * 11 + 5) % 26))
                .repeat(3);
    }

    @AfterEach
    void close() {
        browser.quit();
        server.close();
        office.close();
    }

    private void type(CharSequence key) {
        browser.switchTo().activeElement().sendKeys(key);
        keys++;
    }

    /** Types a key that leads to another page, and waits for it. */
    private void go(CharSequence key) {
        WebElement old = browser.findElement(By.tagName("html"));
        type(key);
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(30));
        wait.until(ExpectedConditions.stalenessOf(old));
        wait.until(b -> "complete".equals(browser.executeScript("return document.readyState")));
    }

    private String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText().replace('\n', ' ');
    }

    @Test
    void nineteenCasesByKeyboardAlone() {
        browser.get(server.address());
        assertEquals("Att göra 19", text(".tab.kvar"));
        type("j");
        go(Keys.ENTER);
        Map<String, Integer> met = new HashMap<>();
        for (int left = TO_DO; left > 0; left--) {
            assertTrue(text(".steps .told").endsWith(" av " + left + " i Att göra"), text(".steps .told"));
            met.merge(text("h1"), 1, Integer::sum);
            go("g");
        }
        assertEquals(TO_DO, met.size(), "each once: " + met);
        assertEquals("Inget är kvar att göra. Visa alla ärenden", text("#lista + p"));
        assertTrue(keys <= MOST_KEYS_FOR_RIGHT * TO_DO, keys + " keys");
        assertEquals(TO_DO, office.desk().events().size());
    }

    @Test
    void aCorrectionTakesFewKeysAndTheListIsKept() {
        browser.get(server.address() + "?lage=mismatch&ordning=belopp");
        type("j");
        go(Keys.ENTER);
        String first = text("h1");
        keys = 0;
        type("r");
        String applied = browser.findElement(By.cssSelector("button.ratta[data-path='/application/request/amount']"))
                .getDomAttribute("data-plain");
        String part = browser.findElement(By.name("falt")).getDomProperty("value");
        type(part.startsWith("/decision") ? applied : "500000");
        go(Keys.ENTER);
        assertEquals(first, text("h1"), "what came of it is shown");
        assertTrue(text(".notice").contains("Reglerna kördes igen"), text(".notice"));
        go("g");
        assertTrue(keys <= MOST_KEYS_FOR_CORRECTION, keys + " keys");
        assertTrue(browser.getCurrentUrl().endsWith("?lage=mismatch&ordning=belopp"), browser.getCurrentUrl());
        go("n");
        go("p");
        String here = text("h1");
        go("l");
        assertEquals(here, browser.switchTo().activeElement().getText(), "back at its row");
    }

    /** Each press of the mouse is counted; a value that is typed counts as one. */
    @Test
    void theSameByMouse() {
        browser.get(server.address());
        keys = 0;
        click(".row .open");
        String first = text("h1");
        click("#genomgatt");
        assertFalse(first.equals(text("h1")), "the next one is open");
        assertTrue(keys <= MOST_KEYS_FOR_RIGHT, keys + " clicks");
        keys = 0;
        browser.findElement(By.cssSelector(".finding [data-fix]")).click();
        keys++;
        boolean granted =
                browser.findElement(By.name("falt")).getDomProperty("value").startsWith("/decision");
        type(granted ? plain("/application/request/amount") : plain("/decision/grant/maxAmount"));
        click("#ratta .primary");
        assertTrue(text(".notice").contains("Reglerna kördes igen"), text(".notice"));
        click("#genomgatt");
        assertTrue(keys <= MOST_KEYS_FOR_CORRECTION, keys + " clicks");
    }

    private String plain(String path) {
        return browser.findElement(By.cssSelector("button.ratta[data-path='" + path + "']"))
                .getDomAttribute("data-plain");
    }

    /** Clicks what leads to another page, and waits for it. */
    private void click(String selector) {
        WebElement old = browser.findElement(By.tagName("html"));
        browser.findElement(By.cssSelector(selector)).click();
        keys++;
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(30));
        wait.until(ExpectedConditions.stalenessOf(old));
        wait.until(b -> "complete".equals(browser.executeScript("return document.readyState")));
    }

    @Test
    void undoingWhatWasDoneWithMarkedCasesTakesOneKey() {
        browser.get(server.address());
        type("j");
        type("x");
        type("j");
        type("x");
        WebElement old = browser.findElement(By.tagName("html"));
        browser.findElement(By.cssSelector("#marka [value=DEFER]")).sendKeys(Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(30)).until(ExpectedConditions.stalenessOf(old));
        assertEquals("Att göra 17", text(".tab.kvar"));
        go("z");
        assertEquals("Att göra 19", text(".tab.kvar"));
        assertTrue(text(".notice").contains("2 beslut ångrade"), text(".notice"));
    }

    @Test
    void aPartThatGaveNothingIsReachedFromTheCaseOfItsFile() {
        browser.get(server.address() + "?lage=&sok=Kompetensnav");
        click(".row .open");
        browser.findElement(By.cssSelector("#papper-d .rest summary")).click();
        Looks.at(browser, "rest").isClean();
        click("#papper-d .rest a");
        assertEquals("Beslut", text(".paperhead h2"));
        Looks.at(browser, "rest-paper").isClean();
    }

    @Test
    void severalAreMarkedByKeyboardAndNothingIsInAnybodysWay() {
        office.earlier = Optional.of(new EarlierNight(Instant.parse("2026-01-15T01:04:00Z"), "0.1.0"));
        browser.get(server.address());
        type("j");
        type("x");
        type("j");
        type("x");
        assertEquals("2 ärenden markerade", text("#markerade"));
        Looks.at(browser, "queue").isClean();
        browser.findElement(By.cssSelector("#marka [value=CONFIRM]")).sendKeys(Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(b -> !b.findElements(By.cssSelector(".notice")).isEmpty());
        assertEquals("Att göra 17", text(".tab.kvar"));
        type("j");
        go(Keys.ENTER);
        Looks.at(browser, "case").isClean();
        browser.get(server.address() + "?lage=klart");
        click(".row .open");
        browser.executeScript("document.querySelector('.undos').scrollIntoView()");
        Looks.at(browser, "together").isClean();
        click(".undos form + form button");
        assertTrue(text(".notice").contains("2 beslut ångrade"), text(".notice"));
    }
}
