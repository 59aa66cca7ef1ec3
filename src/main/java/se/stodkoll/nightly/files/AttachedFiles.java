package se.stodkoll.nightly.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.inbox.PathBelow;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.nightly.extract.Extraction;
import se.stodkoll.nightly.home.TraceWithoutMessages;
import se.stodkoll.pdf.PdfFile;
import se.stodkoll.pdf.file.Attachment;
import se.stodkoll.pdf.file.PdfException;
import se.stodkoll.store.record.ParsedContent;

/**
 * Puts the PDFs that are attached to a PDF into the inbox, where the setting {@code attachments} asks for it: they are read the
 * next night as any file is. What is attached to such a one is told and left.
 */
final class AttachedFiles {
    /** Ends the name of the folder that a file's attachments are put in. */
    static final String FOLDER = " – bilagor";

    private static final Logger LOG = LoggerFactory.getLogger(AttachedFiles.class);

    /** Taken of one file; as many as are told of one by one. */
    private static final int MOST = 20;
    /** Of one attachment. */
    private static final int MOST_BYTES = 50 << 20;
    /** Of all of a file together. */
    private static final long MOST_BYTES_TOGETHER = 200L << 20;

    private static final byte[] MARK = "%PDF-".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST_NAME = 100;

    private final Path inbox;

    AttachedFiles(Path inbox) {
        this.inbox = inbox;
    }

    /**
     * Puts them there, and says so instead of that they are left.
     *
     * @param file where the bytes are
     * @param name of the file below the inbox
     */
    Extraction take(Extraction read, Path file, String name) {
        boolean attached = read.document().problems().stream().anyMatch(p -> p.code() == ProblemCode.ATTACHMENT);
        if (!attached || !read.document().mediaType().equals("application/pdf") || isAttachment(name)) {
            return read;
        }
        try (PdfFile pdf = PdfFile.open(file)) {
            return told(read, put(pdf.attachments(), name));
        } catch (PdfException | IOException | RuntimeException e) {
            LOG.warn(
                    "attachments of {} are left: {}",
                    read.document().sha256().substring(0, 12),
                    TraceWithoutMessages.of(e));
            return read;
        }
    }

    private static boolean isAttachment(String name) {
        return Arrays.stream(name.split("/")).anyMatch(part -> part.endsWith(FOLDER));
    }

    /** Where each was put, in order; empty for those that are left. */
    private List<Optional<String>> put(List<Attachment> attachments, String name) throws IOException {
        List<Optional<String>> places = new ArrayList<>();
        long together = 0;
        for (Attachment each : attachments.subList(0, Math.min(MOST, attachments.size()))) {
            Optional<byte[]> bytes = together < MOST_BYTES_TOGETHER
                    ? each.bytes(MOST_BYTES).filter(AttachedFiles::isPdf)
                    : Optional.empty();
            if (bytes.isEmpty()) {
                places.add(Optional.empty());
                continue;
            }
            together += bytes.get().length;
            String place = name + FOLDER + "/" + (places.size() + 1) + " " + safe(each.name());
            write(PathBelow.of(inbox, place), bytes.get());
            places.add(Optional.of(place));
        }
        return places;
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** A file name made of what the PDF calls it, whatever that holds. */
    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String stem = last.replaceAll("(?i)\\.pdf$", "")
                .replaceAll("[^\\p{L}\\p{N} ._()-]", "_")
                .strip();
        return (stem.isEmpty() ? "bilaga" : stem.substring(0, Math.min(LONGEST_NAME, stem.length()))) + ".pdf";
    }

    /** Whole or not at all: a night that is killed here puts it there again. */
    private static void write(Path place, byte[] bytes) throws IOException {
        Files.createDirectories(place.getParent());
        Path beside = place.resolveSibling("." + place.getFileName() + ".part");
        Files.write(beside, bytes);
        Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The problems of attachments stand in the order of the attachments. */
    private static Extraction told(Extraction read, List<Optional<String>> places) {
        List<Problem> problems = new ArrayList<>();
        int at = 0;
        for (Problem problem : read.document().problems()) {
            boolean attached = problem.code() == ProblemCode.ATTACHMENT && at < places.size();
            problems.add(
                    attached
                            ? places.get(at++)
                                    .map(place -> taken(problem, place))
                                    .orElse(problem)
                            : problem);
        }
        Document d = read.document();
        ParsedContent p = read.parsed();
        return new Extraction(
                new Document(d.sha256(), d.file(), d.mediaType(), d.pageCount(), d.pages(), problems, d.outline()),
                new ParsedContent(p.sha256(), p.mediaType(), p.pageCount(), p.readable(), problems, p.parts()));
    }

    private static Problem taken(Problem problem, String place) {
        String where = problem.page() == 0 ? "Filen" : "Sidan " + problem.page();
        return new Problem(
                ProblemCode.ATTACHMENT,
                where + " har en bifogad fil som är inlagd för sig och läses nästa natt: " + place + ".",
                problem.page());
    }
}
