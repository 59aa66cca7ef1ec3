package se.stodkoll.made;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Word lists of made documents, one resource each; lines that start with # explain. */
final class Vocabulary {
    static final List<Region> REGIONS = rows("regions.csv").stream()
            .map(r -> new Region(r[0], r[1], r[2], r[3], List.of(r[4].split(","))))
            .toList();
    static final List<String> PROSE = lines("prose.txt");
    static final List<String[]> COST_LABELS = rows("labels.csv");
    static final List<String[]> FINANCIERS = rows("financiers.csv");
    static final List<String[]> APPLICANTS = rows("applicants.csv");
    private static final List<String[]> ACTIVITIES = rows("activities.csv");
    private static final List<String[]> PROJECTS = rows("projects.csv");

    private Vocabulary() {}

    /** Some sentences of running text. */
    static String prose(Dice dice, int sentences) {
        return String.join(" ", dice.some(PROSE, sentences));
    }

    /** A project's name; openings, themes and endings are combined freely. */
    static String projectName(Dice dice, Region region) {
        String opening = dice.pick(PROJECTS)[0];
        String theme = dice.pick(PROJECTS)[1];
        String ending = dice.pick(
                "", "", " " + region.where(), " 2.0", " – etapp " + dice.between(2, 4), " (förstudie)",
                " – " + dice.pick("GRÖN", "SMAK", "KLIV", "ÅTER"));
        return opening + " " + theme + ending;
    }

    /** Names of the form's activities ("ACTIVITY") or their parts ("STEP"). */
    static List<String> activities(String kind) {
        return ACTIVITIES.stream().filter(r -> r[0].equals(kind)).map(r -> r[1]).toList();
    }

    private static List<String[]> rows(String resource) {
        return lines(resource).stream().map(l -> l.split(";")).toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            List<String> kept = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    kept.add(line.strip());
                }
            }
            return List.copyOf(kept);
        } catch (IOException e) {
            throw new UncheckedIOException("test resource " + resource + " cannot be read", e);
        }
    }
}
