package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.Link;
import se.stodkoll.model.Part;
import se.stodkoll.model.PartKind;
import se.stodkoll.model.Unread;

/**
 * Puts all parts into cases. A letter that carries both records is its own pair; an application of the same matter that
 * was handed in separately joins it.
 */
final class Grouping {
    private final List<Entry> applications = new ArrayList<>();
    private final List<Entry> decisions = new ArrayList<>();
    private final List<Part> unread = new ArrayList<>();

    /**
     * A case before the rules.
     *
     * @param applications its side: mostly one, several where one decision covers them, none where it is missing
     * @param decisions its side, likewise
     * @param links why they belong together
     * @param rivals pairs that it might as well belong to
     * @param bare the part that bears no record, and holds what could not be read; then there is no side
     */
    record Group(
            List<Matter> applications,
            List<Matter> decisions,
            List<Link> links,
            List<Pairing.Pair> rivals,
            Optional<Part> bare) {
        Group(List<Matter> applications, List<Matter> decisions, List<Link> links, List<Pairing.Pair> rivals) {
            this(applications, decisions, links, rivals, Optional.empty());
        }

        static Group of(Part bare) {
            return new Group(List.of(), List.of(), List.of(), List.of(), Optional.of(bare));
        }

        /** Ids of the application's side. */
        List<String> applied() {
            return ids(applications, bare.filter(p -> isApplication(p.kind())));
        }

        /** Ids of the decision's side. */
        List<String> decided() {
            return ids(decisions, bare.filter(p -> !isApplication(p.kind())));
        }

        private static boolean isApplication(PartKind kind) {
            return kind == PartKind.APPLICATION || kind == PartKind.PROJECT_DESCRIPTION;
        }

        private static List<String> ids(List<Matter> side, Optional<Part> bare) {
            return Stream.concat(side.stream().flatMap(m -> m.ids().stream()), bare.map(Part::id).stream())
                    .distinct()
                    .toList();
        }

        List<String> ids() {
            return Stream.concat(applied().stream(), decided().stream()).distinct().toList();
        }

        /** What its parts hold and could not be read. */
        List<Unread> unread() {
            return Stream.concat(
                            Stream.concat(applications.stream(), decisions.stream()).flatMap(m -> m.unread().stream()),
                            bare.stream().flatMap(p -> p.content().unread().stream()))
                    .distinct()
                    .toList();
        }
    }

    Grouping(List<DocumentReport> documents) {
        int order = 0;
        for (DocumentReport document : documents) {
            if (document.status() == DocumentReport.Status.EXTRACTED) {
                for (Part part : document.parts()) {
                    Entry.application(part, order).ifPresent(applications::add);
                    Entry.decision(part, order).ifPresent(decisions::add);
                    if (isBare(part) && !part.content().unread().isEmpty()) {
                        unread.add(part);
                    }
                    order++;
                }
            }
        }
    }

    private static boolean isBare(Part part) {
        return part.content().application().isEmpty() && part.content().decision().isEmpty();
    }

    List<Group> groups(RuleSettings.Pairing settings, List<Earlier.Pin> pinned) {
        List<Matter> applied = Matters.of(applications);
        List<Matter> decided = Matters.of(decisions);
        Map<Matter, Matter> own = ownApplications(applied, decided);
        Set<Matter> carried = new HashSet<>(own.values());
        Pairing.Outcome outcome = new Pairing(settings, pinned)
                .pair(applied.stream().filter(a -> !carried.contains(a)).toList(), decided);
        List<Group> groups = new ArrayList<>();
        Set<Matter> done = new HashSet<>(carried);
        for (Pairing.Pair p : outcome.accepted()) {
            groups.add(paired(p, Optional.ofNullable(own.get(p.decision()))));
            done.addAll(List.of(p.application(), p.decision()));
        }
        for (Joint j : outcome.joint()) {
            groups.add(joint(j));
            done.addAll(j.applications());
            done.addAll(j.decisions());
        }
        own.forEach((d, a) -> {
            if (done.add(d)) {
                groups.add(new Group(List.of(a), List.of(d), List.of(sameLetter(a, d)), List.of()));
            }
        });
        Stream.concat(applied.stream(), decided.stream())
                .filter(done::add)
                .forEach(m -> groups.add(alone(m, outcome.ambiguous())));
        unread.forEach(part -> groups.add(Group.of(part)));
        return groups;
    }

    /** The applications that letters carry, by decision. */
    private static Map<Matter, Matter> ownApplications(List<Matter> applied, List<Matter> decided) {
        Map<String, Matter> byPart = new HashMap<>();
        applied.forEach(a -> a.ids().forEach(id -> byPart.put(id, a)));
        Map<Matter, Matter> own = new HashMap<>();
        for (Matter d : decided) {
            d.ids().stream().filter(byPart::containsKey).findFirst().ifPresent(id -> own.put(d, byPart.get(id)));
        }
        return own;
    }

    private static Group paired(Pairing.Pair p, Optional<Matter> own) {
        Matter application = own.map(p.application()::with).orElse(p.application());
        Link link = link(p);
        List<Link> links =
                own.map(o -> List.of(link, sameLetter(o, p.decision()))).orElse(List.of(link));
        return new Group(List.of(application), List.of(p.decision()), links, List.of());
    }

    private static Group joint(Joint j) {
        return new Group(
                j.applications(),
                j.decisions(),
                j.pairs().stream().map(Grouping::link).toList(),
                List.of());
    }

    private static Link link(Pairing.Pair p) {
        return new Link(
                p.application().id(),
                p.decision().id(),
                p.score().score(),
                p.score().reasons());
    }

    private static Link sameLetter(Matter application, Matter decision) {
        String part = decision.ids().stream()
                .filter(application.ids()::contains)
                .findFirst()
                .orElseThrow();
        return new Link(part, part, 1, List.of("beslutet återger själv ansökan"));
    }

    private static Group alone(Matter m, List<Pairing.Pair> ambiguous) {
        List<Pairing.Pair> rivals = ambiguous.stream()
                .filter(p -> p.application() == m || p.decision() == m)
                .toList();
        List<Link> links = rivals.stream().map(Grouping::link).toList();
        return m.isDecision()
                ? new Group(List.of(), List.of(m), links, rivals)
                : new Group(List.of(m), List.of(), links, rivals);
    }
}
