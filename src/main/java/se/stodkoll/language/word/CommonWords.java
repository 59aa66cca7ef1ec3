package se.stodkoll.language.word;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that a text prints in small letters: one of them that only begins a sentence, or a heading, is nobody's name. */
public final class CommonWords {
    /** Letters of a word that may be its ending: "masterutbildningar" beside "masterutbildningen". */
    private static final int ENDING = 3;
    /** A shorter beginning is one of many words. */
    private static final int SHORTEST = 6;
    /** What looks more like an organisation is its name. */
    private static final double LONE = 0.45;

    private final Set<String> small;

    /** @param tokens of the whole text */
    public CommonWords(Stream<TextToken> tokens) {
        this.small = tokens.filter(t -> t.isWord() && !t.isNameWord())
                .map(TextToken::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a name is a single word that the text has in small letters too, in this form or another. */
    public boolean has(List<TextToken> name) {
        if (name.size() != 1 || NameLikeness.organisation(name) > LONE) {
            return false;
        }
        String word = name.get(0).folded();
        String stem = word.substring(0, Math.max(0, word.length() - ENDING));
        return small.contains(word)
                || stem.length() >= SHORTEST
                        && small.stream().anyMatch(s -> s.startsWith(stem) && s.length() <= word.length() + ENDING);
    }
}
