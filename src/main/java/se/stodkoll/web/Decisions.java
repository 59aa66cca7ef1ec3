package se.stodkoll.web;

import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.review.Desk;
import se.stodkoll.review.FindingKey;
import se.stodkoll.review.PartFields;
import se.stodkoll.review.ReadField;
import se.stodkoll.review.Reviews;

/** Turns what a person asks for into an event of the ledger, or refuses it and says why. */
final class Decisions {
    private static final String CHANGED =
            "Någon annan har ändrat ärendet sedan du öppnade det. Inget har skrivits över och ditt beslut är inte sparat."
                    + " Se vad som nu gäller och besluta igen.";

    private static final Collator SWEDISH = Collator.getInstance(Locale.forLanguageTag("sv"));

    private final Office office;
    private final Clock clock;

    Decisions(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /** Writes the decision; returns it as written. */
    ReviewEvent decide(String caseId, Wish wish, String person) {
        Desk desk = office.desk();
        Case matter = desk.find(caseId)
                .orElseThrow(() -> Refusal.notFound(
                        "Ärendet finns inte, eller har bytt namn." + " Gå till listan och öppna det därifrån."));
        if (wish.seen() < 0 || wish.seen() > desk.lastEvent()) {
            throw Refusal.bad("lastDecision är ett beslut som inte finns än. Hämta ärendet igen.");
        }
        checkLength(wish.reason());
        checkLength(wish.newValue());
        ReviewEvent event = event(desk, matter, wish, person);
        List<String> watched = Stream.concat(matter.parts().stream(), others(desk, wish).stream())
                .distinct()
                .toList();
        return office.decide(event, watched, wish.seen()).orElseThrow(() -> Refusal.conflict(CHANGED));
    }

    /**
     * Writes the same decision on several cases, each by itself: one that somebody else has changed since holds up no other.
     *
     * @param wish on the whole of each
     * @return ids of those on which it was not written
     */
    List<String> decideEach(List<String> caseIds, Wish wish, String person) {
        Desk desk = office.desk();
        checkLength(wish.reason());
        List<String> refused = new ArrayList<>();
        for (String id : caseIds) {
            Optional<ReviewEvent> written = desk.find(id).flatMap(matter -> {
                List<String> own =
                        matter.ownParts(); // a list that several have a row of is no reason to refuse the second
                Case alone = new Case(
                        matter.id(),
                        matter.projectName(),
                        matter.status(),
                        own,
                        List.of(),
                        List.of(),
                        matter.findings());
                return office.decide(event(desk, alone, wish, person), own, wish.seen());
            });
            if (written.isEmpty()) {
                refused.add(id);
            }
        }
        return refused;
    }

    private static void checkLength(String text) {
        if (text.length() > ReviewEvent.LONGEST_TEXT) {
            throw Refusal.bad("Texten är för lång: högst " + ReviewEvent.LONGEST_TEXT + " tecken.");
        }
    }

    private static List<String> others(Desk desk, Wish wish) {
        return wish.otherPart().flatMap(desk::caseOf).map(Case::parts).orElse(List.of());
    }

    private ReviewEvent event(Desk desk, Case matter, Wish wish, String person) {
        return switch (wish.act()) {
            case CONFIRM ->
                wish.field().isPresent() ? value(desk, matter, wish, person) : verdict(matter, wish, person);
            case CORRECT -> value(desk, matter, wish, person);
            case DISMISS -> verdict(matter, wish, person);
            case DEFER -> plain(wish, person, ReviewSubject.ofCase(matter.parts()));
            case NOTE -> note(matter, wish, person);
            case ASSIGN -> assignment(desk, matter, wish, person);
            case PAIR -> plain(wish, person, pair(desk, matter, wish));
            case UNPAIR -> plain(wish, person, split(matter));
            case UNDO -> plain(wish, person, undone(desk, matter, wish));
        };
    }

    private ReviewEvent note(Case matter, Wish wish, String person) {
        if (wish.reason().isBlank()) {
            throw Refusal.bad("Skriv en anteckning.");
        }
        return plain(wish, person, ReviewSubject.ofCase(matter.parts()));
    }

    private ReviewEvent assignment(Desk desk, Case matter, Wish wish, String person) {
        String to = wish.newValue().strip();
        if (!to.isEmpty() && !people(office, desk, person).contains(to)) {
            throw Refusal.bad("Ingen som granskar heter så. Välj i listan.");
        }
        return new ReviewEvent(
                0,
                clock.instant(),
                person,
                wish.act(),
                ReviewSubject.ofCase(matter.parts()),
                Optional.empty(),
                Optional.of(to),
                wish.reason().strip());
    }

    /** Whom a case can be given to: who may log in, who has decided before, and who asks; in order of name. */
    static List<String> people(Office office, Desk desk, String person) {
        return Stream.of(
                        office.reviewers().stream(), desk.events().stream().map(ReviewEvent::person), Stream.of(person))
                .flatMap(names -> names)
                .distinct()
                .sorted(SWEDISH)
                .toList();
    }

    private ReviewEvent plain(Wish wish, String person, ReviewSubject subject) {
        return new ReviewEvent(
                0,
                clock.instant(),
                person,
                wish.act(),
                subject,
                Optional.empty(),
                Optional.empty(),
                wish.reason().strip());
    }

    private ReviewEvent verdict(Case matter, Wish wish, String person) {
        if (wish.finding().isEmpty() && wish.act() == ReviewAct.CONFIRM) {
            return plain(wish, person, ReviewSubject.ofCase(matter.parts()));
        }
        String key = wish.finding()
                .filter(FindingKey.byKey(matter)::containsKey)
                .orElseThrow(() -> Refusal.conflict(CHANGED));
        if (wish.act() == ReviewAct.DISMISS && wish.reason().isBlank()) {
            throw Refusal.bad("Skriv ett skäl: den som läser rapporten ska se varför fyndet avfärdats.");
        }
        return plain(
                wish,
                person,
                ReviewSubject.ofFinding(
                        matter.parts(), key, FindingKey.byKey(matter).get(key).rule()));
    }

    private ReviewEvent value(Desk desk, Case matter, Wish wish, String person) {
        Wish.Field asked = wish.field().orElseThrow(() -> Refusal.bad("Välj vilket värde som ska rättas."));
        ReadField field = field(desk, matter, asked);
        Optional<String> old = field.value().map(ReadField.Value::plain);
        if (!old.orElse("").equals(asked.oldValue())) {
            throw Refusal.conflict(CHANGED);
        }
        String value = wish.act() == ReviewAct.CONFIRM
                ? old.orElseThrow(() -> Refusal.bad("Där lästes inget som kan bekräftas. Rätta i stället."))
                : field.type()
                        .plain(wish.newValue())
                        .orElseThrow(() -> Refusal.bad(
                                field.label() + ": skriv " + field.type().howToWrite() + "."));
        ReviewSubject.FieldPlace place =
                new ReviewSubject.FieldPlace(field.path(), field.read(), pointed(desk, field, asked));
        return new ReviewEvent(
                0,
                clock.instant(),
                person,
                wish.act(),
                ReviewSubject.ofField(field.part(), place),
                old,
                Optional.of(value),
                wish.reason().strip());
    }

    private static ReadField field(Desk desk, Case matter, Wish.Field asked) {
        Optional<Part> asRead =
                desk.partAsRead(asked.part()).filter(p -> matter.parts().contains(p.id()));
        return asRead.stream()
                .flatMap(part -> PartFields.of(part, desk.part(part.id()).orElseThrow()).stream())
                .filter(f -> f.path().equals(asked.path()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(CHANGED));
    }

    /** The place pointed at, with what was read there; for a value that was not read anywhere, at least its document. */
    private Optional<Evidence> pointed(Desk desk, ReadField field, Wish.Field asked) {
        String document = desk.documentOf(field.part()).orElseThrow().sha256();
        if (asked.pointed().isEmpty()) {
            int page = desk.part(field.part()).orElseThrow().pages().first();
            return field.read().isPresent()
                    ? Optional.empty()
                    : Optional.of(new Evidence(document, page, Optional.empty(), ""));
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

    private static ReviewSubject pair(Desk desk, Case matter, Wish wish) {
        Case other = wish.otherPart()
                .flatMap(desk::caseOf)
                .orElseThrow(() -> Refusal.bad("Välj vilket ärende det ska paras ihop med."));
        boolean applied = matter.decision().isEmpty()
                && !other.decision().isEmpty()
                && other.application().isEmpty();
        boolean decided = matter.application().isEmpty()
                && !other.application().isEmpty()
                && other.decision().isEmpty();
        if (!applied && !decided) {
            throw Refusal.conflict("Bara en ansökan utan beslut och ett beslut utan ansökan kan paras ihop."
                    + " Dela det ärende som redan har båda först.");
        }
        Case application = applied ? matter : other;
        Case decision = applied ? other : matter;
        return ReviewSubject.ofPair(
                application.application().get(0), decision.decision().get(0));
    }

    private static ReviewSubject split(Case matter) {
        if (matter.application().isEmpty()
                || matter.decision().isEmpty()
                || matter.application().stream().anyMatch(matter.decision()::contains)) {
            throw Refusal.bad("Bara ett ärende med ansökan och beslut i skilda handlingar kan delas.");
        }
        return ReviewSubject.ofPair(
                matter.application().get(0), matter.decision().get(0));
    }

    private static ReviewSubject undone(Desk desk, Case matter, Wish wish) {
        return desk.events().stream()
                .filter(e -> wish.undone().filter(n -> n == e.number()).isPresent())
                .filter(e -> e.act() != ReviewAct.UNDO
                        && Reviews.of(desk.events()).inForce().contains(e))
                .filter(e -> e.subject().parts().stream().anyMatch(matter.parts()::contains))
                .findFirst()
                .map(ReviewEvent::undoSubject)
                .orElseThrow(() -> Refusal.conflict(CHANGED));
    }
}
