package se.stodkoll.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.Line;
import se.stodkoll.model.Word;

/**
 * Puts Swedish right that was read as another language: å, ä and ö lost or misread. Used on a page only when the page as
 * a whole is so; there a letter that stands for an accented one is the likelier reading, and frequency decides.
 * One use per document: it remembers the readings of each word.
 */
final class LostAccents {
    static final String RULE = "lost-accents";
    static final String RULE_PAIR = "known-phrase";

    /** How much likelier the repaired word must be before a word that is a word already is changed. */
    private static final double SURER_THAN_KNOWN = 1.0;

    /** How much likelier the best reading must be than the next. */
    private static final double SURER_THAN_NEXT = 0.3;

    private static final double PAIR_BONUS = 5.0;
    private static final double DAMAGE_FREE = 2.6;
    private static final double DAMAGE_PER_LETTER = 0.45;
    private static final int READINGS = 8;

    /** A word at most so rare is one that people use every day or a term of the field. */
    private static final double COMMON = 7.6;

    private static final int SHORT = 3;

    private final Lexicon lexicon;
    private final Registers registers;
    private final WordSearch search;
    private final Map<String, List<Reading>> remembered = new HashMap<>();

    LostAccents(Lexicon lexicon, Registers registers, WordSearch search) {
        this.lexicon = lexicon;
        this.registers = registers;
        this.search = search;
    }

    /** The line with its words repaired; the same line where nothing changes. */
    Line repair(Line line) {
        List<Word> out = new ArrayList<>();
        String before = "";
        for (Word word : line.words()) {
            Word repaired = repair(word, before);
            out.add(repaired);
            List<String> words = Token.segments(repaired.text());
            before = words.isEmpty() ? numberOr(repaired.text()) : lower(words.get(words.size() - 1));
        }
        return out.equals(line.words()) ? line : new Line(out);
    }

    private static String lower(String word) {
        return word.toLowerCase(Lexicon.SWEDISH);
    }

    private static String numberOr(String text) {
        return text.chars().allMatch(Character::isDigit) ? "0" : "";
    }

    private Word repair(Word word, String before) {
        if (Token.isAddress(word.text())) {
            return word;
        }
        String[] previous = {before};
        boolean[] byPair = {false};
        String text = Token.mapSegments(word.text(), segment -> {
            Choice choice = choose(segment, previous[0]);
            previous[0] = choice.text().toLowerCase(Lexicon.SWEDISH);
            byPair[0] |= choice.byPair() && !choice.text().equals(segment);
            return choice.text();
        });
        return text.equals(word.text()) ? word : word.repaired(byPair[0] ? RULE_PAIR : RULE, text);
    }

    private record Choice(String text, boolean byPair) {}

    private Choice choose(String segment, String before) {
        String lower = segment.toLowerCase(Lexicon.SWEDISH);
        List<Reading> readings = remembered.computeIfAbsent(lower, l -> search.readings(l, READINGS));
        double asItStands = lexicon.cost(lower);
        Reading best = null;
        double bestCost = Lexicon.NEVER;
        double nextCost = Lexicon.NEVER;
        for (Reading r : readings) {
            double cost = r.cost() - (registers.pair(before, r.word()).isPresent() ? PAIR_BONUS : 0);
            if (cost < bestCost) {
                nextCost = bestCost;
                bestCost = cost;
                best = r;
            } else if (cost < nextCost) {
                nextCost = cost;
            }
        }
        if (best == null || best.word().equals(lower)) {
            return new Choice(segment, false);
        }
        Optional<String> pair = registers.pair(before, best.word());
        boolean known = asItStands < Lexicon.NEVER;
        boolean sure = bestCost + SURER_THAN_NEXT < nextCost && (!known || bestCost + SURER_THAN_KNOWN < asItStands);
        return sure && allowed(segment, lower, best, pair.isPresent())
                ? new Choice(spelt(segment, best.word(), pair), pair.isPresent())
                : new Choice(segment, false);
    }

    private boolean allowed(String segment, String lower, Reading reading, boolean pair) {
        boolean capital = Character.isUpperCase(segment.charAt(0));
        boolean name = capital && lexicon.lists(lower) && lexicon.cost(lower) == Lexicon.NEVER;
        boolean common = lexicon.cost(reading.word()) < COMMON;
        if (name && !pair && !common && !lexicon.isRegisteredName(reading.word())) {
            return false;
        }
        if (lower.length() <= SHORT && Token.isMixed(lower) && !common) {
            return false;
        }
        return pair || reading.damage() <= DAMAGE_FREE + DAMAGE_PER_LETTER * lower.length();
    }

    private String spelt(String segment, String word, Optional<String> pair) {
        String cased = Token.likeCase(word, segment);
        if (pair.isPresent() && !cased.equals(cased.toUpperCase(Lexicon.SWEDISH))) {
            return Character.isUpperCase(pair.get().charAt(0)) ? Token.capital(word) : pair.get();
        }
        return lexicon.isRegisteredName(word) && cased.equals(word) && !lexicon.lists(word) ? Token.capital(word) : cased;
    }
}
