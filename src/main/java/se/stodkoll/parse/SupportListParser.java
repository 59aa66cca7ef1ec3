package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.Field;
import se.stodkoll.model.Money;
import se.stodkoll.model.Period;
import se.stodkoll.model.SupportList.Outcome;
import se.stodkoll.model.SupportList.Recipient;
import se.stodkoll.model.SupportList.SupportGrant;
import se.stodkoll.model.SupportList;
import se.stodkoll.model.Unit;
import se.stodkoll.text.Amounts;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Labels;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.Template;

/** Reads a list of business-support decisions: by its columns where they have places, else by its words. */
final class SupportListParser {
    static final Template TEMPLATE = Template.load("supportlists");
    private static final List<String> REJECTED = TEMPLATE.list("rejected");

    private final PartText part;

    SupportListParser(PartText part) {
        this.part = part;
    }

    SupportList parse() {
        Flow flow = part.flow();
        Period period = new Statement(flow, 0, flow.text().length()).span();
        List<SupportRow> rows = new SupportColumns(part).rows().orElseGet(() -> new SupportWords(part).rows());
        List<SupportGrant> grants = new ArrayList<>();
        for (SupportRow row : rows) {
            grant(row).ifPresent(grants::add);
        }
        return new SupportList(period, grants);
    }

    private Optional<SupportGrant> grant(SupportRow row) {
        List<PlacedWord> amountWords = row.cell("amount");
        if (amountWords.isEmpty()) {
            return Optional.empty();
        }
        boolean rejected = isRejected(row);
        Optional<Field<Money>> amount = rejected
                ? Optional.empty()
                : Amounts.money(outcome(row), Unit.SEK).map(m -> part.readings().field(m, amountWords));
        return Optional.of(new SupportGrant(
                string(row, "diaryNumber"),
                string(row, "supportType"),
                string(row, "purpose"),
                new Recipient(string(row, "company"), string(row, "gender"), string(row, "municipality")),
                amount,
                part.readings().field(rejected ? Outcome.REJECTED : Outcome.GRANTED, amountWords),
                string(row, "decidedBy")));
    }

    static boolean hasNumber(SupportRow row) {
        return text(row.cell("diaryNumber")).replaceAll("\\D", "").length() >= 3;
    }

    /** Whether a row has all that makes one: a number, and an amount or a rejection. */
    static boolean isWhole(SupportRow row) {
        return hasNumber(row) && (isRejected(row) || Amounts.money(outcome(row), Unit.SEK).isPresent());
    }

    private static boolean isRejected(SupportRow row) {
        String text = outcome(row).replace("/", " ");
        return REJECTED.stream().anyMatch(r -> Labels.startsWith(text, r));
    }

    private static String outcome(SupportRow row) {
        return row.cell("amount").stream().map(PlacedWord::text).collect(Collectors.joining(" "));
    }

    private Optional<Field<String>> string(SupportRow row, String column) {
        List<PlacedWord> words = row.cell(column);
        String text = column.equals("diaryNumber") ? text(words).replaceAll("(?<=[-/]) (?=\\d)", "") : text(words);
        return words.isEmpty() ? Optional.empty() : Optional.of(part.readings().field(text, words));
    }

    /** A cell's words joined: a word broken without a hyphen in a narrow column, or at a stroke, goes on at once. */
    static String text(List<PlacedWord> words) {
        StringBuilder text = new StringBuilder();
        for (PlacedWord word : words) {
            boolean ending = TEMPLATE.list("word.endings").contains(word.text());
            boolean glued = text.length() > 0 && (text.charAt(text.length() - 1) == '/' || ending);
            text.append(text.length() == 0 || glued ? "" : " ").append(word.text());
        }
        return Labels.rejoined(text.toString());
    }
}
