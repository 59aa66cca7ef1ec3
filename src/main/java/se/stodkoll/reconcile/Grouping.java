package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Link;
import se.stodkoll.model.finding.RowRef;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.run.DocumentReport;

/**
 * Puts all parts into cases. A letter that carries both records is its own pair; an application of the same matter that
 * was handed in separately joins it. An application that no paper of its own answers may be answered by a row of a list;
 * a row that answers none makes no case.
 */
final class Grouping {
    private final List<Entry> applications = new ArrayList<>();
    private final List<Entry> decisions = new ArrayList<>();
    private final List<Entry> rows = new ArrayList<>();
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

        /** The rows of lists that are its decision. */
        List<RowRef> rows() {
            return decisions.stream().flatMap(m -> m.rows().stream()).toList();
        }

        /** Ids of the parts that stand in this case and no other. */
        List<String> own() {
            return rows().isEmpty() ? ids() : applied();
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
            return Stream.concat(applied().stream(), decided().stream())
                    .distinct()
                    .toList();
        }

        /** What its parts hold and could not be read. */
        List<Unread> unread() {
            return Stream.concat(
                            Stream.concat(applications.stream(), decisions.stream())
                                    .flatMap(m -> m.unread().stream()),
                            bare.stream().flatMap(p -> p.content().unread().stream()))
                    .distinct()
                    .toList();
        }
    }

    /**
     * @param documents whole
     * @param wanted whether a part, by its id, is to be put into a case
     */
    Grouping(List<DocumentReport> documents, Predicate<String> wanted) {
        int order = 0;
        for (DocumentReport document : documents) {
            if (document.status() == DocumentReport.Status.EXTRACTED) {
                Set<String> sharing = PaperNumbers.sharedIn(document);
                for (Part part : document.parts()) {
                    if (wanted.test(part.id())) {
                        take(part, order++, sharing.contains(part.id()));
                    }
                }
            }
        }
    }

    private void take(Part part, int order, boolean sharesNumber) {
        Entry.application(part, order).ifPresent(applications::add);
        Entry.decision(part, order, sharesNumber).ifPresent(decisions::add);
        rows.addAll(Entry.rows(part, order));
        if (isBare(part) && !part.content().unread().isEmpty()) {
            unread.add(part);
        }
    }

    private static boolean isBare(Part part) {
        return part.content().application().isEmpty()
                && part.content().decision().isEmpty();
    }

    List<Group> groups(RuleSettings.Pairing settings, List<Earlier.Pin> pinned) {
        List<Matter> decided = Matters.ofDecisions(decisions);
        List<Matter> listed = ListedRows.of(rows);
        Answers answers =
                new Answers(Stream.concat(decided.stream(), listed.stream()).toList(), settings);
        List<Matter> applied = Matters.ofApplications(applications, answers);
        Gathering gathering = new Gathering(ownApplications(applied, decided));
        gathering.take(new Pairing(settings, pinned).pair(gathering.left(applied), decided));
        gathering.takeLetters();
        gathering.take(new Pairing(settings, pinned).pair(gathering.left(applied), listed));
        gathering.takeAlone(applied);
        gathering.takeAlone(decided);
        unread.forEach(gathering::takeBare);
        return gathering.groups();
    }

    /** The applications that letters carry, by decision. */
    private static Map<Matter, Matter> ownApplications(List<Matter> applied, List<Matter> decided) {
        Map<String, Matter> byPart = new HashMap<>();
        applied.forEach(a -> a.ids().forEach(id -> byPart.put(id, a)));
        Map<Matter, Matter> own = new LinkedHashMap<>();
        for (Matter d : decided) {
            d.ids().stream().filter(byPart::containsKey).findFirst().ifPresent(id -> own.put(d, byPart.get(id)));
        }
        return own;
    }
}
