package se.stodkoll.language.role;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.language.name.Span;
import se.stodkoll.language.role.RoleWeights.Signs;
import se.stodkoll.language.sentence.Act;
import se.stodkoll.language.sentence.Acts;
import se.stodkoll.language.sentence.Zone;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.language.word.NameLikeness;
import se.stodkoll.language.word.Phrases;
import se.stodkoll.language.word.TextToken;
import se.stodkoll.language.word.Voice;

/** Who gives, who gets and what for, in the part of a sentence that belongs to one act. */
public final class RoleFinder {
    private static final RoleWeights RECEIVER = RoleWeights.of("receiver");
    private static final RoleWeights APPLICANT = RoleWeights.of("applicant");
    private static final RoleWeights GIVER = RoleWeights.of("giver");
    /** Words from a verb to a name that it may be of. */
    private static final int LONG = 14;

    /** Words of "i samverkan med". */
    private static final int TOGETHER = 3;

    /** By an organisation's own word. */
    private static final double SURELY = 0.8;
    /** A name right before the amount. */
    private static final double ADJACENT = 0.9;

    private final List<TextToken> tokens;
    private final NameBounds spans;
    private final Zone zone;
    private final Act act;

    public RoleFinder(List<TextToken> tokens, Acts acts, Zone zone) {
        this.tokens = tokens;
        this.spans = new NameBounds(tokens, acts);
        this.zone = zone;
        this.act = zone.act();
    }

    public StatedAct.Roles find() {
        Optional<RoleWeights.Chosen<Span>> giver = GIVER.choose(givers());
        Optional<RoleWeights.Chosen<Span>> project = projects().find();
        Optional<RoleWeights.Chosen<Span>> receiver = getting().choose(receivers(giver, project));
        return new StatedAct.Roles(giver.map(this::named), receiver.map(this::named), project.map(this::named));
    }

    /** Names of the act that something speaks for having a role, and that do not have it. */
    public List<PassedOver> passedOver() {
        Signs<Span> receivers = receivers(GIVER.choose(givers()), projects().find());
        return Stream.of(
                        passedOver(PassedOver.Role.GIVER, GIVER.beaten(givers())),
                        passedOver(PassedOver.Role.PROJECT, projects().beaten()),
                        passedOver(PassedOver.Role.RECEIVER, getting().beaten(receivers)))
                .flatMap(s -> s)
                .toList();
    }

    private Stream<PassedOver> passedOver(PassedOver.Role role, List<RoleWeights.Beaten<Span>> beaten) {
        return beaten.stream().map(b -> {
            RoleName name = spans.named(b.candidate(), b.probability());
            return new PassedOver(act.kind(), role, name.start(), name.end(), b.probability(), b.winner());
        });
    }

    private RoleWeights getting() {
        return act.kind() == ActKind.APPLY ? APPLICANT : RECEIVER;
    }

    private ProjectFinder projects() {
        return new ProjectFinder(tokens, spans, zone, verbGroup());
    }

    /** Who may get it, who gives and what for marked as hardly being that too. */
    private Signs<Span> receivers(
            Optional<RoleWeights.Chosen<Span>> giver, Optional<RoleWeights.Chosen<Span>> project) {
        Signs<Span> signs = receivers();
        giver.ifPresent(g -> mark(signs, g.candidate(), "giver"));
        project.ifPresent(p -> mark(signs, p.candidate(), "project"));
        return signs;
    }

    private RoleName named(RoleWeights.Chosen<Span> chosen) {
        RoleName named = spans.named(chosen.candidate(), chosen.probability());
        int ending = genitiveEnding(chosen.candidate());
        return ending > 0 ? new RoleName(named.start(), named.end() - ending, named.probability()) : named;
    }

    /** Characters of a genitive's ending, "s" or ":s", before what is owned; 0 where the name is no genitive. */
    private int genitiveEnding(Span span) {
        String last = tokens.get(span.to() - 1).text();
        boolean owns = last.endsWith("s")
                && (ActWords.APPLICATION.lengthAt(tokens, span.to()) > 0
                        || ActWords.PROJECT.lengthAt(tokens, span.to()) > 0);
        return last.endsWith(":s") ? 2 : owns ? 1 : 0;
    }

