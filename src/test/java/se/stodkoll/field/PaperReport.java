package se.stodkoll.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes made papers and their gold into a folder, for a run of the program and the scoring tool. */
public final class PaperReport {
    private PaperReport() {}

    /** @param arguments a folder, the first seed, the seed behind the last, the form, and tune or held */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Form form = Form.valueOf(arguments[3].toUpperCase(Locale.ROOT));
        Split split = Split.valueOf(arguments[4].toUpperCase(Locale.ROOT));
        PaperSet set = PaperSet.make(Long.parseLong(arguments[1]), Long.parseLong(arguments[2]), form, split);
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        for (Paper paper : set.papers()) {
            Files.write(inbox.resolve(paper.name()), paper.bytes());
        }
        Files.writeString(folder.resolve("gold.json"), GoldWriter.json(set));
        System.out.println(set.papers().size() + " papers of " + set.cases().size() + " cases, " + split + ", " + form);
    }
}
