package se.stodkoll.made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stodkoll.model.record.PartKind;

/** A folder with {@code inbox/*.pdf}, {@code gold.json} and, where asked for, {@code printed/}: the files before any damage. */
final class CorpusFolder {
    private final Path folder;
    private final boolean keepPrints;
    private final Gold gold = new Gold();

    /** @param keepPrints whether {@code printed/} is written too */
    CorpusFolder(Path folder, boolean keepPrints) {
        this.folder = folder;
        this.keepPrints = keepPrints;
    }

    /**
     * Sets the papers as one file, damages it and writes it.
     *
     * @param name of the file
     * @param papers in order
     * @param damage it suffers
     * @param scanner it goes through, where it does
     * @param faces to choose letters from
     */
    void add(String name, List<Papers> papers, Damage damage, Scanner scanner, List<Face> faces, Dice dice) {
        boolean one = papers.size() == 1;
        List<Print.Piece> pieces = papers.stream()
                .map(p -> new Print.Piece(p.blocks(), dice.pick(faces), look(one, dice)))
                .toList();
        Print print = Print.of(pieces, damage == Damage.BROKEN_MAP);
        save("inbox", name, damage.of(print, scanner, dice));
        if (keepPrints) {
            save("printed", name, print.pdf());
        }
        gold.document(name, damage.name(), parts(papers, print));
    }

    private static Typesetter.Look look(boolean one, Dice dice) {
        Typesetter.Look look = Typesetter.Look.random(dice);
        return one ? look : look.withFooter(Typesetter.Footer.NUMBER_OF);
    }

    /** Notes a matter's sides and findings in gold. */
    void matter(MadeCase matter, String applicationFile, String decisionFile) {
        gold.matter(matter, applicationFile, decisionFile);
    }

    /** Writes gold.json, when all files are there. */
    void close() {
        gold.write(folder.resolve("gold.json"));
    }

    private static List<Map<String, Object>> parts(List<Papers> papers, Print print) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            int last = i + 1 < papers.size() ? print.firstPages().get(i + 1) - 1 : print.pages();
            if (papers.get(i).kind() != PartKind.OTHER && papers.get(i).kind() != PartKind.AGENDA) {
                Map<String, Object> part =
                        Gold.part(papers.get(i).kind(), print.firstPages().get(i), last);
                part.putAll(papers.get(i).gold());
                parts.add(part);
            }
        }
        return parts;
    }

    private void save(String where, String name, byte[] pdf) {
        try {
            Files.createDirectories(folder.resolve(where));
            Files.write(folder.resolve(where).resolve(name), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be written to " + folder, e);
        }
    }
}
