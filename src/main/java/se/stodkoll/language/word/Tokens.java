package se.stodkoll.language.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Cuts a text into words, marks and mentions. */
public final class Tokens {
    private static final Pattern PIECE = Pattern.compile(
            "(?<hyphened>\\p{L}{2,}-\\n\\s*(?!" + Vocabulary.load("names").exact("eliding")
                    + "\\b)\\p{Ll}{2,})|\\p{L}[\\p{L}\\p{M}\\d]*+(?:[-'’:/.&](?=[\\p{L}\\d])[\\p{L}\\p{M}\\d]++)*+|\\d[\\d\\p{L}]*+(?:[-.,:/](?=[\\d\\p{L}])[\\d\\p{L}]++)*+|\\S");

    private Tokens() {}

    /** The tokens of [start, end) of a text. */
    public static List<TextToken> of(String text, int start, int end, List<Mention> mentions) {
        List<TextToken> tokens = new ArrayList<>();
        int at = start;
        for (Mention mention : mentions) {
            if (mention.end() > start && mention.start() < end && mention.start() >= at) {
                words(text, at, mention.start(), tokens);
                String raw = text.substring(mention.start(), mention.end());
                tokens.add(new TextToken(mention.start(), mention.end(), raw, raw, Optional.of(mention)));
                at = mention.end();
            }
        }
        words(text, at, Math.max(at, end), tokens);
        return tokens;
    }

    /** The words of a phrase. */
    static List<String> folded(String phrase) {
        List<TextToken> tokens = new ArrayList<>();
        words(phrase, 0, phrase.length(), tokens);
        return tokens.stream().map(TextToken::folded).toList();
    }

    private static void words(String text, int start, int end, List<TextToken> to) {
        Matcher piece = PIECE.matcher(text).region(start, end);
        while (piece.find()) {
            to.add(
                    piece.group("hyphened") == null
                            ? TextToken.word(piece.start(), piece.group())
                            : hyphened(piece.start(), piece.group()));
        }
    }

    /** A word that a line's end parts. */
    private static TextToken hyphened(int start, String printed) {
        String whole = printed.replaceFirst("-\\n\\s*", "");
        return new TextToken(start, start + printed.length(), whole, Labels.fold(whole), Optional.empty());
    }
}
