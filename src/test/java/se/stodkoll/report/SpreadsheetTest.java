package se.stodkoll.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.model.run.RunReport;

/** rapport.xlsx and rapport.csv: real figures, and text that stays text. */
class SpreadsheetTest {
    @TempDir
    private Path folder;

    @Test
    void everySheetHasAFrozenHeaderAndAFilter() throws IOException {
        try (Workbook book = book(MadeReports.ordinary())) {
            List<String> names = new ArrayList<>();
            for (Sheet sheet : book) {
                names.add(sheet.getSheetName());
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition(), sheet.getSheetName());
                assertTrue(((org.apache.poi.xssf.usermodel.XSSFSheet) sheet)
                        .getCTWorksheet()
                        .isSetAutoFilter());
                assertEquals(CellType.STRING, sheet.getRow(0).getCell(0).getCellType());
            }
            assertEquals(List.of("Ärenden", "Avvikelser", "Kostnader", "Finansiering", "Bidrag", "Dokument"), names);
        }
    }

    @Test
    void aCaseHoldsNumbersAndDays() throws IOException {
        try (Workbook book = book(MadeReports.ordinary())) {
            Row row = rowOf(book.getSheet("Ärenden"), "Kompetensnav Södra Närke");
            assertEquals(1_150_097.0, cell(row, "Sökt belopp").getNumericCellValue());
            assertEquals(1_114_097.0, cell(row, "Beslutat belopp").getNumericCellValue());
            assertEquals(-36_000.0, cell(row, "Beslutat − sökt").getNumericCellValue());
            assertEquals(0.5, cell(row, "Sökt procent").getNumericCellValue());
            assertTrue(DateUtil.isCellDateFormatted(cell(row, "Ansökan start")));
            assertEquals(
                    LocalDateTime.of(2026, 1, 1, 0, 0),
                    cell(row, "Ansökan start").getLocalDateTimeCellValue());
        }
    }

    /** In Excel "#,##0.##" shows 1 150 097 as "1 150 097,". */
    @Test
    void noFormatLeavesADecimalCommaAlone() throws IOException {
        try (Workbook book = book(MadeReports.ordinary())) {
            Row row = rowOf(book.getSheet("Ärenden"), "Kompetensnav Södra Närke");
            assertEquals(
                    "#,##0\\ \"kr\"", cell(row, "Sökt belopp").getCellStyle().getDataFormatString());
            for (int i = 0; i < book.getNumCellStyles(); i++) {
                assertFalse(
                        book.getCellStyleAt(i).getDataFormatString().matches(".*\\.#+.*"),
                        book.getCellStyleAt(i).getDataFormatString());
            }
        }
    }

    @Test
    void aFindingLinksToItsPicture() throws IOException {
        try (Workbook book = book(MadeReports.ordinary())) {
            Row row = rowOf(book.getSheet("Avvikelser"), "Cykelled längs kanalen");
            String address = cell(row, "Bild 1").getHyperlink().getAddress();
            assertTrue(Files.exists(folder.resolve(address)), address);
            assertEquals(768_120.0, cell(row, "Faktiskt").getNumericCellValue());
        }
    }

    @Test
    void budgetsGrantsAndFilesHaveTheirRows() throws IOException {
        try (Workbook book = book(MadeReports.ordinary())) {
            Row cost = rowOf(book.getSheet("Kostnader"), "Grönare skogsbruk i Bergslagen");
            assertEquals("Personal", cell(cost, "Rad").getStringCellValue());
            assertEquals(597_333.0, cell(cost, "Belopp").getNumericCellValue());
            Sheet grants = book.getSheet("Bidrag");
            assertEquals(2, grants.getLastRowNum());
            assertEquals("Avslag", cell(grants.getRow(2), "Utfall").getStringCellValue());
            assertEquals(13, book.getSheet("Dokument").getLastRowNum());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "=HYPERLINK(\"http://x\")",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1+1",
                "a\u0001b"
            })
    void textIsNeverAFormula(String attack) throws IOException {
        try (Workbook book = book(MadeReports.hostile(attack))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cell -> assertFalse(
                            cell.getCellType() == CellType.FORMULA,
                            cell.getAddress().toString()));
                }
            }
        }
        String csv = csv("rapport.csv") + csv("fynd.csv").substring(1);
        Matcher cells = Pattern.compile("(?:;|\r\n)(?:\"((?:[^\"]|\"\")*)\"|([^;\r\n\"]*))")
                .matcher(csv);
        while (cells.find()) {
            String cell = cells.group(1) == null ? cells.group(2) : cells.group(1);
            assertTrue(
                    cell.isEmpty() || "=+-@\t\r\n\uFF1D".indexOf(cell.charAt(0)) < 0,
                    "a cell begins as a formula: " + cell);
        }
    }

    @Test
    void aVeryLongTextIsCutToWhatACellCanHold() throws IOException {
        // not one letter over and over: the reading library takes what packs too well for a bomb
        String text = new Random(1)
                .ints(40_000, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        try (Workbook book = book(MadeReports.hostile(text))) {
            assertEquals(
                    32_767,
                    cell(book.getSheet("Ärenden").getRow(1), "Projekt")
                            .getStringCellValue()
                            .length());
        }
    }

    @Test
    void csvIsAsExcelInSwedenExpects() throws IOException {
        book(MadeReports.ordinary()).close();
        byte[] bytes = Files.readAllBytes(folder.resolve("rapport.csv"));
        assertEquals("efbbbf", java.util.HexFormat.of().formatHex(bytes, 0, 3));
        List<String> cases = List.of(csv("rapport.csv").split("\r\n"));
        assertEquals(1 + 6, cases.size(), "a header and six cases");
        assertTrue(
                cases.get(0).startsWith("\uFEFFÄrende;Projekt;Sökande;Diarienummer;Status;Sökt belopp (kr);"),
                cases.get(0));
        assertEquals(
                "A2;Kompetensnav Södra Närke;Hallsbergs kommun;26RS10221;Avviker;1150097;1114097;50;50;2;Att göra;;;",
                cases.get(1));
        cases.forEach(l -> assertEquals(14, l.split(";", -1).length, l));
        List<String> findings = List.of(csv("fynd.csv").split("\r\n"));
        assertEquals(1 + 8, findings.size(), "a header and eight findings");
        assertTrue(
                findings.get(1)
                        .startsWith(
                                "A2;Kompetensnav Södra Närke;Hallsbergs kommun;26RS10221;Avviker;Beloppet skiljer sig;AMOUNT_DIFFERS;Avvikelse;"),
                findings.get(1));
        assertTrue(findings.get(1).contains(";1150097;1114097;-36000;"), findings.get(1));
        assertTrue(csv("rapport.csv").contains(";33,3;33,3;"), "decimal comma");
        findings.forEach(l -> assertEquals(18, l.split(";", -1).length, l));
    }

    @Test
    void whatPersonsSaidStandsByCasesAndFindings() throws IOException {
        try (Workbook book = book(MadeReports.hostile("skrivfel; se dnr 24RS1"))) {
            Row finding = rowWith(book.getSheet("Avvikelser"), "Granskat av");
            assertEquals("skrivfel; se dnr 24RS1", cell(finding, "Skäl").getStringCellValue());
            assertEquals(
                    LocalDateTime.of(1970, 1, 1, 0, 0),
                    cell(finding, "Granskat den").getLocalDateTimeCellValue());
            Row matter = rowWith(book.getSheet("Ärenden"), "Granskat av");
            assertEquals("Genomgånget", cell(matter, "Granskat").getStringCellValue());
        }
        assertTrue(csv("fynd.csv").contains(";1970-01-01;\"skrivfel; se dnr 24RS1\""), csv("fynd.csv"));
        assertTrue(csv("rapport.csv").contains(";Genomgånget;"), csv("rapport.csv"));
    }

    @Test
    void csvKeepsSeparatorsInsideACell() throws IOException {
        book(MadeReports.hostile("a;b \"c\"\r\nd")).close();
        assertTrue(csv("rapport.csv").contains(";\"a;b \"\"c\"\"\r\nd\";"));
    }

    private Workbook book(RunReport report) throws IOException {
        new ReportWriter().write(report, new DrawnCrops(), folder);
        return WorkbookFactory.create(folder.resolve("rapport.xlsx").toFile(), null, true);
    }

    private String csv(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private static Row rowOf(Sheet sheet, String project) {
        for (Row row : sheet) {
            Cell name = row.getCell(1);
            if (name != null
                    && name.getCellType() == CellType.STRING
                    && name.getStringCellValue().equals(project)) {
                return row;
            }
        }
        throw new AssertionError("no row for " + project + " in " + sheet.getSheetName());
    }

    /** The first row that holds something in a column. */
    private static Row rowWith(Sheet sheet, String column) {
        for (Row row : sheet) {
            Cell cell = row.getRowNum() == 0 ? null : cell(row, column);
            if (cell != null && !cell.getStringCellValue().isEmpty()) {
                return row;
            }
        }
        throw new AssertionError("nothing in " + column + " of " + sheet.getSheetName());
    }

    private static Cell cell(Row row, String column) {
        for (Cell title : row.getSheet().getRow(0)) {
            if (title.getStringCellValue().equals(column)) {
                return row.getCell(title.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + column);
    }
}
