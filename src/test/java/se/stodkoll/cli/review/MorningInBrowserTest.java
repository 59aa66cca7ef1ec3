package se.stodkoll.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import se.stodkoll.Chromium;
import se.stodkoll.Looks;
import se.stodkoll.nightly.Night;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.morning.ReviewBackend;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.web.ReviewServer;
import se.stodkoll.web.office.WebSettings;

/** A whole morning in a real browser, over nights that read the shipped documents. */
@Tag("slow")
class MorningInBrowserTest {
    private static final Path DOCUMENTS = Path.of("testdata/demo/inbox");
    /** A form whose decision grants less, and a pair that agrees. */
    private static final List<String> DROPPED = List.of("demo-03.pdf", "demo-04.pdf", "demo-07.pdf", "demo-08.pdf");

    @TempDir
    private Path folder;

    private Home home;
    private ReviewBackend backend;
    private ReviewServer server;
    private ChromeDriver browser;

    @BeforeEach
    void open() throws IOException {
        home = new Home(folder.resolve("home")).make();
        browser = Chromium.open(Chromium.NO_MOTION, Chromium.WIDE);
    }

    @AfterEach
    void close() {
        browser.quit();
        if (server != null) {
            stopServer();
        }
    }

    private void stopServer() {
        server.close();
        backend.close();
    }

