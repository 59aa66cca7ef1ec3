package se.stodkoll.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.run.DocumentReport;

/** Made documents for tests outside the report. */
public final class MadeMatters {
    private MadeMatters() {}

    /** An application and a decision on it, read from text, each in a file of its own. */
    public static List<DocumentReport> pair(String name, String applicant, long requested, long granted) {
        MadeProject project = new MadeProject(name, applicant, "50", requested, granted, "2026-01-01", "2027-12-31");
        String applied = sha("ansökan " + name);
        String decided = sha("beslut " + name);
        return List.of(
                file(
                        applied,
                        "ansokan-" + applied.substring(0, 4) + ".pdf",
                        PartKind.APPLICATION,
                        MadeProject.content(project.application(Made.text(applied)))),
                file(
                        decided,
                        "beslut-" + decided.substring(0, 4) + ".pdf",
                        PartKind.DECISION,
                        MadeProject.content(project.decision(Made.text(decided)))));
    }

    /** The same, its files called {@code file}. */
    public static List<DocumentReport> called(String file, List<DocumentReport> documents) {
        return documents.stream()
                .map(d -> new DocumentReport(
                        d.sha256(),
                        file,
                        d.mediaType(),
                        d.pageCount(),
                        d.status(),
                        d.duplicateOf(),
                        d.problems(),
                        d.parts()))
                .toList();
    }

    /** An application's file, its budget another or none. */
    public static DocumentReport withBudget(DocumentReport file, Function<Budget, Optional<Budget>> change) {
        Part part = file.parts().get(0);
        Application a = part.content().application().orElseThrow();
        Application other = new Application(
                a.identity(),
                a.applicant(),
                a.period(),
                a.request(),
                a.activities(),
                change.apply(a.budget().orElseThrow()),
                a.form());
        return file.withParts(List.of(new Part(
                part.id(),
                part.kind(),
                part.title(),
                part.pages(),
                part.textSource(),
                new PartContent(Optional.of(other), Optional.empty(), Optional.empty(), List.of()))));
    }

    /** The same, its table of costs not read. */
    public static DocumentReport withoutCosts(DocumentReport file) {
        return withBudget(file, b -> Optional.of(new Budget(b.years(), Optional.empty(), b.financing(), b.inKind())));
    }

    /** The same with minutes on its second page that gave no record. */
    public static DocumentReport withMinutes(DocumentReport file) {
        Part first = file.parts().get(0);
        PartContent nothing = new PartContent(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        return file.withParts(List.of(
                first,
                new Part(
                        file.sha256().substring(0, 12) + "-2",
                        PartKind.MINUTES,
                        "Protokoll fört vid sammanträde med nämnden för hållbar utveckling",
                        new PageRange(2, 2),
                        first.textSource(),
                        nothing)));
    }

    private static DocumentReport file(String sha, String name, PartKind kind, PartContent content) {
        return new DocumentReport(
                sha,
                name,
                "application/pdf",
                2,
                DocumentReport.Status.EXTRACTED,
                Optional.empty(),
                List.of(),
                List.of(MadeProject.part(sha, 1, kind, name, TextSource.TEXT_LAYER, content)));
    }

    private static String sha(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
