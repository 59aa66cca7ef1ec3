package se.stodkoll.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stodkoll.model.value.Money;

/** What kind of value a field holds: how a person writes it, and its plain form in the ledger. */
public enum FieldType {
    /** Plain form "1150097" or "1150097.50", kronor. */
    MONEY("belopp i kronor, t.ex. 1 150 097"),
    /** Plain form "50" or "33.3", 0 to 100. */
    PERCENT("procent från 0 till 100, t.ex. 33,3"),
    /** Plain form "2026-01-01". */
    DATE("datum, t.ex. 2026-01-31"),
    /** Plain form "2026 2027", in order. */
    YEARS("år, t.ex. 2026 2027"),
    /** Plain form is the text itself. */
    TEXT("text");

    private static final int MOST_DIGITS = 15;
    private static final int MOST_YEARS = 10;
    private static final Pattern SPAN_OF_YEARS = Pattern.compile("((?:19|20)\\d\\d) ?[-–] ?((?:19|20)\\d\\d)");

    private final String howToWrite;

    FieldType(String howToWrite) {
        this.howToWrite = howToWrite;
    }

    /** What to write, in Swedish. */
    public String howToWrite() {
        return howToWrite;
    }

    /** The plain form of what a person wrote; empty where it is no value of this kind. */
    public Optional<String> plain(String written) {
        String text = written.strip();
        return switch (this) {
            case MONEY -> number(text.toLowerCase(Locale.ROOT).replaceAll("(kronor|kr|sek|:-)\\.?$", ""), 2);
            case PERCENT ->
                number(text.replaceAll("%$", ""), 4)
                        .filter(n -> new BigDecimal(n).signum() >= 0
                                && new BigDecimal(n).compareTo(BigDecimal.valueOf(100)) <= 0);
            case DATE -> date(text);
            case YEARS -> years(text);
            case TEXT -> text.isEmpty() ? Optional.empty() : Optional.of(text);
        };
    }

    /** Digits grouped by threes or not at all, a sign, a decimal comma. */
    private static Optional<String> number(String written, int decimals) {
        String text = written.strip().replace('\u2212', '-').replaceAll("[\\u00A0\\u202F]", " ");
        if (!text.matches("-? ?(\\d{1,3}( \\d{3})+|\\d{1,3}(\\.\\d{3})+|\\d{1," + MOST_DIGITS + "})(,\\d{1," + decimals
                        + "})?")
                || text.length() > 2 * MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text.replaceAll("[ .]", "").replace(',', '.'));
        return Optional.of(
                value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    private static Optional<String> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Each year, or the first and the last. */
    private static Optional<String> years(String text) {
        Matcher span = SPAN_OF_YEARS.matcher(text);
        List<String> years = span.matches()
                ? IntStream.rangeClosed(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)))
                        .mapToObj(Integer::toString)
                        .toList()
                : Stream.of(text.split("[\\s,;]+")).sorted().distinct().toList();
        boolean good = !years.isEmpty()
                && years.size() <= MOST_YEARS
                && years.stream().allMatch(y -> y.matches("(19|20)\\d\\d"));
        return good ? Optional.of(String.join(" ", years)) : Optional.empty();
    }

    /** The plain form of a value in a record's JSON. */
    String plain(JsonNode value) {
        return switch (this) {
            case MONEY -> new Money(value.get("ore").longValue()).kronor().toPlainString();
            case PERCENT -> {
                BigDecimal number = value.decimalValue();
                yield number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            }
            case DATE, YEARS, TEXT -> value.asText();
        };
    }

    /** A plain form as a value in a record's JSON. */
    JsonNode json(String plain) {
        return switch (this) {
            case MONEY ->
                JsonNodeFactory.instance
                        .objectNode()
                        .put("ore", Money.of(new BigDecimal(plain)).ore());
            case PERCENT -> DecimalNode.valueOf(new BigDecimal(plain));
            case DATE, YEARS, TEXT -> TextNode.valueOf(plain);
        };
    }
}
