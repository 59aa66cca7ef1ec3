package se.stodkoll.facts.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Labels;

/** Tells names from sentences, hints, labels and figures, and ends them where an address or a number begins. */
final class NameFit {
    private static final LabelBook BOOK = LabelBook.load();
    private static final Set<String> SENTENCE = BOOK.folded("sentence", "words");
    private static final Set<String> ADDRESS = BOOK.folded("address", "words");
    private static final Set<String> STREET = BOOK.folded("address", "stem");
    private static final Pattern QUOTES = Pattern.compile("^[:\"”“„»«'’\\s]+|[\"”“„»«'’\\s,;]+$");
    private static final Pattern ABBREVIATED = Pattern.compile(".*\\b\\p{L}{1,3}\\.");
    /** A stop behind a word that is no short form, before what follows a name. */
    private static final Pattern STOPPED = Pattern.compile("(?<=\\p{L}{4})\\.$");

    private static final Pattern CONTACT =
            Pattern.compile(".*@.*|\\+?\\(?0\\d{1,3}\\)?[-–/ ]?\\d[\\d -]*|\\(?\\d{5,6}[-–]\\d{4}.*|\\d{10}\\D*");
    private static final Pattern BOX = Pattern.compile(".*[☐☒☑□■].*");

    private NameFit() {}

    /** @param words in reading order, those of further lines behind those of the first */
    static Optional<ValueFit> of(Slot.Kind kind, List<PlacedWord> words) {
        int end = kind == Slot.Kind.TITLE ? words.size() : end(words);
        List<PlacedWord> own = words.subList(0, end);
        String text = QUOTES.matcher(Piece.text(own)).replaceAll("");
        text = end < words.size() ? STOPPED.matcher(text).replaceFirst("") : text;
        if (own.isEmpty() || !isName(kind, text)) {
            return Optional.empty();
        }
        boolean small = Character.isLowerCase(text.charAt(0));
        if (small && kind != Slot.Kind.TITLE) {
            return Optional.empty();
        }
        return Optional.of(new ValueFit(own, text, small ? FactThresholds.SMALL_NAME : 1));
    }

    private static boolean isName(Slot.Kind kind, String text) {
        String[] words = text.split(" ");
        long letters = text.chars().filter(Character::isLetter).count();
        long figures = text.chars().filter(Character::isDigit).count();
        int most = kind == Slot.Kind.TITLE
                ? FactThresholds.TITLE_WORDS
                : kind == Slot.Kind.PERSON ? FactThresholds.PERSON_WORDS : FactThresholds.ORGANISATION_WORDS;
        return letters >= 2
                && letters >= FactThresholds.NAME_LETTERS * (letters + figures)
                && words.length <= most
                && !BOX.matcher(text).matches()
                && !text.endsWith(":")
                && !text.startsWith("(")
                && !isSentence(kind, text, words)
                && !(kind == Slot.Kind.TITLE && isOfPaper(text))
                && BOOK.label(text, false).isEmpty();
    }

    /** "Beslut ASN-2031-18442": a word before a matter's number is the paper's, no project's name. */
    private static boolean isOfPaper(String text) {
        return Mentions.in(text).stream()
                .filter(Mention.MatterNumber.class::isInstance)
                .map(m -> (text.substring(0, m.start()) + " " + text.substring(m.end())).strip())
                .anyMatch(rest -> !rest.contains(" "));
    }

    private static boolean isSentence(Slot.Kind kind, String text, String[] words) {
        boolean stop = text.matches(".*[.!?]") && !ABBREVIATED.matcher(text).matches();
        if (stop && words.length >= FactThresholds.SENTENCE_WORDS) {
            return true;
        }
        boolean verb = List.of(words).stream()
                .skip(1)
                .anyMatch(w -> SENTENCE.contains(Labels.fold(w.replaceAll("[.,;]$", ""))) && isSmall(w));
        boolean begins = SENTENCE.contains(Labels.fold(words[0]));
        return kind == Slot.Kind.TITLE ? (stop || begins) && verb : verb || (begins && words.length > 2);
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.charAt(0));
    }

    /** Where an address, a number, a label or a way to reach somebody begins; at least 1 but for no words. */
    private static int end(List<PlacedWord> words) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i).text();
            String next = i + 1 < words.size() ? words.get(i + 1).text() : "";
            boolean number = next.matches("\\d{1,4}\\p{L}?,?");
            boolean street =
                    number && STREET.stream().anyMatch(s -> Labels.fold(word).endsWith(s));
            boolean post = word.matches("\\d{3}") && next.matches("\\d{2}")
                    || word.matches("\\d{5}") && next.matches("\\p{Lu}.*");
            boolean box = ADDRESS.contains(Labels.fold(word)) && (number || word.contains("/"));
            boolean label = (words.get(i - 1).text().matches(".*[,.]") || word.startsWith("("))
                    && BOOK.label(word.replaceFirst("^\\(", ""), false)
                            .filter(LabelBook.Label::isStrong)
                            .isPresent();
            if (label || street || post || box || CONTACT.matcher(word).matches()) {
                return i;
            }
        }
        return words.size();
    }
}