    /** What overlaps another role is hardly this one. */
    private static void mark(Signs<Span> signs, Span other, String sign) {
        for (Span span : signs.candidates()) {
            if (span.from() < other.to() && other.from() < span.to()) {
                signs.add(span, sign, 1);
            }
        }
    }

    /** Where the verb's own words begin, its auxiliaries and adverbs and what commas set off among them. */
    private int verbGroup() {
        int at = act.from();
        while (at > zone.from()
                && (spans.isAuxiliary(at - 1)
                        || tokens.get(at - 1).isMark(",")
                        || ActWords.RELATIVE.lengthAt(tokens, at - 1) > 0)) {
            at--;
        }
        return at;
    }

    private Signs<Span> givers() {
        Signs<Span> signs = new Signs<>();
        if (act.kind() == ActKind.APPLY) {
            return signs;
        }
        boolean gives = act.voice() == Voice.ACTIVE || act.voice() == Voice.APPROVING;
        if (gives && act.to() > act.from()) {
            spans.bodyBefore(verbGroup(), zone.from())
                    .filter(s -> !isBehindPreposition(s))
                    .ifPresent(s -> signs.add(s, "subject", 1));
            boolean first = signs.isEmpty();
            spans.bodyFrom(act.to(), Math.min(zone.to(), act.to() + 5))
                    .filter(s -> NameLikeness.body(spans.tokens(s)) > 0.8
                                    && (first || !tokens.get(s.from()).isNameWord())
                            || ActWords.PARTICLES.lengthAt(tokens, s.to()) > 0 && s.from() == act.to())
                    .ifPresent(s -> signs.add(s, "inverted", 1));
        }
        int decides = ActWords.DECIDING.last(tokens, 0, act.from());
        if (decides > 0) {
            spans.bodyBefore(spans.verbGroup(decides, 0), 0).ifPresent(s -> signs.add(s, "decides", 1));
            if (decides + 1 < tokens.size()) {
                spans.bodyFrom(decides + 1, Math.min(tokens.size(), decides + 5))
                        .filter(s -> NameLikeness.body(spans.tokens(s)) > 0.8)
                        .ifPresent(s -> signs.add(s, "decides", 0.9));
            }
        }
        if (act.voice() == Voice.PASSIVE || act.voice() == Voice.MONEY || act.voice() == Voice.RECEIVING) {
            for (int i = act.to(); i < zone.to(); i++) {
                if (ActWords.BY.lengthAt(tokens, i) > 0 || isFromFunder(i)) {
                    spans.bodyFrom(i + 1, zone.to()).ifPresent(s -> signs.add(s, "by", 1));
                }
            }
        }
        for (Span span : signs.candidates()) {
            double body = NameLikeness.body(spans.tokens(span));
            signs.mark(span, "nobody", body == 0); // "Årets beslut"
            signs.add(span, "body", body);
            signs.add(span, "organisation", NameLikeness.organisation(spans.tokens(span)));
            if (leadsProject(span)) {
                signs.add(span, "project", 1);
            }
        }
        return signs;
    }

    /** "får stöd från Vrenafonden", "beviljas 40 000 kronor från Vrenafonden": where the money comes from, not an application. */
    private boolean isFromFunder(int at) {
        return ActWords.FROM.lengthAt(tokens, at) > 0
                && !ActWords.APPLICATION.in(tokens, zone.from(), at)
                && (ActWords.SUPPORT.in(tokens, act.from(), at)
                        || tokens.subList(act.from(), at).stream()
                                .anyMatch(t -> t.amount().isPresent()));
    }

