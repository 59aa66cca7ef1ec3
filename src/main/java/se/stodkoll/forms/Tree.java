package se.stodkoll.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A YAML text as a tree that knows its lines. */
sealed interface Tree {
    /** Line of the text where it begins, from 1. */
    int line();

    /** What it is, for people. */
    String called();

    /** @param text as written, without quotes */
    record Scalar(int line, String text) implements Tree {
        @Override
        public String called() {
            return "”" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "”";
        }
    }

    /** @param items in their order */
    record Many(int line, List<Tree> items) implements Tree {
        @Override
        public String called() {
            return "en lista";
        }
    }

    /**
     * @param values by key, in their order
     * @param lines of the keys
     */
    record Keyed(int line, Map<String, Tree> values, Map<String, Integer> lines) implements Tree {
        @Override
        public String called() {
            return "flera nycklar";
        }
    }

    /**
     * Reads a text.
     *
     * @param where what the text is called in messages
     * @return empty where it says nothing
     */
    static Optional<Tree> read(String where, String text) throws BadFormException {
        try (JsonParser parser = new YAMLFactory().createParser(text)) {
            return parser.nextToken() == null ? Optional.empty() : Optional.of(next(where, parser));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            String seen = text.lines().skip(line - 1L).findFirst().orElse("").strip();
            throw new BadFormException(
                    where + " rad " + line + ": ”" + (seen.length() > 60 ? seen.substring(0, 60) + "…" : seen)
                            + "” går inte att läsa som YAML. Kontrollera indrag, kolon och citattecken på raden och den före.");
        } catch (IOException e) {
            throw new IllegalStateException("reading a text in memory", e);
        }
    }

    private static Tree next(String where, JsonParser parser) throws IOException, BadFormException {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Tree> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(next(where, parser));
            }
            return new Many(line, items);
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return new Scalar(line, parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText());
        }
        Map<String, Tree> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int at = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (values.containsKey(key)) {
                throw new BadFormException(where + " rad " + at + ": ”" + key + "” står redan på rad " + lines.get(key)
                        + ". Skriv en nyckel bara en gång.");
            }
            lines.put(key, at);
            values.put(key, next(where, parser));
        }
        return new Keyed(line, values, lines);
    }
}
