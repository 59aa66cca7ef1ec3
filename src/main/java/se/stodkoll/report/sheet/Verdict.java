package se.stodkoll.report.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.report.digest.Attention;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.digest.SwedishTerms;

/**
 * What persons have said of a case or a finding, as cells.
 *
 * @param what in Swedish; empty where nobody has said anything of a finding
 * @param who persons, comma between; may be empty
 * @param day of the last word; empty where there is none
 * @param reason and notes in their words; may be empty
 */
record Verdict(String what, String who, Optional<LocalDate> day, String reason) {
    static final List<String> TITLES = List.of("Granskat", "Granskat av", "Granskat den", "Skäl");

    static Verdict of(Finding finding) {
        List<ReviewEvent> said = finding.verdict().stream().toList();
        return of(said.stream().map(v -> SwedishTerms.of(v)).collect(Collectors.joining()), said, said);
    }

    /** The last word on the whole, or that every finding has its verdict; with the notes. */
    static Verdict of(Matter m, Attention attention) {
        Case matter = m.matter();
        List<ReviewEvent> whole = Attention.lastWord(matter).stream().toList();
        List<ReviewEvent> last = whole.isEmpty()
                ? matter.findings().stream().flatMap(f -> f.verdict().stream()).toList()
                : whole;
        List<ReviewEvent> deciding = attention.isDone() ? last : List.of();
        Stream<ReviewEvent> notes = matter.reviews().stream().filter(e -> e.act() == ReviewAct.NOTE);
        Stream<ReviewEvent> reasons = whole.isEmpty() ? Stream.empty() : deciding.stream();
        return of(
                SwedishTerms.state(attention),
                deciding,
                Stream.concat(reasons, notes).toList());
    }

    private static Verdict of(String what, List<ReviewEvent> deciding, List<ReviewEvent> speaking) {
        return new Verdict(
                what,
                deciding.stream().map(ReviewEvent::person).distinct().collect(Collectors.joining(", ")),
                deciding.stream()
                        .map(ReviewEvent::at)
                        .max(Comparator.naturalOrder())
                        .map(SwedishFormat::day),
                speaking.stream()
                        .map(ReviewEvent::reason)
                        .filter(r -> !r.isEmpty())
                        .collect(Collectors.joining("; ")));
    }
}
