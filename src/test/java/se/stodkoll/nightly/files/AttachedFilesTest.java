package se.stodkoll.nightly.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.nightly.extract.Extraction;
import se.stodkoll.store.record.ParsedContent;

/** What the setting {@code attachments: take} puts into the inbox. */
class AttachedFilesTest {
    private static final byte[] PDF = "%PDF-1.7 bilaga".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    private Path folder;

    private Path inbox;

    @BeforeEach
    void inbox() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
    }

    private Path letter(String... attached) throws IOException {
        Path file = folder.resolve("letter.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            List<PDAnnotation> pins = new java.util.ArrayList<>();
            for (String name : attached) {
                byte[] bytes = name.endsWith(".pdf") ? PDF : new byte[] {1, 2, 3};
                PDComplexFileSpecification specification = new PDComplexFileSpecification();
                specification.setFile(name);
                specification.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(bytes)));
                PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
                pin.setFile(specification);
                pins.add(pin);
            }
            page.setAnnotations(pins);
            document.save(file.toFile());
        }
        return file;
    }

    private static Extraction read(int attached) {
        Page page = new Page(
                1, 0, 0, List.of(), List.of(), new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>()));
        List<Problem> problems = java.util.stream.IntStream.range(0, attached)
                .mapToObj(i -> new Problem(ProblemCode.ATTACHMENT, "bifogad " + i, 1))
                .toList();
        Document document =
                new Document("ab".repeat(32), "letter.pdf", "application/pdf", 1, List.of(page), problems, List.of());
        return new Extraction(document, ParsedContent.of(document, List.of()));
    }

    private List<String> names() throws IOException {
        try (var all = Files.walk(inbox)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> inbox.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void attachedPdfsAreTakenAndSaidToBe() throws IOException {
        Path file = letter("../../ansökan.pdf", "budget.xlsx", "C:\\temp\\a:b.pdf");
        Extraction taken = new AttachedFiles(inbox).take(read(3), file, "post/brev.pdf");
        assertEquals(List.of("post/brev.pdf – bilagor/1 ansökan.pdf", "post/brev.pdf – bilagor/3 a_b.pdf"), names());
        assertArrayEquals(PDF, Files.readAllBytes(inbox.resolve(names().get(0))));
        assertEquals(
                "Sidan 1 har en bifogad fil som är inlagd för sig och läses nästa natt: " + names().get(0) + ".",
                taken.document().problems().get(0).message());
        assertEquals(
                "bifogad 1", taken.parsed().problems().get(1).message(), "what is no PDF is left, and told as before");
        assertEquals(taken.document().problems(), taken.parsed().problems());
    }

    @Test
    void whatIsAttachedToAnAttachmentIsLeft() throws IOException {
        Extraction read = read(1);
        assertSame(read, new AttachedFiles(inbox).take(read, letter("mer.pdf"), "brev.pdf – bilagor/1 ansökan.pdf"));
        assertEquals(List.of(), names());
    }

    @Test
    void noMoreThanTwentyAreTaken() throws IOException {
        String[] many = new String[25];
        java.util.Arrays.setAll(many, i -> "fil" + i + ".pdf");
        new AttachedFiles(inbox).take(read(21), letter(many), "brev.pdf");
        assertEquals(20, names().size());
    }

    @Test
    void aFileThatCannotBeOpenedIsLeftAsItIs() throws IOException {
        Extraction read = read(1);
        assertSame(read, new AttachedFiles(inbox).take(read, Files.write(folder.resolve("x.pdf"), PDF), "x.pdf"));
        assertFalse(Files.exists(inbox.resolve("x.pdf – bilagor")));
    }
}
