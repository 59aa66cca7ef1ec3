package se.stodkoll.report.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.model.value.Money;

/** A run ready to be told: its parts by id, its cases in the order a person should meet them. */
public final class NightDigest {
    private final RunReport report;
    private final Summary summary;
    private final Map<String, DocumentReport> documents = new HashMap<>();
    private final Map<String, PlacedPart> parts = new HashMap<>();
    private final List<Matter> matters;
    private Optional<Sights> sights = Optional.empty();

    public NightDigest(RunReport report) {
        this.report = report;
        for (DocumentReport document : report.documents()) {
            documents.putIfAbsent(document.sha256(), document);
            for (Part part : document.parts()) {
                parts.putIfAbsent(part.id(), new PlacedPart(part, document));
            }
        }
        matters = report.cases().stream()
                .map(c -> Ranked.of(matter(c)))
                .sorted(Ranked.MONEY_TIMES_DOUBT)
                .map(Ranked::matter)
                .toList();
        summary = Summary.of(this);
    }

    public RunReport report() {
        return report;
    }

    /** What is looked at together; found when first asked for, since only a written report asks. */
    public synchronized Sights sights() {
        if (sights.isEmpty()) {
            sights = Optional.of(new Sights(parts().map(PlacedPart::part)));
        }
        return sights.get();
    }

    public Summary summary() {
        return summary;
    }

    /** In order of money and doubt: what most needs a person first. */
    public List<Matter> matters() {
        return matters;
    }

    /** The original at a page, as a link beside rapport.html; empty where it is not known where it lies. */
    public Optional<String> original(String sha256, int page) {
        return Optional.ofNullable(report.files().originals().get(sha256))
                .map(place -> "../../" + place + (place.endsWith(".pdf") ? "#page=" + page : ""));
    }

    /** What a case asks of a person. */
    public Attention attention(Matter m) {
        return Attention.of(m, report.files().tonight());
    }

    public List<Case> casesInReportOrder() {
        return matters.stream().map(Matter::matter).toList();
    }

    /** The file's path below the inbox; empty where the run does not know the fingerprint. */
    public Optional<DocumentReport> document(String sha256) {
        return Optional.ofNullable(documents.get(sha256));
    }

    /** Every part of every file, in file order. */
    public Stream<PlacedPart> parts() {
        return report.documents().stream().flatMap(d -> d.parts().stream().map(p -> new PlacedPart(p, d)));
    }

    /** What was not read, in order of the cases; what a person has set aside is left out. */
    public List<Finding> notRead() {
        return matters.stream()
                .flatMap(m -> m.matter().findings().stream())
                .filter(Summary::isNotRead)
                .toList();
    }

    /** The cases' differences in kronor together. */
    public Money differenceSum() {
        return matters.stream().map(Matter::difference).reduce(Money.ZERO, Money::plus);
    }

    private Matter matter(Case c) {
        return new Matter(c, placed(c.application()), placed(c.decision()));
    }

    private List<PlacedPart> placed(List<String> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(parts.get(id))).toList();
    }
}
