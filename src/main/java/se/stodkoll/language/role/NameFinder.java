package se.stodkoll.language.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.language.name.Span;
import se.stodkoll.language.sentence.Act;
import se.stodkoll.language.sentence.Acts;
import se.stodkoll.language.sentence.Headings;
import se.stodkoll.language.sentence.Modality;
import se.stodkoll.language.sentence.Sentence;
import se.stodkoll.language.sentence.Zone;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.language.word.Voice;
import se.stodkoll.text.mention.Mention;

/** Who and what a text says in so many words to have a role, and whose name stands where it has one by its place: in headings, in a head, before "beslutar". */
public final class NameFinder {
    /** Marks and words between an entry's name and its number. */
    private static final int BEHIND_NAME = 4;
    /** How surely a name that stands beside its role's word has it. */
    private static final double NAMED = 0.9;
    /** How surely a board that is a heading of its own decides what follows. */
    private static final double HEADED = 0.75;
    /** A board by its own name. */
    private static final double BOARD = 0.8;
    /** How surely a body before "beslutar" decides. */
    private static final double DECIDES = 0.93;
    /** How surely the rest of a heading is the project's name. */
    private static final double TITLED = 0.72;
    /** A heading of one word that no organisation's name marks is nobody: "3. Kostnader". */
    private static final double WORDS = 0.45;
    /** Words of a heading that its matter's number stands among. */
    private static final int NUMBERED = 5;
    /** The head of a paper reaches no farther, in characters. */
    private static final int HEAD = 600;

    private final List<TextReading.Naming> naming = new ArrayList<>();
    private final List<TextReading.Body> bodies = new ArrayList<>();
    private boolean bareNumber;

    public List<TextReading.Naming> naming() {
        return naming;
    }

    public List<TextReading.Body> bodies() {
        return bodies;
    }

    /** Sees a sentence, in the order of the text. */
    public void see(Sentence sentence, Acts acts) {
        List<TextToken> tokens = sentence.tokens();
        NameBounds spans = new NameBounds(tokens, acts);
        for (int i = 0; i < tokens.size(); i++) {
            recipient(sentence, spans, i);
            sender(sentence, spans, i);
            project(sentence, spans, i);
            if (acts.list().isEmpty() && !sentence.heading()) {
                mentioned(sentence, spans, i);
            }
        }
        entry(sentence, spans);
        if (sentence.heading()) {
            headed(sentence, acts, spans);
            headedBody(sentence, spans);
        }
        if (sentence.start() < HEAD) {
            bodiesOfHead(sentence, spans);
        }
        boolean words = tokens.stream().anyMatch(t -> t.isWord() && t.text().length() > 2);
        bareNumber = sentence.heading()
                && !words
                && Headings.paragraph(sentence.text().strip()).isPresent();
        deciders(sentence, acts);
    }

    /** "Sökande är X", "projektägaren X". */
    private void recipient(Sentence sentence, NameBounds spans, int i) {
        List<TextToken> tokens = sentence.tokens();
        int at = i + ActWords.RECIPIENT.lengthAt(tokens, i);
        boolean is = at > i && at < tokens.size() && ActWords.BEING.lengthAt(tokens, at) > 0;
        int behind = i + ActWords.BEHIND.lengthAt(tokens, i);
        if (behind > i) {
            owner(sentence, spans, spans.organisationFrom(behind, tokens.size()));
        } else if (at > i && i > 1 && ActWords.BEING.lengthAt(tokens, i - 1) > 0) {
            owner(sentence, spans, spans.organisationBefore(i - 1, 0));
        }
        if (at == i
                || at < tokens.size() && sentence.breaksBefore(at)
                || !is && tokens.get(i).isNameWord()) {
            return;
        }
        boolean labels = at < tokens.size() && tokens.get(at).isMark(":") && (i == 0 || sentence.breaksBefore(i));
        int from = is ? at + 1 : at;
        spans.organisationFrom(from, labels ? lineEnd(sentence, from) : tokens.size())
                .filter(s -> NameLikeness.organisation(spans.tokens(s)) > NameLikeness.UNLIKELY)
                .ifPresent(s -> naming.add(
                        new TextReading.Naming(true, spans.named(s, is ? NAMED : NAMED * NAMED), sentence.item())));
    }

    /** "X är projektägare", "bakom projektet står X". */
    private void owner(Sentence sentence, NameBounds spans, Optional<Span> owner) {
        owner.filter(s -> NameLikeness.organisation(spans.tokens(s)) > NameLikeness.UNLIKELY)
                .ifPresent(s -> naming.add(new TextReading.Naming(true, spans.named(s, NAMED), sentence.item())));
    }

