package se.stodkoll.text.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;

/**
 * The labels, sections and phrasings of a document kind. {@code /templates/<name>.properties} holds those of its first version;
 * a new version's stand in a file of their own, {@code <name>.2.properties}, {@code <name>.3.properties} and so on, with the keys
 * that it words otherwise. A key's values, parted by {@code |}, are those of all versions: a document is read whichever it is.
 */
public final class Template {
    private final String name;
    private final Map<String, List<String>> values = new HashMap<>();

    private Template(String name) {
        this.name = name;
    }

    /** @throws IllegalStateException where the program was built without that template */
    public static Template load(String name) {
        Template template = new Template(name);
        String path = "/templates/" + name + ".properties";
        if (!template.add(path)) {
            throw new IllegalStateException("template missing from the program: " + path);
        }
        int version = 2;
        while (template.add("/templates/" + name + "." + version + ".properties")) {
            version++;
        }
        template.values.replaceAll((key, list) -> List.copyOf(list));
        return template;
    }

    private boolean add(String path) {
        try (InputStream in = Template.class.getResourceAsStream(path)) {
            if (in == null) {
                return false;
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            read.stringPropertyNames()
                    .forEach(key ->
                            values.computeIfAbsent(key, k -> new ArrayList<>()).addAll(parts(read.getProperty(key))));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> parts(String value) {
        return Arrays.stream(value.split("\\|"))
                .map(String::trim)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /**
     * The values of a key, in order, the first version's first.
     *
     * @throws IllegalStateException where the template has no such key
     */
    public List<String> list(String key) {
        List<String> found = values.get(key);
        if (found == null) {
            throw new IllegalStateException("template " + name + " has no key " + key);
        }
        return found;
    }

    /** A regular expression, one non-capturing group, for any of a key's values, as {@link Vocabulary#exact(String)} makes it. */
    public String exact(String key) {
        return Vocabulary.exact(list(key));
    }

    /** Whether one of a key's values does. */
    public boolean any(String key, Predicate<String> does) {
        return list(key).stream().anyMatch(does);
    }
}
