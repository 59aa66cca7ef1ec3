package se.stodkoll.reconcile.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.traits.PaperNumbers;
import se.stodkoll.reconcile.traits.RecordEntry;

/**
 * Puts all parts into cases. A letter that carries both records is its own pair; an application of the same matter that
 * was handed in separately joins it. An application that no paper of its own answers may be answered by a row of a list;
 * a row that answers none makes no case.
 */
public final class Grouping {
    private final List<RecordEntry> applications = new ArrayList<>();
    private final List<RecordEntry> decisions = new ArrayList<>();
    private final List<RecordEntry> rows = new ArrayList<>();
    private final List<Part> unread = new ArrayList<>();

    /**
     * @param documents whole
     * @param wanted whether a part, by its id, is to be put into a case
     */
    public Grouping(List<DocumentReport> documents, Predicate<String> wanted) {
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
        RecordEntry.application(part, order).ifPresent(applications::add);
        RecordEntry.decision(part, order, sharesNumber).ifPresent(decisions::add);
        rows.addAll(RecordEntry.rows(part, order));
        if (isBare(part) && !part.content().unread().isEmpty()) {
            unread.add(part);
        }
    }

    private static boolean isBare(Part part) {
        return part.content().application().isEmpty()
                && part.content().decision().isEmpty();
    }

    public List<CaseGroup> groups(RuleSettings.Pairing settings, List<PriorState.Pin> pinned) {
        List<CaseSide> decided = SideAssembler.ofDecisions(decisions);
        List<CaseSide> listed = ListedRows.of(rows);
        NamesakeDecisions namesakes = new NamesakeDecisions(
                Stream.concat(decided.stream(), listed.stream()).toList(), settings);
        List<CaseSide> applied = SideAssembler.ofApplications(applications, namesakes);
        GroupCollector collector = new GroupCollector(ownApplications(applied, decided));
        collector.take(new Pairing(settings, pinned).pair(collector.left(applied), decided));
        collector.takeLetters();
        collector.take(new Pairing(settings, pinned).pair(collector.left(applied), listed));
        collector.takeAlone(applied);
        collector.takeAlone(decided);
        unread.forEach(collector::takeBare);
        return collector.groups();
    }

    /** The applications that letters carry, by decision. */
    private static Map<CaseSide, CaseSide> ownApplications(List<CaseSide> applied, List<CaseSide> decided) {
        Map<String, CaseSide> byPart = new HashMap<>();
        applied.forEach(a -> a.ids().forEach(id -> byPart.put(id, a)));
        Map<CaseSide, CaseSide> own = new LinkedHashMap<>();
        for (CaseSide d : decided) {
            d.ids().stream().filter(byPart::containsKey).findFirst().ifPresent(id -> own.put(d, byPart.get(id)));
        }
        return own;
    }
}
