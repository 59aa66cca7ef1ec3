package se.stodkoll.repair.judge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.stodkoll.model.word.Word;
import se.stodkoll.repair.lexicon.PageWord;
import se.stodkoll.repair.lexicon.SpellingLexicon;
import se.stodkoll.repair.lexicon.WordLists;

/**
 * How the letters a and ä fall in the words of one font.
 *
 * @param a how many a
 * @param ae how many ä
 * @param words how many words have an ä and no a
 * @param betterWithA of those, how many are a far commoner word with a, or a word only then
 */
public record FontShares(int a, int ae, int words, int betterWithA) {
    public static final FontShares NONE = new FontShares(0, 0, 0, 0);
    private static final double MUCH_COMMONER = 4;
    private static final double SHARE_OF_AE = 0.5;
    private static final double SHARE_OF_WORDS = 0.3;
    private static final int LEAST_WORDS = 2;

    /** Counts by font; words of unknown font are counted under the empty name. */
    public static Map<String, FontShares> byFont(Collection<Word> words, SpellingLexicon lexicon) {
        Map<String, FontShares> shares = new HashMap<>();
        words.forEach(w -> shares.merge(w.font(), of(w, lexicon), FontShares::plus));
        return shares;
    }

    /** The fonts whose a is mapped to ä. The empty name is never among them: it is not one font. */
    public static Set<String> broken(Map<String, FontShares> shares) {
        Set<String> fonts = new TreeSet<>();
        shares.forEach((font, share) -> {
            if (!font.isEmpty() && share.share() > SHARE_OF_AE && share.speaksForA()) {
                fonts.add(font);
            }
        });
        return fonts;
    }

    /** Whether the words with ä would so often be better with a that some of them must be of a broken font. */
    public boolean speaksForA() {
        return betterWithA >= LEAST_WORDS && betterWithA >= SHARE_OF_WORDS * words;
    }

    /** ä among a and ä, 0 to 1; about 0.15 in Swedish; 0 where there is neither. */
    double share() {
        return a + ae == 0 ? 0 : (double) ae / (a + ae);
    }

    public FontShares plus(FontShares o) {
        return new FontShares(a + o.a, ae + o.ae, words + o.words, betterWithA + o.betterWithA);
    }

    public static FontShares of(Word word, SpellingLexicon lexicon) {
        int a = 0;
        int ae = 0;
        for (int i = 0; i < word.text().length(); i++) {
            char c = word.text().charAt(i);
            a += c == 'a' ? 1 : 0;
            ae += c == 'ä' ? 1 : 0;
        }
        if (ae == 0 || a > 0) {
            return new FontShares(a, ae, 0, 0);
        }
        boolean better = PageWord.segments(word.text()).stream()
                .map(s -> s.toLowerCase(WordLists.SWEDISH))
                .anyMatch(s -> s.indexOf('ä') >= 0 && isBetterWithA(s, lexicon));
        return new FontShares(0, ae, 1, better ? 1 : 0);
    }

    private static boolean isBetterWithA(String lower, SpellingLexicon lexicon) {
        String withA = lower.replace('ä', 'a');
        if (lexicon.cost(lower) == SpellingLexicon.NEVER && lexicon.knows(lower)) {
            return false;
        }
        return lexicon.cost(withA) + MUCH_COMMONER < lexicon.cost(lower);
    }
}
