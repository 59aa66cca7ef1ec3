package se.stodkoll.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import se.stodkoll.Chromium;
import se.stodkoll.Looks;
import se.stodkoll.nightly.Night;
import se.stodkoll.nightly.UnknownForm;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.morning.ReviewBackend;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.web.ReviewServer;
import se.stodkoll.web.office.WebSettings;

/** A form is taught in a real browser, by mouse and by keyboard, and the next night reads its papers. */
@Tag("slow")
class TeachInBrowserTest {
    @TempDir
    private Path folder;

    private Home home;
    private ReviewBackend backend;
    private ReviewServer server;
    private ChromeDriver browser;

    @BeforeEach
    void open() throws IOException {
        home = new Home(folder.resolve("home")).make();
        for (int i = 0; i < UnknownForm.PAPERS.size(); i++) {
            UnknownForm.drop(home.inbox(), "papper-" + i + ".pdf", UnknownForm.HEADING, UnknownForm.PAPERS.get(i));
        }
        UnknownForm.drop(home.inbox(), "ensam.pdf", "Cirkus i byn", UnknownForm.PAPERS.get(0));
        night();
        backend = ReviewBackend.open(home, settings());
        server = ReviewServer.start(
                new WebSettings(
                        "127.0.0.1", 0, Optional.empty(), "Anna", backend.sessions(), 1 << 20, Optional.empty()),
                new ReviewOffice(backend));
        browser = Chromium.open(Chromium.WIDE);
    }

    @AfterEach
    void close() {
        browser.quit();
        server.close();
        backend.close();
    }

    private Settings settings() {
        return Settings.load(home, Map.of("STODKOLL_WORKERS", "1"));
    }

    private String night() throws IOException {
        Settings settings = settings();
        try (Night night = Night.open(home, settings, Stages.open(settings), Watchers.none())) {
            return Files.readString(night.run().folder().resolve("rapport.html"));
        }
    }

    @Test
    void aPaperIsShownAndItsFormIsUsedTheNextNight() throws IOException {
        browser.get(server.address() + "blanketter");
        Looks.at(browser, "teach-list").isClean();
        assertEquals(
                4, browser.findElements(By.cssSelector("a[href^='/blankett/']")).size());
        open("ensam.pdf");
        assertEquals(List.of(), ticked(), "what stands large on this paper alone may be its project");
        browser.get(server.address() + "blanketter");
        open("papper-0.pdf");
        assertEquals(List.of(UnknownForm.HEADING), ticked(), "the other papers bear it too");
        assertFalse(browser.findElement(By.cssSelector("button.primary")).isEnabled(), "nothing is shown yet");
        Looks.at(browser, "teach-empty").isClean();
        drag("project", "Ny", "Sundet");
        drag("applicant", "Sunds", "byalag");
        drag("requestedAmount", "45", "kr");
        keys("start", "2031-05-01");
        keys("end", "2031-09-30");
        assertEquals(
                List.of(
                        "till höger om ”Det vi drömmer om”",
                        "till höger om ”Gänget bakom”",
                        "ovanför ”Slantar vi hoppas på”",
                        "ovanför ”Hugger i”",
                        "ovanför ”Städar undan”"),
                browser.findElements(By.cssSelector("option:checked")).stream()
                        .map(WebElement::getText)
                        .toList());
        Looks.at(browser, "teach-shown").isClean();
        browser.findElement(By.cssSelector("button.primary")).click();
        assertTrue(text(".notice").contains("är inlärd"), text("main"));
        assertTrue(text("main").contains("Sökt belopp står ovanför ”Slantar vi hoppas på”."), text("main"));
        Looks.at(browser, "teach-taught").isClean();
        assertTrue(night().contains("Dans på logen"), "the other papers are cases now");
        browser.get(server.address());
        assertTrue(text("main").contains("Lyktor längs kvarnstigen"), text("main"));
    }

    private void open(String file) {
        browser.findElement(By.xpath("//li[contains(., '" + file + "')]//a[starts-with(@href, '/blankett/')]"))
                .click();
    }

    private List<String> ticked() {
        return browser.findElements(By.cssSelector("[name=rubrik]:checked")).stream()
                .map(e -> e.getDomProperty("value"))
                .toList();
    }

    /** From the first word of a value to its last, with the mouse. */
    private void drag(String slot, String first, String last) {
        start(slot);
        new Actions(browser)
                .moveToElement(word(first))
                .clickAndHold()
                .moveToElement(word(last))
                .release()
                .perform();
        shown(slot);
    }

    /** The one word of a value, with the keyboard alone: as the first and as the last. */
    private void keys(String slot, String only) {
        browser.findElement(By.cssSelector("[data-slot='" + slot + "'] .peka")).sendKeys(Keys.ENTER);
        wait(".pick");
        word(only).sendKeys(Keys.ENTER);
        word(only).sendKeys(Keys.ENTER);
        shown(slot);
    }

    private void start(String slot) {
        browser.findElement(By.cssSelector("[data-slot='" + slot + "'] .peka")).click();
        wait(".pick");
    }

    private WebElement word(String text) {
        return browser.findElement(By.cssSelector(".pick[aria-label='" + text + "']"));
    }

    private void shown(String slot) {
        wait("#visat-" + slot);
    }

    private void wait(String selector) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
    }

    private String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }
}
