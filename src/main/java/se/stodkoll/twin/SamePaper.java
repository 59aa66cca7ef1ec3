package se.stodkoll.twin;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Holds two documents against each other. The harm is not alike on both sides: a rescan taken for another document gives a
 * person two to choose from, while a revised application taken for a rescan hides what was revised. So every number must
 * be the same, but for a few that the reader itself was unsure of, and no surely read word may be foreign.
 */
final class SamePaper {
    /** Numbers that may differ where the reader was unsure: one, or this share. */
    private static final double UNSURE_SHARE = 0.02;
    /** Numbers that one side may have more of (a stamp, a row lost): one, or this share. */
    private static final double LOST_SHARE = 0.02;
    /** Words read with this confidence are on the paper. */
    private static final double SURE = 0.9;
    /** Sure words that the other may lack: two, or this share. */
    private static final double FOREIGN_SHARE = 0.02;

    private static final double NAME_LIKENESS = 0.8;
    private static final int LEAST_FIGURES = 3;
    private static final int LEAST_WORDS = 15;
    /** Letters to each slip that a reader may make of a word. */
    private static final int LETTERS_A_SLIP = 4;

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("se.stodkoll.twin.TwinTexts", Locale.ROOT);

    private final Paper one;
    private final Paper other;
    /** Both are documents' own text, in which nothing is misread. */
    private final boolean exact;

    SamePaper(Paper one, Paper other) {
        this.one = one;
        this.other = other;
        this.exact = one.sureness() == 1 && other.sureness() == 1;
    }

    Optional<String> reason() {
        boolean substance = Math.min(one.words().size(), other.words().size()) >= LEAST_WORDS
                && Math.min(one.figures().size(), other.figures().size()) >= LEAST_FIGURES;
        if (!substance || !one.kinds().equals(other.kinds()) || !projectsAgree()) {
            return Optional.empty();
        }
        Optional<Integer> unsure = unsureFigures();
        if (unsure.isEmpty() || hasForeignWords(one, other) || hasForeignWords(other, one)) {
            return Optional.empty();
        }
        int figures = Math.max(one.figures().size(), other.figures().size());
        String text = TEXTS.getString(unsure.get() == 0 ? "compared" : "compared.unsure");
        return Optional.of(new MessageFormat(text, Locale.ROOT)
                .format(Stream.of(figures, one.words().size(), unsure.get())
                        .map(String::valueOf)
                        .toArray()));
    }

    private boolean projectsAgree() {
        if (one.projects().size() != other.projects().size()) {
            return false;
        }
        for (int i = 0; i < one.projects().size(); i++) {
            String a = one.projects().get(i);
            String b = other.projects().get(i);
            int longest = Math.max(1, Math.max(a.length(), b.length()));
            if (1 - (double) LevenshteinDistance.getDefaultInstance().apply(a, b) / longest < NAME_LIKENESS) {
                return false;
            }
        }
        return true;
    }

    /** How many numbers the reader was unsure of; empty where one surely differs, or too many do. */
    private Optional<Integer> unsureFigures() {
        List<Figure> left = new ArrayList<>();
        List<Figure> right = new ArrayList<>(other.figures());
        for (Figure figure : one.figures()) {
            if (!takeEqual(figure, right)) {
                left.add(figure);
            }
        }
        int unsure = 0;
        for (Figure figure : List.copyOf(left)) {
            Optional<Figure> twin = right.stream().filter(figure::mayBe).findFirst();
            if (twin.isPresent()) {
                unsure++;
                left.remove(figure);
                right.remove(twin.get());
            }
        }
        int figures = Math.max(one.figures().size(), other.figures().size());
        boolean differ = !left.isEmpty() && !right.isEmpty();
        boolean tooMany = left.size() + right.size() > tolerated(1, LOST_SHARE * figures)
                || unsure > tolerated(1, UNSURE_SHARE * figures);
        return differ || tooMany ? Optional.empty() : Optional.of(unsure);
    }

    private static boolean takeEqual(Figure figure, List<Figure> from) {
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i).digits().equals(figure.digits())) {
                from.remove(i);
                return true;
            }
        }
        return false;
    }

    private int tolerated(int least, double share) {
        return exact ? 0 : Math.max(least, (int) share);
    }

    private boolean hasForeignWords(Paper of, Paper in) {
        long foreign = of.words().entrySet().stream()
                .filter(word -> word.getValue() >= SURE)
                .map(Map.Entry::getKey)
                .filter(word -> !in.words().containsKey(word)
                        && in.words().keySet().stream().noneMatch(w -> isSlip(w, word)))
                .count();
        return foreign > tolerated(2, FOREIGN_SHARE * of.words().size());
    }

    private static boolean isSlip(String a, String b) {
        int slips = Math.min(a.length(), b.length()) / LETTERS_A_SLIP;
        return Math.abs(a.length() - b.length()) <= slips && new LevenshteinDistance(slips).apply(a, b) >= 0;
    }
}
