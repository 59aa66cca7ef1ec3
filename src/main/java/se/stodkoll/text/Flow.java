package se.stodkoll.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.stodkoll.model.value.Field;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Labels;

/**
 * Lines as one running text, words parted by a space and lines by a newline, that knows which words any stretch of it
 * came from. Patterns that match over it use {@code \s+} between words, so that a line or page break does not matter.
 */
public final class Flow {
    private final String text;
    private final List<PlacedWord> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<TextLine> lines;
    private final List<Integer> lineStarts = new ArrayList<>();
    private final Readings readings;
    /** Each found once, when first asked for. */
    private List<Mention> mentions;

    private List<Clauses.Clause> clauses;
    private List<Integer> paragraphs;
    private StandingLines standing;

    public Flow(List<TextLine> lines, Readings readings) {
        this.readings = readings;
        this.lines = List.copyOf(lines);
        StringBuilder all = new StringBuilder();
        String before = "";
        for (TextLine line : lines) {
            lineStarts.add(all.length());
            List<PlacedWord> own = line.words();
            for (int i = 0; i < own.size(); i++) {
                before = MisreadWords.said(own, i, before);
                starts.add(all.length());
                words.add(own.get(i));
                ends.add(all.append(before).length());
                all.append(' ');
            }
            if (all.length() > 0) {
                all.setCharAt(all.length() - 1, '\n');
            }
        }
        this.text = all.toString();
    }

    public String text() {
        return text;
    }

    /** Where lines begin that stand apart from those above them, in order. */
    public List<Integer> paragraphs() {
        if (paragraphs == null) {
            boolean[] apart = LineGaps.apart(lines);
            paragraphs = IntStream.range(0, apart.length)
                    .filter(i -> apart[i])
                    .mapToObj(lineStarts::get)
                    .toList();
        }
        return paragraphs;
    }

    /** Where lines begin that stand by themselves and say this and no more, or behind a label or between quotes. */
    public Set<Integer> standing(String said) {
        if (standing == null) {
            standing = new StandingLines(this);
        }
        return standing.saying(said);
    }

    /** What it names: {@link Mentions#in}. */
    public List<Mention> mentions() {
        if (mentions == null) {
            mentions = Mentions.in(text);
        }
        return mentions;
    }

    /** Its clauses, in order: {@link Clauses#of}. */
    public List<Clauses.Clause> clauses() {
        if (clauses == null) {
            clauses = Clauses.of(text, paragraphs());
        }
        return clauses;
    }

    public Matcher matcher(Pattern pattern) {
        return pattern.matcher(text);
    }

    /** The words that a stretch of the text touches. */
    public List<PlacedWord> words(int start, int end) {
        List<PlacedWord> touched = new ArrayList<>();
        for (int i = 0; i < words.size() && starts.get(i) < end; i++) {
            if (ends.get(i) > start) {
                touched.add(words.get(i));
            }
        }
        return touched;
    }

    /** A field holding {@code value}, read from a stretch of the text. */
    public <T> Field<T> field(T value, int start, int end) {
        return readings.field(value, words(start, end));
    }

    /** The stretch as text, its white space folded, hyphens at line ends joined; empty where nothing is left. */
    public Optional<Field<String>> string(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        while (to > from && (isEdge(text.charAt(to - 1)) || ",;:".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        if (from == to) {
            return Optional.empty();
        }
        return Optional.of(field(Labels.joined(text.substring(from, to)), from, to));
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || "\"”“„»«".indexOf(c) >= 0;
    }
}
