package se.stodkoll.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stodkoll.text.vocabulary.Template;
import se.stodkoll.text.vocabulary.Vocabulary;

/** Running text cut into clauses: at full stops, at "att" that begins a line, at bullets, behind a short line of a label and its value. */
public final class Clauses {
    /** A bullet that no dash can be mistaken for: a dash that begins a line may go on with a name or a span. A mark that another closes opens a name. */
    private static final String SURE_BULLET =
            "(?:=»|=(?=\\s)|[•·●▪◦\\uf0b7\\uf0a7*+©¢]|[»«](?!\\p{L}[^»«]{1,120}\\S[»«])|(?:[oe0]|Oo)(?=\\s+\\p{L})|[.'´`](?=\\s+\\p{Lu}))";

    public static final String BULLET = "(?:" + SURE_BULLET + "|[-–](?=\\s))";
    /** A stop that ends an abbreviation, or an initial, ends no sentence: "ek. för. Höör", "den 1 jan. Region". */
    private static final String ABBREVIATED = "(?<!(?iu:(?<![\\p{L}.])(?:"
            + Template.load("decisions").list("abbreviations").stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + "|\\p{L})\\.))";

    /** What a verb ends in: "LAG beslutar" begins a clause, "LAG och" may not. */
    private static final String FINITE = Vocabulary.load("acts").list("finite.endings").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern CUT =
            Pattern.compile("\\n(?=(?iu:" + Vocabulary.load("acts").exact("subordinating")
                    + ")\\s|(?:\\d{1,2}[.)]\\s+(?:\\p{L}{2}|\\p{Lu}|\\()|\\p{Ll}\\)\\s+(?:\\p{L}{2}|[\\p{Lu}\\d(]))|"
                    + SURE_BULLET + "\\s*)"
                    + "|(?<=[.:;,])\\n(?=[-–]\\s+\\p{L})"
                    + "|(?<=[.;])" + ABBREVIATED + "\\s*\\n(?=\\s*[\\p{Lu}\\d”\"(])"
                    + "|(?<=:)\\s*\\n(?=\\s*[\\p{Lu}”\"(])"
                    + "|\\n(?=\\p{Lu})(?<=(?:^|\\n)\\p{Lu}[\\p{L} -]{2,24}: ?[^\\n:]{2,40}\\n)"
                    + "|(?<=[\\p{L}\\d%)”\"]\\.)(?<!(?:^|\\n)\\d{1,2}\\.)" + ABBREVIATED
                    + "\\s(?=\\p{Lu}\\p{Ll}|\\p{Lu}{2,6}\\s\\p{Ll}{2,}" + FINITE + "\\b)");

    private Clauses() {}

    /**
     * A stretch of a flow's text: [start, end).
     *
     * @param text what stands there
     * @param start index of its first letter in the flow's text
     */
    public record Clause(String text, int start) {
        public int end() {
            return start + text.length();
        }

        public boolean matches(Pattern pattern) {
            return pattern.matcher(text).find();
        }
    }

    /**
     * The clauses of a text, in its order.
     *
     * @param paragraphs where lines begin that stand apart from those above; a line in small letters goes on all the same
     */
    static List<Clause> of(String text, List<Integer> paragraphs) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int paragraph : paragraphs) {
            if (paragraph > from && paragraph < text.length() && begins(text, paragraph)) {
                clauses.addAll(within(text.substring(from, paragraph - 1), from));
                from = paragraph;
            }
        }
        clauses.addAll(within(text.substring(from), from));
        return clauses;
    }

    /** Whether a line that stands apart begins a clause: not in small letters, nor with a figure that the words above wait for. */
    private static boolean begins(String text, int paragraph) {
        char above = text.charAt(Math.max(0, paragraph - 2));
        char first = text.charAt(paragraph);
        return !Character.isLowerCase(first)
                && above != '-'
                && (!Character.isDigit(first) || ".:;!?)".indexOf(above) >= 0);
    }

    private static List<Clause> within(String text, int offset) {
        List<Clause> clauses = new ArrayList<>();
        Matcher m = CUT.matcher(text);
        int from = 0;
        while (m.find()) {
            if (m.start() > from) {
                clauses.add(new Clause(text.substring(from, m.start()), offset + from));
            }
            from = m.end();
        }
        if (from < text.length()) {
            clauses.add(new Clause(text.substring(from), offset + from));
        }
        return clauses;
    }
}
