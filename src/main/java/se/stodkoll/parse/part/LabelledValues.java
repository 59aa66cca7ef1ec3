package se.stodkoll.parse.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Unit;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.amount.Amounts;
import se.stodkoll.text.day.Dates;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/**
 * Values behind printed labels: "Ansökansid: 123456", several on a line, or the value on the line below. Labels are told
 * through damage and end with a colon.
 */
public final class LabelledValues {
    private static final Template FORM = Template.load("form");
    private static final List<String> KEYS = List.of(
            "projectName",
            "applicationId",
            "caseId",
            "diaryNumber",
            "period",
            "organisationNumber",
            "name",
            "accountType",
            "accountNumber",
            "start",
            "end",
            "cost",
            "advance",
            "role",
            "email",
            "phone",
            "others");
    private static final int LONGEST_LABEL = 4;
    /** What another reading than the reader's own is worth at most. */
    private static final double OTHER_READING = 0.5;

    private LabelledValues() {}

    /**
     * A label as found: which, on what line, and the words behind it.
     *
     * @param key the label's key in its template
     * @param line the line's index in the part
     * @param value the words behind it; empty where nothing stands there
     */
    public record Entry(String key, int line, List<PlacedWord> value) {
        public String text() {
            return PlacedWord.textOf(value);
        }

        public <T> Field<T> field(Readings readings, T read) {
            return readings.field(read, value);
        }

        public Optional<Field<LocalDate>> date(Readings readings) {
            Matcher m = Dates.DATE.matcher(text());
            return m.find() ? Dates.date(m.group()).map(d -> field(readings, d)) : Optional.empty();
        }

        /** The amount; of damaged ink another reading that is one. */
        public Optional<Field<Money>> money(Readings readings) {
            Optional<Field<Money>> plain = Amounts.money(text(), Unit.SEK).map(m -> field(readings, m));
            return plain.or(() -> field(readings, text()).alternatives().stream()
                    .flatMap(a -> Amounts.money(a.text(), Unit.SEK)
                            .map(m -> field(readings, m).withConfidence(Math.min(OTHER_READING, a.confidence())))
                            .stream())
                    .findFirst());
        }
    }

    public static List<Entry> find(List<TextLine> lines) {
        List<Entry> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            found.addAll(onLine(lines, i));
        }
        return found;
    }

    private static List<Entry> onLine(List<TextLine> lines, int i) {
        List<PlacedWord> words = lines.get(i).words();
        List<Entry> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int colon = labelEnd(words, at);
            if (colon < 0) {
                at++;
                continue;
            }
            Optional<String> key = key(label(words, at, colon));
            if (key.isEmpty()) {
                at++;
                continue;
            }
            int end = nextLabel(words, colon + 1);
            List<PlacedWord> value = words.subList(colon + 1, end);
            if (value.isEmpty() && end == words.size() && i + 1 < lines.size() && isValue(lines.get(i + 1))) {
                value = lines.get(i + 1).words();
            }
            if (!value.isEmpty()) {
                found.add(new Entry(key.get(), i, value));
            } else {
                found.add(new Entry(key.get(), i, List.of()));
            }
            at = end;
        }
        return found;
    }

    private static boolean isValue(TextLine line) {
        return labelEnd(line.words(), 0) < 0
                && line.text().length() < 80
                && !line.text().matches("\\d\\.\\d\\s.*");
    }

    /** The first known label from {@code from} on, or the line's end. */
    private static int nextLabel(List<PlacedWord> words, int from) {
        for (int at = from; at < words.size(); at++) {
            int colon = labelEnd(words, at);
            if (colon >= 0 && key(label(words, at, colon)).isPresent()) {
                return at;
            }
        }
        return words.size();
    }

    /** The word that ends a label beginning at {@code at}: the first with a colon, within a label's length. */
    private static int labelEnd(List<PlacedWord> words, int at) {
        for (int i = at; i < Math.min(words.size(), at + LONGEST_LABEL); i++) {
            if (words.get(i).text().endsWith(":")) {
                return i;
            }
        }
        return -1;
    }

    private static String label(List<PlacedWord> words, int from, int to) {
        String text = PlacedWord.textOf(words.subList(from, to + 1));
        return text.substring(0, text.length() - 1).trim();
    }

    private static Optional<String> key(String label) {
        return KEYS.stream()
                .filter(k -> FORM.list("label." + k).stream().anyMatch(l -> Labels.same(label, l)))
                .findFirst();
    }
}
