package se.stodkoll.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Mention;
import se.stodkoll.text.Mentions;

/** The door of the package: what a text says. Stateless but for one text. */
public final class Reader {
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
    /** A span beside a word of the project's time; one in a sentence that has such a word; one in none. */
    private static final double BESIDE = 0.95;
    private static final double NEAR = 0.85;
    private static final double FAR = 0.5;

    /** What looks like a name of an organisation. */
    private static final double SPAN = 0.3;
    /** Words of a heading that its matter's number stands among. */
    private static final int NUMBERED = 5;

    private final List<Told> told = new ArrayList<>();
    private final List<Reading.Naming> naming = new ArrayList<>();
    private final List<Reading.When> when = new ArrayList<>();
    private final List<Reading.Body> bodies = new ArrayList<>();
    /** The head of a paper reaches no farther, in characters. */
    private static final int HEAD = 600;

    private boolean bareNumber;
    private final DayFinder days = new DayFinder();
    private final Optional<Integer> year;
    private int asking;
    private int answering;
    private boolean proposed;
    private int proposedItem = -1;

    private Reader(Optional<Integer> year) {
        this.year = year;
    }

    /** Reads a text; never throws for what it says. */
    public static Reading read(Flow flow) {
        Reader reader = new Reader(DayFinder.year(flow.mentions()));
        List<Sentence> sentences = Sentences.of(flow);
        sentences.forEach(reader::sentence);
        return new Reading(reader.told, reader.naming, reader.when, reader.bodies, reader.days.found(), reader.speaker(), items(sentences));
    }

    /** Whether a name is one of a board or another body that decides. */
    public static boolean isBody(String name) {
        return NameLikeness.body(Tokens.of(name, 0, name.length(), List.of())) > BOARD;
    }

    /** Whether a text tells of an act by a verb, as a sentence does. */
    public static boolean tells(String text) {
        List<Token> tokens = Tokens.of(text, 0, text.length(), Mentions.in(text));
        return !tokens.isEmpty() && Acts.in(new Sentence(0, text.length(), tokens, Section.NONE, 0, false, text), false, Optional.empty()).list().stream().anyMatch(a -> a.voice() != Voice.LABEL);
    }

    /** What the value of a label such as "Beslut" or "Utfall" says was decided; empty where it says neither. */
    public static Optional<ActKind> outcome(String value) {
        List<Token> tokens = Tokens.of(value, 0, value.length(), List.of());
        if (Lexicon.OUTCOME_REJECTED.in(tokens, 0, tokens.size())) {
            return Optional.of(ActKind.REJECT);
        }
        return Lexicon.OUTCOME_GRANTED.in(tokens, 0, tokens.size()) ? Optional.of(ActKind.GRANT) : Optional.empty();
    }

