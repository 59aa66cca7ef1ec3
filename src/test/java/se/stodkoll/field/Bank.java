package se.stodkoll.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The phrases, labels and names that papers are made of: files beside this class's tests. */
final class Bank {
    private static final Map<String, List<String>> LINES = new ConcurrentHashMap<>();

    private Bank() {}

    /** The lines of a file without its remarks. */
    static List<String> lines(String name) {
        return LINES.computeIfAbsent(name, Bank::load);
    }

    private static List<String> load(String name) {
        try (InputStream in = Bank.class.getResourceAsStream("/field/" + name + ".txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All ways of a bank. */
    static List<PhraseRow> rows(String bank) {
        List<PhraseRow> rows = new ArrayList<>();
        for (String line : lines(bank)) {
            String[] parts = line.split(" \\| ", 3);
            rows.add(new PhraseRow(bank, parts[0], parts[1], parts[2]));
        }
        return rows;
    }

    /** A file of "key: value | value". */
    static Map<String, List<String>> lists(String name) {
        Map<String, List<String>> lists = new TreeMap<>();
        for (String line : lines(name)) {
            String[] parts = line.split(": ", 2);
            lists.put(parts[0], List.of(parts[1].split(" \\| ")));
        }
        return lists;
    }

    /** The labels or headings for a slot in one half. */
    static List<String> words(String name, String slot, Split split) {
        return lists(name).get(slot).stream()
                .filter(w -> Split.of(name + "/" + slot + "/" + w) == split)
                .toList();
    }
}
