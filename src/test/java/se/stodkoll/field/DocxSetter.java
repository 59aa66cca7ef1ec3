package se.stodkoll.field;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import se.stodkoll.field.Block.Fact;
import se.stodkoll.field.Block.Facts;
import se.stodkoll.field.MadeTable.Column;
import se.stodkoll.field.MadeTable.Holds;
import se.stodkoll.field.MadeTable.Row;
import se.stodkoll.made.Dice;

/** Sets a paper as a document of Word. */
final class DocxSetter {
    private final Dice dice;
    private final boolean bold;
    private final String face;
    private final int size;
    private final boolean right;
    private XWPFDocument document;

    DocxSetter(Dice dice) {
        this.dice = dice;
        bold = dice.chance(0.5);
        face = dice.pick("Calibri", "Times New Roman", "Arial", "Garamond");
        size = dice.between(10, 12);
        right = dice.chance(0.8);
    }

    byte[] set(List<Block> blocks) throws IOException {
        try (XWPFDocument made = new XWPFDocument()) {
            document = made;
            blocks.forEach(this::put);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            made.write(out);
            return out.toByteArray();
        }
    }

    private void put(Block block) {
        if (block instanceof Block.Heading heading) {
            paragraph(heading.text(), true, heading.level() == 1 ? size + 6 : size + 2);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.text(), false, size);
        } else if (block instanceof Block.Small small) {
            paragraph(small.text(), false, size - 2);
        } else if (block instanceof Block.Items items) {
            int number = 1;
            for (String item : items.items()) {
                String mark = items.mark().replace("#", "" + number++);
                paragraph(mark.isEmpty() ? item : mark + "\t" + item, false, size)
                        .setIndentationLeft(360);
            }
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Table table) {
            table(table.made());
        }
    }

    private XWPFParagraph paragraph(String text, boolean heavy, int points) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(dice.pick(60, 120));
        write(paragraph, text, heavy, points);
        return paragraph;
    }

    private void write(XWPFParagraph paragraph, String text, boolean heavy, int points) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(face);
        run.setFontSize(points);
        run.setBold(heavy);
        String[] parts = text.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            run.setText(parts[i], i == 0 ? 0 : run.getCTR().sizeOfTArray());
        }
    }

    private void facts(Facts facts) {
        switch (facts.shape()) {
            case COLON, COLUMNS ->
                facts.facts().forEach(f -> {
                    boolean colon = facts.shape() == Facts.Shape.COLON;
                    XWPFParagraph paragraph = paragraph(f.label() + (colon ? ": " : "\t"), bold, size);
                    write(paragraph, f.value(), false, size);
                });
            case STACKED ->
                facts.facts().forEach(f -> {
                    paragraph(f.label(), bold, bold ? size : size - 1);
                    paragraph(f.value(), false, size);
                });
            case BOXED -> {
                XWPFTable table = document.createTable(facts.facts().size(), 2);
                for (int i = 0; i < facts.facts().size(); i++) {
                    cell(table.getRow(i).getCell(0), facts.facts().get(i).label(), bold, false);
                    cell(table.getRow(i).getCell(1), facts.facts().get(i).value(), false, false);
                }
                after();
            }
            case ACROSS -> across(facts.facts());
        }
    }

    private void across(List<Fact> facts) {
        XWPFTable table = document.createTable((facts.size() + 1) / 2, 2);
        for (int i = 0; i < facts.size(); i++) {
            XWPFTableCell cell = table.getRow(i / 2).getCell(i % 2);
            cell(cell, facts.get(i).label(), bold, false);
            write(cell.addParagraph(), facts.get(i).value(), false, size);
        }
        after();
    }

    /** Two tables that follow each other would be one. */
    private void after() {
        document.createParagraph();
    }

    private void cell(XWPFTableCell cell, String text, boolean heavy, boolean figure) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        if (figure && right) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        write(paragraph, text, heavy, size - 1);
    }

    private void table(MadeTable made) {
        int heads = (made.span().isPresent() ? 1 : 0) + (made.hasHeads() ? 1 : 0);
        XWPFTable table =
                document.createTable(heads + made.rows().size(), made.columns().size());
        table.setWidth("100%");
        int at = 0;
        if (made.span().isPresent()) {
            cell(
                    table.getRow(at++).getCell(made.span().get().from()),
                    made.span().get().text(),
                    true,
                    false);
        }
        if (made.hasHeads()) {
            XWPFTableRow row = table.getRow(at++);
            for (int c = 0; c < made.columns().size(); c++) {
                Column column = made.columns().get(c);
                cell(row.getCell(c), String.join(" ", column.head()), true, column.holds() == Holds.FIGURE);
            }
        }
        for (Row row : made.rows()) {
            for (int c = 0; c < row.cells().size(); c++) {
                boolean figure = made.columns().get(c).holds() == Holds.FIGURE;
                cell(table.getRow(at).getCell(c), row.cells().get(c), row.isBold(), figure);
            }
            at++;
        }
        after();
    }
}
