package se.stodkoll.web.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that are guessed first: one common word, name or row of keys, with digits and signs around it or written again. */
public final class CommonPasswords {
    /** A word a line: letters alone, in lower case. */
    private static final Set<String> WORDS = words("/review/common-passwords.txt");

    /** Fewer different letters and digits are a pattern, whatever its length. */
    private static final int LEAST_DIFFERENT = 5;

    private CommonPasswords() {}

    private static Set<String> words(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(CommonPasswords.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is one of them, or says little more than the person's own name. */
    static boolean has(String password, String person) {
        String folded = password.toLowerCase(Locale.ROOT);
        String inner = folded.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        String read = inner.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
        return folded.chars().distinct().count() < LEAST_DIFFERENT
                || isCommon(letters(folded), person)
                || isCommon(letters(read), person);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    private static boolean isCommon(String letters, String person) {
        if (letters.isEmpty() || letters.equals(letters(person.toLowerCase(Locale.ROOT)))) {
            return true;
        }
        return WORDS.stream().anyMatch(word -> letters.replace(word, "").isEmpty());
    }
}
