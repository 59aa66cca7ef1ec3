package se.stodkoll.reconcile.pairing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Link;
import se.stodkoll.model.finding.RowRef;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.record.Unread;

/**
 * A case before the rules.
 *
 * @param applications its side: mostly one, several where one decision covers them, none where it is missing
 * @param decisions its side, likewise
 * @param links why they belong together
 * @param rivals pairs that it might as well belong to
 * @param bare the part that bears no record, and holds what could not be read; then there is no side
 */
public record CaseGroup(
        List<CaseSide> applications,
        List<CaseSide> decisions,
        List<Link> links,
        List<ScoredPair> rivals,
        Optional<Part> bare) {
    CaseGroup(List<CaseSide> applications, List<CaseSide> decisions, List<Link> links, List<ScoredPair> rivals) {
        this(applications, decisions, links, rivals, Optional.empty());
    }

    static CaseGroup of(Part bare) {
        return new CaseGroup(List.of(), List.of(), List.of(), List.of(), Optional.of(bare));
    }

    /** The rows of lists that are its decision. */
    public List<RowRef> rows() {
        return decisions.stream().flatMap(m -> m.rows().stream()).toList();
    }

    /** Ids of the parts that stand in this case and no other. */
    public List<String> own() {
        return rows().isEmpty() ? ids() : applied();
    }

    /** Ids of the application's side. */
    public List<String> applied() {
        return ids(applications, bare.filter(p -> isApplication(p.kind())));
    }

    /** Ids of the decision's side. */
    public List<String> decided() {
        return ids(decisions, bare.filter(p -> !isApplication(p.kind())));
    }

    private static boolean isApplication(PartKind kind) {
        return kind == PartKind.APPLICATION || kind == PartKind.PROJECT_DESCRIPTION;
    }

    private static List<String> ids(List<CaseSide> side, Optional<Part> bare) {
        return Stream.concat(side.stream().flatMap(m -> m.ids().stream()), bare.map(Part::id).stream())
                .distinct()
                .toList();
    }

    List<String> ids() {
        return Stream.concat(applied().stream(), decided().stream()).distinct().toList();
    }

    /** What its parts hold and could not be read. */
    public List<Unread> unread() {
        return Stream.concat(
                        Stream.concat(applications.stream(), decisions.stream()).flatMap(m -> m.unread().stream()),
                        bare.stream().flatMap(p -> p.content().unread().stream()))
                .distinct()
                .toList();
    }
}
