package se.stodkoll.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.stodkoll.language.role.Coordination;
import se.stodkoll.language.role.DayFinder;
import se.stodkoll.language.role.FigureFinder;
import se.stodkoll.language.role.HeadingNames;
import se.stodkoll.language.role.NameFinder;
import se.stodkoll.language.role.RoleFigure;
import se.stodkoll.language.role.RoleFinder;
import se.stodkoll.language.role.RoleName;
import se.stodkoll.language.role.StatedAct;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.language.sentence.Act;
import se.stodkoll.language.sentence.Acts;
import se.stodkoll.language.sentence.Headings;
import se.stodkoll.language.sentence.Modality;
import se.stodkoll.language.sentence.Section;
import se.stodkoll.language.sentence.Sentence;
import se.stodkoll.language.sentence.Sentences;
import se.stodkoll.language.sentence.Zone;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.CommonWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.language.word.Tokens;
import se.stodkoll.language.word.Voice;
import se.stodkoll.text.Flow;
import se.stodkoll.text.mention.Mention;

/** The door of the package: what a text says. Stateless but for one text. */
public final class TextReader {
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

    private final List<StatedAct> told = new ArrayList<>();
    private final NameFinder names = new NameFinder();
    private final List<TextReading.When> when = new ArrayList<>();
    private final DayFinder days = new DayFinder();
    private final Optional<Integer> year;
    private final CommonWords common;
    private int asking;
    private int answering;
    private boolean proposed;
    private int proposedItem = -1;

    private TextReader(Optional<Integer> year, CommonWords common) {
        this.year = year;
        this.common = common;
    }

