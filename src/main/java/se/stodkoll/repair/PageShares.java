package se.stodkoll.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stodkoll.model.Word;

/**
 * What a page's words show of damage, counted.
 *
 * @param words segments of at least two letters, addresses and figures left out
 * @param letters in them
 * @param accented å, ä and ö among the letters
 * @param unknown words that the vocabulary neither lists nor can compose; capitalised ones left out
 * @param lostAccent of the unknown words, those that are words once å, ä or ö is put back
 * @param unreadable of the unknown words, those that no å, ä or ö makes a word
 * @param mixed words with a digit or sign inside that are words without the damage
 * @param garbled words that no language writes: signs or capitals inside, or long without a vowel
 */
record PageShares(
        int words, int letters, int accented, int unknown, int lostAccent, int unreadable, int mixed, int garbled) {
    static final PageShares NONE = new PageShares(0, 0, 0, 0, 0, 0, 0, 0);

    private static final int LEAST_LETTERS = 2;
    private static final int LEAST_LETTERS_AROUND_A_DIGIT = 4;
    private static final int LEAST_LOST = 2;
    private static final double LOST_SHARE = 0.04;
    private static final double NEARLY_NO_ACCENTS = 0.02;

    /** Counts; each distinct word is looked up once. */
    static PageShares of(List<Word> words, Lexicon lexicon, WordSearch accents) {
        Map<String, Integer> times = new HashMap<>();
        for (Word word : words) {
            if (!Token.isAddress(word.text())) {
                Token.segments(word.text()).forEach(s -> times.merge(s, 1, Integer::sum));
            }
        }
        PageShares sum = NONE;
        for (Map.Entry<String, Integer> e : times.entrySet()) {
            sum = sum.plus(one(e.getKey(), lexicon, accents), e.getValue());
        }
        return sum;
    }

    private static PageShares one(String segment, Lexicon lexicon, WordSearch accents) {
        String lower = segment.toLowerCase(Lexicon.SWEDISH);
        int letters = (int) lower.chars().filter(Character::isLetter).count();
        int accented = (int) lower.chars().filter(c -> "åäö".indexOf(c) >= 0).count();
        if (letters < LEAST_LETTERS) {
            return new PageShares(0, letters, accented, 0, 0, 0, 0, 0);
        }
        boolean known = lexicon.knows(lower);
        boolean readable = !known
                && accents.readings(lower).stream().limit(1).anyMatch(r -> r.damage() > 0);
        boolean mixed = readable && Token.isMixed(segment) && letters >= LEAST_LETTERS_AROUND_A_DIGIT;
        boolean capital = Character.isUpperCase(segment.charAt(0));
        return new PageShares(
                1,
                letters,
                accented,
                known || capital ? 0 : 1,
                readable ? 1 : 0,
                known || capital || readable ? 0 : 1,
                mixed ? 1 : 0,
                known || readable ? 0 : Token.isGarbled(segment) ? 1 : 0);
    }

    private PageShares plus(PageShares o, int n) {
        return new PageShares(
                words + n * o.words,
                letters + n * o.letters,
                accented + n * o.accented,
                unknown + n * o.unknown,
                lostAccent + n * o.lostAccent,
                unreadable + n * o.unreadable,
                mixed + n * o.mixed,
                garbled + n * o.garbled);
    }

    PageShares plus(PageShares o) {
        return plus(o, 1);
    }

    double accentedShare() {
        return share(accented, letters);
    }

    double unknownShare() {
        return share(unknown, words);
    }

    double lostAccentShare() {
        return share(lostAccent, words);
    }

    double mixedShare() {
        return share(mixed, words);
    }

    double garbledShare() {
        return share(garbled, words);
    }

    /**
     * Whether å, ä and ö are lost on the whole: nearly none left, many words that are words with them, and more of these
     * than of words that aren't (another language has those).
     */
    boolean accentsAreLost() {
        return lostAccent >= LEAST_LOST
                && lostAccent > unreadable
                && lostAccentShare() >= LOST_SHARE
                && accentedShare() < NEARLY_NO_ACCENTS;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
