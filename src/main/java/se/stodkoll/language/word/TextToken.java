package se.stodkoll.language.word;

import java.util.Optional;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Labels;

/**
 * A word, a mark or a mention of a text.
 *
 * @param start of its characters in the text
 * @param end behind them
 * @param text as printed; a mention's with its blanks
 * @param folded without case and accents
 * @param mention what it is where it is more than a word
 */
public record TextToken(int start, int end, String text, String folded, Optional<Mention> mention) {
    static TextToken word(int start, String text) {
        return new TextToken(start, start + text.length(), text, Labels.fold(text), Optional.empty());
    }

    /** The amount that it is; empty where it is none. */
    public Optional<Mention.Amount> amount() {
        return mention.filter(Mention.Amount.class::isInstance).map(Mention.Amount.class::cast);
    }

    public boolean isWord() {
        return mention.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    }

    /** A word that a name may hold wherever it stands in it: with a capital, or of figures. */
    public boolean isNameWord() {
        return isWord() && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)));
    }

    public boolean isMark(String marks) {
        return mention.isEmpty() && text.length() == 1 && marks.indexOf(text.charAt(0)) >= 0;
    }

    public boolean isQuote() {
        return isMark("\"”“„»«’‘'‚‹›");
    }
}
