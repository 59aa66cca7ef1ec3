package se.stodkoll.parse.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.facts.label.FormFit;
import se.stodkoll.facts.label.LabelBook;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.language.role.PassedOver.Role;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.language.word.ActWords;
import se.stodkoll.model.record.EmptySlot.Holder;
import se.stodkoll.model.record.EmptySlot.Name;
import se.stodkoll.text.mention.Mention;
import se.stodkoll.text.vocabulary.Template;
import se.stodkoll.text.vocabulary.Vocabulary;

/**
 * What is looked for where a slot is to be filled.
 *
 * @param labels slots of labels that it takes values from
 * @param acts that tell it
 * @param role that it has in them; empty where no act tells it
 * @param mentions what values of its type are found as in running text; none of names and references
 */
record SlotSearch(List<Slot> labels, List<ActKind> acts, Optional<Role> role, List<Class<? extends Mention>> mentions) {
    private static final Vocabulary LABELS = Vocabulary.load("labels");
    private static final Template TABLES = Template.load("tables");

    static SlotSearch of(Holder holder, Name name) {
        ActKind act = holder == Holder.APPLICATION ? ActKind.APPLY : ActKind.GRANT;
        return switch (name) {
            case PROJECT -> told(List.of(Slot.PROJECT), act, Role.PROJECT);
            case APPLICANT, BENEFICIARY -> told(List.of(Slot.APPLICANT, Slot.RECEIVER), act, Role.RECEIVER);
            case ORGANISATION_NUMBER -> printed(Mention.OrganisationNumber.class, Slot.ORGANISATION_NUMBER);
            case DIARY_NUMBER -> printed(Mention.MatterNumber.class, Slot.DIARY_NUMBER);
            case APPLICATION_ID -> new SlotSearch(List.of(Slot.APPLICATION_ID), List.of(), Optional.empty(), List.of());
            case PERIOD -> days(Slot.PERIOD, Slot.START, Slot.END);
            case START -> days(Slot.PERIOD, Slot.START);
            case END -> days(Slot.PERIOD, Slot.END);
            case REQUESTED_AMOUNT ->
                figure(Mention.Amount.class, Slot.REQUESTED_AMOUNT, Role.AMOUNT, List.of(ActKind.APPLY));
            case REQUESTED_PERCENT ->
                figure(Mention.Share.class, Slot.REQUESTED_PERCENT, Role.PERCENT, List.of(ActKind.APPLY));
            case GRANTED_AMOUNT ->
                figure(
                        Mention.Amount.class,
                        Slot.GRANTED_AMOUNT,
                        Role.AMOUNT,
                        holder == Holder.NOTHING ? List.of(ActKind.GRANT, ActKind.REJECT) : List.of(ActKind.GRANT));
            case GRANTED_PERCENT ->
                figure(Mention.Share.class, Slot.GRANTED_PERCENT, Role.PERCENT, List.of(ActKind.GRANT));
            case DECIDING_BODY -> told(List.of(Slot.DECIDING_BODY), act, Role.GIVER);
            case DECISION_DATE -> printed(Mention.Day.class, Slot.DATE);
            case BUDGET -> new SlotSearch(List.of(), List.of(), Optional.empty(), List.of());
        };
    }

    private static SlotSearch told(List<Slot> labels, ActKind act, Role role) {
        return new SlotSearch(labels, List.of(act), Optional.of(role), List.of());
    }

    private static SlotSearch printed(Class<? extends Mention> type, Slot label) {
        return new SlotSearch(List.of(label), List.of(), Optional.empty(), List.of(type));
    }

    private static SlotSearch days(Slot... labels) {
        return new SlotSearch(
                List.of(labels), List.of(), Optional.empty(), List.of(Mention.Span.class, Mention.Day.class));
    }

    private static SlotSearch figure(Class<? extends Mention> type, Slot label, Role role, List<ActKind> acts) {
        return new SlotSearch(List.of(label), acts, Optional.of(role), List.of(type));
    }

    boolean isOfDays() {
        return labels.contains(Slot.PERIOD);
    }

    /** Labels that tell it, those of taught forms first; of a table its heads. */
    List<String> spelledLabels(List<FormFit> taught) {
        if (labels.isEmpty()) {
            return TABLES.list("costs.heads");
        }
        Stream<String> ofForms = taught.stream()
                .flatMap(fit -> fit.form().labels().stream())
                .filter(l -> labels.stream().anyMatch(s -> s.key().equals(l.slot())))
                .map(l -> l.text());
        Stream<String> known = labels.stream()
                .flatMap(s -> LABELS.map(s.key()).values().stream())
                .flatMap(List::stream)
                .flatMap(row -> LabelBook.spelled(row).stream());
        return Stream.concat(ofForms, known).distinct().toList();
    }

    /** Verbs that tell it, in all their forms; none where no act does. */
    List<String> verbs() {
        return acts.stream()
                .flatMap(act -> ActWords.words(act).stream())
                .distinct()
                .toList();
    }
}
