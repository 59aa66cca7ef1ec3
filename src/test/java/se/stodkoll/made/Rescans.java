package se.stodkoll.made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Papers that came in twice: of each paper of each matter one print, scanned on two scanners; the files
 * {@code N-a-1.pdf} and {@code N-a-2.pdf} are one application, {@code N-b-1.pdf} and {@code N-b-2.pdf} one decision.
 */
public final class Rescans {
    private Rescans() {}

    /**
     * Writes them into a folder.
     *
     * @param matters how many, of one region
     */
    public static void write(Path folder, long seed, int matters) {
        CasePlan plan = new CasePlan(new Dice(seed));
        for (int i = 0; i < matters; i++) {
            Dice dice = new Dice(seed * 1_000_003 + i);
            MadeCase matter = plan.make(dice, Vocabulary.REGIONS.get(0), List.of());
            if (matter.asking() != MadeCase.Asking.IN_LETTER) {
                twice(folder, i + "-a", Papers.application(dice, matter), dice);
            }
            twice(folder, i + "-b", Papers.decision(dice, matter), dice);
        }
    }

    private static void twice(Path folder, String name, List<Papers> papers, Dice dice) {
        List<Print.Piece> pieces = new ArrayList<>();
        for (Papers each : papers) {
            pieces.add(new Print.Piece(each.blocks(), dice.pick(Face.all()), Typesetter.Look.random(dice)));
        }
        Print print = Print.of(pieces, false);
        save(folder.resolve(name + "-1.pdf"), Damage.SCAN.of(print, Scanner.random(dice), dice));
        save(folder.resolve(name + "-2.pdf"), Damage.SCAN.of(print, Scanner.random(dice), dice));
    }

    private static void save(Path file, byte[] pdf) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
