package se.stodkoll.language.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.language.word.Tokens;
import se.stodkoll.language.word.Voice;
import se.stodkoll.text.Clauses;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.mention.Mention;

/** Cuts running text into sentences, each knowing the section and the matter that it stands under. */
public final class Sentences {
    private final String text;
    private final List<Mention> mentions;
    private final Set<Integer> paragraphs;
    private final List<Sentence> sentences = new ArrayList<>();
    private Section section = Section.NONE;
    private int item;
    private boolean listing;
    private Optional<Integer> paragraph = Optional.empty();
    /** Several words with capitals, or one of an organisation. */
    private static final double SOMEBODY = 0.5;

    private Sentences(Flow flow) {
        this.text = flow.text();
        this.mentions = flow.mentions();
        this.paragraphs = Set.copyOf(flow.paragraphs());
    }

    public static List<Sentence> of(Flow flow) {
        Sentences cut = new Sentences(flow);
        List<Integer> heads = cut.headings();
        for (Clauses.Clause clause : flow.clauses()) {
            cut.clause(clause.start(), clause.end(), heads);
        }
        return cut.sentences;
    }

    /** Start and end, in turn, of the lines that are headings. */
    private List<Integer> headings() {
        List<String> lines = List.of(text.split("\n", -1));
        int usual = Headings.usualLength(lines);
        List<Integer> heads = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            int end = start + lines.get(i).length();
            boolean underlined = i + 1 < lines.size()
                    && Headings.isUnderline(lines.get(i + 1))
                    && !lines.get(i).isBlank();
            boolean whole = !isLabelled(lines.get(i))
                    && (underlined
                            || Headings.isUnderline(lines.get(i))
                            || Headings.section(lines.get(i)).isPresent()
                            || Headings.paragraph(lines.get(i)).isPresent()
                            || Headings.isHeading(lines, i, usual)
                                    && !(Headings.isNumbered(lines.get(i))
                                            && Headings.isLong(lines.get(i), usual)
                                            && tells(lines.get(i)))
                            || isApart(start, end) && Headings.isTitle(lines.get(i)));
            int headed = whole ? lines.get(i).length() : Headings.inline(lines.get(i));
            if (headed > 0) {
                heads.add(start);
                heads.add(start + headed);
            }
            start = end + 1;
        }
        return heads;
    }

    /** Whether a text tells of an act by a verb, as a sentence does. */
    public static boolean tells(String text) {
        List<TextToken> tokens = Tokens.of(text, 0, text.length(), Mentions.in(text));
        return !tokens.isEmpty()
                && Acts.in(
                                new Sentence(0, text.length(), tokens, Section.NONE, 0, false, text),
                                false,
                                Optional.empty())
                        .list()
                        .stream()
                        .anyMatch(a -> a.voice() != Voice.LABEL);
    }

    /** "Sökande: X" heads nothing. */
    private static boolean isLabelled(String line) {
        int colon = line.indexOf(':');
        List<TextToken> label =
                colon < 1 || colon + 1 >= line.strip().length() ? List.of() : Tokens.of(line, 0, colon, List.of());
        return !label.isEmpty() && ActWords.RECIPIENT.lengthAt(label, 0) == label.size();
    }

    /** Whether a line stands apart from those above and below. */
    private boolean isApart(int start, int end) {
        return (start == 0 || paragraphs.contains(start)) && (end + 1 >= text.length() || paragraphs.contains(end + 1));
    }

    private void clause(int start, int end, List<Integer> heads) {
        int from = start;
        for (int i = 0; i < heads.size(); i += 2) {
            int headStart = heads.get(i);
            int headEnd = heads.get(i + 1);
            if (headEnd <= from || headStart >= end) {
                continue;
            }
            if (headStart > from) {
                add(from, headStart, false);
            }
            add(Math.max(from, headStart), Math.min(end, headEnd), true);
            from = Math.min(end, headEnd);
        }
        if (from < end) {
            add(from, end, false);
        }
    }

    private void add(int start, int end, boolean heading) {
        int part = heading ? 0 : part(start, end);
        if (part > 0) {
            add(start, part, false);
            add(part, end, false);
            return;
        }
        String said = text.substring(start, end);
        List<TextToken> tokens = Tokens.of(text, start, end, mentions);
        if (tokens.isEmpty() || Headings.isUnderline(said)) {
            return;
        }
        if (heading) {
            enter(said);
        } else if (isEntry(said, tokens)) {
            item++;
        }
        listing = !heading
                && (listing && Headings.isNumbered(said.strip())
                        || ActWords.DECIDING.in(tokens, 0, tokens.size())
                                && (said.strip().endsWith(":")
                                        || ActWords.SUBORDINATING.lengthAt(tokens, tokens.size() - 1) > 0));
        sentences.add(new Sentence(start, end, tokens, section, item, heading, said));
    }

    /** Behind the first semicolon with an act told on both its sides: each is a sentence of its own; 0 where there is none. */
    private int part(int start, int end) {
        int first = text.indexOf(';', start);
        int next = first < 0 ? -1 : text.indexOf(';', first + 1);
        if (first < 0 || first + 1 >= end) {
            return 0;
        }
        String right = text.substring(first + 1, next < 0 || next > end ? end : next);
        return tells(text.substring(start, first)) && tells(right) ? first + 1 : 0;
    }

    /** Whether a numbered line opens a matter of its own: where no sentence says that all of the numbered lines are one decision. */
    private boolean isEntry(String said, List<TextToken> tokens) {
        return Headings.isNumbered(said.strip())
                && !listing
                && (section == Section.NONE || section == Section.DECISION && isNamed(tokens))
                && tokens.stream().anyMatch(TextToken::isNameWord)
                && ActWords.SUBORDINATING.lengthAt(tokens, Math.min(2, tokens.size() - 1)) == 0;
    }

    /** "3. Vrena kommun.": a number and a name of somebody, and no more. */
    private static boolean isNamed(List<TextToken> tokens) {
        int from = Headings.behindNumber(tokens);
        int to = tokens.size() - 1;
        return from < to
                && tokens.get(to).isMark(".")
                && NameLikeness.organisation(tokens.subList(from, to)) >= SOMEBODY;
    }

    /** A heading opens its section; one that names none opens a matter of its own, as a new paragraph's number does; under a paragraph's only one numbered within it. */
    private void enter(String heading) {
        Optional<Section> named = Headings.section(heading);
        Optional<Integer> number = Headings.paragraph(heading);
        if (number.isPresent() && !number.equals(paragraph)) {
            paragraph = number;
            item++;
            section = Section.NONE;
        } else if (named.isPresent()) {
            section = named.get();
        } else if (number.isEmpty() && (paragraph.isEmpty() || Headings.isSubmatter(heading))) {
            item++;
            section = section == Section.OTHER || section == Section.BACKGROUND ? section : Section.NONE;
        }
    }
}
