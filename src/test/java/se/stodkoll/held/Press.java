package se.stodkoll.held;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** Prints HTML to PDF with the browser that the tests use anyway; made papers of other packages are printed with it too. */
public final class Press implements AutoCloseable {
    private final ChromeDriver browser;
    private final Path sheet;

    public Press() throws IOException {
        System.setProperty("webdriver.chrome.driver", "/usr/bin/chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        browser = new ChromeDriver(options);
        sheet = Files.createTempFile("held", ".html");
    }

    /** @param footer what stands at the foot of each page, as HTML of the browser's print footer; empty for nothing */
    public byte[] print(String html, String footer) throws IOException {
        Files.writeString(sheet, html);
        Map<String, Object> wishes = new HashMap<>(
                Map.of("preferCSSPageSize", true, "printBackground", true, "displayHeaderFooter", !footer.isEmpty()));
        wishes.put("headerTemplate", "<span></span>");
        wishes.put("footerTemplate", footer);
        try {
            return printed(wishes);
        } catch (WebDriverException once) {
            // the browser now and then refuses while it still loads letters; the same page prints the second time
            return printed(wishes);
        }
    }

    private byte[] printed(Map<String, Object> wishes) {
        browser.get(sheet.toUri().toString());
        return Base64.getDecoder().decode((String)
                browser.executeCdpCommand("Page.printToPDF", wishes).get("data"));
    }

    /** A footer as organisations have: page numbers, an address, or nothing. */
    static String footer(Draw draw, String owner) {
        String number = "<span class=pageNumber></span>";
        String style = "<div style='font-size:7.5px;width:100%;padding:0 18mm;text-align:"
                + draw.any("right", "center", "left") + "'>";
        return switch (draw.between(0, 4)) {
            case 0 -> "";
            case 1 -> style + number + " (<span class=totalPages></span>)</div>";
            case 2 -> style + "Sida " + number + " av <span class=totalPages></span></div>";
            case 3 ->
                style + Look.escaped(owner) + " · Box " + draw.between(10, 990) + ", " + draw.between(100, 989) + " "
                        + draw.between(10, 99) + " · " + number + "</div>";
            default -> style + number + "</div>";
        };
    }

    @Override
    public void close() throws IOException {
        browser.quit();
        Files.deleteIfExists(sheet);
    }
}
