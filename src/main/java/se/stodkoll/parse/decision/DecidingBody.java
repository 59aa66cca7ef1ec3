package se.stodkoll.parse.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.language.TextReader;
import se.stodkoll.language.role.RoleName;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.matter.FactFields;
import se.stodkoll.parse.matter.SentenceFields;
import se.stodkoll.parse.matter.StatedMatter;
import se.stodkoll.parse.part.LetterHead;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.PublicBodies;

/** Who decides on a matter, by its sentences, the heads of its paper, and its labels. */
final class DecidingBody {
    /** What is said of a matter in another matter's place belongs to it less surely. */
    private static final double ELSEWHERE = 0.8;
    /** Who gives by a sentence that only says more of the matter decides no less surely than this. */
    private static final double SURE_GIVER = 0.85;
    /** A board without its name is told no surer. */
    private static final double GENERIC = 0.66;

    private final PartText part;
    private final TextReading reading;
    private final FactFields facts;
    private final StatedMatter matter;
    private final boolean alone;
    private final SentenceFields sentenceFields;

    /** @param alone whether the matter is the only one of the part */
    DecidingBody(PartText part, TextReading reading, FactFields facts, StatedMatter matter, boolean alone) {
        this.part = part;
        this.reading = reading;
        this.facts = facts;
        this.matter = matter;
        this.alone = alone;
        this.sentenceFields = new SentenceFields(part.flow());
    }

    /** Who is said to decide before the act, who gives, a board that heads the paper; one with a name of its own before "Nämnden". */
    Optional<Field<String>> find() {
        List<TextReading.Body> here = reading.bodies().stream()
                .filter(b -> b.item() == matter.item() || alone)
                .toList();
        Optional<RoleName> before = here.stream()
                .filter(b -> !b.headed()
                        && b.name().start() <= matter.first().place().act())
                .map(TextReading.Body::name)
                .reduce((a, b) -> b);
        List<RoleName> told = Stream.concat(
                        Stream.of(
                                        before,
                                        matter.first().roles().giver(),
                                        matter.giver().filter(g -> g.probability() > SURE_GIVER))
                                .flatMap(Optional::stream),
                        reading.bodies().stream().filter(b -> !b.headed()).map(TextReading.Body::name))
                .toList();
        Optional<RoleName> headed = reading.bodies().stream()
                .filter(TextReading.Body::headed)
                .map(TextReading.Body::name)
                .findFirst();
        return told.stream()
                .filter(n -> n.probability() > GENERIC && TextReader.isBody(text(n)))
                .findFirst()
                .or(() -> headed)
                .or(() -> told.stream().findFirst())
                .or(this::onlyGiver)
                .map(this::byName)
                .flatMap(sentenceFields::name)
                .map(f -> TextReader.isBody(f.value()) ? f : f.atMost(GENERIC))
                .or(() -> facts.string(Slot.DECIDING_BODY).filter(f -> TextReader.mayBeBody(f.value())))
                .or(this::writer)
                .map(PublicBodies.load()::checked);
    }

    /** Whose name heads a paper of labels that tell who else gets it. */
    private Optional<Field<String>> writer() {
        boolean labelled = alone && (facts.has(Slot.APPLICANT) || facts.has(Slot.RECEIVER));
        return labelled ? new LetterHead(part).headed() : Optional.empty();
    }

    /** Who gives in the other sentences of a text that names one giver alone: news tell who it is once. */
    private Optional<RoleName> onlyGiver() {
        List<RoleName> givers = reading.acts().stream()
                .filter(a -> a.kind() == ActKind.GRANT)
                .flatMap(a -> a.roles().giver().stream())
                .filter(g -> g.probability() > GENERIC
                        && (TextReader.isBody(text(g)) || !TextReader.mayBeBody(text(g)))) // not "regionen" alone
                .toList();
        return RoleName.agreed(givers, part.flow().text()).map(g -> g.times(ELSEWHERE));
    }

    /** "Nämnden" by the name that it has elsewhere: "Regionala utvecklingsnämnden". */
    private RoleName byName(RoleName body) {
        String word = Labels.fold(text(body));
        return word.indexOf(' ') >= 0
                ? body
                : reading.bodies().stream()
                        .map(TextReading.Body::name)
                        .filter(n -> !Labels.fold(text(n)).equals(word)
                                && Labels.fold(text(n)).contains(word))
                        .findFirst()
                        .map(n -> new RoleName(n.start(), n.end(), Math.min(n.probability(), body.probability())))
                        .orElse(body);
    }

    private String text(RoleName named) {
        return named.in(part.flow().text());
    }
}
