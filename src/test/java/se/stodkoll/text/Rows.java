package se.stodkoll.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.text.mention.Mention;

/** The rows of a table of texts and what is to be found in them, a line each: {@code text | mention ; mention}. */
final class Rows {
    /**
     * One.
     *
     * @param text as it may stand in a paper
     * @param expected as {@link #shown} writes it; empty where nothing is to be found
     */
    record Row(String text, String expected) {}

    private Rows() {}

    static List<Row> of(String table) {
        try (InputStream in = Rows.class.getResourceAsStream(table + ".txt")) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(l -> l.contains("|") && !l.startsWith("#"))
                    .map(l -> l.split("\\|", -1))
                    .map(l -> new Row(printed(l[0].trim()), l[1].trim()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String printed(String text) {
        return text.replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace('␣', '\u00a0')
                .replace('⍽', '\u2009');
    }

    /** Mentions as rows write them, each with its own words in quotes where the row has them. */
    static String shown(List<? extends Mention> mentions, Row row) {
        boolean quoted = row.expected().contains("«");
        return mentions.stream()
                .map(m -> kind(m) + (quoted ? " «" + row.text().substring(m.start(), m.end()) + "»" : ""))
                .collect(Collectors.joining(" ; "));
    }

    private static String kind(Mention mention) {
        if (mention instanceof Mention.Amount a) {
            return "A" + (a.exact() ? " " : "~ ")
                    + or(a.value().map(v -> v.kronor().toPlainString()), "?");
        } else if (mention instanceof Mention.Share s) {
            return "P" + (s.exact() ? " " : "~ ") + or(s.percent(), "?");
        } else if (mention instanceof Mention.Day d) {
            return "D " + or(d.date(), "?");
        } else if (mention instanceof Mention.Span s) {
            return "S" + (s.finest() ? " " : "~ ") + or(s.from(), "") + ".." + or(s.to(), "");
        } else if (mention instanceof Mention.MatterNumber n) {
            return "M" + (n.labelled() ? ": " : " ") + n.number();
        }
        return "O " + ((Mention.OrganisationNumber) mention).number();
    }

    private static String or(Optional<?> value, String otherwise) {
        return value.map(String::valueOf).orElse(otherwise);
    }
}
