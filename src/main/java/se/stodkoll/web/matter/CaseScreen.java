package se.stodkoll.web.matter;

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
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.report.digest.StateMark;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.digest.Told;
import se.stodkoll.review.Desk;
import se.stodkoll.review.FindingKey;
import se.stodkoll.review.Reviews;
import se.stodkoll.web.decide.Decisions;
import se.stodkoll.web.list.CaseEntry;
import se.stodkoll.web.list.CaseList;
import se.stodkoll.web.list.Choice;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.view.CaseViews.CaseHead;
import se.stodkoll.web.view.CaseViews.CasePage;
import se.stodkoll.web.view.CaseViews.EventRow;
import se.stodkoll.web.view.CaseViews.FindingRow;
import se.stodkoll.web.view.CaseViews.Partner;
import se.stodkoll.web.view.CaseViews.PlaceLink;
import se.stodkoll.web.view.CaseViews.Said;
import se.stodkoll.web.view.CaseViews.Steps;
import se.stodkoll.web.view.CaseViews.Whole;
import se.stodkoll.web.view.PageViews.Frame;
import se.stodkoll.web.view.Words;

/** A case as a page: what was found, what was read, both documents, what has been decided. */
public final class CaseScreen {
    private static final int MOST_PARTNERS = 200;

    private final Office office;
    private final Desk desk;
    private final CaseList cases;
    private final Case matter;
    private final CaseSides sides;

    public CaseScreen(Office office, Desk desk, CaseList cases, Case matter) {
        this.office = office;
        this.desk = desk;
        this.cases = cases;
        this.matter = matter;
        this.sides = new CaseSides(office, desk, matter);
    }

    public CasePage page(Frame frame, Said said, Choice choice) {
        CaseEntry entry = cases.find(matter.id()).orElseThrow();
        boolean canSplit = !matter.application().isEmpty()
                && !matter.decision().isEmpty()
                && Collections.disjoint(matter.application(), matter.decision());
        Whole whole = new Whole(
                partners(),
                Decisions.people(office, desk, frame.person()),
                entry.assignee(),
                history(),
                choice.at("/arende/" + matter.id() + "/angra"),
                canSplit);
        return new CasePage(frame, head(entry, choice, frame.person()), said, findings(), sides.sides(), whole);
    }

    private CaseHead head(CaseEntry entry, Choice choice, String person) {
        return new CaseHead(
                matter.id(),
                Told.anchor(matter),
                Words.name(matter),
                StateMark.of(matter.status()),
                Told.amounts(entry.matter()),
                desk.lastEvent(),
                choice.atCase(matter.id()),
                steps(cases.place(choice, person, matter.id()), choice));
    }

    private Steps steps(CaseList.Place place, Choice choice) {
        String told = (place.at() > 0 ? SwedishFormat.count(place.at()) + " av " : "")
                + SwedishFormat.count(place.of()) + " i " + choice.filter().label()
                + (choice.search().isEmpty() ? "" : ", sökning ”" + choice.search() + "”");
        int page = Math.max(0, place.at() - 1) / Choice.ROWS_AT_ONCE * Choice.ROWS_AT_ONCE;
        return new Steps(
                choice.page(page) + (place.at() > 0 ? "#rad-" + matter.id() : ""),
                told,
                place.previous().map(choice::atCase).orElse(""),
                place.next().map(choice::atCase).orElse(""));
    }

