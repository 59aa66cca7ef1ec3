package se.stodkoll.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes made papers and their gold into a folder, for a run of the program and the scoring tool. */
public final class PaperReport {
    private PaperReport() {}

    /**
     * Writes the papers; scores are told for both halves, so both can be made at once.
     *
     * @param arguments a folder, the first seed, the seed behind the last, the form, and tune, held or both; with both, the
     *     halves get folders of their own in the folder
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        long from = Long.parseLong(arguments[1]);
        long to = Long.parseLong(arguments[2]);
        Form form = Form.valueOf(arguments[3].toUpperCase(Locale.ROOT));
        if (!PaperSet.canMake(form)) {
            System.out.println(form + " is left out: what prints it is not installed");
            return;
        }
        for (Split split : Split.values()) {
            String name = split.name().toLowerCase(Locale.ROOT);
            if (arguments[4].equalsIgnoreCase("both")) {
                write(folder.resolve(name), PaperSet.make(from, to, form, split));
            } else if (arguments[4].equalsIgnoreCase(name)) {
                write(folder, PaperSet.make(from, to, form, split));
            }
        }
    }

    private static void write(Path folder, PaperSet set) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        for (Paper paper : set.papers()) {
            Files.write(inbox.resolve(paper.name()), paper.bytes());
        }
        Files.writeString(folder.resolve("gold.json"), GoldWriter.json(set));
        System.out.println(folder + ": " + set.papers().size() + " papers of "
                + set.cases().size() + " cases");
    }
}
