package se.stodkoll.repair.judge;

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
public record PageShares(
        int words, int letters, int accented, int unknown, int lostAccent, int unreadable, int mixed, int garbled) {
    static final PageShares NONE = new PageShares(0, 0, 0, 0, 0, 0, 0, 0);

    private static final int LEAST_LOST = 2;
    private static final double LOST_SHARE = 0.04;
    private static final double NEARLY_NO_ACCENTS = 0.02;

    public PageShares plus(PageShares o) {
        return new PageShares(
                words + o.words,
                letters + o.letters,
                accented + o.accented,
                unknown + o.unknown,
                lostAccent + o.lostAccent,
                unreadable + o.unreadable,
                mixed + o.mixed,
                garbled + o.garbled);
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
    public boolean accentsAreLost() {
        return lostAccent >= LEAST_LOST
                && lostAccent > unreadable
                && lostAccentShare() >= LOST_SHARE
                && accentedShare() < NEARLY_NO_ACCENTS;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
