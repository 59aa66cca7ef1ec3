package se.stodkoll.language.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stodkoll.text.vocabulary.Labels;

/**
 * A set of phrases of one word or more, found among tokens without regard to case and accents. A word behind a hyphen is
 * also the end of a compound: "-bidraget" is "bidraget" and "föreningsbidraget".
 */
public final class Phrases {
    private static final String COMPOUND = "-";

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final List<String> endings = new ArrayList<>();

    public Phrases(List<String> forms) {
        for (String form : forms) {
            boolean compound = form.startsWith(COMPOUND);
            List<String> words = Tokens.folded(compound ? form.substring(COMPOUND.length()) : form);
            if (compound) {
                endings.add(words.get(0));
            }
            byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
        }
    }

    /** How many tokens the longest phrase that begins at {@code at} takes; 0 where none does. */
    public int lengthAt(List<TextToken> tokens, int at) {
        if (at < 0 || at >= tokens.size() || tokens.get(at).mention().isPresent()) {
            return 0;
        }
        int longest = 0;
        for (List<String> words : byFirst.getOrDefault(tokens.get(at).folded(), List.of())) {
            if (words.size() > longest && begins(tokens, at, words)) {
                longest = words.size();
            }
        }
        return longest == 0 && isCompound(tokens.get(at).folded()) ? 1 : longest;
    }

    private boolean isCompound(String word) {
        for (String ending : endings) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(List<TextToken> tokens, int at, List<String> words) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).folded().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "delar nämnden ut" for "delar ut": where the last word of a phrase of two stands that is parted by no more than {@code most} tokens; -1 where none is. */
    public int parted(List<TextToken> tokens, int at, int most) {
        for (List<String> words : byFirst.getOrDefault(tokens.get(at).folded(), List.of())) {
            for (int i = at + 2; words.size() == 2 && i < Math.min(tokens.size(), at + 2 + most); i++) {
                if (tokens.get(i).folded().equals(words.get(1))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether a phrase begins in [from, to). */
    public boolean in(List<TextToken> tokens, int from, int to) {
        return last(tokens, from, to) >= 0;
    }

    /** Where the last phrase that begins in [from, to) begins; -1 where none does. */
    public int last(List<TextToken> tokens, int from, int to) {
        for (int i = Math.min(to, tokens.size()) - 1; i >= Math.max(0, from); i--) {
            if (lengthAt(tokens, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the first phrase that begins in [from, to) begins; -1 where none does. */
    public int first(List<TextToken> tokens, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (lengthAt(tokens, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    boolean has(String word) {
        return byFirst.getOrDefault(Labels.fold(word), List.of()).stream().anyMatch(w -> w.size() == 1);
    }
}