    /** Reads a text; never throws for what it says. */
    public static TextReading read(Flow flow) {
        List<Sentence> sentences = Sentences.of(flow);
        TextReader reader = new TextReader(
                DayFinder.year(flow.mentions()),
                new CommonWords(sentences.stream().flatMap(s -> s.tokens().stream())));
        sentences.forEach(reader::sentence);
        reader.told.replaceAll(new HeadedProjects(flow.text(), sentences, List.copyOf(reader.told))::read);
        new HeadingNames(sentences, reader.told, reader.names.naming()).find().forEach(reader.names.naming()::add);
        return new TextReading(
                reader.told,
                reader.names.naming(),
                reader.when,
                reader.names.bodies(),
                reader.days.found(),
                reader.speaker(),
                items(sentences),
                resolutions(sentences),
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

    /** Whether a line heads a section of a decision or an application: "Bakgrund". */
    public static boolean headsSection(String line) {
        return Headings.section(line).isPresent();
    }

    /** Whether a text tells of an act by a verb, as a sentence does. */
    public static boolean tells(String text) {
        return Sentences.tells(text);
    }

    /** What the value of a label such as "Beslut" or "Utfall" says was decided; empty where it says neither. */
    public static Optional<ActKind> outcome(String value) {
        List<TextToken> tokens = Tokens.of(value, 0, value.length(), List.of());
        if (ActWords.OUTCOME_REJECTED.in(tokens, 0, tokens.size())) {
            return Optional.of(ActKind.REJECT);
        }
        return ActWords.OUTCOME_GRANTED.in(tokens, 0, tokens.size()) ? Optional.of(ActKind.GRANT) : Optional.empty();
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

    /** "Vi har beslutat att kliva in som partner i Ladan med 40 000 kronor". */
    private static List<Sentence> resolutions(List<Sentence> sentences) {
        return sentences.stream()
                .filter(s -> s.section() != Section.OTHER && s.section() != Section.BACKGROUND)
                .filter(s -> s.tokens().stream().anyMatch(t -> t.amount().isPresent())
                        && ActWords.SPEAKING.in(s.tokens(), 0, s.tokens().size())
                        && ActWords.DECIDED.in(s.tokens(), 0, s.tokens().size()))
                .toList();
    }

    private static Set<Integer> deciding(List<Sentence> sentences) {
        return sentences.stream()
                .filter(s -> !s.heading() && (s.section() == Section.DECISION || s.section() == Section.PROPOSAL))
                .map(Sentence::item)
                .collect(Collectors.toSet());
    }

    private void sentence(Sentence sentence) {
        List<TextToken> tokens = sentence.tokens();
        if (sentence.item() != proposedItem) {
            proposed = false;
            proposedItem = sentence.item();
        }
        Acts acts = Acts.in(sentence, proposed && !ActWords.DECIDING.in(tokens, 0, Math.min(6, tokens.size())), year);
        Coordination.zones(tokens, acts).forEach(zone -> act(sentence, acts, zone));
        names.see(sentence, acts);
        spans(sentence, acts);
        days.see(sentence, acts);
        voices(tokens, acts);
        intro(tokens);
    }

    /** Who speaks: who asks for something says "vi", who answers says "ni" and "er ansökan". */
    private void voices(List<TextToken> tokens, Acts acts) {
        boolean applies =
                acts.list().stream().anyMatch(a -> a.kind() == ActKind.APPLY && a.modality() != Modality.SUPPOSED);
        boolean grants = acts.list().stream()
                .anyMatch(a -> a.kind() != ActKind.APPLY && a.modality() == Modality.DONE && a.voice() != Voice.LABEL);
        boolean we = ActWords.FIRST_PERSON.in(tokens, 0, tokens.size());
        boolean wedo = acts.list().stream()
                .anyMatch(a -> a.kind() != ActKind.APPLY
                        && a.modality() == Modality.DONE
                        && isOurs(tokens, a)
                        && (a.strong() || isToSomebody(tokens)));
        boolean weask = acts.list().stream()
                .anyMatch(a -> a.kind() == ActKind.APPLY && a.modality() == Modality.DONE && isOurs(tokens, a));
        boolean you = ActWords.SECOND_PERSON.in(tokens, 0, tokens.size());
        asking += weask || applies && we && !you ? 1 : 0;
        answering += you && !weask && (applies || grants || ActWords.APPLICATION.in(tokens, 0, tokens.size()))
                        || grants && wedo
                ? 1
                : 0;
    }

    /** "Vi har i dag beviljat", "önskar vi": those who speak do it. */
    private static boolean isOurs(List<TextToken> tokens, Act act) {
        return ActWords.SPEAKING.in(tokens, act.from() - SUBJECT, act.from())
                || ActWords.SPEAKING.lengthAt(tokens, act.to()) > 0;
    }

    /** Whether a sentence has somebody to give to: "bekostar vi med förhandsköp" tells what those who ask pay themselves. */
    private static boolean isToSomebody(List<TextToken> tokens) {
        return ActWords.SECOND_PERSON.in(tokens, 0, tokens.size())
                || tokens.stream().anyMatch(t -> t.isNameWord() && t != tokens.get(0));
    }

    private TextReading.Speaker speaker() {
        return asking > answering
                ? TextReading.Speaker.APPLICANT
                : answering > asking ? TextReading.Speaker.FUNDER : TextReading.Speaker.NOBODY;
    }

    /** "Kontoret föreslår nämnden att" goes on in the clauses below it, up to one that decides. */
    private void intro(List<TextToken> tokens) {
        if (ActWords.PROPOSING.in(tokens, 0, tokens.size())) {
            proposed = tokens.get(tokens.size() - 1).isMark(":")
                    || ActWords.SUBORDINATING.lengthAt(tokens, tokens.size() - 1) > 0;
        } else if (ActWords.DECIDING.in(tokens, 0, tokens.size())) {
            proposed = false;
        }
    }

    private void act(Sentence sentence, Acts acts, Zone zone) {
        Act act = zone.act();
        List<TextToken> tokens = sentence.tokens();
        StatedAct.Roles roles = named(tokens, new RoleFinder(tokens, acts, zone).find());
        FigureFinder figures = new FigureFinder(tokens, zone);
        Optional<RoleFigure<Mention.Amount>> amount =
                act.kind() == ActKind.REJECT ? Optional.empty() : figures.amount();
        Optional<RoleFigure<Mention.Share>> percent =
                act.kind() == ActKind.REJECT ? Optional.empty() : figures.percent();
        boolean whole = act.kind() == ActKind.GRANT && ActWords.WHOLE.in(tokens, zone.from(), zone.to());
        StatedAct.Place place = new StatedAct.Place(
                sentence.section(),
                sentence.item(),
                sentence.heading(),
                sentence.start(),
                tokens.get(act.from()).start(),
                sentence.end());
        told.add(new StatedAct(
                kind(act, sentence),
                act.modality(),
                place,
                roles,
                amount,
                percent,
                whole,
                act.voice() == Voice.DETAIL));
        boolean decidedOn = act.kind() == ActKind.REJECT || act.voice() == Voice.APPROVING;
        if (decidedOn && act.modality().isOwn() && ActWords.APPLICATION.in(tokens, zone.from(), zone.to())) {
            appliedFor(tokens, zone, place, roles);
        }
    }

    /** The roles without a receiver that is no name: "Bygdegårdar får bidrag". */
    private StatedAct.Roles named(List<TextToken> tokens, StatedAct.Roles roles) {
        Optional<RoleName> receiver = roles.receiver()
                .filter(r -> !common.has(tokens.stream()
                        .filter(t -> t.start() >= r.start() && t.end() <= r.end())
                        .toList()));
        return new StatedAct.Roles(roles.giver(), receiver, roles.project());
    }

    /** "Det motsvarar 50 procent" behind an application says more of it. */
    private ActKind kind(Act act, Sentence sentence) {
        boolean takenUp =
                act.voice() == Voice.DETAIL && ActWords.ANAPHORS.lengthAt(sentence.tokens(), act.from() - 1) > 0;
        boolean asked = takenUp
                && !told.isEmpty()
                && told.get(told.size() - 1).kind() == ActKind.APPLY
                && told.get(told.size() - 1).place().item() == sentence.item();
        return asked ? ActKind.APPLY : act.kind();
    }

    /** "avslår ansökan från X om 200 000 kr" tells what was applied for, too. */
    private void appliedFor(List<TextToken> tokens, Zone zone, StatedAct.Place place, StatedAct.Roles roles) {
        Act apply = new Act(
                ActKind.APPLY,
                Voice.LABEL,
                Modality.DONE,
                true,
                zone.act().from(),
                zone.act().to());
        Zone asked = new Zone(
                Math.max(zone.from(), ActWords.APPLICATION.first(tokens, zone.from(), zone.to())), apply, zone.to());
        FigureFinder figures = new FigureFinder(tokens, asked);
        StatedAct.Roles nobody = new StatedAct.Roles(Optional.empty(), roles.receiver(), roles.project());
        figures.amount()
                .filter(a -> zone.act().kind() == ActKind.REJECT || isAskedFor(tokens, asked, a.mention()))
                .ifPresent(a -> told.add(new StatedAct(
                        ActKind.APPLY, Modality.DONE, place, nobody, Optional.of(a), figures.percent(), false, false)));
    }

    /** "godkänner ansökan om 200 000 kr"; but "godkänner ansökan ... med ett stöd på 150 000 kr" tells what is granted. */
    private static boolean isAskedFor(List<TextToken> tokens, Zone asked, Mention.Amount amount) {
        for (int i = asked.from(); i < asked.to(); i++) {
            if (tokens.get(i).mention().filter(m -> m == amount).isPresent()) {
                return ActWords.ABOUT.lengthAt(tokens, i - 1) > 0;
            }
        }
        return false;
    }

    private void spans(Sentence sentence, Acts acts) {
        List<TextToken> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).mention().orElse(null) instanceof Mention.Span span) {
                boolean beside = ActWords.PERIOD.in(tokens, i - 5, i) || beginsPeriod(tokens.get(i));
                boolean inside = ActWords.PERIOD.in(tokens, 0, tokens.size())
                        || ActWords.PROJECT.in(tokens, 0, tokens.size())
                        || !acts.list().isEmpty();
                boolean reported = ActWords.REPORTING.in(tokens, i - 6, i);
                boolean over = year.isPresent()
                        && span.to().filter(d -> d.getYear() < year.get()).isPresent();
                double probability = reported || over ? FAR / 2 : beside ? BESIDE : inside ? NEAR : FAR;
                boolean applied = ActWords.PERIOD_APPLIED.in(tokens, 0, tokens.size())
                        || acts.list().stream()
                                .anyMatch(a -> a.kind() == ActKind.APPLY && a.modality() != Modality.SUPPOSED);
                when.add(new TextReading.When(
                        span, applied, sentence.section(), sentence.item(), beside && !reported, probability));
            }
        }
    }

    /** Whether the words that a span begins with are of a project's time: "påbörjas den 2 maj och ...". */
    private static boolean beginsPeriod(TextToken span) {
        List<TextToken> words = Tokens.of(span.text(), 0, span.text().length(), List.of());
        return ActWords.PERIOD.lengthAt(words, 0) > 0;
    }
}
