package se.stodkoll.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Period;
import se.stodkoll.model.word.Word;
import se.stodkoll.text.vocabulary.Labels;

/**
 * What a value is worth that stands once in a document and is given to several of its matters: it may be one's alone. Boards and
 * days of decisions are left as they are; they do stand once for all. It only lowers. Immutable.
 */
final class SharedValues {
    /** Every value keeps its confidence. */
    static final SharedValues NONE = new SharedValues(Map.of());

    /** What a value is. */
    enum Kind {
        NAME,
        DATE,
        NUMBER
    }

    private final Map<Kind, Double> worth;

    private SharedValues(Map<Kind, Double> worth) {
        this.worth = Map.copyOf(worth);
    }

    /** The table that comes with the program; see models/README.md for how it is made. */
    static SharedValues shipped() {
        return Shipped.TABLE;
    }

    /** From lines of kind and worth; a first line of names, and columns after the second, are passed over. */
    static SharedValues read(List<String> lines) {
        Map<Kind, Double> worth = new EnumMap<>(Kind.class);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            worth.put(Kind.valueOf(cells[0]), Double.valueOf(cells[1]));
        }
        return new SharedValues(worth);
    }

    /** The parts of a document, with what its matters share worth less. */
    List<Part> doubted(List<Part> parts, Document document) {
        Set<Evidence> shared = shared(parts, document);
        return shared.isEmpty()
                ? parts
                : parts.stream().map(p -> doubted(p, shared)).toList();
    }

    /** Where values stand that are given to more matters than they stand times there. */
    static Set<Evidence> shared(List<Part> parts, Document document) {
        Set<Evidence> shared = new HashSet<>();
        for (boolean applied : new boolean[] {true, false}) {
            Map<Evidence, Set<String>> matters = new HashMap<>();
            for (Part part : parts) {
                String matter = matter(part, applied);
                fields(part.content(), applied)
                        .forEach(f -> matters.computeIfAbsent(f.evidence(), e -> new HashSet<>())
                                .add(matter));
            }
            matters.forEach((place, of) -> {
                if (of.size() > 1 && of.size() > times(place, document)) {
                    shared.add(place);
                }
            });
        }
        return shared;
    }

    /** What tells a matter from others of its document: its project's name, else its part. */
    private static String matter(Part part, boolean applied) {
        Optional<Field<String>> project = applied
                ? part.content().application().flatMap(a -> a.identity().projectName())
                : part.content().decision().flatMap(Decision::projectName);
        return project.map(f -> Labels.fold(f.value())).orElse(part.id());
    }

    private static List<Field<?>> fields(PartContent content, boolean applied) {
        return applied
                ? content.application().map(SharedValues::fields).orElse(List.of())
                : content.decision().map(SharedValues::fields).orElse(List.of());
    }

    private static List<Field<?>> fields(Application a) {
        return present(List.of(
                a.identity().diaryNumber(),
                a.applicant().name(),
                a.period().start(),
                a.period().end()));
    }

    private static List<Field<?>> fields(Decision d) {
        Period asked = d.restated().period();
        return present(List.of(
                d.diaryNumber(),
                d.grant().beneficiary(),
                d.period().start(),
                d.period().end(),
                asked.start(),
                asked.end()));
    }

    private static List<Field<?>> present(List<Optional<? extends Field<?>>> fields) {
        return fields.stream().<Field<?>>flatMap(Optional::stream).toList();
    }

    /** How often a page says what stands at a place: nothing else tells places of the same words apart that have no box. */
    private static int times(Evidence place, Document document) {
        if (place.box().isPresent()) {
            return 1;
        }
        String page = document.pages().stream()
                .filter(p -> p.number() == place.page())
                .flatMap(p -> p.lines().stream())
                .flatMap(l -> l.words().stream())
                .map(Word::raw)
                .collect(Collectors.joining(" "));
        int times = 0;
        for (int at = page.indexOf(place.text()); at >= 0; at = page.indexOf(place.text(), at + 1)) {
            times++;
        }
        return times;
    }

    private Part doubted(Part part, Set<Evidence> shared) {
        PartContent c = part.content();
        PartContent content = c.with(
                c.application().map(a -> doubted(a, shared)), c.decision().map(d -> doubted(d, shared)));
        return new Part(part.id(), part.kind(), part.title(), part.pages(), part.textSource(), content);
    }

    private Application doubted(Application a, Set<Evidence> shared) {
        Application.Identity i = a.identity();
        return new Application(
                new Application.Identity(
                        i.projectName(), i.applicationId(), i.caseId(), doubted(i.diaryNumber(), Kind.NUMBER, shared)),
                new Application.Applicant(
                        doubted(a.applicant().name(), Kind.NAME, shared),
                        a.applicant().organisationNumber()),
                doubted(a.period(), shared),
                a.request(),
                a.activities(),
                a.budget(),
                a.form());
    }

    private Decision doubted(Decision d, Set<Evidence> shared) {
        Decision.Grant g = d.grant();
        Decision.Restated r = d.restated();
        return new Decision(
                d.projectName(),
                doubted(d.diaryNumber(), Kind.NUMBER, shared),
                new Decision.Grant(
                        doubted(g.beneficiary(), Kind.NAME, shared),
                        g.percent(),
                        g.maxAmount(),
                        g.rejected(),
                        g.outcome()),
                doubted(d.period(), shared),
                d.origin(),
                d.fundingSources(),
                d.terms(),
                new Decision.Restated(r.percent(), r.amount(), doubted(r.period(), shared)),
                d.replaces());
    }

    private Period doubted(Period period, Set<Evidence> shared) {
        return new Period(doubted(period.start(), Kind.DATE, shared), doubted(period.end(), Kind.DATE, shared));
    }

    private <T> Optional<Field<T>> doubted(Optional<Field<T>> field, Kind kind, Set<Evidence> shared) {
        return field.map(f -> shared.contains(f.evidence()) ? f.atMost(worth.getOrDefault(kind, f.confidence())) : f);
    }

    /** Read once. */
    private static final class Shipped {
        static final SharedValues TABLE = load();

        private static SharedValues load() {
            try (InputStream in = SharedValues.class.getResourceAsStream("/models/calibration-shared.csv");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return read(lines.lines().toList());
            } catch (IOException failure) {
                throw new UncheckedIOException("models/calibration-shared.csv", failure);
            }
        }
    }
}
