package se.stodkoll;

import java.nio.file.Path;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The installed browser, without a window and without asking anything of the network. */
public final class Chromium {
    /** As a person has it who wants no movement; places come into view at once. */
    public static final String NO_MOTION = "--force-prefers-reduced-motion";

    /** Of a desktop's screen. */
    public static final String WIDE = "--window-size=1440,1000";

    private Chromium() {}

    /** Opens one; whoever opens it quits it. */
    public static ChromeDriver open(String... arguments) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.addArguments(arguments);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        return new ChromeDriver(service, options);
    }
}
