package se.stodkoll.repair.lexicon;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The package's word lists on the class path, UTF-8, one entry a line, {@code #} for a remark. */
public final class WordLists {
    public static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private WordLists() {}

    static BufferedReader open(String name) throws IOException {
        InputStream in = WordLists.class.getResourceAsStream("/models/" + name);
        if (in == null) {
            throw new FileNotFoundException("/models/" + name + " is not on the class path");
        }
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
    }

    static List<String> lines(String name) {
        try (BufferedReader in = open(name)) {
            return in.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    static UncheckedIOException unreadable(String name, IOException e) {
        return new UncheckedIOException("word list /models/" + name + " cannot be read: reinstall the program", e);
    }
}
