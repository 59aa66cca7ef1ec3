package se.stodkoll.text.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that exist: municipalities, from the program's registers. */
public final class MunicipalityRegister {
    private static final MunicipalityRegister LOADED = new MunicipalityRegister();
    private static final int LONGEST = 3;

    private final Set<String> municipalities = read("/models/municipalities.txt");

    private MunicipalityRegister() {}

    public static MunicipalityRegister load() {
        return LOADED;
    }

    private static Set<String> read(String path) {
        return lines(path).stream().map(Labels::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** A register's entries as spelt there. */
    public static List<String> lines(String path) {
        try (InputStream in = MunicipalityRegister.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("register missing from the program: " + path);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .map(String::trim)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many words from {@code at} on are a municipality's name; 0 where none. */
    public int municipalityAt(List<String> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            if (municipalities.contains(Labels.fold(String.join(" ", words.subList(at, at + length))))) {
                return length;
            }
        }
        return 0;
    }

    public boolean isMunicipality(String name) {
        return municipalities.contains(Labels.fold(name));
    }
}
