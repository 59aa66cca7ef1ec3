package se.stodkoll.nightly.morning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import se.stodkoll.pdf.PdfWriter;
import se.stodkoll.report.diary.DiaryNote;

/** Sets a note as PDF. */
final class DiaryNotePdf implements DiaryNote.Setter {
    /** Points, by level from 1. */
    private static final List<Integer> HEADING_SIZES = List.of(18, 13, 11);

    private final PdfWriter writer;

    private DiaryNotePdf(PdfWriter writer) {
        this.writer = writer;
    }

    static byte[] of(DiaryNote note) {
        try (PdfWriter writer = new PdfWriter(note.title())) {
            note.blocks().forEach(block -> block.set(new DiaryNotePdf(writer)));
            return writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void heading(DiaryNote.Heading heading) {
        write(() -> writer.heading(heading.text(), HEADING_SIZES.get(heading.level() - 1)));
    }

    @Override
    public void paragraph(DiaryNote.Paragraph paragraph) {
        write(() -> writer.paragraph(paragraph.text()));
    }

    @Override
    public void table(DiaryNote.Table table) {
        write(() -> writer.table(table.shares(), table.head(), table.rows()));
    }

    @Override
    public void picture(DiaryNote.Picture picture) {
        write(() -> writer.picture(picture.png(), picture.caption()));
    }
}