    private void drop(String from, String as) throws IOException {
        Path file = Files.copy(DOCUMENTS.resolve(from), home.inbox().resolve(as));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    private void night() throws IOException {
        Settings settings = settings();
        try (Night night = Night.open(home, settings, Stages.open(settings), Watchers.none())) {
            assertTrue(night.run().balance().adds());
        }
    }

    private Settings settings() {
        return Settings.load(home, Map.of("STODKOLL_WORKERS", "1"));
    }

    private void serve(int port) throws IOException {
        backend = ReviewBackend.open(home, settings());
        server = ReviewServer.start(
                new WebSettings(
                        "127.0.0.1", port, Optional.empty(), "Anna", backend.sessions(), 1 << 20, Optional.empty()),
                new ReviewOffice(backend));
    }

    @Test
    void theWholeMorning() throws IOException {
        for (String name : DROPPED) {
            drop(name, name);
        }
        night();
        lookAtTheReport();
        serve(0);
        browser.get(server.address());
        Looks.at(browser, "morning").isClean();
        openCase("mismatch");
        String matter = browser.getCurrentUrl();
        seeTheCrop();
        Looks.at(browser, "morning").isClean();
        correctTheAmount();
        undoAndCorrectByPointing();
        Looks.at(browser, "morning").isClean();
        splitAndPair();
        restart();
        browser.get(matter);
        assertFalse(findings().contains("Beloppet skiljer sig"));

        drop("demo-04.pdf", "samma-beslut-igen.pdf");
        night();
        browser.get(matter);
        assertFalse(findings().contains("Beloppet skiljer sig"));
        assertTrue(text(".history").contains("Rättat: Beslutat belopp"), text(".history"));
        browser.get(report());
        browser.findElement(By.id("oppna")).click();
        assertTrue(text("main").contains("Rättat av Anna"), "the next report tells of the correction");
        theSameIsLeftEverywhere();
    }

    /** After a person has gone through a case and another night: in report.json, in the report and on the page. */
    private void theSameIsLeftEverywhere() throws IOException {
        browser.get(server.address() + "?lage=");
        browser.findElement(By.cssSelector(".row .open")).click();
        submit("#genomgatt");
        night();
        JsonNode summary = new ObjectMapper()
                .readTree(home.latestReport().resolve("report.json").toFile())
                .get("summary");
        JsonNode work = summary.get("work");
        assertTrue(work.get("reviewed").asInt() > 0, work.toString());
        browser.get(report());
        assertEquals(work.get("new").asText(), text(".tile.new .num"));
        assertEquals(work.get("left").asText(), text(".tile.left .num"));
        assertEquals(work.get("reviewed").asText(), text(".tile.done .num"));
        assertEquals("0", work.get("new").asText(), "nothing came that night");
        browser.get(server.address());
        assertEquals(work.get("toDo").asText(), text(".tab[href='/'] b"));
        for (String state : List.of("match", "mismatch", "review", "unmatched")) {
            assertEquals(summary.get(state).asInt(), counted(".tab." + state + " b"), state + " on the page");
        }
        browser.get(report());
        for (String state : List.of("match", "mismatch", "review", "unmatched")) {
            assertEquals(summary.get(state).asInt(), counted(".state." + state + " b"), state + " in the report");
        }
    }

    @Test
    void aMorningByKeyboardAlone() throws IOException {
        for (String name : DROPPED) {
            drop(name, name);
        }
        night();
        serve(0);
        browser.get(server.address());
        type("j");
        reload(() -> type(Keys.ENTER));
        List<String> first = findings();
        type("j");
        type(Keys.ENTER);
        assertTrue(
                browser.switchTo().activeElement().getDomAttribute("class").contains("box"), "Enter shows the place");
        type("+");
        assertEquals(
                "250 %",
                browser.findElements(By.cssSelector("[data-zoom='0']"))
                        .get(0)
                        .getText()
                        .replace('\u00a0', ' '));
        reload(() -> type("s"));
        backByUndoing();
        assertTrue(browser.findElements(By.cssSelector(".finding .verdict")).isEmpty());
        type("a");
        type("avrundat i beslutet");
        reload(() -> type(Keys.ENTER));
        backByUndoing();
        assertTrue(text(".history").contains("avrundat i beslutet"), "Enter after a reason dismisses");
        assertEquals(first.size(), findings().size());
        type("j");
        type("r");
        assertEquals("nytt", browser.switchTo().activeElement().getDomAttribute("id"));
        type(Keys.ESCAPE);
        assertTrue(browser.switchTo().activeElement().getDomAttribute("class").contains("small"), "the focus is back");
        reload(() -> type("u"));
        assertEquals(
                "Inget är kvar att göra. Visa alla ärenden", text("#lista + p"), "the list again, where none is left");
        backByUndoing();
        reload(() -> type("d"));
        type("m");
        type(Keys.ARROW_DOWN);
        type(Keys.TAB);
        reload(() -> type(Keys.ENTER));
        assertEquals(2, browser.findElements(By.cssSelector(".paper .sheets")).size(), "paired again");
        type("i");
        type("ringde sökanden");
        type(Keys.TAB);
        type(Keys.TAB);
        type(Keys.TAB);
        reload(() -> type(Keys.ENTER));
        assertTrue(text(".history").contains("ringde sökanden"), "a note without a decision");
        reload(() -> type("g"));
        assertEquals("Inget är kvar att göra. Visa alla ärenden", text("#lista + p"));
    }

    @Test
    void theBudgetIsCorrectedInItsGrid() throws IOException {
        drop("demo-03.pdf", "demo-03.pdf");
        drop("demo-04.pdf", "demo-04.pdf");
        night();
        serve(0);
        browser.get(server.address());
        type("j");
        reload(() -> type(Keys.ENTER));
        browser.findElement(By.cssSelector("details.budget summary")).sendKeys(Keys.ENTER);
        Looks.at(browser, "morning").isClean();
        WebElement first = browser.findElement(By.cssSelector(".grid td .cell"));
        String sum = text(".sum");
        String before = first.getDomProperty("value");
        browser.executeScript("arguments[0].focus()", first);
        type(Keys.ARROW_DOWN);
        WebElement below = browser.switchTo().activeElement();
        assertEquals("cell", below.getDomAttribute("class"));
        assertFalse(below.equals(first), "the row below");
        assertEquals(
                true,
                browser.executeScript("const b = document.querySelector('.box.here').getBoundingClientRect();"
                        + " const v = document.querySelector('.box.here').closest('.sheets').getBoundingClientRect();"
                        + " return b.top >= v.top && b.bottom <= v.bottom"),
                "the page follows");
        type(Keys.ARROW_UP);
        type("1 234 567");
        assertFalse(text(".sum").equals(sum), "the sum runs along");
        type(Keys.ESCAPE);
        assertEquals(before, first.getDomProperty("value"));
        type(Keys.chord(Keys.CONTROL, "a"));
        type("1 234 567");
        reload(() -> type(Keys.ENTER));
        assertTrue(text(".notice").startsWith("Rättat"), text(".notice"));
        assertEquals(
                "1234567",
                browser.findElement(By.cssSelector(".grid td .cell"))
                        .getDomProperty("value")
                        .replaceAll("\\D", ""));
        assertEquals(
                "cell", browser.switchTo().activeElement().getDomAttribute("class"), "one goes on from the cell below");
        browser.executeScript("document.querySelector('.grid tbody tr:not(.group) th .cell').select()");
        type("Projektledare");
        reload(() -> type(Keys.ENTER));
        assertEquals(
                "Projektledare",
                browser.findElement(By.cssSelector(".grid tbody tr:not(.group) th .cell"))
                        .getDomProperty("value"));
    }

    /** The last word may have led on to another page; Z there leads back to the case. */
    private void backByUndoing() {
        reload(() -> type("z"));
        assertTrue(browser.findElement(By.cssSelector(".history .gone")).isDisplayed());
    }

    private void type(CharSequence keys) {
        browser.switchTo().activeElement().sendKeys(keys);
    }

    private void lookAtTheReport() {
        browser.get(report());
        new Select(browser.findElement(By.id("lage"))).selectByValue("mismatch");
        assertEquals("Visar 1 av 2 ärenden", text("#antal"));
        browser.findElement(By.cssSelector(".case:not([hidden]) summary")).click();
        loaded(browser.findElement(By.cssSelector(".case[open] img")));
    }

    private String report() {
        return home.latestReport().resolve("rapport.html").toUri().toString();
    }

    private void openCase(String status) {
        browser.findElement(By.cssSelector(".tab." + status)).click();
        assertEquals("Visar 1 av 1 ärenden", text("#antal"));
        browser.findElement(By.tagName("body")).sendKeys("j");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    }

    private void seeTheCrop() {
        assertTrue(findings().contains("Beloppet skiljer sig"), findings().toString());
        assertEquals(2, browser.findElements(By.cssSelector(".paper .sheets")).size());
        browser.findElements(By.cssSelector(".picture img")).forEach(this::loaded);
        browser.findElement(By.cssSelector(".finding a.place")).click();
        WebElement here = browser.switchTo().activeElement();
        assertTrue(here.getDomAttribute("class").contains("box"), "the place on the page has the focus");
    }

    private void correctTheAmount() {
        String applied =
                browser.findElement(button("/application/request/amount")).getDomAttribute("data-text");
        browser.findElement(By.cssSelector(".finding [data-fix='/decision/grant/maxAmount']"))
                .click();
        WebElement value = browser.findElement(By.id("nytt"));
        assertEquals(value, browser.switchTo().activeElement());
        value.sendKeys(Keys.chord(Keys.CONTROL, "a"), applied.replace('\u00a0', ' '));
        submit("#ratta .primary");
        assertFalse(findings().contains("Beloppet skiljer sig"), findings().toString());
        assertTrue(text(".notice").contains("Reglerna kördes igen"));
    }

    private void undoAndCorrectByPointing() {
        submit(".undo");
        assertTrue(findings().contains("Beloppet skiljer sig"));
        browser.findElement(button("/decision/grant/maxAmount")).click();
        browser.findElement(By.id("peka")).click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(b -> !b.findElements(By.cssSelector(".word")).isEmpty());
        Looks.at(browser, "morning").isClean();
        browser.executeScript("document.querySelector('.word').focus()");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        assertTrue(browser.findElement(By.name("plats")).getDomProperty("value").matches("\\d+( \\d+\\.\\d\\d){4}"));
        WebElement value = browser.findElement(By.id("nytt"));
        value.clear();
        value.sendKeys(
                browser.findElement(button("/application/request/amount")).getDomAttribute("data-plain"));
        submit("#ratta .primary");
        assertFalse(findings().contains("Beloppet skiljer sig"));
    }

    private void splitAndPair() {
        browser.get(server.address() + "?lage=match");
        browser.findElement(By.cssSelector(".row .open")).click();
        submit("[value=UNPAIR]");
        assertTrue(text("main").contains("Inget beslut hör till ärendet."));
        Looks.at(browser, "morning").isClean();
        new Select(browser.findElement(By.id("med"))).selectByIndex(1);
        submit("[value=PAIR]");
        assertEquals(2, browser.findElements(By.cssSelector(".paper .sheets")).size());
    }

    private void restart() throws IOException {
        int port = server.port();
        stopServer();
        serve(port);
    }

    private static By button(String path) {
        return By.cssSelector("button.ratta[data-path='" + path + "']");
    }

    /** Clicks and waits for the page that answers. */
    private void submit(String selector) {
        reload(() -> browser.findElement(By.cssSelector(selector)).click());
    }

    private void reload(Runnable act) {
        WebElement old = browser.findElement(By.tagName("html"));
        act.run();
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(org.openqa.selenium.support.ui.ExpectedConditions.stalenessOf(old));
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(b -> "complete".equals(browser.executeScript("return document.readyState")));
    }

    private List<String> findings() {
        return browser.findElements(By.cssSelector(".finding h3")).stream()
                .map(WebElement::getText)
                .map(t -> t.lines().reduce((a, b) -> b).orElse(""))
                .toList();
    }

    private String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    /** What is told, 0 where there is nothing to tell. */
    private int counted(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .mapToInt(e -> Integer.parseInt(e.getText()))
                .sum();
    }

    private void loaded(WebElement picture) {
        browser.executeScript("arguments[0].scrollIntoView()", picture);
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(b -> browser.executeScript(
                        "return arguments[0].complete && arguments[0].naturalWidth > 0", picture));
    }
}
