package se.stodkoll.reconcile.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.reconcile.texts.FoldedText;
import se.stodkoll.reconcile.traits.RecordEntry;
import se.stodkoll.reconcile.traits.Traits;

/** Puts the records of one side together into matters. */
public final class SideAssembler {
    /** In a longer row of records under one key, only this many neighbours are compared. */
    private static final int NEIGHBOURS = 40;

    /** Only records that share such a key can be of one matter. */
    private static final List<String> SAME_MATTER = List.of("dnr ", "id ", "namn ");

    private final List<RecordEntry> entries;
    private final List<Traits> traits;
    private final NamesakeDecisions namesakes;
    private final int[] parent;

    private SideAssembler(List<RecordEntry> entries, NamesakeDecisions namesakes) {
        this.entries = entries;
        this.namesakes = namesakes;
        this.traits = entries.stream().map(RecordEntry::traits).toList();
        this.parent = new int[entries.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    static List<CaseSide> ofDecisions(List<RecordEntry> entries) {
        return new SideAssembler(entries, NamesakeDecisions.NONE).grouped();
    }

    /** @param namesakes what the decisions say of them */
    static List<CaseSide> ofApplications(List<RecordEntry> entries, NamesakeDecisions namesakes) {
        return new SideAssembler(entries, namesakes).grouped();
    }

    private List<CaseSide> grouped() {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            for (String key : traits.get(i).keys()) {
                if (SAME_MATTER.stream().anyMatch(key::startsWith)) {
                    join(i, byKey.computeIfAbsent(key, k -> new ArrayList<>()));
                }
            }
        }
        Map<Integer, List<RecordEntry>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), r -> new ArrayList<>()).add(entries.get(i));
        }
        return groups.values().stream().map(CaseSide::of).toList();
    }

    private void join(int i, List<Integer> earlier) {
        for (int j : earlier.subList(Math.max(0, earlier.size() - NEIGHBOURS), earlier.size())) {
            if (root(i) != root(j) && same(i, j)) {
                parent[root(i)] = root(j);
            }
        }
        earlier.add(i);
    }

    private int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private boolean same(int i, int j) {
        Traits a = traits.get(i);
        Traits b = traits.get(j);
        boolean told = a.replaces().isPresent()
                || b.replaces().isPresent()
                || a.diaryNumber().isPresent() && b.diaryNumber().isPresent()
                || !a.ids().isEmpty() && !b.ids().isEmpty();
        return mayBeOne(a, b)
                && !areTwoOfOnePaper(i, j)
                && (entries.get(i).isDecision()
                        ? told || mayBeVersions(i, j)
                        : !isOfAnotherApplicant(a, b) && !namesakes.tellApart(a, b));
    }

    /**
     * A paper that decides, or applies for, several things has one part of one kind for each: those that share a page, and
     * those of other amounts that are not of one name, are no versions of each other, whatever number the paper bears.
     */
    private boolean areTwoOfOnePaper(int i, int j) {
        RecordEntry a = entries.get(i);
        RecordEntry b = entries.get(j);
        if (!a.isBeside(b)) {
            return false;
        }
        boolean sharePage = a.part().pages().first() <= b.part().pages().last()
                && b.part().pages().first() <= a.part().pages().last();
        Traits one = traits.get(i);
        Traits other = traits.get(j);
        boolean otherAmount = !one.amounts().isEmpty() && !other.amounts().isEmpty() && !one.sharesAmount(other);
        return sharePage || otherAmount && !one.hasNameOf(other);
    }

    /** Whether two records of one side may be of one matter: one names the other, else by diary number, by id, by name. */
    public static boolean mayBeOne(Traits a, Traits b) {
        if (a.replaces(b) || b.replaces(a)) {
            return true;
        }
        if (a.diaryNumber().isPresent() && b.diaryNumber().isPresent()) {
            return a.hasNumberOf(b) && alike(a, b);
        }
        if (!a.ids().isEmpty() && !b.ids().isEmpty()) {
            return a.ids().stream().anyMatch(b.ids()::contains);
        }
        return a.hasNameOf(b) && a.mayBeSameOrganisation(b) && a.mayOverlap(b);
    }

    /** Two organisations that apply for an amount each may share a diary number: one decision may cover both. */
    private static boolean isOfAnotherApplicant(Traits a, Traits b) {
        return !a.mayBeSameOrganisation(b)
                && !a.amounts().isEmpty()
                && !b.amounts().isEmpty()
                && !a.sharesAmount(b)
                && FoldedText.likenessOfFolded(
                                a.organisation().orElseThrow().name(),
                                b.organisation().orElseThrow().name())
                        < 0.7;
    }

    /** Two decisions of one name are one matter where they grant the same, or where one is not yet the decision. */
    private boolean mayBeVersions(int i, int j) {
        Traits a = traits.get(i);
        Traits b = traits.get(j);
        return a.amounts().isEmpty() || b.amounts().isEmpty() || a.sharesAmount(b) || isFinal(i) != isFinal(j);
    }

    private boolean isFinal(int i) {
        return entries.get(i).part().kind() == PartKind.DECISION;
    }

    private static boolean alike(Traits a, Traits b) {
        return a.name().isEmpty()
                || b.name().isEmpty()
                || FoldedText.likenessOfFolded(a.name().get(), b.name().get()) >= 0.6
                || a.sharesAmount(b);
    }
}
