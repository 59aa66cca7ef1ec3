package se.stodkoll.ingest.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.ingest.page.FileProblem;
import se.stodkoll.ingest.page.OpenFile;
import se.stodkoll.ingest.page.PageMaker;
import se.stodkoll.ingest.page.PageReading;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.word.Line;

/**
 * Text without geometry. A form feed ends a page. Text taken out of a PDF by a tool that turns each form feed into a
 * space has none: there a line that begins with just one space begins a page (see {@link #startsPage}).
 */
public final class PlainTextFile implements OpenFile {
    /** A thousand pages of dense text are 4 MB. */
    private static final long MAX_BYTES = 32L << 20;

    /** Page starts are rarer than this share of the lines; where more lines begin with a space, it is indentation. */
    private static final double RARE = 0.1;

    /** Lines that begin with a space and stand this close are items of a list whose bullets became spaces. */
    private static final int LIST_DISTANCE = 4;

    /** Of the letters of a Swedish text, those with a code below 256; quotes and dashes have a higher one. */
    private static final double MOST_LATIN = 0.9;

    private final PageMaker desk;
    private final String mediaType;
    private final List<List<Line>> pages;
    private final List<Problem> problems;

    public PlainTextFile(String mediaType, List<List<Line>> pages, List<Problem> problems, PageMaker desk) {
        this.mediaType = mediaType;
        this.pages = pages;
        this.problems = problems;
        this.desk = desk;
    }

    public static PlainTextFile open(Path file, PageMaker desk) throws IOException, FileProblem {
        long bytes = Files.size(file);
        if (bytes > MAX_BYTES) {
            throw FileProblem.ofFile(
                    ProblemCode.TOO_LARGE,
                    "Textfilen är " + (bytes >> 20) + " MB; högst " + (MAX_BYTES >> 20) + " MB läses. Dela upp filen.");
        }
        return new PlainTextFile("text/plain", pages(decode(Files.readAllBytes(file))), List.of(), desk);
    }

    /** UTF-32, UTF-16 and UTF-8 by their marks, UTF-16 by its zeros, UTF-8 where the bytes are well-formed, else the encoding of Swedish Windows. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return new String(bytes, Charset.forName("UTF-32"));
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (hasZeros(bytes, 1)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (hasZeros(bytes, 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer rest = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Whether nearly every second byte is zero, from this one on, and none of the others: Latin letters of two bytes each. */
    private static boolean hasZeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 != from) {
                    return false;
                }
                zeros++;
            }
        }
        return bytes.length % 2 == 0 && zeros >= MOST_LATIN * bytes.length / 2 && zeros > 0;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    public static List<List<Line>> pages(String text) {
        List<String> raw = text.lines().toList();
        TextTables tables = new TextTables();
        if (text.indexOf('\f') < 0) {
            return split(raw, pageStarts(raw), tables);
        }
        List<List<Line>> pages = new ArrayList<>();
        for (String page : text.split("\f", -1)) {
            pages.add(tables.lines(page.lines().toList()));
        }
        int last = pages.size() - 1;
        return last > 0 && pages.get(last).isEmpty() ? pages.subList(0, last) : pages;
    }

    /**
     * Which lines begin a page: those with one leading space, where the text's first line has one, such lines are rare,
     * and none other stands near.
     */
    private static List<Integer> pageStarts(List<String> raw) {
        List<Integer> filled = new ArrayList<>();
        List<Integer> spaced = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            if (!raw.get(i).isBlank()) {
                filled.add(i);
                if (startsPage(raw.get(i))) {
                    spaced.add(i);
                }
            }
        }
        boolean pattern = !spaced.isEmpty()
                && spaced.get(0).equals(filled.get(0))
                && spaced.size() <= Math.max(1, RARE * filled.size());
        return pattern ? alone(spaced) : List.of();
    }

    private static boolean startsPage(String line) {
        return line.length() > 1 && line.charAt(0) == ' ' && !Character.isWhitespace(line.charAt(1));
    }

    private static List<Integer> alone(List<Integer> spaced) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < spaced.size(); i++) {
            boolean nearPrevious = i > 0 && spaced.get(i) - spaced.get(i - 1) < LIST_DISTANCE;
            boolean nearNext = i + 1 < spaced.size() && spaced.get(i + 1) - spaced.get(i) < LIST_DISTANCE;
            if (i == 0 || !nearPrevious && !nearNext) {
                starts.add(spaced.get(i));
            }
        }
        return starts;
    }

    private static List<List<Line>> split(List<String> raw, List<Integer> starts, TextTables tables) {
        List<List<Line>> pages = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            if (start > 0 && start != starts.get(0)) {
                pages.add(tables.lines(raw.subList(from, start)));
                from = start;
            }
        }
        pages.add(tables.lines(raw.subList(from, raw.size())));
        return pages;
    }

    /** The line's words; empty for a blank one. */
    public static Optional<Line> line(String text) {
        return TextRow.of(text, 0, false).map(TextRow::plain);
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public int pageCount() {
        return pages.size();
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public PageReading read(int number, boolean pictureAllowed) {
        return desk.plainText(number, pages.get(number - 1));
    }
}
