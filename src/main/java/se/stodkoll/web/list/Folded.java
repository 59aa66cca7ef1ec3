package se.stodkoll.web.list;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text as searching compares it: lower case, letters without what stands over them, so that "orebro" finds "Örebro". */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Spaces between digits, of any kind. */
    private static final Pattern GROUPING = Pattern.compile("(\\d)[\\s\\u00a0\\u202f]+(?=\\d)");

    private Folded() {}

    static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The words that are searched for; spaces between digits are taken away, as in {@link se.stodkoll.report.digest.Told#searchText}. */
    static List<String> words(String search) {
        String whole = GROUPING.matcher(of(search)).replaceAll("$1");
        return Stream.of(whole.split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }
}
