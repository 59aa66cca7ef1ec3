package se.stodkoll.report.diary;

import java.util.List;

/**
 * What is laid down of a case for the diary, to be set as DOCX or PDF.
 *
 * @param title of the document
 * @param blocks in order
 */
public record DiaryNote(String title, List<Block> blocks) {
    public DiaryNote {
        blocks = List.copyOf(blocks);
    }

    /** A piece of it. */
    public sealed interface Block permits Heading, Paragraph, Table, Picture {
        /** Hands itself to a setter. */
        void set(Setter setter);
    }

    /** Sets each kind of block. */
    public interface Setter {
        void heading(Heading heading);

        void paragraph(Paragraph paragraph);

        void table(Table table);

        void picture(Picture picture);
    }

    /**
     * @param level 1 for the title, 2 for a section, 3 below it
     * @param text one line or more
     */
    public record Heading(int level, String text) implements Block {
        @Override
        public void set(Setter setter) {
            setter.heading(this);
        }
    }

    /** @param text of any length */
    public record Paragraph(String text) implements Block {
        @Override
        public void set(Setter setter) {
            setter.paragraph(this);
        }
    }

    /**
     * @param shares of the width, a number a column; together 1
     * @param head titles of the columns; empty where there is none
     * @param rows cells, as many as there are shares
     */
    public record Table(List<Double> shares, List<String> head, List<List<String>> rows) implements Block {
        public Table {
            shares = List.copyOf(shares);
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public void set(Setter setter) {
            setter.table(this);
        }
    }

    /**
     * @param png its bytes
     * @param width pixels
     * @param height pixels
     * @param caption where it is from
     */
    public record Picture(byte[] png, int width, int height, String caption) implements Block {
        @Override
        public void set(Setter setter) {
            setter.picture(this);
        }
    }
}
