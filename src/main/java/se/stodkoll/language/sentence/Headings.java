package se.stodkoll.language.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.text.vocabulary.FoldedLabels;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Memo;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Which lines head what follows, and what they say of it. */
public final class Headings {
    private static final Vocabulary SECTIONS = Vocabulary.load("sections");
    private static final FoldedLabels PROPOSAL = labels("proposal");
    private static final FoldedLabels DECISION = labels("decision");
    private static final FoldedLabels BACKGROUND = labels("background");
    private static final FoldedLabels OTHER = labels("other");
    private static final FoldedLabels PROPOSAL_VERBS = labels("proposal.verbs");
    private static final FoldedLabels DECISION_VERBS = labels("decision.verbs");
    private static final FoldedLabels DECISION_ENDINGS = labels("decision.endings");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?|[a-zA-Z]\\)|[IVX]{1,4}\\.)\\s+");
    private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}\"”“]");
    private static final Pattern ENTRY =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\d{1,2}(?:\\.\\d{1,2})+|\\p{L}\\))\\s+");
    private static final Pattern SUBMATTER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})+[.)]?\\s+\\p{Lu}");
    /** "Kommunstyrelsens beslut": whose decision stands below. */
    private static final Pattern WHOSE =
            Pattern.compile("(?iu)^\\p{L}[\\p{L} ,-]{2,60}s\\s+" + SECTIONS.exact("whose.decision") + "$");

    private static final Pattern PARAGRAPH = Pattern.compile(
            "^\\P{L}{0,3}(?:\\p{Lu}\\p{L}{0,5}\\s+)?(?:§\\s*(\\d{1,4})\\b|(?<!\\d)(\\d{1,4})\\s?§(?=\\s)).*",
            Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("^\\s*(?:"
            + Stream.of("proposal", "decision")
                    .flatMap(key -> SECTIONS.list(key).stream())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(h -> Character.toUpperCase(h.charAt(0)) + h.substring(1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")(?::\\s*|\\s+)(?=[\\p{Lu}\"”“])");
    private static final Pattern UNDERLINE = Pattern.compile("\\s*[-=_~*]{3,}\\s*");
    private static final Pattern ENDS_OPEN = Pattern.compile("(?:[.,;:!?–-]|\\b" + SECTIONS.exact("open.ends") + ")$");
    /** A sentence that ends within a line goes on in another. */
    private static final Pattern STOPPED = Pattern.compile("\\p{Ll}{3}[.!?]\\s+\\p{Lu}");

    private static final Pattern BEGINS =
            Pattern.compile("^(?:[\\[\\p{Lu}\\d§\"”“»•·*(–-]|\\p{Ll}\\)\\s+[\\p{Lu}\\d]).*", Pattern.DOTALL);
    private static final int LONGEST = 120;
    private static final int LONGEST_SECTION = 60;
    /** A heading is shorter than this share of the text's lines. */
    private static final double SHORT = 0.72;

    /** Each line is asked of by several readers. */
    private static final Memo<String, Optional<Section>> HEADED = new Memo<>(5_000, Headings::headed);

    private Headings() {}

    private static FoldedLabels labels(String key) {
        return FoldedLabels.of(SECTIONS.list(key));
    }

    /** The section that a line heads. */
    public static Optional<Section> section(String line) {
        return line.length() > LONGEST ? headed(line) : HEADED.of(line);
    }

    private static Optional<Section> headed(String line) {
        String text =
                Labels.heading(NUMBER.matcher(line.trim()).replaceFirst("").trim());
        if (text.isEmpty() || text.length() > LONGEST_SECTION) {
            return Optional.empty();
        }
        if (PROPOSAL.has(text) || ends(text, PROPOSAL_VERBS)) {
            return Optional.of(Section.PROPOSAL);
        }
        if (DECISION.has(text)
                || ends(text, DECISION_VERBS)
                || WHOSE.matcher(text).matches()
                || isCompound(text)) {
            return Optional.of(Section.DECISION);
        }
        if (BACKGROUND.has(text)) {
            return Optional.of(Section.BACKGROUND);
        }
        return OTHER.has(text) ? Optional.of(Section.OTHER) : Optional.empty();
    }

    /** "Kommunfullmäktige beslutar": who does what the words below say. */
    private static boolean ends(String text, FoldedLabels verbs) {
        String folded = Labels.fold(text);
        return verbs.folded().stream().anyMatch(v -> folded.endsWith(" " + v));
    }

    private static boolean isCompound(String text) {
        return text.indexOf(' ') < 0
                && DECISION_ENDINGS.folded().stream()
                        .anyMatch(e -> Labels.fold(text).endsWith(e));
    }

    /** A line of strokes below a heading. */
    static boolean isUnderline(String line) {
        return UNDERLINE.matcher(line).matches();
    }

    /** How many characters of a line head the rest of it: "Beslut Nämnden beslutar …" of a boxed paragraph, "Beslut: …"; 0 for none. */
    static int inline(String line) {
        Matcher head = INLINE.matcher(line);
        return head.find() && line.length() > LONGEST_SECTION ? head.end() : 0;
    }

    /** Whether a line begins with a number or a letter of a list. */
    public static boolean isNumbered(String line) {
        return ENTRY.matcher(line).lookingAt();
    }

    /** "5.2 Bastun": a heading numbered within a paragraph's number. */
    public static boolean isSubmatter(String line) {
        return SUBMATTER.matcher(line.trim()).lookingAt();
    }

    /** Where what a numbered entry says begins, behind its number or letter and the marks of it. */
    public static int behindNumber(List<TextToken> entry) {
        int from = 1;
        while (from < entry.size() && entry.get(from).isMark(").")) {
            from++;
        }
        return from;
    }

    /** The number of the paragraph (§) that begins with a line. */
    public static Optional<Integer> paragraph(String line) {
        var number = PARAGRAPH.matcher(line.trim());
        return number.matches()
                ? Optional.of(
                        Integer.valueOf(Optional.ofNullable(number.group(1)).orElse(number.group(2))))
                : Optional.empty();
    }

    /** Whether a line heads the next, being short among the text's lines and ending as no sentence does. */
    static boolean isHeading(List<String> lines, int at, int usual) {
        String line = lines.get(at).trim();
        double longest = isNumbered(line)
                        && at + 1 < lines.size()
                        && CAPITAL.matcher(lines.get(at + 1).trim()).lookingAt()
                ? LONGEST
                : Math.min(LONGEST, SHORT * usual);
        if (line.isEmpty()
                || line.length() > longest
                || !BEGINS.matcher(line).matches()
                || ENDS_OPEN.matcher(line).find()
                || STOPPED.matcher(line).find()) {
            return false;
        }
        return at + 1 >= lines.size()
                || BEGINS.matcher(lines.get(at + 1).trim()).matches();
    }

    /** Whether a line is as long as the text's own: one that goes on below. */
    static boolean isLong(String line, int usual) {
        return line.length() > SHORT * usual;
    }

    /** Whether a line that stands apart may head what follows: it ends as no sentence does. */
    public static boolean isTitle(String line) {
        String text = line.trim();
        return text.length() <= LONGEST
                && BEGINS.matcher(text).matches()
                && !ENDS_OPEN.matcher(text).find()
                && !STOPPED.matcher(text).find();
    }

    /** The length that most long lines have. */
    static int usualLength(List<String> lines) {
        int[] lengths = lines.stream()
                .mapToInt(String::length)
                .filter(n -> n > 0)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.85)];
    }
}
