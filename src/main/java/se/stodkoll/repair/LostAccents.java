package se.stodkoll.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.repair.lexicon.CandidateWord;
import se.stodkoll.repair.lexicon.KnownNames;
import se.stodkoll.repair.lexicon.PageWord;
import se.stodkoll.repair.lexicon.SpellingLexicon;
import se.stodkoll.repair.lexicon.WordLists;
import se.stodkoll.repair.lexicon.WordSearch;

/**
 * Puts Swedish right that was read as another language: å, ä and ö lost or misread. On a page that has lost them as a whole
 * a letter that stands for an accented one is the likelier reading, and frequency decides; on other pages only names,
 * labels and words with a digit inside are touched.
 */
final class LostAccents {
    static final String RULE = "lost-accents";
    static final String RULE_PHRASE = "known-phrase";
    static final String RULE_DIGIT = "digit-in-word";

    /** How much likelier the repaired word must be before a word that is a word already is changed. */
    private static final double SURER_THAN_KNOWN = 1.0;

    /** How much likelier the best reading must be than the next. */
    private static final double SURER_THAN_NEXT = 0.3;

    private static final double PHRASE_BONUS = 5.0;
    private static final double DAMAGE_FREE = 3.1;
    private static final double DAMAGE_PER_LETTER = 0.28;

    /** A word at most so rare is one that people use every day or a term of the field. */
    private static final double COMMON = 7.6;

    /** A word at most so rare is safe to read out of a word with a digit on a page that is else clean. */
    private static final double NOT_RARE = 9.5;

    private static final int SHORT = 3;
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,4}");

    /** 5 or 16-25; not a year. */
    private static final Pattern SMALL_NUMBER = Pattern.compile("(\\d{1,3}[-–])?\\d{1,3}");

    private final SpellingLexicon lexicon;
    private final KnownNames registers;
    private final WordSearch search;

    LostAccents(SpellingLexicon lexicon, KnownNames registers, WordSearch search) {
        this.lexicon = lexicon;
        this.registers = registers;
        this.search = search;
    }

    /**
     * The line with its words repaired; the same line where nothing changes.
     *
     * @param lost whether the page has lost its å, ä and ö
     */
    Line repair(Line line, boolean lost) {
        List<Word> out = new ArrayList<>();
        Before before = Before.NOTHING;
        for (Word word : line.words()) {
            Pass pass = new Pass(lost, before);
            String text =
                    PageWord.isAddress(word.text()) ? word.text() : PageWord.mapSegments(word.text(), pass::choose);
            out.add(text.equals(word.text()) ? word : word.repaired(pass.rule, text));
            before = pass.after(text);
        }
        return out.equals(line.words()) ? line : line.withWords(out);
    }

    /**
     * The word to the left.
     *
     * @param word lower case, repaired; {@code 0} for a number, empty at the start of a line
     * @param changed whether it was repaired
     */
    private record Before(String word, boolean changed) {
        static final Before NOTHING = new Before("", false);
    }

    /** The walk through the segments of one word. */
    private final class Pass {
        private final boolean lost;
        private Before before;
        private boolean segments;
        private String rule = RULE;

        Pass(boolean lost, Before before) {
            this.lost = lost;
            this.before = before;
        }

        Before after(String text) {
            if (segments) {
                return before;
            }
            return SMALL_NUMBER.matcher(text).matches() ? new Before("0", false) : Before.NOTHING;
        }

        String choose(String segment) {
            String lower = segment.toLowerCase(WordLists.SWEDISH);
            Optional<CandidateWord> reading = mayChange(lower)
                    ? best(lower, before.word()).filter(r -> allowed(segment, lower, r))
                    : Optional.empty();
            String text = reading.map(r -> spelt(segment, r.word())).orElse(segment);
            segments = true;
            before = new Before(reading.map(CandidateWord::word).orElse(lower), !text.equals(segment));
            return text;
        }

        /** Whether any reading would be {@link #allowed}: on clean pages few words need to be looked up. */
        private boolean mayChange(String lower) {
            return lost || PageWord.isMixed(lower) || registers.isFirstOfPair(before.word());
        }

        private boolean allowed(String segment, String lower, CandidateWord reading) {
            boolean phrase = registers.pair(before.word(), reading.word()).isPresent();
            if (phrase && (lost || before.changed() || !lexicon.lists(lower))) {
                rule = RULE_PHRASE;
                return true;
            }
            if (lost) {
                return damageIsLikely(segment, lower, reading, before.word().isEmpty());
            }
            rule = RULE_DIGIT;
            return lower.length() > SHORT + 1 && PageWord.isMixed(lower) && lexicon.cost(reading.word()) <= NOT_RARE;
        }

        private String spelt(String segment, String word) {
            String cased = PageWord.likeCase(word, segment);
            Optional<String> phrase = registers.pair(before.word(), word);
            boolean allCapitals = cased.equals(cased.toUpperCase(WordLists.SWEDISH));
            return phrase.isPresent() && !allCapitals ? phrase.get() : cased;
        }
    }

    /** The likeliest word other than the one that stands there, if it is likely enough beside that and the next best. */
    private Optional<CandidateWord> best(String lower, String before) {
        List<CandidateWord> readings = search.readings(lower).stream()
                .map(r -> registers.pair(before, r.word()).isPresent()
                        ? new CandidateWord(r.word(), r.cost() - PHRASE_BONUS, r.damage())
                        : r)
                .sorted(Comparator.comparingDouble(CandidateWord::cost))
                .toList();
        if (readings.isEmpty() || readings.get(0).word().equals(lower)) {
            return Optional.empty();
        }
        double cost = readings.get(0).cost();
        double next =
                readings.size() == 1 ? SpellingLexicon.NEVER : readings.get(1).cost();
        boolean sure = cost + SURER_THAN_NEXT < next && cost + SURER_THAN_KNOWN < lexicon.cost(lower);
        return sure ? Optional.of(readings.get(0)) : Optional.empty();
    }

    private boolean damageIsLikely(String segment, String lower, CandidateWord reading, boolean atStart) {
        boolean common = lexicon.cost(reading.word()) <= COMMON;
        boolean capitalIsDue = atStart && lexicon.cost(reading.word()) <= NOT_RARE;
        boolean name = Character.isUpperCase(segment.charAt(0)) && lexicon.isName(lower);
        boolean ownName = ACRONYM.matcher(segment).matches() || name && !common && !capitalIsDue;
        if (ownName && !lexicon.isRegisteredName(reading.word())) {
            return false;
        }
        if (lower.length() <= SHORT && PageWord.isMixed(lower) && !common) {
            return false;
        }
        return reading.damage() <= DAMAGE_FREE + DAMAGE_PER_LETTER * lower.length();
    }
}