    /** "till Älvnäs konstförening lämna": no subject. */
    private boolean isBehindPreposition(Span span) {
        int before = span.from() - 1;
        return before >= 0
                && (ActWords.TO.lengthAt(tokens, before) > 0
                        || ActWords.FROM.lengthAt(tokens, before) > 0
                        || ActWords.AT.lengthAt(tokens, before) > 0
                        || ActWords.BY.lengthAt(tokens, before) > 0
                        || ActWords.FOR.lengthAt(tokens, before) > 0);
    }

    private boolean leadsProject(Span span) {
        int before = span.from() - 1;
        return before >= 0
                        && (ActWords.PROJECT.lengthAt(tokens, before) > 0
                                || (tokens.get(before).isQuote()))
                || ActWords.PROJECT.lengthAt(tokens, span.from()) > 0;
    }

    private Signs<Span> receivers() {
        Signs<Span> signs = new Signs<>();
        boolean applies = act.kind() == ActKind.APPLY;
        if ((act.voice() == Voice.PASSIVE && !applies)
                || act.voice() == Voice.RECEIVING
                || (applies && act.voice() == Voice.ACTIVE)) {
            subject(signs);
        } else if (!applies && act.voice() == Voice.ACTIVE) {
            object(signs);
        }
        if (!applies) {
            adjacent(signs);
        }
        for (int i = zone.from(); i < zone.to(); i++) {
            at(i, signs);
        }
        genitive(signs);
        for (Span span : signs.candidates()) {
            double organisation = NameLikeness.organisation(spans.tokens(spans.capitals(span)));
            signs.add(span, "organisation", organisation);
            if (organisation < NameLikeness.UNLIKELY) {
                signs.add(span, "unlikely", 1);
            }
            TextToken last = tokens.get(span.to() - 1);
            signs.add(span, "body", !last.isNameWord() && NameLikeness.isBodyWord(last) ? 1 : 0);
            if (leadsProject(span)) {
                signs.add(span, "project", 1);
            }
        }
        return signs;
    }

    private void subject(Signs<Span> signs) {
        for (int i = zone.from() + 1; i < verbGroup(); i++) {
            if (ActWords.FOR.lengthAt(tokens, i) > 0) {
                spans.organisationBefore(i, zone.from())
                        .filter(s -> !isBehindPreposition(s))
                        .ifPresent(s ->
                                signs.add(s, "subject", ADJACENT)); // "att Tallmo byalag för projektet Ladan beviljas"
            }
        }
        int verb = verbGroup();
        Optional<Span> near = Optional.of(verb)
                .filter(v ->
                        v > zone.from() && v < tokens.size() && tokens.get(v).isMark(","))
                .flatMap(v -> beforeClause(v).or(() -> withApposition(v)))
                .or(() -> pastPhrases(verb))
                .or(() -> spans.phraseBefore(verb, zone.from()));
        near.ifPresent(s -> signs.add(s, "subject", 1));
        if (near.isPresent()) {
            return;
        }
        int last = verbGroup();
        while (last > zone.from()
                && !tokens.get(last - 1).isNameWord()
                && !NameLikeness.isOrganisationNoun(tokens.get(last - 1))) {
            last--;
        }
        spans.organisationBefore(last, zone.from())
                .filter(s -> act.kind() != ActKind.APPLY || !isBehindPreposition(s))
                .ifPresent(s -> signs.add(s, "loose", 1));
        spans.organisationFrom(act.to(), Math.min(zone.to(), act.to() + 1 + LONG))
                .ifPresent(s -> signs.add(s, act.voice() == Voice.RECEIVING ? "subject" : "loose", 0.9));
    }

    /** "Vrena kommun, som leder ett arbete, får": the name before a clause that a comma ends right before the verb. */
    private Optional<Span> beforeClause(int verb) {
        for (int i = verb - 1; i > zone.from() + 1; i--) {
            if (ActWords.RELATIVE.lengthAt(tokens, i) > 0 && tokens.get(i - 1).isMark(",")) {
                return spans.organisationBefore(i - 1, zone.from());
            }
        }
        return Optional.empty();
    }

