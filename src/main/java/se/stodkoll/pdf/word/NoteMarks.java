package se.stodkoll.pdf.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Ink;
import se.stodkoll.model.word.Word;

/**
 * Marks of notes, set small and raised behind a word, that are drawn by themselves, as where all marks of a page follow its
 * text. They are no part of what they stand behind, and no word.
 */
final class NoteMarks {
    private static final Pattern MARK = Pattern.compile("[0-9]{1,2}(?:,[0-9]{1,2})*\\)?|[*\u2020]{1,3}\\)?");
    /** How large a mark is set at most, and how far above the baseline, in font sizes of the word before it. */
    private static final double LARGEST = 0.85;

    private static final double LEAST_RAISE = 0.15;
    private static final double MOST_RAISE = 1;
    /** How far from the word's end, in its font sizes. */
    private static final double NEAR = 0.5;

    private NoteMarks() {}

    /** The words without the marks behind them. */
    static List<Word> leftOut(List<Word> words) {
        List<Word> kept = new ArrayList<>(words.size());
        for (Word word : words) {
            boolean mark = word.ink().quarter() == 0
                    && MARK.matcher(word.text()).matches()
                    && words.stream().anyMatch(other -> isBehind(other, word));
            if (!mark) {
                kept.add(word);
            }
        }
        return kept;
    }

    private static boolean isBehind(Word word, Word mark) {
        Ink ink = word.ink();
        if (ink.quarter() != 0 || mark.ink().size() > LARGEST * ink.size()) {
            return false;
        }
        Box before = word.box().orElseThrow();
        Box box = mark.box().orElseThrow();
        double raise = (ink.baseline() - mark.ink().baseline()) / ink.size();
        return raise >= LEAST_RAISE && raise < MOST_RAISE && Math.abs(box.x0() - before.x1()) <= NEAR * ink.size();
    }
}