    private List<FindingRow> findings() {
        List<Finding> leads = matter.leads();
        return FindingKey.byKey(matter).entrySet().stream()
                .filter(e -> leads.contains(e.getValue()))
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Finding> e) -> e.getValue().isDismissed())
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
                StateMark.of(f),
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
        if (paired
                || matter.parts().stream().flatMap(id -> desk.part(id).stream()).noneMatch(CaseScreen::bearsRecord)) {
            return List.of();
        }
        return cases.night().matters().stream()
                .filter(m -> m.parts().stream().anyMatch(p -> bearsRecord(p.part())))
                .filter(m -> wantsDecision
                        ? m.matter().application().isEmpty()
                                && !m.matter().decision().isEmpty()
                        : m.matter().decision().isEmpty()
                                && !m.matter().application().isEmpty())
                .limit(MOST_PARTNERS)
                .map(m -> new Partner(
                        m.matter().parts().get(0),
                        Stream.of(
                                        Words.name(m.matter()),
                                        Told.amounts(m),
                                        m.parts().get(0).document().file())
                                .filter(s -> !s.isEmpty())
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    /** Without one there is nothing to pair. */
    private static boolean bearsRecord(Part part) {
        return part.content().application().isPresent()
                || part.content().decision().isPresent();
    }

    /** Newest first. */
    public List<EventRow> history() {
        Reviews reviews = Reviews.of(desk.events());
        Set<Long> inForce =
                reviews.inForce().stream().map(ReviewEvent::number).collect(Collectors.toCollection(HashSet::new));
        List<EventRow> rows = new ArrayList<>();
        for (ReviewEvent event : desk.events()) {
            if (concerns(event)) {
                boolean holds = inForce.contains(event.number());
                List<ReviewEvent> together = holds ? reviews.madeWith(event) : List.of();
                rows.add(
                        0,
                        new EventRow(
                                event.number(),
                                what(event),
                                event.person() + ", " + SwedishFormat.minute(event.at()) + others(together.size() - 1),
                                event.reason(),
                                event.act() == ReviewAct.UNDO || holds,
                                holds,
                                isLastHere(event, together) ? numbers(together) : List.of()));
            }
        }
        return rows;
    }

    private boolean concerns(ReviewEvent event) {
        return !Collections.disjoint(event.subject().parts(), matter.parts());
    }

    private static String others(int count) {
        return count > 0
                ? ", tillsammans med " + SwedishFormat.count(count) + (count == 1 ? " annat" : " andra") + " beslut"
                : "";
    }

    private boolean isLastHere(ReviewEvent event, List<ReviewEvent> together) {
        return together.size() > 1
                && together.stream().filter(this::concerns).noneMatch(e -> e.number() > event.number());
    }

    private static List<String> numbers(List<ReviewEvent> events) {
        return events.stream().map(e -> String.valueOf(e.number())).toList();
    }

    private String what(ReviewEvent event) {
        String what = SwedishTerms.of(event);
        return switch (event.act()) {
            case UNDO ->
                what + ": "
                        + desk.events().stream()
                                .filter(e -> event.subject()
                                        .undone()
                                        .filter(n -> n == e.number())
                                        .isPresent())
                                .findFirst()
                                .map(e -> e.number() + ". " + what(e))
                                .orElse("");
            case ASSIGN ->
                what + ": " + event.newValue().filter(n -> !n.isEmpty()).orElse("ingen");
            case CORRECT ->
                what + subject(event) + ", " + shown(event, event.oldValue()).orElse("inget") + " → "
                        + shown(event, event.newValue()).orElse("");
            case CONFIRM, DISMISS, DEFER, PAIR, UNPAIR, NOTE -> what + subject(event);
        };
    }

    private Optional<String> shown(ReviewEvent event, Optional<String> value) {
        String part = event.subject().parts().get(0);
        return value.map(v ->
                event.subject().field().map(f -> sides.shown(part, f.path(), v)).orElse(v));
    }

    /** ": Beslutat belopp", ": Beloppet skiljer sig"; empty where it is the whole case. */
    private String subject(ReviewEvent event) {
        Optional<String> field = event.subject()
                .field()
                .flatMap(f -> sides.label(event.subject().parts().get(0), f.path()));
        Optional<String> finding = event.subject()
                .rule()
                .or(() -> event.subject()
                        .finding()
                        .map(FindingKey.byKey(matter)::get)
                        .map(Finding::rule))
                .map(SwedishTerms::of);
        return field.or(() -> finding).map(told -> ": " + told).orElse("");
    }
}
