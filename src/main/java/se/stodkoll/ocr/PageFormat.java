package se.stodkoll.ocr;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Ink;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Word;

/** How a reading is written to and read from a file. A change of form needs a new {@link #FORM}. */
final class PageFormat {
    private static final int FORM = 0x53_4B_4F_02;
    /** A reading of more parts is no reading. */
    private static final int MOST = 1_000_000;

    private PageFormat() {}

    static void write(OcrPage page, DataOutputStream out) throws IOException {
        out.writeInt(FORM);
        out.writeDouble(page.width());
        out.writeDouble(page.height());
        out.writeInt(page.turned());
        out.writeBoolean(page.blank());
        out.writeInt(page.words().size());
        for (Word word : page.words()) {
            out.writeUTF(word.text());
            out.writeInt(word.ink().direction());
            out.writeDouble(word.ink().size());
            out.writeDouble(word.ink().baseline());
            writeBox(word.box().orElseThrow(), out);
            out.writeDouble(word.confidence());
            out.writeInt(word.alternatives().size());
            for (Alternative other : word.alternatives()) {
                out.writeUTF(other.text());
                out.writeDouble(other.confidence());
            }
        }
        out.writeInt(page.rulings().size());
        for (Ruling ruling : page.rulings()) {
            writeBox(ruling.box(), out);
            out.writeBoolean(ruling.horizontal());
        }
        out.writeInt(FORM);
    }

    /** @throws IOException also where the file is of another form or was cut short */
    static OcrPage read(DataInputStream in) throws IOException {
        expectForm(in);
        double width = in.readDouble();
        double height = in.readDouble();
        int turned = in.readInt();
        boolean blank = in.readBoolean();
        List<Word> words = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            words.add(readWord(in));
        }
        List<Ruling> rulings = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            rulings.add(new Ruling(readBox(in), in.readBoolean()));
        }
        expectForm(in);
        return new OcrPage(width, height, words, rulings, turned, blank);
    }

    private static Word readWord(DataInputStream in) throws IOException {
        String text = in.readUTF();
        int direction = in.readInt();
        double size = in.readDouble();
        double baseline = in.readDouble();
        Word word = Word.ofOcr(text, readBox(in), in.readDouble(), readAlternatives(in));
        return direction == Ink.NO_DIRECTION
                ? word
                : word.withInk(new Ink(size, false, direction, baseline, 0, true, false));
    }

    private static List<Alternative> readAlternatives(DataInputStream in) throws IOException {
        List<Alternative> alternatives = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            alternatives.add(new Alternative(in.readUTF(), in.readDouble()));
        }
        return alternatives;
    }

    private static void expectForm(DataInputStream in) throws IOException {
        if (in.readInt() != FORM) {
            throw new IOException("not a reading of this form");
        }
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("impossible count " + count);
        }
        return count;
    }

    private static void writeBox(Box box, DataOutputStream out) throws IOException {
        out.writeDouble(box.x0());
        out.writeDouble(box.y0());
        out.writeDouble(box.x1());
        out.writeDouble(box.y1());
    }

    private static Box readBox(DataInputStream in) throws IOException {
        return new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }
}
