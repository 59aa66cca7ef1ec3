package se.stodkoll.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.form.ShownValue;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;

/**
 * Where persons have shown that values of a part stand.
 *
 * @param kind of record that most of them are of, {@link PartKind#APPLICATION} or {@link PartKind#DECISION}
 * @param values in the order of the fields' kinds, each slot once
 * @param pointed how many of them a person has pointed at where the program read nothing, or something else
 */
public record ShownValues(PartKind kind, List<ShownValue> values, int pointed) {
    /** What is of a slot, by the path of its field: a form's label tells it. */
    private static final Map<String, String> SLOTS = slots();

    public ShownValues {
        values = List.copyOf(values);
    }

    private static Map<String, String> slots() {
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("/application/identity/projectName", "project");
        slots.put("/application/applicant/name", "applicant");
        slots.put("/application/applicant/organisationNumber", "organisationNumber");
        slots.put("/application/identity/diaryNumber", "diaryNumber");
        slots.put("/application/identity/applicationId", "applicationId");
        slots.put("/application/request/amount", "requestedAmount");
        slots.put("/application/request/percent", "requestedPercent");
        slots.put("/application/period/start", "start");
        slots.put("/application/period/end", "end");
        slots.put("/decision/projectName", "project");
        slots.put("/decision/grant/beneficiary", "applicant");
        slots.put("/decision/diaryNumber", "diaryNumber");
        slots.put("/decision/grant/maxAmount", "grantedAmount");
        slots.put("/decision/grant/percent", "grantedPercent");
        slots.put("/decision/restated/amount", "requestedAmount");
        slots.put("/decision/restated/percent", "requestedPercent");
        slots.put("/decision/period/start", "start");
        slots.put("/decision/period/end", "end");
        slots.put("/decision/origin/decidingBody", "decidingBody");
        slots.put("/decision/origin/decisionDate", "date");
        return slots;
    }

    /**
     * Those of a part that hold.
     *
     * @param part id
     * @param document SHA-256 of the file it stands in
     * @param inForce decisions, oldest first: {@link Reviews#inForce()}
     */
    public static ShownValues of(String part, String document, List<ReviewEvent> inForce) {
        Map<String, ReviewEvent> last = new LinkedHashMap<>();
        inForce.stream()
                .filter(e -> e.act() == ReviewAct.CORRECT || e.act() == ReviewAct.CONFIRM)
                .filter(e -> e.subject().field().isPresent()
                        && e.subject().parts().get(0).equals(part))
                .forEach(e -> last.put(e.subject().field().get().path(), e));
        Map<String, ShownValue> values = new LinkedHashMap<>();
        int pointed = 0;
        int decision = 0;
        for (Map.Entry<String, String> field : SLOTS.entrySet()) {
            Optional<Evidence> place =
                    place(last.get(field.getKey())).filter(e -> e.document().equals(document));
            if (place.isPresent()) {
                values.put(
                        field.getValue(),
                        new ShownValue(
                                field.getValue(),
                                place.get().page(),
                                place.get().box().orElseThrow()));
                pointed += isPointed(last.get(field.getKey())) ? 1 : 0;
                decision += field.getKey().startsWith("/decision") ? 1 : -1;
            }
        }
        return new ShownValues(
                decision > 0 ? PartKind.DECISION : PartKind.APPLICATION, new ArrayList<>(values.values()), pointed);
    }

    /** Whether something was pointed at that the program does not read there by itself. */
    public boolean teaches(List<ReadField> fields) {
        return pointed > 0
                && values.stream()
                        .anyMatch(value -> fields.stream()
                                .filter(f -> value.slot().equals(SLOTS.get(f.path())))
                                .noneMatch(f -> f.read()
                                        .filter(e -> e.page() == value.page())
                                        .flatMap(Evidence::box)
                                        .filter(b -> holds(value.box(), b) || holds(b, value.box()))
                                        .isPresent()));
    }

    private static boolean holds(Box box, Box other) {
        return other.centerX() >= box.x0()
                && other.centerX() <= box.x1()
                && other.centerY() >= box.y0()
                && other.centerY() <= box.y1();
    }

    /** These with others shown since: of a slot the later one counts. */
    public ShownValues with(PartKind otherKind, List<ShownValue> later) {
        Map<String, ShownValue> all = new LinkedHashMap<>();
        values.forEach(v -> all.put(v.slot(), v));
        later.forEach(v -> all.put(v.slot(), v));
        return new ShownValues(otherKind, new ArrayList<>(all.values()), pointed + later.size());
    }

    /** The slots that a person can show on a paper of a kind, the commonest first. */
    public static List<String> slots(PartKind kind) {
        String record = kind == PartKind.DECISION ? "/decision" : "/application";
        return SLOTS.entrySet().stream()
                .filter(e -> e.getKey().startsWith(record))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Optional<Evidence> place(ReviewEvent event) {
        return Optional.ofNullable(event)
                .flatMap(e -> e.subject().field())
                .flatMap(f -> Stream.of(f.pointed(), f.read())
                        .flatMap(Optional::stream)
                        .filter(e -> e.box().isPresent())
                        .findFirst());
    }

    private static boolean isPointed(ReviewEvent event) {
        return event.subject()
                .field()
                .flatMap(f -> f.pointed())
                .flatMap(Evidence::box)
                .isPresent();
    }
}
