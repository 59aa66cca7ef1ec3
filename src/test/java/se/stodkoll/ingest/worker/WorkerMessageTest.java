package se.stodkoll.ingest.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.stodkoll.ingest.page.PageReading;
import se.stodkoll.ingest.worker.WorkerMessage.Reply;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Cells;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Ruling;
import se.stodkoll.model.word.Word;

class WorkerMessageTest {
    /** Its first word holds what a line ends with. */
    private static final Reply PAGE = Reply.of(new PageReading(
            new Page(
                    3,
                    595.2,
                    841.8,
                    List.of(
                            new Line(List.of(
                                    Word.ofText("Å\n\u0001stodkoll:7\n", new Box(0.1, 1d / 3, 70, 90.5), "F1"),
                                    Word.ofText("kr", new Box(80, 1, 90, 2), "F1"),
                                    Word.ofPlainText("–"))),
                            new Line(
                                    List.of(Word.ofPlainText("431")),
                                    Optional.of(new Cells(0, 1, List.of(new Cells.Cell(2, 1, 2, 0, 1)))))),
                    List.of(new Ruling(new Box(0, 0, 100, 0.5), true)),
                    new PageVerdict(TextSource.TEXT_LAYER, List.of("Ren."), new TreeMap<>())),
            List.of()));

    private static byte[] bytes(Reply... replies) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Reply reply : replies) {
            out.write("a library says this without a line break".getBytes(StandardCharsets.US_ASCII));
            WorkerMessage.write(reply, out);
        }
        return out.toByteArray();
    }

    @Test
    void repliesComeBackExactlyFromAmongOtherOutput() throws IOException {
        InputStream in = new ByteArrayInputStream(bytes(Reply.READY, PAGE, PAGE, Reply.lacking("svenska")));
        assertEquals(Optional.of(Reply.READY), WorkerMessage.read(in));
        assertEquals(Optional.of(PAGE), WorkerMessage.read(in));
        assertEquals(Optional.of(PAGE), WorkerMessage.read(in));
        assertEquals(Optional.of(Reply.lacking("svenska")), WorkerMessage.read(in));
        assertEquals(Optional.empty(), WorkerMessage.read(in));
    }

    @Test
    void aReplyThatBreaksOffIsNone() throws IOException {
        byte[] whole = bytes(PAGE);
        InputStream amid = new ByteArrayInputStream(Arrays.copyOf(whole, whole.length - 5));
        assertThrows(UncheckedIOException.class, () -> WorkerMessage.read(amid));
        InputStream before = new ByteArrayInputStream(Arrays.copyOf(whole, 20));
        assertEquals(Optional.empty(), WorkerMessage.read(before));
    }
}
