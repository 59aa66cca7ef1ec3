package se.stodkoll.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.text.Labels;
import se.stodkoll.text.Misread;
import se.stodkoll.text.PlacedWord;

/** Whether words are a value of a kind, and which of them. */
final class Types {
    private static final String FIGURES = "(?<![\\d,./-])\\d+(?:[ .'’\\u00a0]\\d{3})*(?:,\\d{1,2}|\\.\\d{2})?";
    private static final String UNIT = "(?:kr\\b\\.?|kronor\\b|sek\\b|tkr\\b|tsek\\b|mnkr\\b|mkr\\b|msek\\b|:-|,-|\\.-|(?:miljon|miljoner|tusen) kronor)";
    private static final String MONTHS = "(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?";
    private static final String DAY = "(?:(?:19|20)\\d\\d[-–/. ](?:0?[1-9]|1[0-2])[-–/. ][0-3]?\\d(?!\\d)|(?<!\\d)[0-3]?\\d[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:19|20)\\d\\d(?!\\d)"
            + "|(?<!\\d)[0-3]?\\d\\.? " + MONTHS + " (?:19|20)\\d\\d(?!\\d)|(?<![\\d-])(?:19|20)\\d\\d(?:0[1-9]|1[0-2])[0-3]\\d(?![\\d-])|(?<![\\d-])\\d\\d(?:0[1-9]|1[0-2])[0-3]\\d(?![\\d-]))";
    private static final String COARSE = "(?:" + MONTHS + " (?:19|20)\\d\\d|(?:19|20)\\d\\d[-/](?:0[1-9]|1[0-2])(?!\\d)|(?<!\\d)(?:19|20)\\d\\d(?!\\d))";
    private static final String ANY_DAY = "(?:" + DAY + "|(?<!\\d)[0-3]?\\d/(?:1[0-2]|0?[1-9]) (?:19|20)\\d\\d|" + COARSE + "|(?<!\\d)[0-3]?\\d\\.? " + MONTHS + ")";
    private static final String SLASHED = "(?:(?<!\\d)[0-3]?\\d/(?:1[0-2]|0?[1-9])[ -](?:19|20)\\d\\d(?!\\d))";

