package se.stodkoll.repair;

import java.util.List;
import se.stodkoll.model.document.PageSignals;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.repair.judge.Judgement;
import se.stodkoll.repair.judge.PageJudge;
import se.stodkoll.repair.judge.ShareCounter;
import se.stodkoll.repair.judge.StrangeLetters;
import se.stodkoll.repair.lexicon.Confusion;
import se.stodkoll.repair.lexicon.KnownNames;
import se.stodkoll.repair.lexicon.SpellingLexicon;
import se.stodkoll.repair.lexicon.WordSearch;

/** The door of the package. Immutable and thread-safe once loaded. */
public final class TextRepair {
    /** Where more than this share of the strange words stays strange, text and picture do not tell of the same ink. */
    private static final double MOST_LEFT = 0.3;
    /** Share of a page's words: one or two of a full page. */
    private static final double FEW_LEFT = 0.004;

    private final SpellingLexicon lexicon;
    private final LostAccents accents;
    private final ShareCounter counter;
    private final WordSearch fontMap;
    private final PageJudge judge;

    private TextRepair(SpellingLexicon lexicon, KnownNames registers) {
        this.lexicon = lexicon;
        WordSearch wrongLanguage = new WordSearch(lexicon, Confusion.WRONG_LANGUAGE);
        this.accents = new LostAccents(lexicon, registers, wrongLanguage);
        this.counter = new ShareCounter(lexicon, wrongLanguage);
        this.fontMap = new WordSearch(lexicon, Confusion.A_PRINTED_AS_AE);
        this.judge = new PageJudge(lexicon, counter);
    }

    /** Loads vocabulary and registers from the class path (/models); takes about half a second. */
    public static TextRepair load() {
        KnownNames registers = KnownNames.load();
        return new TextRepair(SpellingLexicon.load(registers), registers);
    }

    /**
     * Judges a page's own words. Pure; a page without words is one to read from its picture.
     *
     * @param words the text layer's words, in any order
     * @param signals what the page says of its pictures and glyphs
     */
    public Judgement judge(List<Word> words, PageSignals signals) {
        return judge.judge(words, signals);
    }

    /**
     * Puts right the letters that a page's fonts tell wrongly, by what was read from its picture in the same places. Each
     * changed word keeps its raw text in an edit; figures stay as the text has them.
     *
     * @param own the text layer's words
     * @param read the words of the picture, in the same page's points
     * @return the words of {@code own}, in the same order
     */
    public List<Word> mendedBy(List<Word> own, List<Word> read) {
        return LettersFromPicture.mended(own, read, lexicon);
    }

    /** Whether a word has letters that Swedish words do not have. */
    public boolean isStrange(Word word) {
        return !StrangeLetters.runs(word.text()).isEmpty();
    }

    /**
     * Whether so many words stay strange once mended that the picture's reading of the whole page is better. A letter here and
     * there that no picture explains (an unmapped sign before a unit) is not worth hundreds of words that are right, but a
     * figure may lack a digit.
     *
     * @param own the text layer's words
     * @param mended the same after {@link #mendedBy}
     */
    public boolean isBetterRead(List<Word> own, List<Word> mended) {
        long strange = own.stream().filter(this::isStrange).count();
        List<Word> left = mended.stream().filter(this::isStrange).toList();
        boolean few = left.size() <= FEW_LEFT * mended.size()
                && left.stream().allMatch(w -> w.text().chars().anyMatch(Character::isLetter));
        return left.size() > MOST_LEFT * strange && !few;
    }

    /**
     * Puts a document's lines right, page by page; clean lines come back unchanged (equal). Each changed word keeps its
     * raw text in an edit that names its rule; joined words become one with both boxes. Figures are never touched.
     *
     * @param pages the lines of each page
     * @return as many pages, each with as many lines
     */
    public List<List<Line>> repair(List<List<Line>> pages) {
        return new DocumentTextRepair(lexicon, accents, counter, new BrokenFont(fontMap)).repair(pages);
    }
}
