package se.stodkoll.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * The labels, sections and phrasings of a document kind, from {@code /templates/<name>.properties}. A list's values are
 * parted by {@code |}. A new version of a form is a new file, or a new value in a list, with a test; not new code.
 */
final class Template {
    private final String name;
    private final Properties values = new Properties();

    private Template(String name) {
        this.name = name;
    }

    /** @throws IllegalStateException where the program was built without that template */
    static Template load(String name) {
        Template template = new Template(name);
        String path = "/templates/" + name + ".properties";
        try (InputStream in = Template.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("template missing from the program: " + path);
            }
            template.values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return template;
    }

    /** @throws IllegalStateException where the template has no such key */
    String text(String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("template " + name + " has no key " + key);
        }
        return value.trim();
    }

    /** The values of a list, in order. */
    List<String> list(String key) {
        return Arrays.stream(text(key).split("\\|"))
                .map(String::trim)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
