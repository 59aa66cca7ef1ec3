package se.stodkoll.report.diary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Sets a note as DOCX, to be gone on with in a word processor. */
public final class DiaryNoteDocx {
    private static final String FONT = "Arial";
    private static final int SIZE = 10;
    /** Points, by level from 1. */
    private static final List<Integer> HEADING_SIZES = List.of(18, 13, 11);
    /** Of the text, points. */
    private static final double WIDTH = 451;

    private final XWPFDocument document;

    private DiaryNoteDocx(XWPFDocument document) {
        this.document = document;
    }

    public static byte[] of(DiaryNote note) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(note.title());
            note.blocks().forEach(block -> block.set(new DiaryNoteDocx(document).new Blocks()));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }

    private final class Blocks implements DiaryNote.Setter {
        @Override
        public void heading(DiaryNote.Heading heading) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingBefore(heading.level() == 1 ? 0 : 240); // first: what it makes, the next line needs
            paragraph.setKeepNext(true);
            run(paragraph, heading.text(), HEADING_SIZES.get(heading.level() - 1), true);
        }

        @Override
        public void paragraph(DiaryNote.Paragraph paragraph) {
            run(document.createParagraph(), paragraph.text(), SIZE, false);
        }

        @Override
        public void table(DiaryNote.Table table) {
            boolean hasHead = !table.head().isEmpty();
            XWPFTable set = document.createTable(
                    table.rows().size() + (hasHead ? 1 : 0), table.shares().size());
            set.setWidth("100%");
            if (hasHead) {
                row(set, 0, table, table.head(), true);
                set.getRow(0).setRepeatHeader(true);
            }
            for (int i = 0; i < table.rows().size(); i++) {
                row(set, i + (hasHead ? 1 : 0), table, table.rows().get(i), false);
            }
        }

        private void row(XWPFTable set, int at, DiaryNote.Table table, List<String> cells, boolean bold) {
            set.getRow(at).setCantSplitRow(true);
            for (int i = 0; i < cells.size(); i++) {
                XWPFTableCell cell = set.getRow(at).getCell(i);
                cell.setWidth(Math.round(table.shares().get(i) * 100) + "%");
                run(cell.getParagraphs().get(0), cells.get(i), SIZE, bold);
            }
        }

        @Override
        public void picture(DiaryNote.Picture picture) {
            XWPFParagraph caption = document.createParagraph();
            caption.setSpacingBefore(120);
            caption.setKeepNext(true);
            run(caption, picture.caption(), SIZE - 1, false);
            XWPFRun run = document.createParagraph().createRun();
            try {
                run.addPicture(
                        new ByteArrayInputStream(picture.png()),
                        PictureType.PNG,
                        picture.caption(),
                        Units.toEMU(WIDTH),
                        Units.toEMU(WIDTH * picture.height() / picture.width()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InvalidFormatException e) {
                throw new IllegalArgumentException("a picture of a note is no PNG", e);
            }
        }
    }
}
