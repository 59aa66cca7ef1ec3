package se.stodkoll.report.grants;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stodkoll.model.value.Money;
import se.stodkoll.report.digest.SwedishFormat;

/** The grants of a report: cases with a decision that grants an amount, and the granted rows of support lists. */
final class Grants {
    /** Of names read with less confidence, more than one in ten is wrong. */
    private static final double SURE = 0.9;

    private final JsonNode night;
    private final String publisher;
    private final Map<String, JsonNode> parts = new LinkedHashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final boolean proposals;
    private int proposed;
    private int misread;

    /** @param proposals whether what is only proposed is a grant too */
    Grants(JsonNode night, String publisher, boolean proposals) {
        this.night = night;
        this.proposals = proposals;
        this.publisher = publisher;
        for (JsonNode document : night.path("documents")) {
            for (JsonNode part : document.path("parts")) {
                parts.put(part.path("id").asText(), part);
                files.put(part.path("id").asText(), document.path("file").asText());
            }
        }
    }

    /** Left out, since it is only proposed. */
    int proposed() {
        return proposed;
    }

    /** Left out, since a name of it may be misread. */
    int misread() {
        return misread;
    }

    List<PublishedGrant> all() {
        List<PublishedGrant> grants = new ArrayList<>();
        night.path("cases").forEach(c -> ofCase(c).ifPresent(grants::add));
        parts.forEach((id, part) -> part.path("supportList")
                .path("grants")
                .forEach(row -> ofRow(id, row).ifPresent(grants::add)));
        return grants;
    }

    private Optional<PublishedGrant> ofCase(JsonNode matter) {
        if (!matter.path("rows").isEmpty()) {
            return Optional.empty(); // told with the rows of its list
        }
        List<JsonNode> decisions = sides(matter, "decision");
        List<JsonNode> applications = sides(matter, "application");
        Optional<BigDecimal> awarded = first(decisions, "/maxAmount").map(JsonNode::decimalValue);
        boolean rejected =
                !decisions.isEmpty() && decisions.get(0).path("rejected").asBoolean(); // the first is in force
        if (awarded.isEmpty() || rejected) {
            return Optional.empty();
        }
        if (!proposals && !isDecided(matter)) {
            proposed++;
            return Optional.empty();
        }
        List<JsonNode> both =
                Stream.concat(decisions.stream(), applications.stream()).toList();
        Optional<String> title = name(both, "/projectName");
        Optional<String> recipient =
                name(decisions, "/beneficiary/name").or(() -> name(applications, "/applicant/name"));
        if (title.isEmpty() && !matter.path("projectName").asText().isBlank()
                || recipient.isEmpty()
                        && (isRead(decisions, "/beneficiary/name") || isRead(applications, "/applicant/name"))) {
            misread++;
            return Optional.empty();
        }
        Optional<String> number = text(applications, "/applicant/organisationNumber");
        String key = text(decisions, "/diaryNumber")
                .or(() -> text(applications, "/diaryNumber"))
                .orElse(matter.path("id").asText());
        return Optional.of(new PublishedGrant(
                id(key),
                title.orElse(""),
                description(first(decisions, "/percent").map(JsonNode::decimalValue), awarded.get()),
                new PublishedGrant.Amounts(
                        first(applications, "/requestedAmount").map(JsonNode::decimalValue), awarded.get()),
                new PublishedGrant.Dates(
                        text(decisions, "/decisionDate"),
                        text(decisions, "/period/start").or(() -> text(applications, "/period/start")),
                        text(decisions, "/period/end").or(() -> text(applications, "/period/end"))),
                organisation(recipient.orElse(""), number),
                new PublishedGrant.Funder(
                        organisation(name(decisions, "/decidingBody").orElse(""), Optional.empty()),
                        programmes(decisions)),
                new PublishedGrant.Origin(
                        matter.path("id").asText(),
                        matter.path("status").asText(),
                        isDecided(matter),
                        sources(matter))));
    }