    /** "Projektansökan från X": a line that names who sent it, and nothing more. */
    private void sender(Sentence sentence, NameBounds spans, int i) {
        List<TextToken> tokens = sentence.tokens();
        int from = i + ActWords.APPLICATION.lengthAt(tokens, i);
        if (from == i || i > 0 && !sentence.breaksBefore(i) || ActWords.FROM.lengthAt(tokens, from) == 0) {
            return;
        }
        spans.organisationFrom(from + 1, lineEnd(sentence, from + 1))
                .filter(s -> s.to() == tokens.size() || sentence.breaksBefore(s.to()))
                .ifPresent(s -> naming.add(new TextReading.Naming(true, spans.named(s, NAMED), sentence.item())));
    }

    /** Where the line of a label's value ends: before one that begins as a sentence or another label does. */
    private static int lineEnd(Sentence sentence, int from) {
        List<TextToken> tokens = sentence.tokens();
        int to = from + 1;
        while (to < tokens.size()
                && !(sentence.breaksBefore(to) && tokens.get(to).isNameWord())) {
            to++;
        }
        return Math.min(to, tokens.size());
    }

    /** "Projekt: X" at the beginning of a line, "projektet heter X". */
    private void project(Sentence sentence, NameBounds spans, int i) {
        List<TextToken> tokens = sentence.tokens();
        boolean begins = i == 0 || sentence.breaksBefore(i);
        boolean label = begins
                && ActWords.PROJECT.lengthAt(tokens, i) > 0
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isMark(":");
        numbered(sentence, i)
                .ifPresent(s -> naming.add(new TextReading.Naming(false, spans.named(s, NAMED), sentence.item())));
        int heads = ActWords.NAMING.lengthAt(tokens, i);
        int from = label ? i + 2 : heads > 0 && ActWords.PROJECT.in(tokens, i - 3, i + 1) ? i + heads : -1;
        if (from > 0) {
            spans.projectFrom(from, label ? lineEnd(sentence, from) : tokens.size())
                    .filter(s -> NameLikeness.hasWord(spans.tokens(s)))
                    .ifPresent(s -> naming.add(new TextReading.Naming(false, spans.named(s, NAMED), sentence.item())));
        }
    }

    /** "Med projektet Ladan i byn ska ungdomar ...": named before the sentence that tells what it gets. */
    private void mentioned(Sentence sentence, NameBounds spans, int i) {
        List<TextToken> tokens = sentence.tokens();
        int from = i + ActWords.PROJECT.lengthAt(tokens, i);
        if (from > i
                && from < tokens.size()
                && (tokens.get(from).isQuote()
                        || Character.isUpperCase(tokens.get(from).text().charAt(0)))) {
            spans.projectFrom(from, lineEnd(sentence, from))
                    .filter(s -> NameLikeness.hasWord(spans.tokens(s)))
                    .ifPresent(s ->
                            naming.add(new TextReading.Naming(false, spans.named(s, NAMED * TITLED), sentence.item())));
        }
    }

