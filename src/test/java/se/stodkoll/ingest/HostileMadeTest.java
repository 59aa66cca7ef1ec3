package se.stodkoll.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.ProblemCode;

/** Hostile files of our own making, through worker processes with little memory and time: each ends, and the next is read. */
@Tag("slow")
@Timeout(600)
class HostileMadeTest {
    private static final Duration PAGE = Duration.ofSeconds(20);
    private static final String CATALOG = "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
    private static final String ONE_PAGE = "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n";

    @TempDir
    static Path home;

    @TempDir
    Path folder;

    private static Ingest ingest;

    @BeforeAll
    static void start() {
        IngestSettings usual = IngestSettings.defaults(home);
        ingest = Ingest.start(new IngestSettings(1, 256, PAGE, 50, usual.tessdata(), usual.cache(), 10));
    }

    @AfterAll
    static void stop() {
        ingest.close();
    }

    private Document read(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Document document = ingest.read(file, "ab", name, n -> {});
        assertFalse(document.isFailed() && document.problems().isEmpty(), "a failure without a reason");
        return document;
    }

    private static ProblemCode code(Document document) {
        assertTrue(document.isFailed(), "it was read");
        return document.problems().get(0).code();
    }

    private static byte[] pdf(String... objects) {
        return ("%PDF-1.7\n" + String.join("", objects) + "trailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bomb(String unit, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream deflated = new DeflaterOutputStream(bytes)) {
            byte[] chunk = unit.repeat(1 << 16).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < times; i++) {
                deflated.write(chunk);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withStream(byte[] stream, String dictionary, String before) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("%PDF-1.7\n" + before + "4 0 obj<<" + dictionary + "/Filter/FlateDecode/Length " + stream.length
                        + ">>stream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        file.write(stream);
        file.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    /** One megabyte that unpacks to half a gigabyte of drawing, or of blanks. */
    @ParameterizedTest
    @ValueSource(strings = {"q Q 0 0 m ", "          "})
    void aPageThatUnpacksWithoutEndIsNoNightsEnd(String unit) throws IOException {
        String page = "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n";
        read("bomb.pdf", withStream(bomb(unit, 800), "", CATALOG + ONE_PAGE + page));
        aSoundFileIsReadAfterwards();
    }

    @Test
    void anObjectStreamThatUnpacksWithoutEndIsNoNightsEnd() throws IOException {
        read(
                "objstm.pdf",
                withStream(bomb("1 0 2 0 3 0 ", 800), "/Type/ObjStm/N 100000000/First 400000000", CATALOG + ONE_PAGE));
        aSoundFileIsReadAfterwards();
    }

    private void aSoundFileIsReadAfterwards() throws IOException {
        Document sound = read("sound.txt", "Beslut om medel, plain text".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "Beslut om medel, plain text",
                sound.pages().get(0).lines().get(0).text());
    }

    @Test
    void crossReferencesInACircleEnd() throws IOException {
        String body = "%PDF-1.4\n" + CATALOG + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n";
        String file = body + "xref\n0 1\n0000000000 65535 f \ntrailer<</Size 3/Root 1 0 R/Prev " + body.length()
                + ">>\nstartxref\n" + body.length() + "\n%%EOF\n";
        assertEquals(ProblemCode.EMPTY, code(read("xref.pdf", file.getBytes(StandardCharsets.ISO_8859_1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<</A"})
    void nestingWithoutBottomEnds(String opening) throws IOException {
        String deep = "3 0 obj" + opening.repeat(200_000) + "\nendobj\n";
        code(read("deep.pdf", pdf(CATALOG, ONE_PAGE, deep)));
    }

    @Test
    void scriptsAndAttachmentsAreLeftAlone() throws IOException {
        Path trace = folder.resolve("ran");
        String catalog =
                "1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL('" + trace.toUri()
                        + "'))>>/AA<</WC<</S/Launch/F(" + trace + ")>>>>/Collection<</View/D>>"
                        + "/Names<</EmbeddedFiles<</Names[(a.pdf)4 0 R]>>>>>>endobj\n";
        String rest =
                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>endobj\n4 0 obj<</F(a.pdf)/EF<</F 9 0 R>>>>endobj\n";
        Document read = read("portfolio.pdf", pdf(catalog, ONE_PAGE, rest));
        assertTrue(read.isFailed() || read.pages().get(0).lines().isEmpty(), "only the cover sheet is looked at");
        assertFalse(Files.exists(trace));
    }

    @Test
    void aTiffOfDirectoriesInACircleEnds() throws IOException {
        ByteBuffer tiff = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 2);
        entry(tiff, 256, 1);
        entry(tiff, 257, 1);
        tiff.putInt(8);
        read("circle.tif", tiff.array());
    }

    @Test
    void aTiffOfMorePixelsThanThereIsMemoryIsRefused() throws IOException {
        ByteBuffer tiff = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 7);
        int[][] tags = {{256, 60_000}, {257, 60_000}, {258, 8}, {259, 1}, {262, 1}, {273, 200}, {279, 10}};
        for (int[] tag : tags) {
            entry(tiff, tag[0], tag[1]);
        }
        ProblemCode code = code(read("large.tif", tiff.array()));
        assertTrue(code == ProblemCode.TOO_LARGE || code == ProblemCode.DAMAGED, code.name());
    }

    private static void entry(ByteBuffer tiff, int tag, int value) {
        tiff.putShort((short) tag).putShort((short) 4).putInt(1).putInt(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>",
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
            })
    void whatIsNoneOfOurKindsIsSaid(String content) throws IOException {
        ProblemCode code = code(read("renamed.pdf", content.getBytes(StandardCharsets.UTF_8)));
        assertTrue(code == ProblemCode.UNSUPPORTED_TYPE || code == ProblemCode.DAMAGED, code.name());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void aPasswordOfAnyStrengthIsSaid(int bits) throws IOException {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument made = new PDDocument()) {
            made.addPage(new PDPage());
            StandardProtectionPolicy policy = new StandardProtectionPolicy("ägare", "hemligt", new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            made.protect(policy);
            made.save(file.toFile());
        }
        assertEquals(ProblemCode.ENCRYPTED, code(ingest.read(file, "ab", "locked.pdf", n -> {})));
    }
}