    private static final Pattern AMOUNT = Pattern.compile("(?:sek ?)?" + FIGURES + "(?:(?<=[\\d]) ?" + UNIT + ")?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("(?<![\\d,.])\\d{1,3}(?:[,.]\\d{1,2})? ?(?:%|procent\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE_ALONE = Pattern.compile("(?:100|\\d{1,2})(?:[,.]\\d{1,2})?");
    private static final Pattern A_DAY = Pattern.compile(DAY + "|" + SLASHED, Pattern.CASE_INSENSITIVE);
    private static final Pattern COARSE_DAY = Pattern.compile(COARSE, Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN = Pattern.compile("(?:fr\\.? ?o\\.? ?m\\.? |från och med |från |mellan )?" + ANY_DAY
            + "(?: ?[-–—] ?| t\\.? ?o\\.? ?m\\.? | tom | till(?: och med)? | och )" + ANY_DAY, Pattern.CASE_INSENSITIVE);
    private static final Pattern ORGANISATION_NUMBER = Pattern.compile("(?<![\\d-])(?:16|19|20)?\\d{6} ?[-–]? ?\\d{4}(?![\\d-])");
    private static final Pattern MATTER = Pattern.compile(
            "(?<![\\p{L}\\d/-])(?:\\d{2,4} \\p{Lu}{1,5} \\d{2,}|(?:\\p{Lu}[\\p{Lu}/-]{0,10} ?)?[\\p{Lu}\\d]*\\d[\\p{Lu}\\d/:.-]*(?: \\d[\\d/:-]*)?)(?![\\p{Ll}\\d/])");
    private static final Pattern REFERENCE = Pattern.compile("(?<![\\p{L}\\d/-])(?:\\p{Lu}{1,6}[ -]?)?\\d[\\p{Lu}\\d/:.-]*(?: \\d[\\d/-]*)?(?![\\p{L}\\d])");
    private static final Set<String> OUTCOMES =
            LabelBook.load().list("outcomes", "words").stream().map(Labels::fold).collect(Collectors.toUnmodifiableSet());

    private Types() {}

    /** The first words of this kind, and how well they and what stands around them fit. */
    static Optional<Fit> of(ValueKind kind, List<PlacedWord> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Said said = Said.of(words);
        return switch (kind) {
            case TITLE, ORGANISATION, PERSON -> isFigures(said) ? Optional.empty() : Names.of(kind, words);
            case OUTCOME -> OUTCOMES.contains(Labels.fold(said.text().replaceAll("[.,]+$", ""))) ? said.all(1) : Optional.empty();
            case AMOUNT -> amount(said);
            case PERCENT -> said.first(PERCENT).or(() -> SHARE_ALONE.matcher(said.text()).matches() ? said.all(FactThresholds.NO_UNIT) : Optional.empty());
            case DAY -> day(said);
            case SPAN -> said.first(SPAN);
            case ORGANISATION_NUMBER -> said.first(ORGANISATION_NUMBER);
            case MATTER_NUMBER -> number(said, MATTER);
            case REFERENCE -> number(said, REFERENCE);
        };
    }

    private static Optional<Fit> amount(Said said) {
        for (Matcher m = AMOUNT.matcher(said.text()); m.find(); ) {
            boolean unit = !m.group().matches("[\\d .,'’]*");
            boolean alone = m.start() == 0 && m.end() == said.text().length();
            if (unit || (alone && m.group().replaceAll("\\D", "").length() >= 3 && day(said).isEmpty())) {
                return Optional.of(said.fit(m.start(), m.end(), unit ? 1 : FactThresholds.NO_UNIT));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fit> day(Said said) {
        if (SPAN.matcher(said.text()).find()) {
            return Optional.empty();
        }
        boolean coarse = COARSE_DAY.matcher(said.text()).matches();
        return coarse ? said.all(FactThresholds.NOT_ALONE) : said.first(A_DAY);
    }

    private static Optional<Fit> number(Said said, Pattern pattern) {
        for (Matcher m = pattern.matcher(said.text()); m.find(); ) {
            String number = m.group();
            long figures = number.chars().filter(Character::isDigit).count();
            boolean other = A_DAY.matcher(number).matches() || PERCENT.matcher(said.text()).find() || said.isMoney(m.start(), m.end());
            boolean form = figures >= 4 || figures >= 2 && number.matches(".*[\\p{L}/:-].*");
            if (form && !other) {
                return Optional.of(said.fit(m.start(), m.end(), 1));
            }
        }
        return Optional.empty();
    }

    /** Whether all of it is a day, an amount, a share or a number. */
    private static boolean isFigures(Said said) {
        String bare = said.text().replaceAll("[\\s.,;]+$", "");
        return A_DAY.matcher(bare).matches() || SPAN.matcher(bare).matches() || AMOUNT.matcher(bare).matches() || PERCENT.matcher(bare).matches()
                || ORGANISATION_NUMBER.matcher(bare).matches() || MATTER.matcher(bare).matches() && bare.matches("(?s).*\\d{3}.*") && !bare.contains(" ");
    }

    /**
     * Words as a text that knows them.
     *
     * @param words at least one
     * @param text parted by single blanks
     * @param ends where each word ends in the text
     */
    private record Said(List<PlacedWord> words, String text, List<Integer> ends) {
        static Said of(List<PlacedWord> words) {
            StringBuilder all = new StringBuilder();
            List<Integer> ends = new ArrayList<>();
            String before = "";
            for (int i = 0; i < words.size(); i++) {
                before = Misread.said(words, i, before);
                all.append(i == 0 ? "" : " ").append(before);
                ends.add(all.length());
            }
            return new Said(words, all.toString(), ends);
        }

        Optional<Fit> first(Pattern pattern) {
            Matcher m = pattern.matcher(text);
            return m.find() ? Optional.of(fit(m.start(), m.end(), 1)) : Optional.empty();
        }

        Optional<Fit> all(double weight) {
            return Optional.of(new Fit(words, text.replaceAll("[.,;]+$", ""), weight));
        }

        Fit fit(int start, int end, double weight) {
            List<PlacedWord> own = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                int from = i == 0 ? 0 : ends.get(i - 1) + 1;
                if (from < end && ends.get(i) > start) {
                    own.add(words.get(i));
                }
            }
            boolean alone = !(text.substring(0, start) + text.substring(end)).matches(".*[\\p{L}\\d].*");
            return new Fit(own, text.substring(start, end).trim(), alone ? weight : weight * FactThresholds.NOT_ALONE);
        }

        /** Whether the unit of money stands behind a stretch. */
        boolean isMoney(int start, int end) {
            return Pattern.compile("^.{" + start + "}\\S.{0," + Math.max(0, end - start - 1) + "} ?" + UNIT, Pattern.CASE_INSENSITIVE).matcher(text).find();
        }
    }
}