    private Optional<PublishedGrant> ofRow(String part, JsonNode row) {
        boolean granted = row.at("/outcome/value").asText().equals("GRANTED");
        JsonNode amount = row.at("/amount/value");
        if (!granted || !amount.isNumber()) {
            return Optional.empty();
        }
        List<JsonNode> one = List.of(row);
        Optional<String> company = name(one, "/company");
        if (company.isEmpty() && isRead(one, "/company")) {
            misread++;
            return Optional.empty();
        }
        String key = text(one, "/diaryNumber").orElse(part);
        return Optional.of(new PublishedGrant(
                id(key),
                name(one, "/supportType").orElse(key),
                name(one, "/purpose").orElse(""),
                new PublishedGrant.Amounts(Optional.empty(), amount.decimalValue()),
                new PublishedGrant.Dates(Optional.empty(), Optional.empty(), Optional.empty()),
                organisation(company.orElse(""), Optional.empty()),
                new PublishedGrant.Funder(
                        organisation(name(one, "/decidedBy").orElse(""), Optional.empty()), List.of()),
                new PublishedGrant.Origin(part, "LIST", true, List.of(source(part)))));
    }

    private List<JsonNode> sides(JsonNode matter, String side) {
        List<JsonNode> records = new ArrayList<>();
        matter.path(side)
                .forEach(id -> Optional.ofNullable(parts.get(id.asText()))
                        .map(p -> p.path(side))
                        .filter(JsonNode::isObject)
                        .ifPresent(records::add));
        return records;
    }

    /** A proposal is no decision yet. */
    private boolean isDecided(JsonNode matter) {
        List<String> kinds = new ArrayList<>();
        matter.path("decision")
                .forEach(id -> Optional.ofNullable(parts.get(id.asText()))
                        .ifPresent(p -> kinds.add(p.path("kind").asText())));
        return kinds.contains("DECISION") || kinds.contains("MINUTES");
    }

    private List<String> sources(JsonNode matter) {
        return Stream.of("application", "decision")
                .flatMap(side -> {
                    List<String> all = new ArrayList<>();
                    matter.path(side).forEach(id -> all.add(source(id.asText())));
                    return all.stream();
                })
                .distinct()
                .toList();
    }

    private String source(String part) {
        return files.getOrDefault(part, part) + " s. "
                + Optional.ofNullable(parts.get(part))
                        .map(p -> p.at("/pages/first").asText())
                        .orElse("");
    }

    private static List<String> programmes(List<JsonNode> decisions) {
        List<String> names = new ArrayList<>();
        decisions.forEach(d ->
                d.path("fundingSources").forEach(s -> name(List.of(s), "/name").ifPresent(names::add)));
        return names.stream().distinct().toList();
    }

    /** The first value that a side states. */
    private static Optional<JsonNode> first(List<JsonNode> records, String pointer) {
        return records.stream()
                .map(r -> r.at(pointer + "/value"))
                .filter(v -> !v.isMissingNode() && !v.isNull())
                .findFirst();
    }

    private static Optional<String> text(List<JsonNode> records, String pointer) {
        return first(records, pointer).map(JsonNode::asText).filter(t -> !t.isBlank());
    }

    /** The first text that a side states and that is surely read: what is misread is not published as somebody's name. */
    private static Optional<String> name(List<JsonNode> records, String pointer) {
        return records.stream()
                .map(r -> r.at(pointer))
                .filter(f -> f.path("confidence").asDouble(0) >= SURE)
                .map(f -> f.path("value").asText())
                .filter(t -> !t.isBlank())
                .findFirst();
    }

    private static boolean isRead(List<JsonNode> records, String pointer) {
        return text(records, pointer).isPresent();
    }

    private static String description(Optional<BigDecimal> percent, BigDecimal awarded) {
        String share =
                percent.map(p -> SwedishFormat.percent(p) + " av kostnaderna, ").orElse("");
        return "Stöd med " + share + "högst " + SwedishFormat.kronor(Money.of(awarded)) + ".";
    }

    /** Unique in the export: a matter decided in parts has the same number more than once. */
    private String id(String key) {
        String id = publisher + "-" + slug(key);
        String unique = id;
        for (int n = 2; !ids.add(unique); n++) {
            unique = id + "-" + n;
        }
        return unique;
    }

    private PublishedGrant.Organisation organisation(String name, Optional<String> number) {
        String id = number.map(n -> "SE-BLV-" + n.replaceAll("\\D", ""))
                .orElseGet(() -> name.isBlank() ? publisher : publisher + "-" + slug(name));
        return new PublishedGrant.Organisation(id, name);
    }

    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
