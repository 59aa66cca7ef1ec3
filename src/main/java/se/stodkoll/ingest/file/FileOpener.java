package se.stodkoll.ingest.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import se.stodkoll.ingest.docx.DocxFile;
import se.stodkoll.ingest.page.FileProblem;
import se.stodkoll.ingest.page.OpenFile;
import se.stodkoll.ingest.page.PageMaker;
import se.stodkoll.ingest.text.PlainTextFile;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;

/** Opens a file as what its content is; its name is no more than a hint. */
public final class FileOpener {
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/tiff");
    private static final Set<String> TEXTS =
            Set.of("text/plain", "text/csv", "text/tab-separated-values", "text/x-web-markdown");
    private static final Set<String> TEXT_ENDINGS = Set.of("", "txt", "text", "csv", "tsv", "md");
    private static final String PROTECTED_OFFICE = "application/x-tika-ooxml-protected";

    /** Readers of PDF look this far for its mark, since mail systems and printers put lines before it. */
    private static final int PDF_MARK_WITHIN = 1024;

    private final Detector detector = new DefaultDetector();
    private final PageMaker desk;

    public FileOpener(PageMaker desk) {
        this.desk = desk;
    }

    public OpenFile open(Path file, String name) throws FileProblem {
        try {
            if (Files.size(file) == 0) {
                throw FileProblem.ofFile(ProblemCode.EMPTY, "Filen är tom (0 byte). Lägg in den på nytt.");
            }
            return open(file, name, mediaType(file, name));
        } catch (IOException e) {
            String message = "Filen kunde inte öppnas (" + e.getClass().getSimpleName() + "). Lägg in den på nytt.";
            throw new FileProblem(new Problem(ProblemCode.DAMAGED, message, 0), e);
        }
    }

    private OpenFile open(Path file, String name, String type) throws IOException, FileProblem {
        if (type.equals(PdfSource.MEDIA_TYPE)) {
            return PdfSource.open(file, desk);
        }
        if (type.equals(DocxFile.MEDIA_TYPE)) {
            return DocxFile.open(file, desk);
        }
        if (PICTURES.contains(type)) {
            return PictureFile.open(file, type, desk);
        }
        if (TEXTS.contains(type)) {
            return text(file, ending(name));
        }
        throw type.equals(PROTECTED_OFFICE)
                ? FileProblem.ofFile(
                        ProblemCode.ENCRYPTED,
                        "Filen är låst med lösenord. Spara den utan lösenord och lägg in den igen.")
                : FileProblem.ofFile(
                        ProblemCode.UNSUPPORTED_TYPE,
                        "Filen är av typen " + type
                                + "; det som läses är PDF, DOCX, TXT, TIFF, PNG och JPEG. Spara om den till PDF.");
    }

    /** Text is what anything looks like that has no mark: a file named as something else is that, but damaged. */
    private OpenFile text(Path file, String ending) throws IOException, FileProblem {
        if (TEXT_ENDINGS.contains(ending)) {
            return PlainTextFile.open(file, desk);
        }
        if (ending.equals("pdf") && hasPdfMark(file)) {
            return PdfSource.open(file, desk);
        }
        throw FileProblem.ofFile(
                ProblemCode.DAMAGED,
                "Filen heter ." + ending + " men innehållet är inte sådant. Hämta filen på nytt från källan.");
    }

    private static boolean hasPdfMark(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(PDF_MARK_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    private String mediaType(Path file, String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, baseName(name));
        try (TikaInputStream in = TikaInputStream.get(file)) {
            String type = detector.detect(in, metadata).getBaseType().toString();
            boolean plainByName = ending(name).equals("txt") && type.startsWith("text/") && !type.equals("text/html");
            return plainByName ? "text/plain" : type;
        }
    }

    private static String baseName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The name's ending in lower case, without its dot; empty where it has none. */
    private static String ending(String name) {
        String base = baseName(name);
        int dot = base.lastIndexOf('.');
        return dot < 0 ? "" : base.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
