package se.stodkoll.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook being written, row by row, so that a large night needs little memory. */
final class Workbook implements AutoCloseable {
    /** How a cell shows its value; the codes are Excel's, which shows them as the reader's country does. */
    enum Style {
        HEADER(""),
        TEXT("@"),
        KRONOR("#,##0\\ \"kr\""),
        KRONOR_AND_ORE("#,##0.00\\ \"kr\""),
        PERCENT("0.0#\\ %"),
        WHOLE("#,##0"),
        NUMBER("#,##0.00"),
        DATE("yyyy-mm-dd"),
        LINK("");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private static final int ROWS_IN_MEMORY = 200;
    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Map<Style, CellStyle> styles = new EnumMap<>(Style.class);
    private final List<Sheet> sheets = new ArrayList<>();

    Workbook() {
        for (Style style : Style.values()) {
            CellStyle made = book.createCellStyle();
            made.setVerticalAlignment(VerticalAlignment.TOP);
            if (!style.code.isEmpty()) {
                made.setDataFormat(book.createDataFormat().getFormat(style.code));
            }
            styles.put(style, made);
        }
        styles.get(Style.TEXT).setWrapText(true);
        emphasise();
    }

    Sheet sheet(String name, List<Column> columns) {
        Sheet sheet = new Sheet(book, book.createSheet(name), styles, columns);
        sheets.add(sheet);
        return sheet;
    }

    void writeTo(Path file) throws IOException {
        for (Sheet sheet : sheets) {
            sheet.finish();
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private void emphasise() {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle header = styles.get(Style.HEADER);
        header.setFont(bold);
        header.setWrapText(true);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Font link = book.createFont();
        link.setUnderline(Font.U_SINGLE);
        link.setColor(IndexedColors.BLUE.getIndex());
        styles.get(Style.LINK).setFont(link);
    }
}
