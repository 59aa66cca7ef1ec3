package se.stodkoll.web.decide;

import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.finding.ReviewSubject;
import se.stodkoll.review.Desk;
import se.stodkoll.review.FindingKey;
import se.stodkoll.review.Reviews;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Refusal;

/** Turns what a person asks for into an event of the ledger, or refuses it and says why. */
public final class Decisions {
    static final String CHANGED =
            "Någon annan har ändrat ärendet sedan du öppnade det. Inget har skrivits över och ditt beslut är inte sparat."
                    + " Se vad som nu gäller och besluta igen.";

    private static final Collator SWEDISH = Collator.getInstance(Locale.forLanguageTag("sv"));

    private final Office office;
    private final Clock clock;
    private final ValueDecisions values;

    public Decisions(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
        this.values = new ValueDecisions(office, clock);
    }

    /** Writes the decision; returns it as written. */
    public ReviewEvent decide(String caseId, Wish wish, String person) {
        Desk desk = office.desk();
        Case matter = matter(desk, caseId);
        check(desk, wish);
        ReviewEvent event = event(desk, matter, wish, person);
        List<String> watched = Stream.concat(matter.parts().stream(), others(desk, wish).stream())
                .distinct()
                .toList();
        return office.decide(event, watched, wish.seen()).orElseThrow(() -> Refusal.conflict(CHANGED));
    }

    private static Case matter(Desk desk, String caseId) {
        return desk.find(caseId)
                .orElseThrow(() -> Refusal.notFound(
                        "Ärendet finns inte, eller har bytt namn." + " Gå till listan och öppna det därifrån."));
    }

    private static void check(Desk desk, Wish wish) {
        if (wish.seen() < 0 || wish.seen() > desk.lastEvent()) {
            throw Refusal.bad("lastDecision är ett beslut som inte finns än. Hämta ärendet igen.");
        }
        checkLength(wish.reason());
        checkLength(wish.newValue());
    }

    /**
     * Writes what was filled into several values of a case at once: all of it, or nothing where one is refused.
     *
     * @return as written
     */
    public List<ReviewEvent> decideValues(String caseId, List<Wish> wishes, String person) {
        Desk desk = office.desk();
        Case matter = matter(desk, caseId);
        wishes.forEach(wish -> check(desk, wish));
        return write(matter.parts(), wishes.get(0).seen(), values.several(desk, matter.parts(), wishes, person));
    }

    /** Writes what a person says of a value of a part that no case may hold. */
    public ReviewEvent decideOfPart(String part, Wish wish, String person) {
        Desk desk = office.desk();
        check(desk, wish);
        return write(List.of(part), wish.seen(), List.of(values.one(desk, List.of(part), wish, person)))
                .get(0);
    }

    /** Each after the one before it, as long as nobody else comes between. */
    private List<ReviewEvent> write(List<String> watched, long seen, List<ReviewEvent> events) {
        List<ReviewEvent> written = new ArrayList<>();
        for (ReviewEvent event : events) {
            long last =
                    written.isEmpty() ? seen : written.get(written.size() - 1).number();
            written.add(office.decide(event, watched, last)
                    .orElseThrow(() -> Refusal.conflict(
                            written.isEmpty()
                                    ? CHANGED
                                    : "Någon annan ändrade ärendet medan det sparades: " + written.size() + " av "
                                            + events.size() + " rutor är sparade. Se vad som nu gäller.")));
        }
        return written;
    }

    /**
     * Undoes several decisions, each by itself.
     *
     * @param numbers of the decisions
     * @return how many no longer hold by it
     */
    public int undoEach(List<Long> numbers, long seen, String person) {
        List<ReviewEvent> inForce = Reviews.of(office.desk().events()).inForce();
        Map<String, Long> own = new HashMap<>();
        int undone = 0;
        for (ReviewEvent event : inForce) {
            if (numbers.contains(event.number())) {
                List<String> parts = event.subject().parts();
                long last = parts.stream()
                        .mapToLong(p -> own.getOrDefault(p, seen))
                        .max()
                        .orElse(seen);
                Optional<ReviewEvent> written = office.decide(
                        new ReviewEvent(
                                0,
                                clock.instant(),
                                person,
                                ReviewAct.UNDO,
                                event.undoSubject(),
                                Optional.empty(),
                                Optional.empty(),
                                ""),
                        parts,
                        last);
                written.ifPresent(w -> parts.forEach(p -> own.put(p, w.number())));
                undone += written.isPresent() ? 1 : 0;
            }
        }
        return undone;
    }

    /**
     * Writes the same decision on several cases, each by itself: one that somebody else has changed since holds up no other.
     *
     * @param wish on the whole of each
     * @return those that were written
     */
    public List<ReviewEvent> decideEach(List<String> caseIds, Wish wish, String person) {
        Desk desk = office.desk();
        checkLength(wish.reason());
        Instant at = clock.instant();
        List<ReviewEvent> all = new ArrayList<>();
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
                return office.decide(event(desk, alone, wish, person).saidAt(at), own, wish.seen());
            });
            written.ifPresent(all::add);
        }
        return all;
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
                wish.field().isPresent()
                        ? values.one(desk, matter.parts(), wish, person)
                        : verdict(matter, wish, person);
            case CORRECT -> values.one(desk, matter.parts(), wish, person);
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
    public static List<String> people(Office office, Desk desk, String person) {
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
