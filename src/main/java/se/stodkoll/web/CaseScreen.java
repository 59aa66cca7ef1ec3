package se.stodkoll.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.Case;
import se.stodkoll.model.Evidence;
import se.stodkoll.model.Finding;
import se.stodkoll.model.Part;
import se.stodkoll.model.ReviewAct;
import se.stodkoll.model.ReviewEvent;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.Night;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.digest.Told;
import se.stodkoll.review.Desk;
import se.stodkoll.review.FindingKey;
import se.stodkoll.review.Reviews;
import se.stodkoll.web.Views.CaseHead;
import se.stodkoll.web.Views.CasePage;
import se.stodkoll.web.Views.EventRow;
import se.stodkoll.web.Views.FindingRow;
import se.stodkoll.web.Views.Frame;
import se.stodkoll.web.Views.Partner;
import se.stodkoll.web.Views.PlaceLink;
import se.stodkoll.web.Views.Said;

/** A case as a page: what was found, what was read, both documents, what has been decided. */
final class CaseScreen {
    private static final int MOST_PARTNERS = 200;

    private final Desk desk;
    private final Night night;
    private final Case matter;
    private final CaseSides sides;

    CaseScreen(Office office, Desk desk, Night night, Case matter) {
        this.desk = desk;
        this.night = night;
        this.matter = matter;
        this.sides = new CaseSides(office, desk, matter);
    }

    CasePage page(Frame frame, Said said) {
        return new CasePage(frame, head(), said, findings(), sides.sides(), partners(), history());
    }

    private CaseHead head() {
        List<Matter> order = night.matters();
        int at = Math.max(0, order.stream().map(m -> m.matter().id()).toList().indexOf(matter.id()));
        boolean split = !matter.application().isEmpty()
                && !matter.decision().isEmpty()
                && Collections.disjoint(matter.application(), matter.decision());
        return new CaseHead(
                matter.id(),
                Told.anchor(matter),
                Screens.name(matter),
                Words.mark(matter.status()),
                Told.amounts(order.get(at)),
                desk.lastEvent(),
                at > 0 ? order.get(at - 1).matter().id() : "",
                at + 1 < order.size() ? order.get(at + 1).matter().id() : "",
                split);
    }

    private List<FindingRow> findings() {
        List<Finding> leads = matter.leads();
        return FindingKey.byKey(matter).entrySet().stream()
                .filter(e -> leads.contains(e.getValue()))
                .sorted(Comparator.comparing((Map.Entry<String, Finding> e) -> e.getValue().isDismissed())
                        .thenComparing(e -> e.getValue().severity()))
                .map(e -> finding(e.getKey(), e.getValue(), matter.following(e.getValue())))
                .toList();
    }

    /** @param folded others of its cause; who decides on it decides on them */
    private FindingRow finding(String key, Finding f, List<Finding> folded) {
        List<PlaceLink> places = new ArrayList<>();
        for (Evidence evidence : f.evidence()) {
            sides.link(evidence).filter(link -> !places.contains(link)).ifPresent(places::add);
        }
        return new FindingRow(
                key,
                Words.mark(f),
                SwedishTerms.of(f.rule()),
                f.message().sv(),
                Words.facts(f),
                f.suggestion().orElse(""),
                places,
                f.verdict().map(Told::verdict).orElse(""),
                folded.stream().map(other -> finding(key, other, List.of())).toList());
    }

    /** Cases that have the side which this one lacks, and lack the one it has. */
    private List<Partner> partners() {
        boolean wantsDecision = matter.decision().isEmpty();
        boolean paired = !wantsDecision && !matter.application().isEmpty();
        if (paired || matter.parts().stream().flatMap(id -> desk.part(id).stream()).noneMatch(CaseScreen::bearsRecord)) {
            return List.of();
        }
        return night.matters().stream()
                .filter(m -> m.parts().stream().anyMatch(p -> bearsRecord(p.part())))
                .filter(m -> wantsDecision
                        ? m.matter().application().isEmpty() && !m.matter().decision().isEmpty()
                        : m.matter().decision().isEmpty() && !m.matter().application().isEmpty())
                .limit(MOST_PARTNERS)
                .map(m -> new Partner(
                        m.matter().parts().get(0),
                        Stream.of(Screens.name(m.matter()), Told.amounts(m), m.parts().get(0).document().file())
                                .filter(s -> !s.isEmpty())
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    /** Without one there is nothing to pair. */
    private static boolean bearsRecord(Part part) {
        return part.content().application().isPresent() || part.content().decision().isPresent();
    }

    private List<EventRow> history() {
        Set<Long> inForce = Reviews.of(desk.events()).inForce().stream()
                .map(ReviewEvent::number)
                .collect(Collectors.toCollection(HashSet::new));
        List<EventRow> rows = new ArrayList<>();
        for (ReviewEvent event : desk.events()) {
            if (!Collections.disjoint(event.subject().parts(), matter.parts())) {
                rows.add(0, new EventRow(
                        event.number(),
                        what(event),
                        event.person() + ", " + SwedishFormat.minute(event.at()),
                        event.reason(),
                        inForce.contains(event.number())));
            }
        }
        return rows;
    }

    private String what(ReviewEvent event) {
        if (event.act() == ReviewAct.UNDO) {
            return SwedishTerms.of(event) + ": beslut " + event.subject().undone().orElse(0L);
        }
        Optional<String> field = event.subject().field().flatMap(f -> sides.label(event.subject().parts().get(0), f.path()));
        String what = SwedishTerms.of(event) + field.map(l -> ": " + l).orElse("");
        return event.act() == ReviewAct.CORRECT
                ? what + ", " + event.oldValue().orElse("inget") + " → " + event.newValue().orElse("")
                : what;
    }
}