    /** Where each matter's text begins; those that hold no sentence begin where the one before does. */
    private static List<Integer> items(List<Sentence> sentences) {
        List<Integer> starts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            while (starts.size() <= sentence.item()) {
                starts.add(sentence.start());
            }
        }
        return starts;
    }

    private void sentence(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (sentence.item() != proposedItem) {
            proposed = false;
            proposedItem = sentence.item();
        }
        Acts acts = Acts.in(sentence, proposed && !Lexicon.DECIDING.in(tokens, 0, Math.min(6, tokens.size())), year);
        for (int i = 0; i < acts.list().size(); i++) {
            Zone whole = zone(acts.list(), i, tokens.size());
            List<Zone> parts = whole.act().kind() == ActKind.REJECT ? List.of(whole) : Coordination.of(tokens, acts, whole);
            parts.forEach(part -> act(sentence, acts, part));
        }
        names(sentence, acts);
        spans(sentence, acts);
        deciders(sentence, acts);
        days.see(sentence, acts);
        voices(tokens, acts);
        intro(tokens);
    }

    /** Who speaks: who asks for something says "vi", who answers says "ni" and "er ansökan". */
    private void voices(List<Token> tokens, Acts acts) {
        boolean applies = acts.list().stream().anyMatch(a -> a.kind() == ActKind.APPLY && a.modality() != Modality.SUPPOSED);
        boolean grants = acts.list().stream().anyMatch(a -> a.kind() != ActKind.APPLY && a.modality() == Modality.DONE && a.voice() != Voice.LABEL);
        boolean we = Lexicon.FIRST_PERSON.in(tokens, 0, tokens.size());
        boolean you = Lexicon.SECOND_PERSON.in(tokens, 0, tokens.size());
        asking += applies && we && !you ? 1 : 0;
        answering += you && (applies || grants || Lexicon.APPLICATION.in(tokens, 0, tokens.size())) || grants && we ? 1 : 0;
    }

    private Reading.Speaker speaker() {
        return asking > answering ? Reading.Speaker.APPLICANT : answering > 0 ? Reading.Speaker.FUNDER : Reading.Speaker.NOBODY;
    }

    /** "Kontoret föreslår nämnden att" goes on in the clauses below it, up to one that decides. */
    private void intro(List<Token> tokens) {
        if (Lexicon.PROPOSING.in(tokens, 0, tokens.size())) {
            proposed = tokens.get(tokens.size() - 1).isMark(":") || Lexicon.SUBORDINATING.lengthAt(tokens, tokens.size() - 1) > 0;
        } else if (Lexicon.DECIDING.in(tokens, 0, tokens.size())) {
            proposed = false;
        }
    }

    private static Zone zone(List<Act> acts, int i, int size) {
        int from = i == 0 ? 0 : acts.get(i - 1).to();
        int to = i + 1 < acts.size() ? acts.get(i + 1).from() : size;
        return new Zone(from, acts.get(i), to);
    }

    private void act(Sentence sentence, Acts acts, Zone zone) {
        Act act = zone.act();
        List<Token> tokens = sentence.tokens();
        Told.Roles roles = new RoleFinder(tokens, acts, zone).find();
        FigureFinder figures = new FigureFinder(tokens, zone);
        Optional<Figure<Mention.Amount>> amount = act.kind() == ActKind.REJECT ? Optional.empty() : figures.amount();
        Optional<Figure<Mention.Share>> percent = act.kind() == ActKind.REJECT ? Optional.empty() : figures.percent();
        boolean whole = act.kind() == ActKind.GRANT && Lexicon.WHOLE.in(tokens, zone.from(), zone.to());
        Told.Place place = new Told.Place(
                sentence.section(), sentence.item(), sentence.heading(), sentence.start(), tokens.get(act.from()).start(), sentence.end());
        told.add(new Told(act.kind(), act.modality(), place, roles, amount, percent, whole, act.voice() == Voice.DETAIL));
        boolean decidedOn = act.kind() == ActKind.REJECT || act.voice() == Voice.APPROVING;
        if (decidedOn && act.modality() != Modality.EARLIER && Lexicon.APPLICATION.in(tokens, zone.from(), zone.to())) {
            appliedFor(tokens, zone, place, roles);
        }
    }

    /** "avslår ansökan från X om 200 000 kr" tells what was applied for, too. */
    private void appliedFor(List<Token> tokens, Zone zone, Told.Place place, Told.Roles roles) {
        Act apply = new Act(ActKind.APPLY, Voice.LABEL, Modality.DONE, true, zone.act().from(), zone.act().to());
        Zone asked = new Zone(Math.max(zone.from(), Lexicon.APPLICATION.first(tokens, zone.from(), zone.to())), apply, zone.to());
        FigureFinder figures = new FigureFinder(tokens, asked);
        Told.Roles nobody = new Told.Roles(Optional.empty(), roles.receiver(), roles.project());
        figures.amount()
                .ifPresent(a -> told.add(new Told(ActKind.APPLY, Modality.DONE, place, nobody, Optional.of(a), figures.percent(), false, false)));
    }

    private void names(Sentence sentence, Acts acts) {
        List<Token> tokens = sentence.tokens();
        Spans spans = new Spans(tokens, acts);
        for (int i = 0; i < tokens.size(); i++) {
            int role = Lexicon.RECIPIENT.lengthAt(tokens, i);
            if (role > 0) {
                int at = i + role;
                if (at < tokens.size() && sentence.breaksBefore(at)) {
                    continue;
                }
                boolean is = at < tokens.size() && Lexicon.BEING.lengthAt(tokens, at) > 0;
                if (!is && tokens.get(i).isNameWord()) {
                    continue;
                }
                Optional<Spans.Span> span = spans.organisationFrom(is ? at + 1 : at, tokens.size());
                span.filter(s -> NameLikeness.organisation(spans.tokens(s)) > 0.3)
                        .ifPresent(s -> naming.add(new Reading.Naming(true, spans.named(s, is ? NAMED : NAMED * 0.9), sentence.item())));
            }
            boolean label = Lexicon.PROJECT.lengthAt(tokens, i) > 0 && (i == 0 || sentence.breaksBefore(i)) && i + 1 < tokens.size() && tokens.get(i + 1).isMark(":");
            if (label) {
                spans.projectFrom(i + 2, tokens.size())
                        .filter(s -> NameLikeness.hasWord(spans.tokens(s)))
                        .ifPresent(s -> naming.add(new Reading.Naming(false, spans.named(s, NAMED), sentence.item())));
            }
            int heads = Lexicon.NAMING.lengthAt(tokens, i);
            if (heads > 0 && Lexicon.PROJECT.in(tokens, i - 3, i + 1)) {
                spans.projectFrom(i + heads, tokens.size())
                        .filter(s -> NameLikeness.hasWord(spans.tokens(s)))
                        .ifPresent(s -> naming.add(new Reading.Naming(false, spans.named(s, NAMED), sentence.item())));
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
        bareNumber = sentence.heading() && Headings.paragraph(sentence.text().strip()).isPresent() && tokens.stream().filter(Token::isWord).filter(t -> t.text().length() > 2).findAny().isEmpty();
    }

    /** "d) Gnesta Folkets Park. Begärt belopp ...": an entry of a list that begins with a name. */
    private void entry(Sentence sentence, Spans spans) {
        List<Token> tokens = sentence.tokens();
        if (!Headings.isNumbered(sentence.text().strip())) {
            return;
        }
        int from = 1;
        while (from < tokens.size() && (tokens.get(from).mention().isPresent() || tokens.get(from).isMark(").(") || tokens.get(from).isWord() && !tokens.get(from).isNameWord())) {
            from++;
        }
        spans.organisationFrom(from, tokens.size())
                .filter(s -> NameLikeness.organisation(spans.tokens(s)) > SPAN)
                .filter(s -> s.to() >= tokens.size() || tokens.get(s.to()).isMark(".,:;–-"))
                .ifPresent(s -> naming.add(new Reading.Naming(true, spans.named(s, TITLED), sentence.item())));
    }

    /** A line of the head that begins with a board's name and says nothing more than a page, a day or a number. */
    private void bodiesOfHead(Sentence sentence, Spans spans) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && !sentence.breaksBefore(i)) {
                continue;
            }
            int end = i + 1;
            while (end < tokens.size() && !sentence.breaksBefore(end)) {
                end++;
            }
            int to = end;
            spans.bodyFrom(i, end)
                    .filter(s -> NameLikeness.body(spans.tokens(s)) > BOARD && NameLikeness.isBodyWord(tokens.get(s.to() - 1)))
                    .filter(s -> tokens.subList(s.to(), to).stream().noneMatch(t -> t.isWord() && !t.isNameWord()))
                    .ifPresent(s -> bodies.add(new Reading.Body(spans.named(s, HEADED), sentence.item(), true)));
        }
    }

    /** A heading that names a project: in quotes, behind the word for one, behind "Ansökan om stöd:", behind a paragraph's number. */
    private void headed(Sentence sentence, Acts acts, Spans spans) {
        List<Token> tokens = sentence.tokens();
        Act none = new Act(ActKind.GRANT, Voice.PASSIVE, Modality.DONE, false, 0, 0);
        new RoleFinder(tokens, acts, new Zone(0, none, tokens.size()))
                .find()
                .project()
                .ifPresent(p -> naming.add(new Reading.Naming(false, new Named(p.start(), p.end(), p.probability() * NAMED), sentence.item())));
        int from = titleFrom(tokens);
        if ((from > 0 || bareNumber && Headings.section(sentence.text()).isEmpty()) && Headings.isTitle(sentence.text()) && acts.list().isEmpty() && from < tokens.size() && NameLikeness.hasWord(tokens.subList(from, tokens.size())) && tokens.get(from).text().chars().anyMatch(Character::isLetterOrDigit) && NameLikeness.organisation(tokens.subList(from, tokens.size())) < BOARD) {
            from += ownerOf(sentence, spans, from);
            int to = tokens.size();
            while (to > from + 1 && (tokens.get(to - 1).mention().isPresent() || tokens.get(to - 1).isMark("(),"))) {
                to--;
            }
            naming.add(new Reading.Naming(false, spans.named(new Spans.Span(from, to), TITLED), sentence.item()));
        }
    }

    /** Where a heading's own words end and the project's name begins; 0 where it has none. */
    private static int titleFrom(List<Token> tokens) {
        boolean support = Lexicon.SUPPORT.in(tokens, 0, tokens.size()) || Lexicon.APPLICATION.in(tokens, 0, tokens.size());
        for (int i = 1; support && i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isMark(":") && (Lexicon.SUPPORT.in(tokens, 0, i) || Lexicon.APPLICATION.in(tokens, 0, i))) {
                return i + 1;
            }
        }
        boolean numbered = tokens.get(0).isMark("§") && tokens.size() > 2 && !support;
        return numbered ? 2 : behindNumber(tokens);
    }

    /** "Askersunds kommun: Bryggnät" names whose the project is; how many tokens stand before the project's name. */
    private int ownerOf(Sentence sentence, Spans spans, int from) {
        List<Token> tokens = sentence.tokens();
        Optional<Spans.Span> owner = spans.organisationFrom(from, tokens.size())
                .filter(s -> s.to() + 1 < tokens.size() && tokens.get(s.to()).isMark(":") && NameLikeness.organisation(spans.tokens(s)) > SPAN);
        owner.ifPresent(s -> naming.add(new Reading.Naming(true, spans.named(s, NAMED * TITLED), sentence.item())));
        return owner.map(s -> s.to() + 1 - from).orElse(0);
    }

    /** Behind a matter's number that leads a heading: "4.1 Jnr 2017-318 Bikupan"; 0 where none does. */
    private static int behindNumber(List<Token> tokens) {
        for (int i = 0; i + 1 < Math.min(tokens.size(), NUMBERED); i++) {
            if (tokens.get(i).mention().filter(Mention.MatterNumber.class::isInstance).isPresent()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A heading that is nothing but a board's name. */
    private void headedBody(Sentence sentence, Spans spans) {
        List<Token> tokens = sentence.tokens();
        spans.bodyFrom(0, tokens.size())
                .filter(s -> s.to() == tokens.size() && NameLikeness.isBodyWord(tokens.get(s.to() - 1)) && NameLikeness.body(spans.tokens(s)) > BOARD)
                .ifPresent(s -> bodies.add(new Reading.Body(spans.named(s, HEADED), sentence.item(), true)));
    }

    private void spans(Sentence sentence, Acts acts) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).mention().orElse(null) instanceof Mention.Span span) {
                boolean beside = Lexicon.PERIOD.in(tokens, i - 5, i);
                boolean inside = Lexicon.PERIOD.in(tokens, 0, tokens.size()) || Lexicon.PROJECT.in(tokens, 0, tokens.size()) || !acts.list().isEmpty();
                boolean reported = Lexicon.REPORTING.in(tokens, i - 6, i);
                boolean over = year.isPresent() && span.to().filter(d -> d.getYear() < year.get()).isPresent();
                double probability = reported || over ? FAR / 2 : beside ? BESIDE : inside ? NEAR : FAR;
                boolean applied = Lexicon.PERIOD_APPLIED.in(tokens, 0, tokens.size())
                        || acts.list().stream().anyMatch(a -> a.kind() == ActKind.APPLY && a.modality() != Modality.SUPPOSED);
                when.add(new Reading.When(span, applied, sentence.section(), sentence.item(), probability));
            }
        }
    }

    private void deciders(Sentence sentence, Acts acts) {
        List<Token> tokens = sentence.tokens();
        Spans spans = new Spans(tokens, acts);
        for (int i = 0; i < tokens.size(); i++) {
            if (Lexicon.DECIDING.lengthAt(tokens, i) == 0) {
                continue;
            }
            int at = spans.verbGroup(i, 0);
            boolean genitive = at == i && at > 0 && Lexicon.DECISION_NOUNS.lengthAt(tokens, at) > 0 && tokens.get(at - 1).folded().endsWith("s");
            spans.bodyBefore(at, 0)
                    .filter(s -> NameLikeness.body(spans.tokens(s)) > 0.4)
                    .map(s -> spans.named(s, DECIDES * (NameLikeness.body(spans.tokens(s)) > 0.8 ? 1 : NameLikeness.body(spans.tokens(s)))))
                    .map(n -> genitive ? new Named(n.start(), n.end() - 1, n.probability()) : n)
                    .ifPresent(n -> bodies.add(new Reading.Body(n, sentence.item(), sentence.heading() && genitive)));
        }
    }
}
