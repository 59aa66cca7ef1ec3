package se.stodkoll.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Mentions;
import se.stodkoll.text.mention.Mention;

/** The door of the package: what a text says. Stateless but for one text. */
public final class Reader {
    /** A board by its own name. */
    private static final double BOARD = 0.8;
    /** Words from "vi" to what we do: "vi har i dag beviljat". */
    private static final int SUBJECT = 4;
    /** A board without its name. */
    private static final double GENERIC = 0.6;
    /** A span beside a word of the project's time; one in a sentence that has such a word; one in none. */
    private static final double BESIDE = 0.95;

    private static final double NEAR = 0.85;
    private static final double FAR = 0.5;

    private final List<Told> told = new ArrayList<>();
    private final NameFinder names = new NameFinder();
    private final List<Reading.When> when = new ArrayList<>();
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
        new Entitled(sentences, reader.told).find().forEach(reader.names.naming()::add);
        return new Reading(
                reader.told,
                reader.names.naming(),
                reader.when,
                reader.names.bodies(),
                reader.days.found(),
                reader.speaker(),
                items(sentences),
                deciding(sentences));
    }

    /** Whether a name is one of a board or another body that decides. */
    public static boolean isBody(String name) {
        return NameLikeness.body(Tokens.of(name, 0, name.length(), List.of())) > BOARD;
    }

    /** Whether a name may be one of a board, a label saying so: "Styrelsen". */
    public static boolean mayBeBody(String name) {
        return NameLikeness.body(Tokens.of(name, 0, name.length(), List.of())) > GENERIC;
    }

    /** Whether a text tells of an act by a verb, as a sentence does. */
    public static boolean tells(String text) {
        List<Token> tokens = Tokens.of(text, 0, text.length(), Mentions.in(text));
        return !tokens.isEmpty()
                && Acts.in(
                                new Sentence(0, text.length(), tokens, Section.NONE, 0, false, text),
                                false,
                                Optional.empty())
                        .list()
                        .stream()
                        .anyMatch(a -> a.voice() != Voice.LABEL);
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

    private static Set<Integer> deciding(List<Sentence> sentences) {
        return sentences.stream()
                .filter(s -> !s.heading() && (s.section() == Section.DECISION || s.section() == Section.PROPOSAL))
                .map(Sentence::item)
                .collect(Collectors.toSet());
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
            List<Zone> parts =
                    whole.act().kind() == ActKind.REJECT ? List.of(whole) : Coordination.of(tokens, acts, whole);
            parts.forEach(part -> act(sentence, acts, part));
        }
        names.see(sentence, acts);
        spans(sentence, acts);
        days.see(sentence, acts);
        voices(tokens, acts);
        intro(tokens);
    }

    /** Who speaks: who asks for something says "vi", who answers says "ni" and "er ansökan". */
    private void voices(List<Token> tokens, Acts acts) {
        boolean applies =
                acts.list().stream().anyMatch(a -> a.kind() == ActKind.APPLY && a.modality() != Modality.SUPPOSED);
        boolean grants = acts.list().stream()
                .anyMatch(a -> a.kind() != ActKind.APPLY && a.modality() == Modality.DONE && a.voice() != Voice.LABEL);
        boolean we = Lexicon.FIRST_PERSON.in(tokens, 0, tokens.size());
        boolean wedo = acts.list().stream()
                .anyMatch(a -> a.kind() != ActKind.APPLY && a.modality() == Modality.DONE && isOurs(tokens, a));
        boolean weask = acts.list().stream()
                .anyMatch(a -> a.kind() == ActKind.APPLY && a.modality() == Modality.DONE && isOurs(tokens, a));
        boolean you = Lexicon.SECOND_PERSON.in(tokens, 0, tokens.size());
        asking += weask || applies && we && !you ? 1 : 0;
        answering += you && !weask && (applies || grants || Lexicon.APPLICATION.in(tokens, 0, tokens.size()))
                        || grants && wedo
                ? 1
                : 0;
    }

    /** "Vi har i dag beviljat", "önskar vi": those who speak do it. */
    private static boolean isOurs(List<Token> tokens, Act act) {
        return Lexicon.SPEAKING.in(tokens, act.from() - SUBJECT, act.from())
                || Lexicon.SPEAKING.lengthAt(tokens, act.to()) > 0;
    }

    private Reading.Speaker speaker() {
        return asking > answering
                ? Reading.Speaker.APPLICANT
                : answering > asking ? Reading.Speaker.FUNDER : Reading.Speaker.NOBODY;
    }

    /** "Kontoret föreslår nämnden att" goes on in the clauses below it, up to one that decides. */
    private void intro(List<Token> tokens) {
        if (Lexicon.PROPOSING.in(tokens, 0, tokens.size())) {
            proposed = tokens.get(tokens.size() - 1).isMark(":")
                    || Lexicon.SUBORDINATING.lengthAt(tokens, tokens.size() - 1) > 0;
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
                sentence.section(),
                sentence.item(),
                sentence.heading(),
                sentence.start(),
                tokens.get(act.from()).start(),
                sentence.end());
        told.add(new Told(
                kind(act, sentence),
                act.modality(),
                place,
                roles,
                amount,
                percent,
                whole,
                act.voice() == Voice.DETAIL));
        boolean decidedOn = act.kind() == ActKind.REJECT || act.voice() == Voice.APPROVING;
        if (decidedOn && act.modality().isOwn() && Lexicon.APPLICATION.in(tokens, zone.from(), zone.to())) {
            appliedFor(tokens, zone, place, roles);
        }
    }

    /** "Det motsvarar 50 procent" behind an application says more of it. */
    private ActKind kind(Act act, Sentence sentence) {
        boolean takenUp =
                act.voice() == Voice.DETAIL && Lexicon.ANAPHORS.lengthAt(sentence.tokens(), act.from() - 1) > 0;
        boolean asked = takenUp
                && !told.isEmpty()
                && told.get(told.size() - 1).kind() == ActKind.APPLY
                && told.get(told.size() - 1).place().item() == sentence.item();
        return asked ? ActKind.APPLY : act.kind();
    }

    /** "avslår ansökan från X om 200 000 kr" tells what was applied for, too. */
    private void appliedFor(List<Token> tokens, Zone zone, Told.Place place, Told.Roles roles) {
        Act apply = new Act(
                ActKind.APPLY,
                Voice.LABEL,
                Modality.DONE,
                true,
                zone.act().from(),
                zone.act().to());
        Zone asked = new Zone(
                Math.max(zone.from(), Lexicon.APPLICATION.first(tokens, zone.from(), zone.to())), apply, zone.to());
        FigureFinder figures = new FigureFinder(tokens, asked);
        Told.Roles nobody = new Told.Roles(Optional.empty(), roles.receiver(), roles.project());
        figures.amount()
                .filter(a -> zone.act().kind() == ActKind.REJECT || isAskedFor(tokens, asked, a.mention()))
                .ifPresent(a -> told.add(new Told(
                        ActKind.APPLY, Modality.DONE, place, nobody, Optional.of(a), figures.percent(), false, false)));
    }

    /** "godkänner ansökan om 200 000 kr"; but "godkänner ansökan ... med ett stöd på 150 000 kr" tells what is granted. */
    private static boolean isAskedFor(List<Token> tokens, Zone asked, Mention.Amount amount) {
        for (int i = asked.from(); i < asked.to(); i++) {
            if (tokens.get(i).mention().filter(m -> m == amount).isPresent()) {
                return Lexicon.ABOUT.lengthAt(tokens, i - 1) > 0;
            }
        }
        return false;
    }

    private void spans(Sentence sentence, Acts acts) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).mention().orElse(null) instanceof Mention.Span span) {
                boolean beside = Lexicon.PERIOD.in(tokens, i - 5, i);
                boolean inside = Lexicon.PERIOD.in(tokens, 0, tokens.size())
                        || Lexicon.PROJECT.in(tokens, 0, tokens.size())
                        || !acts.list().isEmpty();
                boolean reported = Lexicon.REPORTING.in(tokens, i - 6, i);
                boolean over = year.isPresent()
                        && span.to().filter(d -> d.getYear() < year.get()).isPresent();
                double probability = reported || over ? FAR / 2 : beside ? BESIDE : inside ? NEAR : FAR;
                boolean applied = Lexicon.PERIOD_APPLIED.in(tokens, 0, tokens.size())
                        || acts.list().stream()
                                .anyMatch(a -> a.kind() == ActKind.APPLY && a.modality() != Modality.SUPPOSED);
                when.add(new Reading.When(span, applied, sentence.section(), sentence.item(), probability));
            }
        }
    }
}
