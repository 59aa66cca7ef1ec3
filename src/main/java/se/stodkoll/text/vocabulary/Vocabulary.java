package se.stodkoll.text.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words as data: {@code /vocabulary/<name>.yaml}, a map from keys to lists of words, or to maps from a value to the words that
 * mean it. Words are written in lower case unless their case matters.
 */
public final class Vocabulary {
    /** Letters from which on a word may be broken at a line end. */
    private static final int BREAKABLE = 5;

    private static final Pattern MARKS = Pattern.compile("[ \\t.-]");

    private static final Map<String, Vocabulary> LOADED = new ConcurrentHashMap<>();

    private final String name;
    private final Map<String, Object> values;
    /** What was asked for, made once: some keys are asked for with every line. */
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

    private final Map<String, Map<String, List<String>>> maps = new ConcurrentHashMap<>();

    private Vocabulary(String name, Map<String, Object> values) {
        this.name = name;
        this.values = values;
    }

    /**
     * Read once, however many ask for it.
     *
     * @throws IllegalStateException where the program was built without that vocabulary
     */
    public static Vocabulary load(String name) {
        return LOADED.computeIfAbsent(name, Vocabulary::read);
    }

    private static Vocabulary read(String name) {
        String path = "/vocabulary/" + name + ".yaml";
        try (InputStream in = Vocabulary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("vocabulary missing from the program: " + path);
            }
            return new Vocabulary(
                    name, new YAMLMapper().readValue(in, new TypeReference<LinkedHashMap<String, Object>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has a key. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /**
     * The words of a key, in their order.
     *
     * @throws IllegalStateException where there is no such key, or it holds no list
     */
    public List<String> list(String key) {
        List<String> known = lists.get(key);
        return known != null ? known : lists.computeIfAbsent(key, k -> words(k, value(k)));
    }

    /**
     * The words of each value of a key, in their order.
     *
     * @throws IllegalStateException where there is no such key, or it holds no map of lists
     */
    public Map<String, List<String>> map(String key) {
        return maps.computeIfAbsent(key, this::readMap);
    }

    private Map<String, List<String>> readMap(String key) {
        if (!(value(key) instanceof Map<?, ?> found)) {
            throw new IllegalStateException("vocabulary " + name + ": " + key + " is no map");
        }
        Map<String, List<String>> map = new LinkedHashMap<>();
        found.forEach((k, v) -> map.put(String.valueOf(k), words(key, v)));
        return Collections.unmodifiableMap(map);
    }

    private Object value(String key) {
        Object found = values.get(key);
        if (found == null) {
            throw new IllegalStateException("vocabulary " + name + " has no key " + key);
        }
        return found;
    }

    private List<String> words(String key, Object list) {
        if (!(list instanceof List<?> found)) {
            throw new IllegalStateException("vocabulary " + name + ": " + key + " is no list");
        }
        return found.stream().map(String::valueOf).toList();
    }

    /**
     * A regular expression, one non-capturing group, for any of a key's words, the longest first; of a map, for any of all its
     * words. A blank stands for white space, a full stop may be missing and may have a blank behind it, and a word of
     * {@value #BREAKABLE} letters or more may be broken by a hyphen.
     */
    public String pattern(String key) {
        return pattern(all(key));
    }

    /** As {@link #pattern(String)}, with no letter or figure on either side. */
    public String word(String key) {
        return "(?<![\\p{L}\\d])" + pattern(key) + "(?![\\p{L}\\d])";
    }

    /**
     * A regular expression, one non-capturing group, for any of a key's words as they stand, the longest first: a blank stands for
     * white space, and nothing may be missing or broken. Of a map, for any of all its words.
     */
    public String exact(String key) {
        return exact(all(key));
    }

    /** As {@link #exact(String)}, of any words. */
    static String exact(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(w -> Pattern.quote(w).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The words behind a look at their first letters, which parts what they are not at once. */
    private static String pattern(Collection<String> words) {
        String firsts = "(?=[" + firsts(words) + "])";
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Vocabulary::spelling)
                .collect(Collectors.joining("|", "(?:" + firsts + "(?:", "))"));
    }

    /**
     * The letters that any of some keys' words begins with, for a class of characters: a pattern that looks at the first letter before
     * anything else passes over a text many times faster.
     */
    public String firsts(String... keys) {
        return firsts(Stream.of(keys).flatMap(k -> all(k).stream()).toList());
    }

    private static String firsts(Collection<String> words) {
        return words.stream().map(w -> spelling(w.substring(0, 1))).distinct().collect(Collectors.joining());
    }

    private static String spelling(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean last = i == word.length() - 1;
            if (c == '.' && Character.isLetter(word.charAt(Math.max(0, i - 1)))) {
                out.append(last ? "\\.?" : "\\.?[ \\t]?");
            } else if (c == ' ') {
                out.append("[ \\t]+");
            } else {
                boolean broken = word.length() >= BREAKABLE
                        && i > 0
                        && Character.isLetter(c)
                        && Character.isLetter(word.charAt(i - 1));
                out.append(broken ? "(?:-[ ]?)?+" : "")
                        .append(Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c);
            }
        }
        return out.toString();
    }

    /**
     * The words of a map's key, each with the value it means, spelt as {@link #key(String)} spells it.
     *
     * @throws IllegalStateException as {@link #map(String)}
     */
    public Map<String, String> meanings(String key) {
        Map<String, String> meanings = new LinkedHashMap<>();
        map(key).forEach((value, words) -> words.forEach(w -> meanings.put(key(w, w), value)));
        return meanings;
    }

    private List<String> all(String key) {
        return value(key) instanceof Map<?, ?>
                ? map(key).values().stream().flatMap(List::stream).toList()
                : list(key);
    }

    private static String key(String word, String otherwise) {
        String bare = MARKS.matcher(word).replaceAll("");
        return bare.isEmpty() ? otherwise : bare;
    }

    /** A word as found by {@link #pattern(String)}, without blanks, stops and hyphens: to be looked up in {@link #meanings}. */
    public static String key(String found) {
        return key(found, found);
    }
}
