package se.stodkoll.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.stodkoll.made.Faces;

/**
 * Sets real papers, of which only the text is left, as PDFs again: as lines, and with their tables ruled. The papers stay outside
 * the project; without them nothing is set. Writes {@code lines/inbox}, {@code ruled/inbox} and a {@code gold.json} with the PDFs'
 * names, for a run of the program and the scoring tool:
 *
 * <pre>java -cp $CP se.stodkoll.field.SeedPages TEXTS GOLD FOLDER
 * ./stodkoll --home FOLDER/ruled run
 * score.py FOLDER/gold.json FOLDER/ruled/report/latest/report.json</pre>
 */
public final class SeedPages {
    private SeedPages() {}

    /** @param arguments the folder of the texts, their gold, the folder to write to */
    public static void main(String[] arguments) throws IOException {
        Path texts = Path.of(arguments[0]);
        if (!Files.isDirectory(texts)) {
            System.out.println("left out: no folder " + texts);
            return;
        }
        JsonNode gold = new ObjectMapper().readTree(Path.of(arguments[1]).toFile());
        Path folder = Path.of(arguments[2]);
        Path lines = Files.createDirectories(folder.resolve("lines/inbox"));
        Path ruled = Files.createDirectories(folder.resolve("ruled/inbox"));
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                List<String> text = Files.readAllLines(file);
                String name = file.getFileName().toString();
                JsonNode own = gold.path("documents").path(name);
                write(lines.resolve(pdf(name)), SeedText.lines(text));
                List<SeedText> pieces = new SeedTables(text, own).pieces();
                write(ruled.resolve(pdf(name)), pieces);
                long tables =
                        pieces.stream().filter(p -> p instanceof SeedText.Table).count();
                System.out.println(name + ": " + tables + " tables");
            }
        }
        Files.writeString(folder.resolve("gold.json"), renamed(gold).toString());
    }

    private static String pdf(String name) {
        return name.replaceFirst("\\.txt$", ".pdf");
    }

    private static JsonNode renamed(JsonNode gold) {
        ObjectNode copy = gold.deepCopy();
        ObjectNode documents = copy.putObject("documents");
        gold.path("documents").properties().forEach(d -> documents.set(pdf(d.getKey()), d.getValue()));
        for (JsonNode one : copy.path("cases")) {
            for (String side : List.of("applicationFile", "decisionFile")) {
                if (one.path(side).isTextual()) {
                    ((ObjectNode) one).put(side, pdf(one.path(side).asText()));
                }
            }
        }
        return copy;
    }

    private static void write(Path file, List<SeedText> pieces) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Letters letters = new Letters(document, Faces.LIBERATION_SANS);
            LeafPrinter printer = new LeafPrinter(document, letters);
            for (Leaf leaf : new SeedSetter(letters).set(pieces)) {
                printer.print(leaf);
            }
            document.save(file.toFile());
        }
    }
}
