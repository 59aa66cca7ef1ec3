package se.stodkoll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A page as people see it: wide and narrow, light and dark. Pictures are kept where the property {@code stodkoll.pictures}
 * names a folder.
 */
public final class Looks {
    private static final int WIDE = 1440;
    private static final int NARROW = 390;

    private final ChromeDriver browser;
    private final String name;

    private Looks(ChromeDriver browser, String name) {
        this.browser = browser;
        this.name = name;
    }

    /** @param name of its pictures */
    public static Looks at(ChromeDriver browser, String name) {
        return new Looks(browser, name);
    }

    /** In none of them has it a barrier, or sticks out to the side. Leaves the browser wide and light. */
    public void isClean() {
        for (int width : List.of(NARROW, WIDE)) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
            for (String scheme : List.of("dark", "light")) {
                browser.executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "features",
                                List.of(
                                        Map.of("name", "prefers-color-scheme", "value", scheme),
                                        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
                picture(width, scheme);
                assertEquals("", violations(), name + " " + width + " " + scheme);
            }
            assertEquals(
                    true,
                    browser.executeScript("return document.documentElement.scrollWidth <= innerWidth"),
                    name + " sticks out at " + width);
        }
    }

    private String violations() {
        return new AxeBuilder()
                .analyze(browser).getViolations().stream()
                        .map(v -> v.getId() + ": "
                                + v.getNodes().stream()
                                        .limit(3)
                                        .map(n -> n.getHtml())
                                        .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"));
    }

    private void picture(int width, String scheme) {
        String folder = System.getProperty("stodkoll.pictures");
        if (folder != null) {
            try {
                Files.write(
                        Path.of(folder, name + "-" + width + "-" + scheme + ".png"),
                        browser.getScreenshotAs(OutputType.BYTES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