    /** "Ada Alm, Institutionen för fysik, får": a name and what is said of it between commas, in all who gets. */
    private Optional<Span> withApposition(int verb) {
        for (int comma = verb - 1; comma > zone.from(); comma--) {
            Optional<Span> name = tokens.get(comma).isMark(",")
                    ? spans.organisationBefore(comma, zone.from())
                            .filter(s -> s.from() == zone.from()
                                    || !tokens.get(s.from() - 1).isWord())
                    : Optional.empty();
            if (name.isPresent()) {
                double likely = NameLikeness.organisation(spans.tokens(name.get()));
                boolean whole = likely > SURELY
                        || tokens.subList(comma, verb).stream()
                                .anyMatch(t -> t.mention().isPresent());
                return likely < NameLikeness.UNLIKELY
                        ? spans.organisationFrom(comma + 1, verb) // "Insatsägaren, Alvnäs kommun, hade begärt"
                        : whole ? name : Optional.of(new Span(name.get().from(), verb));
            }
        }
        return Optional.empty();
    }

    /** "fördelar medel enligt följande: Vrena kommun 180 000 kronor": the name right before an amount. */
    private void adjacent(Signs<Span> signs) {
        for (int i = act.to() + 1; i < zone.to(); i++) {
            if (tokens.get(i).amount().isPresent()) {
                int amount = i;
                spans.organisationBefore(i, act.to())
                        .filter(s ->
                                s.from() > act.to() && tokens.get(s.from() - 1).isMark(":;,") && s.to() == amount)
                        .ifPresent(s -> signs.add(s, "object", ADJACENT));
                return;
            }
        }
    }

    /** The name before the verb; one behind a preposition ("har hos Tierps kommun ansökt") is passed over. */
    private Optional<Span> pastPhrases(int to) {
        Optional<Span> near = spans.organisationBefore(to, zone.from());
        int before = near.map(Span::from).orElse(0) - 1;
        if (near.isPresent() && before > zone.from() && ActWords.PLACE_BEFORE.lengthAt(tokens, before) > 0) {
            return spans.organisationFrom(zone.from(), before) // "Ladorkestern med medlemmar i Grebo"
                    .flatMap(s -> spans.organisationBefore(s.to(), s.from()))
                    .or(() -> near);
        }
        boolean inverted = act.kind() != ActKind.APPLY
                && before == zone.from()
                && ActWords.PLACE_BEFORE.lengthAt(tokens, before) > 0;
        if (inverted) {
            return Optional.empty(); // "I Grebo får Ladorkestern"
        }
        Optional<Span> with = near.flatMap(this::leading);
        if (with.isPresent()) {
            return with;
        }
        boolean asked = act.kind() == ActKind.APPLY && ActWords.BY.lengthAt(tokens, before) > 0; // "Av fonden söker vi"
        if (near.isEmpty()
                || before < zone.from()
                || !(asked || ActWords.AT.lengthAt(tokens, before) > 0 || ActWords.FROM.lengthAt(tokens, before) > 0)) {
            return near;
        }
        return spans.organisationBefore(spans.verbGroup(before, zone.from()), zone.from());
    }

    /** "Vrena IF tillsammans med Grebo IF ansöker": the first of two does. */
    private Optional<Span> leading(Span second) {
        for (int i = Math.max(zone.from() + 1, second.from() - TOGETHER); i < second.from(); i++) {
            if (i + ActWords.TOGETHER.lengthAt(tokens, i) == second.from()) {
                return spans.organisationBefore(i, zone.from());
            }
        }
        return Optional.empty();
    }