    /** "3. Projekt Ljus utan ström, journalnummer 2031-4": in an entry all words between the one for a project and the matter's number. */
    private static Optional<Span> numbered(Sentence sentence, int i) {
        List<TextToken> tokens = sentence.tokens();
        int from = i + ActWords.PROJECT.lengthAt(tokens, i);
        if (from == i
                || from >= tokens.size()
                || !tokens.get(from).isNameWord()
                || !Headings.isNumbered(sentence.text().strip())
                || i != Headings.behindNumber(tokens)) {
            return Optional.empty();
        }
        int to = from + 1;
        while (to < tokens.size()
                && !tokens.get(to).isMark(",(.;:")
                && !(tokens.get(to).isMark("–-") && ActWords.APPLICATION.in(tokens, to + 1, to + BEHIND_NAME))) {
            to++;
        }
        boolean followed = tokens.subList(to, Math.min(tokens.size(), to + 2 * BEHIND_NAME)).stream()
                .anyMatch(NameFinder::isMatterNumber);
        return followed ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** "d) Älvnäs hembygdsförening. Begärt belopp ...": an entry of a list that begins with a name. */
    private void entry(Sentence sentence, NameBounds spans) {
        List<TextToken> tokens = sentence.tokens();
        if (!Headings.isNumbered(sentence.text().strip())) {
            return;
        }
        int from = 1;
        while (from < tokens.size()
                && (tokens.get(from).mention().isPresent()
                        || tokens.get(from).isMark(").(")
                        || tokens.get(from).isWord() && !tokens.get(from).isNameWord())) {
            from++;
        }
        spans.organisationFrom(from, tokens.size())
                .filter(s -> NameLikeness.organisation(spans.tokens(s))
                        > (isLine(sentence, s) ? WORDS : NameLikeness.UNLIKELY))
                .filter(s -> s.to() >= tokens.size() || tokens.get(s.to()).isMark(".,:;–-"))
                .ifPresent(s -> naming.add(new TextReading.Naming(true, spans.named(s, TITLED), sentence.item())));
    }

    /** Whether a name ends a line, as headings of sections do: "3. Aktiviteter". */
    private static boolean isLine(Sentence sentence, Span name) {
        return sentence.heading() || name.to() < sentence.tokens().size() && sentence.breaksBefore(name.to());
    }

    /** A line of the head that begins with a board's name and says nothing more than a page, a day or a number. */
    private void bodiesOfHead(Sentence sentence, NameBounds spans) {
        List<TextToken> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && !sentence.breaksBefore(i)) {
                continue;
            }
            int end = i + 1;
            while (end < tokens.size() && !sentence.breaksBefore(end)) {
                end++;
            }
            int to = end;
            spans.bodyFrom(behindLabel(tokens, i), end)
                    .filter(s -> NameLikeness.body(spans.tokens(s)) > BOARD
                            && NameLikeness.isBodyWord(tokens.get(s.to() - 1)))
                    .filter(s -> tokens.subList(s.to(), to).stream().noneMatch(t -> t.isWord() && !t.isNameWord()))
                    .ifPresent(s -> bodies.add(new TextReading.Body(spans.named(s, HEADED), sentence.item(), true)));
        }
    }

    /** A heading that names a project: in quotes, behind the word for one, behind "Ansökan om stöd:", behind a paragraph's number. */
    private void headed(Sentence sentence, Acts acts, NameBounds spans) {
        List<TextToken> tokens = sentence.tokens();
        Act none = new Act(ActKind.GRANT, Voice.PASSIVE, Modality.DONE, false, 0, 0);
        new RoleFinder(tokens, acts, new Zone(0, none, tokens.size()))
                .find()
                .project()
                .ifPresent(p -> naming.add(new TextReading.Naming(
                        false, new RoleName(p.start(), p.end(), p.probability() * NAMED), sentence.item())));
        int from = Math.max(titleFrom(tokens), submatterFrom(sentence));
        boolean title =
                (from > 0 || bareNumber && Headings.section(sentence.text()).isEmpty())
                        && Headings.isTitle(sentence.text())
                        && acts.list().isEmpty();
        if (title && isProject(tokens.subList(Math.min(from, tokens.size()), tokens.size()))) {
            from += ownerOf(sentence, spans, from);
            int to = ownerBehind(sentence, spans, from, withoutNumber(tokens, from));
            if (ActWords.NUMBER_LABELS.lengthAt(tokens, from) < to - from) {
                naming.add(new TextReading.Naming(false, spans.named(new Span(from, to), TITLED), sentence.item()));
            }
        }
    }

    /** Words that may be a project's name: they begin with a letter or a figure and are no organisation's. */
    private static boolean isProject(List<TextToken> words) {
        return NameLikeness.hasWord(words)
                && words.stream().noneMatch(w -> w.amount().isPresent())
                && words.get(0).text().chars().anyMatch(Character::isLetterOrDigit)
                && NameLikeness.organisation(words) < BOARD;
    }

    /** Where a heading's own words end and the project's name begins; 0 where it has none. */
    private static int titleFrom(List<TextToken> tokens) {
        boolean support =
                ActWords.SUPPORT.in(tokens, 0, tokens.size()) || ActWords.APPLICATION.in(tokens, 0, tokens.size());
        for (int i = 1; support && i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isMark(":")
                    && (ActWords.SUPPORT.in(tokens, 0, i) || ActWords.APPLICATION.in(tokens, 0, i))) {
                return i + 1;
            }
        }
        boolean numbered = tokens.get(0).isMark("§") && tokens.size() > 2 && !support;
        return numbered ? 2 : behindNumber(tokens);
    }

    /** Where "5.2 Bastun, journalnr 2031-318" begins behind its own number; 0 for a heading that holds no matter's number. */
    private static int submatterFrom(Sentence sentence) {
        List<TextToken> tokens = sentence.tokens();
        boolean matter =
                Headings.isSubmatter(sentence.text()) && tokens.stream().anyMatch(NameFinder::isMatterNumber);
        return matter ? Headings.behindNumber(tokens) : 0;
    }

    private static boolean isMatterNumber(TextToken token) {
        return token.mention().filter(Mention.MatterNumber.class::isInstance).isPresent();
    }

    /** "Vrena kommun: Hamnen" names whose the project is; how many tokens stand before the project's name. */
    private int ownerOf(Sentence sentence, NameBounds spans, int from) {
        List<TextToken> tokens = sentence.tokens();
        Optional<Span> owner = spans.organisationFrom(from, tokens.size())
                .filter(s -> s.to() + 1 < tokens.size()
                        && tokens.get(s.to()).isMark(":")
                        && NameLikeness.organisation(spans.tokens(s)) > NameLikeness.UNLIKELY);
        owner.ifPresent(s -> naming.add(new TextReading.Naming(true, spans.named(s, NAMED * TITLED), sentence.item())));
        return owner.map(s -> s.to() + 1 - from).orElse(0);
    }

    /** Where a heading ends but for a matter's number behind it. */
    private static int withoutNumber(List<TextToken> tokens, int from) {
        int to = tokens.size();
        while (to > from + 1
                && (tokens.get(to - 1).mention().isPresent()
                        || tokens.get(to - 1).isMark("(),")
                        || to < tokens.size() && ActWords.NUMBER_LABELS.lengthAt(tokens, to - 1) > 0)) {
            to--;
        }
        return to;
    }

    /** "Fiber åt fäbodarna, Röjdåfors byalag": whose it is stands behind the last comma; where the project's name ends. */
    private int ownerBehind(Sentence sentence, NameBounds spans, int from, int to) {
        List<TextToken> tokens = sentence.tokens();
        int comma = to - 1;
        while (comma > from && !tokens.get(comma).isMark(",")) {
            comma--;
        }
        if (comma <= from || comma + 1 >= to) {
            return to;
        }
        Optional<Span> owner = spans.organisationFrom(comma + 1, to)
                .filter(s -> s.to() == to && NameLikeness.organisation(spans.tokens(s)) > BOARD);
        owner.ifPresent(s -> naming.add(new TextReading.Naming(true, spans.named(s, NAMED * TITLED), sentence.item())));
        return owner.isPresent() ? comma : to;
    }

    /** Behind a matter's number that leads a heading: "4.1 Jnr 2031-318 Hamnen"; 0 where none does. */
    private static int behindNumber(List<TextToken> tokens) {
        for (int i = 0; i + 1 < Math.min(tokens.size(), NUMBERED); i++) {
            if (isMatterNumber(tokens.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Behind a board's label that no colon ends, "Organ Kommunstyrelsen"; the same place where none stands. */
    private static int behindLabel(List<TextToken> tokens, int from) {
        int label = ActWords.BODY_LABELS.lengthAt(tokens, from);
        return from + label < tokens.size() && tokens.get(from + label).isNameWord() ? from + label : from;
    }

    /** A heading that is nothing but a board's name. */
    private void headedBody(Sentence sentence, NameBounds spans) {
        List<TextToken> tokens = sentence.tokens();
        spans.bodyFrom(behindLabel(tokens, 0), tokens.size())
                .filter(s -> s.to() == tokens.size()
                        && NameLikeness.isBodyWord(tokens.get(s.to() - 1))
                        && NameLikeness.body(spans.tokens(s)) > BOARD)
                .ifPresent(s -> bodies.add(new TextReading.Body(spans.named(s, HEADED), sentence.item(), true)));
    }

    private void deciders(Sentence sentence, Acts acts) {
        List<TextToken> tokens = sentence.tokens();
        NameBounds spans = new NameBounds(tokens, acts);
        for (int i = 0; i < tokens.size(); i++) {
            if (ActWords.DECIDING.lengthAt(tokens, i) == 0) {
                continue;
            }
            int at = spans.verbGroup(i, 0);
            boolean genitive = at == i
                    && at > 0
                    && ActWords.DECISION_NOUNS.lengthAt(tokens, at) > 0
                    && tokens.get(at - 1).folded().endsWith("s");
            spans.bodyBefore(at, 0)
                    .filter(s -> NameLikeness.body(spans.tokens(s)) > 0.4)
                    .map(s -> spans.named(
                            s,
                            DECIDES
                                    * (NameLikeness.body(spans.tokens(s)) > 0.8
                                            ? 1
                                            : NameLikeness.body(spans.tokens(s)))))
                    .map(n -> genitive ? new RoleName(n.start(), n.end() - 1, n.probability()) : n)
                    .ifPresent(
                            n -> bodies.add(new TextReading.Body(n, sentence.item(), sentence.heading() && genitive)));
        }
    }
}
