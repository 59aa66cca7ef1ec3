package se.stodkoll.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.stodkoll.made.Dice;

/**
 * Applications and the decisions on them, with gold.
 *
 * @param papers in the order they were made
 * @param cases which belong together
 */
public record PaperSet(List<Paper> papers, List<PaperCase> cases) {
    private static final List<String> KINDS = List.of(
            "region",
            "region",
            "county",
            "agency",
            "municipality",
            "municipality",
            "foundation",
            "leader",
            "ministry",
            "eu");

    /** The papers of some seeds, in one form and of one half. */
    public static PaperSet make(long from, long to, Form form, Split split) throws IOException {
        List<Paper> papers = new ArrayList<>();
        List<PaperCase> cases = new ArrayList<>();
        try (Printer printer = Printer.of(form)) {
            for (long seed = from; seed < to; seed++) {
                new PaperMaker(seed, split, form, printer).make(papers, cases);
            }
        }
        return new PaperSet(papers, cases);
    }

    /** Whether what a form needs is installed. */
    public static boolean canMake(Form form) {
        return switch (form) {
            case OFFICE -> Office.isInstalled();
            case CHROMIUM -> Files.isExecutable(Path.of("/usr/bin/chromium"));
            default -> true;
        };
    }

    static String kind(Dice dice) {
        return dice.pick(KINDS);
    }
}
