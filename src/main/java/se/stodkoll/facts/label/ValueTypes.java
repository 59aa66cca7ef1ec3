package se.stodkoll.facts.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.MisreadWords;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Labels;

/** Whether words are a value of a kind, and which of them: by the mentions of their text, and by looser forms that a label warrants. */
public final class ValueTypes {
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(?:[ .]\\d{3})*(?:,\\d{1,2})?|\\d+");
    private static final Pattern PERCENTAGE = Pattern.compile("(?:100|\\d{1,2})(?:[,.]\\d{1,2})?");
    private static final Pattern SIX_FIGURES = Pattern.compile("\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");
    /** A label of a matter's number lets any letters and figures be one that hold no blank but these. */
    private static final Pattern MATTER = Pattern.compile("(?<![\\p{L}\\d/-])(?:\\d{2,4} \\p{Lu}{1,5} \\d{2,}"
            + "|(?:\\p{Lu}[\\p{Lu}/-]{0,10} ?)?[\\p{Lu}\\d]*\\d[\\p{Lu}\\d/:.-]*(?: \\d[\\d/:-]*)?)(?![\\p{Ll}\\d/])");

    private static final Pattern REFERENCE = Pattern.compile(
            "(?<![\\p{L}\\d/-])(?:\\p{Lu}{1,6}[ -]?)?\\d[\\p{Lu}\\d/:.-]*(?: \\d[\\d/-]*)?(?![\\p{L}\\d])");
    private static final Set<String> OUTCOMES = LabelBook.load().list("outcomes", "words").stream()
            .map(Labels::fold)
            .collect(Collectors.toUnmodifiableSet());

    private ValueTypes() {}

    /** The first words of this kind, and how well they and what stands around them fit. */
    public static Optional<ValueFit> of(Slot.Kind kind, List<PlacedWord> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Said said = Said.of(words);
        return switch (kind) {
            case TITLE, ORGANISATION, PERSON -> said.isFigures() ? Optional.empty() : NameFit.of(kind, words);
            case OUTCOME -> OUTCOMES.contains(Labels.fold(said.bare())) ? said.all(1) : Optional.empty();
            case AMOUNT -> amount(said);
            case PERCENT ->
                said.first(Mention.Share.class, m -> m.percent().isPresent())
                        .or(() -> said.whole(PERCENTAGE, FactThresholds.NO_UNIT));
            case DAY -> day(said);
            case SPAN ->
                said.first(Mention.Span.class, m -> m.from().isPresent() && m.to().isPresent())
                        .or(() -> twoDays(said));
            case ORGANISATION_NUMBER -> said.first(Mention.OrganisationNumber.class, m -> true);
            case MATTER_NUMBER -> number(said, MATTER);
            case REFERENCE -> number(said, REFERENCE);
        };
    }

    private static Optional<ValueFit> amount(Said said) {
        Optional<ValueFit> told =
                said.first(Mention.Amount.class, m -> m.value().isPresent());
        boolean foreign = said.mentions().stream().anyMatch(Mention.Amount.class::isInstance);
        boolean other = !said.mentions().isEmpty();
        return told.or(() -> foreign || other
                ? Optional.empty()
                : said.whole(FIGURES, FactThresholds.NO_UNIT)
                        .filter(f -> f.text().length() >= 3));
    }

    private static Optional<ValueFit> day(Said said) {
        if (said.mentions().stream().anyMatch(Mention.Span.class::isInstance)) {
            return Optional.empty();
        }
        return said.first(Mention.Day.class, m -> m.date().isPresent())
                .or(() -> said.whole(SIX_FIGURES, FactThresholds.COARSE))
                .or(() -> said.isMonthOrYear() ? said.all(FactThresholds.COARSE) : Optional.empty());
    }

    private static Optional<ValueFit> twoDays(Said said) {
        List<Mention> days =
                said.mentions().stream().filter(Mention.Day.class::isInstance).toList();
        return days.size() != 2
                ? Optional.empty()
                : Optional.of(said.fit(days.get(0).start(), days.get(1).end(), FactThresholds.COARSE));
    }

    private static Optional<ValueFit> number(Said said, Pattern pattern) {
        for (Matcher m = pattern.matcher(said.text()); m.find(); ) {
            String number = m.group();
            long figures = number.chars().filter(Character::isDigit).count();
            boolean form = figures >= 4 || figures >= 2 && number.matches(".*[\\p{L}/:-].*");
            if (form && !said.isOther(m.start(), m.end())) {
                return Optional.of(said.fit(m.start(), m.end(), 1));
            }
        }
        return Optional.empty();
    }

    /**
     * Words as a text that knows them.
     *
     * @param words at least one
     * @param text parted by single blanks
     * @param ends where each word ends in the text
     * @param mentions in the text
     */
    private record Said(List<PlacedWord> words, String text, List<Integer> ends, List<Mention> mentions) {
        static Said of(List<PlacedWord> words) {
            StringBuilder all = new StringBuilder();
            List<Integer> ends = new ArrayList<>();
            String before = "";
            for (int i = 0; i < words.size(); i++) {
                before = MisreadWords.said(words, i, before);
                all.append(i == 0 ? "" : " ").append(before);
                ends.add(all.length());
            }
            return new Said(words, all.toString(), ends, Mentions.in(all.toString()));
        }

        <M extends Mention> Optional<ValueFit> first(Class<M> type, Predicate<M> which) {
            return mentions.stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .filter(which)
                    .findFirst()
                    .map(m -> fit(m.start(), m.end(), 1));
        }

        Optional<ValueFit> whole(Pattern pattern, double weight) {
            return pattern.matcher(bare()).matches() ? all(weight) : Optional.empty();
        }

        Optional<ValueFit> all(double weight) {
            return Optional.of(new ValueFit(words, bare(), weight));
        }

        String bare() {
            return text.replaceAll("[.,;]+$", "");
        }

        ValueFit fit(int start, int end, double weight) {
            List<PlacedWord> own = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                int from = i == 0 ? 0 : ends.get(i - 1) + 1;
                if (from < end && ends.get(i) > start) {
                    own.add(words.get(i));
                }
            }
            boolean alone = !(text.substring(0, start) + text.substring(end)).matches(".*[\\p{L}\\d].*");
            return new ValueFit(
                    own, text.substring(start, end).trim(), alone ? weight : weight * FactThresholds.NOT_ALONE);
        }

        /** Whether a stretch is a day, money, a share: anything but a number of a matter. */
        boolean isOther(int start, int end) {
            return mentions.stream()
                    .filter(m -> !(m instanceof Mention.MatterNumber))
                    .anyMatch(m -> m.start() < end && m.end() > start);
        }

        /** Whether all of it is one mention, or a number in one word. */
        boolean isFigures() {
            boolean mention = mentions.stream().anyMatch(m -> m.start() == 0 && m.end() >= bare().length());
            return mention
                    || FIGURES.matcher(bare()).matches()
                    || !text.contains(" ") && MATTER.matcher(bare()).matches() && text.matches(".*\\d{3}.*");
        }

        /** A month or a year is what may begin and end a span. */
        boolean isMonthOrYear() {
            String span = bare() + " – " + bare();
            return mentions.isEmpty()
                    && words.size() <= 2
                    && Mentions.in(span).stream()
                            .anyMatch(m -> m instanceof Mention.Span && m.start() == 0 && m.end() == span.length());
        }
    }
}
