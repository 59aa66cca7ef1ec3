package se.stodkoll.ingest.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.parsers.SAXParser;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.SAXException;
import se.stodkoll.ingest.page.FileProblem;
import se.stodkoll.ingest.page.InsideFile;
import se.stodkoll.ingest.page.OpenFile;
import se.stodkoll.ingest.page.PageMaker;
import se.stodkoll.ingest.text.PlainTextFile;
import se.stodkoll.ingest.word.ShownParts;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.word.Line;

/**
 * A Word document as one page of lines, a table row one line that knows its cells. Attachments and pictures in it are not opened, and what
 * is hidden, deleted or struck is left out and told. Word files hold no page breaks of their own.
 */
public final class DocxFile {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Unpacked size beyond which a file is no letter but a bomb; a thousand pages are some 20 MB. */
    private static final long MAX_UNPACKED = 256L << 20;

    /** Parts of the package beyond which it is a bomb. */
    private static final int MAX_PARTS = 20_000;

    private DocxFile() {}

    public static OpenFile open(Path file, PageMaker desk) throws IOException, FileProblem {
        checkSize(file);
        List<Problem> problems = new ArrayList<>(embedded(file));
        problems.addAll(pictures(file));
        RowHandler handler = new RowHandler();
        ParseContext context = new ParseContext();
        context.set(Parser.class, new EmptyParser());
        context.set(OfficeParserConfig.class, config());
        ShownParts shown = new ShownParts();
        context.set(SAXParser.class, DocxMarkup.parser(handler, shown));
        try (TikaInputStream in = TikaInputStream.get(file)) {
            new OOXMLParser().parse(in, handler, new Metadata(), context);
        } catch (EncryptedDocumentException e) {
            throw FileProblem.ofFile(
                    ProblemCode.ENCRYPTED, "Filen är låst med lösenord. Spara den utan lösenord och lägg in den igen.");
        } catch (TikaException | SAXException e) {
            throw damaged(e);
        }
        List<Line> lines = handler.lines();
        problems.addAll(shown.leftOuts().problems());
        return new PlainTextFile(MEDIA_TYPE, List.of(lines), problems, desk);
    }

    private static OfficeParserConfig config() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setExtractMacros(false);
        return config;
    }

    /** Unpacks every part once, counting only, since the sizes that a package states may be lies. */
    private static void checkSize(Path file) throws IOException, FileProblem {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_PARTS) {
                throw bomb();
            }
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        unpacked += n;
                        if (unpacked > MAX_UNPACKED) {
                            throw bomb();
                        }
                    }
                }
            }
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    /** The files that its text holds: embedded ones, and such as are to be put in its place when it is opened. */
    private static List<Problem> embedded(Path file) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(e -> e.getName().matches("word/_rels/[^/]*\\.rels"))
                    .toList()) {
                EmbeddedFiles found = new EmbeddedFiles();
                try (InputStream in = zip.getInputStream(entry)) {
                    XMLReaderUtils.parseSAX(in, found, new ParseContext());
                } catch (TikaException | SAXException unreadable) {
                    continue; // Tika passes over it as well
                }
                found.names().forEach(name -> problems.add(InsideFile.attached(name, 0)));
            }
        }
        return problems;
    }

    /** The pictures in its text; a picture that is all of a page holds all of its text. */
    private static List<Problem> pictures(Path file) throws IOException {
        BodyPictures pictures = new BodyPictures();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry body = zip.getEntry("word/document.xml");
            if (body != null) {
                try (InputStream in = zip.getInputStream(body)) {
                    XMLReaderUtils.parseSAX(in, pictures, new ParseContext());
                }
            }
        } catch (TikaException | SAXException unreadable) {
            return List.of(); // told when the text itself is read
        }
        int count = pictures.count();
        return count == 0
                ? List.of()
                : List.of(new Problem(
                        ProblemCode.PICTURE_NOT_READ,
                        "Word-filens text har " + count + (count == 1 ? " bild" : " bilder")
                                + " som inte är läst. Titta i filen, eller spara om den till PDF om en bild visar text.",
                        1));
    }

    private static FileProblem bomb() {
        return FileProblem.ofFile(
                ProblemCode.TOO_LARGE,
                "Word-filen blir mer än " + (MAX_UNPACKED >> 20)
                        + " MB uppackad. Granska den för hand eller dela upp den.");
    }

    private static FileProblem damaged(Exception cause) {
        return FileProblem.ofFile(
                ProblemCode.DAMAGED,
                "Word-filen är skadad (" + cause.getClass().getSimpleName() + "). Öppna den i Word och spara om den.");
    }
}
