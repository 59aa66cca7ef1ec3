package se.stodkoll.web.decide;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.review.Desk;
import se.stodkoll.review.FieldType;
import se.stodkoll.review.ReadField;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Refusal;

/** Turns what a person says of values into events, or refuses it and says why. */
public final class ValueDecisions {
    /** A row of a budget that is to be added: "/application/budget/costs/rows/4+item". */
    private static final String NEW_ROW = "(.*/rows/\\d+\\+[a-z]+)/.*";

    private static final String NAME = "/label";

    private final Office office;
    private final Clock clock;

    ValueDecisions(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /** @param parts that the value must be of */
    ReviewEvent one(Desk desk, List<String> parts, Wish wish, String person) {
        return several(desk, parts, List.of(wish), person).get(0);
    }

    /**
     * What was filled into several at once. Of a row that is added its name comes first, and the amounts are of that row.
     *
     * @param parts that the values must be of
     */
    List<ReviewEvent> several(Desk desk, List<String> parts, List<Wish> wishes, String person) {
        Instant at = clock.instant();
        List<ReviewEvent> events = new ArrayList<>();
        Map<String, Evidence> names = new HashMap<>();
        for (Wish wish : wishes) {
            Wish.Field asked = wish.field().orElseThrow(() -> Refusal.bad("Välj vilket värde som ska rättas."));
            ReadField field = field(desk, parts, asked);
            String value = value(field, asked, wish);
            Optional<Evidence> pointed = pointed(desk, field, asked, value);
            Optional<Evidence> row = field.row();
            if (asked.path().endsWith(NAME)) {
                pointed.ifPresent(name -> checkTold(name, desk, field, names.values()));
            }
            if (asked.path().matches(NEW_ROW)) {
                String key = asked.part() + asked.path().replaceFirst(NEW_ROW, "$1");
                if (asked.path().endsWith(NAME)) {
                    names.put(key, pointed.orElseThrow());
                } else {
                    row = Optional.of(Optional.ofNullable(names.get(key))
                            .orElseThrow(() -> Refusal.bad("Skriv vad den nya raden heter.")));
                }
            }
            events.add(new ReviewEvent(
                    0,
                    at,
                    person,
                    wish.act(),
                    ReviewSubject.ofField(
                            field.part(), new ReviewSubject.FieldPlace(field.path(), field.read(), pointed, row)),
                    field.value().map(ReadField.Value::plain),
                    Optional.of(value),
                    wish.reason().strip()));
        }
        return events;
    }

    /** A name that stands in no place is all that tells its row from others of the table. */
    private static void checkTold(Evidence name, Desk desk, ReadField field, Collection<Evidence> added) {
        String table = table(field.path());
        boolean taken = desk.fields(field.part()).stream()
                .filter(f -> f.path().endsWith(NAME) && !f.path().equals(field.path()))
                .filter(f -> table(f.path()).equals(table))
                .flatMap(f -> f.row().stream())
                .anyMatch(name::equals);
        if (name.box().isEmpty() && (taken || added.contains(name))) {
            throw Refusal.bad("Det finns redan en rad som heter ”" + name.text()
                    + "”. Skriv namnet så att det skiljer sig, eller peka ut det på sidan.");
        }
    }

    private static String table(String path) {
        return path.replaceFirst("/rows/.*", "");
    }

    private static ReadField field(Desk desk, List<String> parts, Wish.Field asked) {
        return Optional.of(asked.part())
                .filter(parts::contains)
                .flatMap(part -> desk.field(part, asked.path()))
                .orElseThrow(() -> Refusal.conflict(Decisions.CHANGED));
    }

    private static String value(ReadField field, Wish.Field asked, Wish wish) {
        Optional<String> old = field.value().map(ReadField.Value::plain);
        if (!old.orElse("").equals(asked.oldValue())) {
            throw Refusal.conflict(Decisions.CHANGED);
        }
        return wish.act() == ReviewAct.CONFIRM
                ? old.orElseThrow(() -> Refusal.bad("Där lästes inget som kan bekräftas. Rätta i stället."))
                : field.type()
                        .plain(wish.newValue())
                        .orElseThrow(() -> Refusal.bad(
                                field.label() + ": skriv " + field.type().howToWrite() + "."));
    }

    /**
     * The place pointed at, with what was read there; for a value that was not read anywhere, at least its document. What a
     * row is called tells it from others where it stands in no place.
     */
    private Optional<Evidence> pointed(Desk desk, ReadField field, Wish.Field asked, String value) {
        String document = desk.documentOf(field.part()).orElseThrow().sha256();
        if (asked.pointed().isEmpty()) {
            int page = field.row()
                    .map(Evidence::page)
                    .orElseGet(
                            () -> desk.part(field.part()).orElseThrow().pages().first());
            String told = field.type() == FieldType.TEXT && field.path().endsWith(NAME) ? value : "";
            return field.read().isPresent()
                    ? Optional.empty()
                    : Optional.of(new Evidence(document, page, Optional.empty(), told));
        }
        Wish.Pointed place = asked.pointed().get();
        String text = office
                .page(document, place.page())
                .orElseThrow(() -> Refusal.bad("Sidan finns inte i dokumentet."))
                .lines()
                .stream()
                .flatMap((Line line) -> line.words().stream())
                .filter(w -> w.box().filter(b -> isInside(b, place.box())).isPresent())
                .map(Word::raw)
                .collect(Collectors.joining(" "));
        return Optional.of(new Evidence(document, place.page(), Optional.of(place.box()), text));
    }

    private static boolean isInside(Box word, Box box) {
        return word.centerX() >= box.x0()
                && word.centerX() <= box.x1()
                && word.centerY() >= box.y0()
                && word.centerY() <= box.y1();
    }
}
