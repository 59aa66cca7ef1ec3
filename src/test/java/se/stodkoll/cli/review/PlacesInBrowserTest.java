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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import se.stodkoll.Chromium;
import se.stodkoll.nightly.Night;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.morning.ReviewBackend;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.web.ReviewServer;
import se.stodkoll.web.office.WebSettings;

/** The review page leads to the place of every finding, in a browser in which scrolling glides, over the shipped documents. */
@Tag("slow")
class PlacesInBrowserTest {
    @TempDir
    private static Path folder;

    private static ReviewBackend backend;
    private static ReviewServer server;
    private static ChromeDriver browser;

    @BeforeAll
    static void night() throws IOException {
        Home home = new Home(folder.resolve("home")).make();
        try (Stream<Path> files = Files.list(Path.of("testdata/demo/inbox"))) {
            for (Path file : files.toList()) {
                Path dropped = Files.copy(file, home.inbox().resolve(file.getFileName()));
                Files.setLastModifiedTime(dropped, FileTime.from(Instant.now().minusSeconds(3600)));
            }
        }
        Settings settings = Settings.load(home, Map.of("STODKOLL_WORKERS", "1"));
        try (Night night = Night.open(home, settings, Stages.open(settings), Watchers.none())) {
            assertTrue(night.run().balance().adds());
        }
        backend = ReviewBackend.open(home, settings);
        server = ReviewServer.start(
                new WebSettings(
                        "127.0.0.1", 0, Optional.empty(), "Anna", backend.sessions(), 1 << 20, Optional.empty()),
                new ReviewOffice(backend));
        browser = Chromium.open();
    }

    @AfterAll
    static void close() {
        browser.quit();
        server.close();
        backend.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void everyFindingsPlacesComeIntoTheMiddle(int width) {
        size(width);
        assertEquals(false, browser.executeScript("return matchMedia('(prefers-reduced-motion: reduce)').matches"));
        int shown = 0;
        for (String address : cases()) {
            browser.get(address);
            for (int i = 0;
                    i < browser.findElements(By.cssSelector(".finding a.place")).size();
                    i++) {
                WebElement link =
                        browser.findElements(By.cssSelector(".finding a.place")).get(i);
                browser.executeScript("arguments[0].click()", link);
                isInTheMiddle(link.getDomAttribute("href").substring(1), link.getText());
                shown++;
            }
        }
        assertTrue(shown > 15, shown + " places");
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void aValueToCorrectIsInViewBesideItsForm(int width) {
        size(width);
        for (String address : cases()) {
            browser.get(address);
            for (WebElement button : browser.findElements(By.cssSelector(".finding [data-fix]"))) {
                browser.executeScript("arguments[0].click()", button);
                WebElement place = browser.findElement(By.cssSelector(".box.here"));
                isInTheMiddle(place.getDomAttribute("id"), button.getText());
                assertTrue(isSeen(browser.findElement(By.id("nytt"))), "the form is in view");
                browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
            }
        }
    }

    @Test
    void pointingKeepsWhatWasTyped() {
        size(1440);
        openAmount();
        browser.findElement(By.id("nytt")).clear();
        browser.findElement(By.id("nytt")).sendKeys("123 456");
        point();
        assertEquals("123 456", browser.findElement(By.id("nytt")).getDomProperty("value"));
        assertFalse(
                browser.findElement(By.name("plats")).getDomProperty("value").isEmpty());
        browser.findElement(By.id("nytt")).clear();
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        openAmount();
        point();
        String word = (String) browser.executeScript("return document.querySelector('.word.on').word.text");
        assertEquals(word, browser.findElement(By.id("nytt")).getDomProperty("value"));
    }

    @Test
    void aRefusedValueIsKeptWithItsPlaceAndReason() {
        size(1440);
        openAmount();
        point();
        String place = browser.findElement(By.name("plats")).getDomProperty("value");
        browser.findElement(By.id("nytt")).clear();
        browser.findElement(By.id("nytt")).sendKeys("tolv kronor");
        browser.findElement(By.id("ratta-skal")).sendKeys("står så");
        browser.findElement(By.cssSelector("#ratta .primary")).click();
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(b -> !b.findElements(By.cssSelector(".alert")).isEmpty());
        assertEquals("tolv kronor", browser.findElement(By.id("nytt")).getDomProperty("value"));
        assertEquals(place, browser.findElement(By.name("plats")).getDomProperty("value"));
        assertEquals("står så", browser.findElement(By.id("ratta-skal")).getDomProperty("value"));
        assertTrue(isSeen(browser.findElement(By.id("nytt"))));
    }

    private static void openAmount() {
        browser.get(cases().get(0));
        browser.executeScript(
                "document.querySelector(\"button.ratta[data-path='/decision/grant/maxAmount']\").click()");
    }

    private static void point() {
        browser.findElement(By.id("peka")).click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(b -> !b.findElements(By.cssSelector(".word:focus")).isEmpty());
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    }

    private static List<String> cases() {
        browser.get(server.address() + "?lage=");
        List<String> cases = new ArrayList<>();
        browser.findElements(By.cssSelector(".row .open")).forEach(a -> cases.add(a.getDomProperty("href")));
        return cases;
    }

    private static void size(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Once the page has come to rest: whole in view, and in the middle of its paper unless the paper ends there. */
    private static void isInTheMiddle(String id, String what) {
        Map<?, ?> place = (Map<?, ?>) browser.executeAsyncScript("""
                const done = arguments[1];
                const box = document.getElementById(arguments[0]);
                const sheets = box.closest('.sheets');
                const at = () => [sheets.scrollTop, sheets.scrollLeft, scrollY].join(' ');
                let last = '', still = 0;
                const look = () => {
                  still = at() === last ? still + 1 : 0;
                  last = at();
                  if (still < 10) return requestAnimationFrame(look);
                  const b = box.getBoundingClientRect(), s = sheets.getBoundingClientRect();
                  const sheet = box.classList.contains('sheet');
                  const ends = (from, length, room) => from < 1 || from + room > length - 2;
                  done({
                    seen: sheet || b.top >= Math.max(0, s.top) - 1 && b.bottom <= Math.min(innerHeight, s.bottom) + 1
                      && b.left >= s.left - 1 && (b.right <= s.right + 1 || b.width > s.width - 20),
                    middle: sheet || Math.abs((b.top + b.bottom - s.top - s.bottom) / 2) < 10
                      || ends(sheets.scrollTop, sheets.scrollHeight, sheets.clientHeight),
                    told: JSON.stringify({ box: b, sheets: s, scrolled: at() }),
                  });
                };
                look();
                """, id);
        assertEquals(
                true,
                place.get("seen"),
                what + " of " + browser.getCurrentUrl() + " is out of view: " + place.get("told"));
        assertEquals(
                true, place.get("middle"), what + " of " + browser.getCurrentUrl() + " is aside: " + place.get("told"));
    }

    private static boolean isSeen(WebElement element) {
        return Boolean.TRUE.equals(browser.executeScript("""
                const b = arguments[0].getBoundingClientRect();
                const over = document.elementFromPoint((b.left + b.right) / 2, (b.top + b.bottom) / 2);
                return b.top >= 0 && b.bottom <= innerHeight && over === arguments[0];
                """, element));
    }
}
