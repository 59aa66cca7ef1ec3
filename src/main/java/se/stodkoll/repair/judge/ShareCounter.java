package se.stodkoll.repair.judge;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.stodkoll.model.word.Word;
import se.stodkoll.repair.lexicon.Confusion;
import se.stodkoll.repair.lexicon.PageWord;
import se.stodkoll.repair.lexicon.SpellingLexicon;
import se.stodkoll.repair.lexicon.WordLists;
import se.stodkoll.repair.lexicon.WordSearch;

/** Counts what words show of damage. Thread-safe; remembers what a segment shows, within bounds. */
public final class ShareCounter {
    private static final int LEAST_LETTERS = 2;
    private static final int LEAST_LETTERS_AROUND_A_DIGIT = 4;
    private static final int MOST_REMEMBERED = 50_000;

    private final SpellingLexicon lexicon;
    private final WordSearch accents;
    private final Map<String, PageShares> remembered = new ConcurrentHashMap<>();

    /** @param accents over {@link Confusion#WRONG_LANGUAGE} */
    public ShareCounter(SpellingLexicon lexicon, WordSearch accents) {
        this.lexicon = lexicon;
        this.accents = accents;
    }

    /** The words' shares together; addresses left out. */
    public PageShares of(List<Word> words) {
        PageShares sum = PageShares.NONE;
        for (Word word : words) {
            if (!PageWord.isAddress(word.text())) {
                for (String segment : PageWord.segments(word.text())) {
                    sum = sum.plus(of(segment));
                }
            }
        }
        return sum;
    }

    private PageShares of(String segment) {
        PageShares known = remembered.get(segment);
        if (known != null) {
            return known;
        }
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        PageShares counted = counted(segment);
        remembered.put(segment, counted);
        return counted;
    }

    private PageShares counted(String segment) {
        String lower = segment.toLowerCase(WordLists.SWEDISH);
        int letters = (int) lower.chars().filter(Character::isLetter).count();
        int accented = (int) lower.chars().filter(c -> "åäö".indexOf(c) >= 0).count();
        if (letters < LEAST_LETTERS) {
            return new PageShares(0, letters, accented, 0, 0, 0, 0, 0);
        }
        boolean known = lexicon.knows(lower);
        boolean readable = !known && accents.readings(lower).stream().limit(1).anyMatch(r -> r.damage() > 0);
        boolean mixed = readable && PageWord.isMixed(segment) && letters >= LEAST_LETTERS_AROUND_A_DIGIT;
        boolean capital = Character.isUpperCase(segment.charAt(0));
        return new PageShares(
                1,
                letters,
                accented,
                known || capital ? 0 : 1,
                readable ? 1 : 0,
                known || capital || readable ? 0 : 1,
                mixed ? 1 : 0,
                known || readable ? 0 : PageWord.isGarbled(segment) ? 1 : 0);
    }
}
