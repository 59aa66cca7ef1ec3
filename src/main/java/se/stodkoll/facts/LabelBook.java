package se.stodkoll.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.stodkoll.text.Labels;

/** The labels that are known, and the words that tell names from sentences; from {@code /vocabulary/labels.yaml}. Immutable. */
final class LabelBook {
    private static final String PATH = "/vocabulary/labels.yaml";
    private static final Pattern KEY = Pattern.compile("(?m)^(\\p{L}+):\\s*$");
    private static final Pattern LIST = Pattern.compile("(?ms)^  (\\p{L}+): \\[(.*?)\\]");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}(?:[.:,]\\d{1,2})*[.:,)]?|[a-zA-Z][.)])\\s+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]?\\s*$");
    private static final Pattern MARKS_BEHIND = Pattern.compile("[\\s:.;*_…?]+$");
    private static final Pattern SLASHED = Pattern.compile("\\p{L}[^\\d/]*/[^\\d/]*");
    private static final Pattern MARKS_BEFORE = Pattern.compile("^[\\s*•·>-]+");

    /** Last, as reading needs the patterns. */
    private static final LabelBook LOADED = new LabelBook();

    private final Map<String, Map<String, List<String>>> lists = new LinkedHashMap<>();
    private final Map<String, Label> exact = new HashMap<>();
    private final List<String> behind;
    private final List<String> before;

    private LabelBook() {
        read();
        behind = list("words", "behind").stream().map(w -> " " + Labels.fold(w)).toList();
        before = list("words", "before").stream().map(w -> Labels.fold(w) + " ").toList();
        for (Map.Entry<String, Map<String, List<String>>> key : lists.entrySet()) {
            Optional<Slot> slot = List.of(Slot.values()).stream().filter(s -> s.key().equals(key.getKey())).findFirst();
            if (slot.isPresent() || key.getKey().equals("other")) {
                add(slot, key.getValue().getOrDefault("labels", List.of()), false);
                add(slot, key.getValue().getOrDefault("weak", List.of()), true);
            }
        }
    }

    /**
     * What a label tells.
     *
     * @param slots what its value may be, and whether the label is weak in that slot; empty where it is of no slot
     * @param misread whether it is told through misread letters
     */
    record Label(Map<Slot, Boolean> slots, boolean misread) {
        /** Whether it tells by itself a slot whose values have a form of their own. */
        boolean isStrong() {
            return slots.entrySet().stream().anyMatch(s -> !s.getValue() && s.getKey().kind().isStrong());
        }
    }

    static LabelBook load() {
        return LOADED;
    }

    /** @param key and {@code list} of the file, as "sentence" and "words" */
    List<String> list(String key, String list) {
        return lists.get(key).get(list);
    }

    /**
     * The label that a text is, as a whole.
     *
     * @param damaged whether its letters may be misread
     */
    Optional<Label> label(String text, boolean damaged) {
        String bare = bare(text);
        Optional<Label> found = bareLabel(bare, damaged);
        if (found.isEmpty() && SLASHED.matcher(bare).matches()) {
            found = List.of(bare.split("/")).stream().flatMap(half -> bareLabel(half.trim(), damaged).stream()).findFirst();
        }
        return found;
    }

    private Optional<Label> bareLabel(String bare, boolean damaged) {
        Label same = exact.get(bare);
        if (same == null && damaged && bare.length() >= FactThresholds.SHORTEST_MISREAD) {
            same = exact.entrySet().stream()
                    .filter(e -> isNear(bare, e.getKey()))
                    .findFirst()
                    .map(e -> new Label(e.getValue().slots(), true))
                    .orElse(null);
        }
        return Optional.ofNullable(same);
    }

    /** Whether each word is one of the label's, a letter or two misread. */
    private static boolean isNear(String seen, String label) {
        if (label.length() < FactThresholds.SHORTEST_MISREAD || Math.abs(seen.length() - label.length()) > label.length() / 5) {
            return false;
        }
        String[] words = seen.split(" ");
        String[] own = label.split(" ");
        return words.length == own.length && IntStream.range(0, own.length).allMatch(i -> isNearWord(words[i], own[i]));
    }

    private static boolean isNearWord(String seen, String word) {
        boolean oneLetter = seen.length() == word.length()
                && IntStream.range(0, word.length()).filter(i -> seen.charAt(i) != word.charAt(i)).count() <= 1;
        return oneLetter || Labels.same(seen, word);
    }

    /** Folded, without the number before it, what brackets and units stand behind it, and the words before it that do not matter. */
    private String bare(String text) {
        String whole = Labels.fold(NUMBER.matcher(MARKS_BEFORE.matcher(text).replaceFirst("")).replaceFirst(""));
        String bare = MARKS_BEHIND.matcher(whole).replaceAll("");
        if (exact.containsKey(bare)) {
            return bare;
        }
        bare = MARKS_BEHIND.matcher(BRACKETS.matcher(bare).replaceAll("")).replaceAll("");
        for (String word : behind) {
            bare = !exact.containsKey(bare) && bare.endsWith(word) ? cut(bare, word) : bare;
        }
        for (String word : before) {
            bare = !exact.containsKey(bare) && bare.startsWith(word) ? bare.substring(word.length()) : bare;
        }
        return bare;
    }

    private static String cut(String bare, String word) {
        return bare.substring(0, bare.length() - word.length()).replaceAll("[\\s,:]+$", "");
    }

    private void add(Optional<Slot> slot, List<String> labels, boolean weak) {
        for (String label : labels) {
            String folded = MARKS_BEHIND.matcher(Labels.fold(label)).replaceAll("");
            Label known = exact.computeIfAbsent(folded, l -> new Label(new EnumMap<>(Slot.class), false));
            slot.ifPresent(s -> known.slots().merge(s, weak, Boolean::logicalAnd));
        }
    }

    private void read() {
        String all;
        try (InputStream in = LabelBook.class.getResourceAsStream(PATH)) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(PATH, failure);
        }
        List<Integer> starts = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Matcher m = KEY.matcher(all); m.find(); ) {
            starts.add(m.end());
            keys.add(m.group(1));
        }
        for (int i = 0; i < keys.size(); i++) {
            String body = all.substring(starts.get(i), i + 1 < keys.size() ? starts.get(i + 1) : all.length());
            Map<String, List<String>> own = new HashMap<>();
            for (Matcher m = LIST.matcher(body); m.find(); ) {
                own.put(m.group(1), List.of(m.group(2).split(",")).stream().map(s -> s.replace("\"", "").trim()).toList());
            }
            lists.put(keys.get(i), own);
        }
    }
}
