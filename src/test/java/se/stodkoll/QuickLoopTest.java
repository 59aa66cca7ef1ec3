package se.stodkoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./stodkoll test --quick} chooses the tests of what is worked on, and none that cannot be quick. */
class QuickLoopTest {
    private int exit;

    private List<String> chosen(String... packages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./stodkoll", "test", "--quick", "--list"));
        command.addAll(List.of(packages));
        Process quick = new ProcessBuilder(command).start();
        String said = new String(quick.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        exit = quick.waitFor();
        return said.lines().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "grid, se.stodkoll.grid.HalfLinesTest",
        "grid.cell, se.stodkoll.grid.HalfLinesTest",
        "report, se.stodkoll.report.digest.SwedishFormatTest",
        "report.digest, se.stodkoll.report.digest.SwedishFormatTest",
        "nightly, se.stodkoll.nightly.NightTest",
        "parse.gridtable, se.stodkoll.parse.gridtable.BudgetTableReaderTest",
    })
    void aPackageHasItsOwnTestsAndThoseOfTheRoomsInIt(String name, String test) throws Exception {
        List<String> chosen = chosen(name);
        assertEquals(0, exit);
        assertTrue(chosen.contains(test), chosen.toString());
        assertTrue(chosen.contains("se.stodkoll.SwedishInDataTest"), chosen.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "nightly, se.stodkoll.nightly.KillTest",
        "report, se.stodkoll.report.ReportInBrowserTest",
        "ocr, se.stodkoll.ocr.SignsTest",
        "parse, se.stodkoll.parse.gridtable.BudgetTableReaderTest",
        "grid, se.stodkoll.report.HtmlReportTest",
    })
    void noSlowTestNoWideOneAmongManyAndNoneOfAnotherPackageIsChosen(String name, String test) throws Exception {
        assertFalse(chosen(name).contains(test));
        assertEquals(0, exit);
    }

    @Test
    void aNameThatIsNoPackageIsRefused() throws Exception {
        assertEquals(List.of(), chosen("nosuch"));
        assertTrue(exit != 0);
    }
}