    private void object(Signs<Span> signs) {
        for (int i = act.to(); i < Math.min(zone.to(), act.to() + 7); i++) {
            double near = i == act.to() ? 1 : Math.max(0.4, 0.9 - 0.15 * (i - act.to()));
            List<Span> found = spans.organisationsFrom(i, zone.to());
            found.forEach(s -> signs.add(s, "object", near));
            if (i == act.to()) {
                found.stream().filter(this::isBeforeSupport).forEach(s -> signs.add(s, "indirect", 1));
            }
            if (!found.isEmpty()) {
                return;
            }
            boolean stops = tokens.get(i).mention().isPresent()
                    || ActWords.SUPPORT.lengthAt(tokens, i) > 0
                    || ActWords.TO.lengthAt(tokens, i) > 0
                    || ActWords.FOR.lengthAt(tokens, i) > 0
                    || ActWords.APPLICATION.lengthAt(tokens, i) > 0
                    || tokens.get(i).isQuote();
            if (stops) {
                return;
            }
        }
    }

    /** "bevilja Stråkfestivalen i Alhult ett bidrag": between the verb and what is given stands who gets it. */
    private boolean isBeforeSupport(Span span) {
        return ActWords.SUPPORT.in(tokens, span.to(), span.to() + 2)
                || span.to() < tokens.size() && tokens.get(span.to()).amount().isPresent();
    }

    private void at(int i, Signs<Span> signs) {
        int next = i + 1;
        if (next >= zone.to()) {
            return;
        }
        if (ActWords.WITH.lengthAt(tokens, i) > 0) {
            Optional<Span> organisation = spans.organisationFrom(next, zone.to());
            if (spans.isAs(organisation)) {
                signs.add(organisation.get(), "noun", 1);
            }
            return;
        }
        boolean decided = ActWords.APPLICATION.in(tokens, zone.from(), zone.to());
        if (ActWords.TO.lengthAt(tokens, i) > 0
                && act.kind() != ActKind.APPLY
                && !(i > act.to() && spans.isYours(act))) {
            spans.organisationsFrom(skipNouns(next), zone.to()).forEach(s -> signs.add(s, "to", 1));
        } else if (ActWords.FROM.lengthAt(tokens, i) > 0 && decided) {
            boolean several = ActWords.APPLICATIONS.in(tokens, i - 4, i);
            spans.organisationsFrom(skipNouns(next), zone.to()).stream()
                    .filter(s -> !several || NameLikeness.organisation(spans.tokens(s)) > SURELY)
                    .forEach(s -> signs.add(s, "from", ActWords.APPLICATION.in(tokens, i - 4, i) ? 1 : 0.6));
        } else if (ActWords.RECIPIENT.lengthAt(tokens, i) > 0
                && (!tokens.get(i).isNameWord() || ActWords.BEING.lengthAt(tokens, next) > 0)) {
            int at = next;
            while (at < zone.to() && ActWords.BEING.lengthAt(tokens, at) > 0) {
                at++;
            }
            spans.organisationFrom(at, zone.to()).ifPresent(s -> signs.add(s, "noun", 1));
        } else if (ActWords.RELATIVE.lengthAt(tokens, i) > 0) {
            spans.organisationFrom(next, zone.to())
                    .filter(s -> ActWords.RUNNING.lengthAt(tokens, s.to()) > 0)
                    .ifPresent(s -> signs.add(s, "noun", 1));
        } else if (ActWords.AT.lengthAt(tokens, i) > 0 && act.kind() != ActKind.APPLY) {
            spans.organisationFrom(next, zone.to()).ifPresent(s -> signs.add(s, "at", 1));
        }
    }

    /** "till projektägaren X", "från föreningen X". */
    private int skipNouns(int from) {
        int at = from;
        while (at < zone.to()
                && (ActWords.RECIPIENT.lengthAt(tokens, at) > 0
                        || tokens.get(at).isMark(","))) {
            at++;
        }
        return at;
    }

    /** "avslår Byföreningens ansökan", "stöder Byföreningens projekt". */
    private void genitive(Signs<Span> signs) {
        for (Phrases owned : List.of(ActWords.APPLICATION, ActWords.PROJECT)) {
            int noun = owned.first(tokens, zone.from(), zone.to());
            if (noun > zone.from() && tokens.get(noun - 1).folded().endsWith("s")) {
                spans.organisationBefore(noun, zone.from()).ifPresent(s -> signs.add(s, "genitive", 1));
            }
        }
    }
}
