package se.stodkoll.report.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import se.stodkoll.model.finding.Comparison;
import se.stodkoll.model.value.Money;
import se.stodkoll.report.digest.Canonical;
import se.stodkoll.report.sheet.Workbook.Style;

/** A sheet being written: a frozen header, then rows, cell by cell from the left. Text is always text. */
final class Sheet {
    /** Excel's limit for the text of a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int WIDTH_UNITS_PER_CHARACTER = 256;
    private final SXSSFWorkbook book;
    private final SXSSFSheet sheet;
    private final Map<Style, CellStyle> styles;
    private final int columns;
    private Row row;
    private int rows;
    private int next;

    Sheet(SXSSFWorkbook book, SXSSFSheet sheet, Map<Style, CellStyle> styles, List<Column> columns) {
        this.book = book;
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns.size();
        row();
        for (Column column : columns) {
            sheet.setColumnWidth(next, column.width() * WIDTH_UNITS_PER_CHARACTER);
            put(Style.HEADER, column.title());
        }
        sheet.createFreezePane(0, 1);
    }

    /** Begins the next row. */
    Sheet row() {
        row = sheet.createRow(rows++);
        next = 0;
        return this;
    }

    Sheet text(String text) {
        put(Style.TEXT, text);
        return this;
    }

    Sheet text(Optional<String> text) {
        return text.map(this::text).orElseGet(this::skip);
    }

    Sheet kronor(Optional<Money> money) {
        return money.map(m -> number(m.kronor().scale() == 0 ? Style.KRONOR : Style.KRONOR_AND_ORE, m.kronor()))
                .orElseGet(this::skip);
    }

    /** @param percent 0 to 100; the cell holds the share, 0 to 1, and shows percent */
    Sheet percent(Optional<BigDecimal> percent) {
        return percent.map(p -> number(Style.PERCENT, p.movePointLeft(2))).orElseGet(this::skip);
    }

    Sheet number(Optional<BigDecimal> number) {
        return number.map(n -> number(n.stripTrailingZeros().scale() <= 0 ? Style.WHOLE : Style.NUMBER, n))
                .orElseGet(this::skip);
    }

    Sheet count(long count) {
        return number(Style.WHOLE, BigDecimal.valueOf(count));
    }

    Sheet date(Optional<LocalDate> date) {
        date.ifPresentOrElse(d -> cell(Style.DATE).setCellValue(d), this::skip);
        return this;
    }

    /** A side of a comparison: a number where it is one, else text. */
    Sheet canonical(Comparison.Type type, Optional<String> value) {
        Optional<BigDecimal> number = value.flatMap(v -> Canonical.number(type, v));
        if (number.isEmpty()) {
            return text(value);
        }
        return type == Comparison.Type.MONEY ? kronor(number.map(Money::of)) : percent(number);
    }

    /** @param file relative to the workbook; a name of our own making */
    Sheet link(Optional<String> file, String shown) {
        return file.map(f -> link(f, shown)).orElseGet(this::skip);
    }

    private Sheet link(String file, String shown) {
        Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.FILE);
        link.setAddress(file);
        put(Style.LINK, shown).setHyperlink(link);
        return this;
    }

    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows - 1), 0, columns - 1));
    }

    private Sheet number(Style style, BigDecimal value) {
        cell(style).setCellValue(value.doubleValue());
        return this;
    }

    private Sheet skip() {
        next++;
        return this;
    }

    private Cell put(Style style, String text) {
        Cell cell = cell(style);
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        return cell;
    }

    private Cell cell(Style style) {
        Cell cell = row.createCell(next++);
        cell.setCellStyle(styles.get(style));
        return cell;
    }
}
