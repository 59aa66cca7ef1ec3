package se.stodkoll.held;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that documents are put together from. Written for this corpus alone. */
final class Bank {
    private static final Map<String, List<String>> WORDS = words();

    /** The 21 regions. */
    static final List<Region> REGIONS = read("regions.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Region::of)
            .toList();

    private Bank() {}

    static List<String> all(String kind) {
        return WORDS.get(kind);
    }

    static String word(Draw draw, String kind) {
        return draw.of(all(kind));
    }

    /** A sentence that says nothing about money, days or names. */
    static String sentence(Draw draw) {
        return word(draw, "who") + " " + word(draw, "does") + " " + word(draw, "what") + " " + word(draw, "how") + ".";
    }

    static String sentences(Draw draw, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int left = draw.between(from, to); left > 0; left--)
            text.append(sentence(draw)).append(' ');
        return text.toString().trim();
    }

    static String person(Draw draw) {
        return word(draw, "first") + " " + word(draw, "last");
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new HashMap<>();
        String kind = "";
        for (String line : read("words.txt").lines().toList()) {
            if (line.startsWith("[")) kind = line.substring(1, line.length() - 1);
            else words.put(kind, List.of(line.split("\\|")));
        }
        return words;
    }

    private static String read(String file) {
        try (InputStream in = Bank.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
