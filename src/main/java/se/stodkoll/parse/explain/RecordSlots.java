package se.stodkoll.parse.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.EmptySlot.Holder;
import se.stodkoll.model.record.EmptySlot.Name;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Period;

/** The slots of a part's records: which are empty, and where the values of the others stand. */
final class RecordSlots {
    private RecordSlots() {}

    /**
     * An empty slot.
     *
     * @param holder record that it is of
     * @param name which
     */
    record Empty(Holder holder, Name name) {}

    /** In the order in which records have them; of a list of support none, its rows have slots of their own. */
    static List<Empty> empty(PartContent content) {
        boolean bare = content.application().isEmpty()
                && content.decision().isEmpty()
                && content.supportList().isEmpty();
        if (bare) {
            return List.of(
                    new Empty(Holder.NOTHING, Name.GRANTED_AMOUNT), new Empty(Holder.NOTHING, Name.REQUESTED_AMOUNT));
        }
        Gathered gathered = new Gathered();
        content.application().ifPresent(gathered::of);
        content.decision().ifPresent(gathered::of);
        return gathered.empty;
    }

    /** Where the values of all slots stand. */
    static List<Evidence> places(PartContent content) {
        Gathered gathered = new Gathered();
        content.application().ifPresent(gathered::of);
        content.decision().ifPresent(gathered::of);
        content.supportList()
                .ifPresent(l -> l.grants().forEach(g -> {
                    gathered.see(g.diaryNumber());
                    gathered.see(g.purpose());
                    gathered.see(g.recipient().company());
                    gathered.see(g.amount());
                }));
        return gathered.places;
    }

    /** Goes through records. */
    private static final class Gathered {
        private final List<Empty> empty = new ArrayList<>();
        private final List<Evidence> places = new ArrayList<>();
        private Holder holder;

        void of(Application a) {
            holder = Holder.APPLICATION;
            see(Name.PROJECT, a.identity().projectName());
            see(Name.APPLICANT, a.applicant().name());
            see(Name.ORGANISATION_NUMBER, a.applicant().organisationNumber());
            see(Name.DIARY_NUMBER, a.identity().diaryNumber());
            see(Name.APPLICATION_ID, a.identity().applicationId());
            see(a.identity().caseId());
            see(a.period());
            see(Name.REQUESTED_AMOUNT, a.request().amount());
            see(Name.REQUESTED_PERCENT, a.request().percent());
            see(a.request().advance());
            if (a.budget().isEmpty()) {
                empty.add(new Empty(holder, Name.BUDGET));
            }
            a.budget().stream()
                    .flatMap(b -> Stream.of(b.costs(), b.financing(), b.inKind()))
                    .flatMap(Optional::stream)
                    .map(BudgetTable::rows)
                    .flatMap(List::stream)
                    .forEach(this::see);
        }

        void of(Decision d) {
            holder = Holder.DECISION;
            see(Name.PROJECT, d.projectName());
            see(Name.BENEFICIARY, d.grant().beneficiary());
            see(Name.DIARY_NUMBER, d.diaryNumber());
            see(Name.GRANTED_AMOUNT, d.grant().maxAmount());
            see(Name.GRANTED_PERCENT, d.grant().percent());
            see(d.period());
            see(Name.DECIDING_BODY, d.origin().decidingBody());
            see(Name.DECISION_DATE, d.origin().decisionDate());
            see(Name.REQUESTED_AMOUNT, d.restated().amount());
            see(Name.REQUESTED_PERCENT, d.restated().percent());
            d.fundingSources().forEach(s -> see(s.amount()));
            see(d.restated().period().start());
            see(d.restated().period().end());
        }

        private void see(Period period) {
            if (period.isEmpty()) {
                empty.add(new Empty(holder, Name.PERIOD));
            } else {
                see(Name.START, period.start());
                see(Name.END, period.end());
            }
        }

        private void see(BudgetRow row) {
            row.amounts().values().forEach(a -> places.add(a.evidence()));
            see(row.total());
        }

        private void see(Name name, Optional<? extends Field<?>> field) {
            see(field);
            if (field.isEmpty()) {
                empty.add(new Empty(holder, name));
            }
        }

        private void see(Optional<? extends Field<?>> field) {
            field.ifPresent(f -> places.add(f.evidence()));
        }
    }
}
