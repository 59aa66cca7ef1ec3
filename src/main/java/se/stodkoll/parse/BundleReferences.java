package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.part.DiaryNumbers;
import se.stodkoll.text.Flow;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/**
 * What one part of a bundle says of another: an agenda item that grants the same project's money has its diary number, and
 * a list of delegated decisions names each one's ("Dnr 19RS1234 Medfinansiering av …").
 */
final class BundleReferences {
    private static final Template WORDS = Template.load("decisions");
    private static final Pattern LISTED = Pattern.compile("(?<number>" + DiaryNumbers.NUMBER + ")[:,]?\\s+"
            + WORDS.exact("listed.titles") + "\\s+" + WORDS.exact("listed.of") + "\\s+(?:"
            + WORDS.exact("listed.projects") + "\\s+)?(?<name>[^,.\\n]*(?:\\n[^,.\\n]*)?)");
    /** Shorter beginnings of a name are no evidence. */
    private static final int SHORTEST = 4;

    private final List<Part> parts;
    private final Flow all;
    /** Sought once, when first asked for: a long bundle has many decisions without a number. */
    private List<Listed> listed;

    BundleReferences(List<Part> parts, Document document, Readings readings) {
        this.parts = List.copyOf(parts);
        this.all = parts.size() < 2
                ? new Flow(List.of(), readings)
                : new Flow(
                        document.pages().stream()
                                .flatMap(p -> p.lines().stream().map(l -> new TextLine(p.number(), l)))
                                .toList(),
                        readings);
    }

    List<Part> completed() {
        List<Part> completed = new ArrayList<>();
        for (Part part : parts) {
            completed.add(part.content()
                    .decision()
                    .filter(d -> d.diaryNumber().isEmpty() && d.projectName().isPresent())
                    .flatMap(d -> number(part, d).map(n -> with(part, d, n)))
                    .orElse(part));
        }
        return completed;
    }

    private Optional<Field<String>> number(Part part, Decision decision) {
        String name = Labels.fold(decision.projectName().orElseThrow().value());
        Optional<Field<String>> sameProject = parts.stream()
                .filter(p -> p != part)
                .flatMap(p -> p.content().decision().stream())
                .filter(d -> d.projectName().map(n -> Labels.fold(n.value())).equals(Optional.of(name)))
                .flatMap(d -> d.diaryNumber().stream())
                .findFirst();
        return sameProject.or(() -> listed(name));
    }

    private Optional<Field<String>> listed(String name) {
        if (listed == null) {
            listed = allListed();
        }
        return listed.stream()
                .filter(l -> name.startsWith(l.name()))
                .findFirst()
                .map(l -> all.field(all.text().substring(l.start(), l.end()), l.start(), l.end()));
    }

    private List<Listed> allListed() {
        List<Listed> found = new ArrayList<>();
        Matcher m = all.matcher(LISTED);
        while (m.find()) {
            String name = Labels.fold(m.group("name")).trim();
            if (name.length() >= SHORTEST) {
                found.add(new Listed(name, m.start("number"), m.end("number")));
            }
        }
        return found;
    }

    /** A project's name, folded, and where its number stands in the text: [start, end). */
    private record Listed(String name, int start, int end) {}

    private static Part with(Part part, Decision d, Field<String> number) {
        Optional<Field<String>> numbered = Optional.of(number);
        Decision decision = new Decision(
                d.projectName(),
                numbered,
                d.grant(),
                d.period(),
                d.origin(),
                d.fundingSources(),
                d.terms(),
                d.restated());
        Optional<Application> application = part.content()
                .application()
                .map(a -> new Application(
                        new Application.Identity(
                                a.identity().projectName(),
                                a.identity().applicationId(),
                                a.identity().caseId(),
                                numbered),
                        a.applicant(),
                        a.period(),
                        a.request(),
                        a.activities(),
                        a.budget(),
                        a.form()));
        return new Part(
                part.id(),
                part.kind(),
                part.title(),
                part.pages(),
                part.textSource(),
                part.content().with(application, Optional.of(decision)));
    }
}
