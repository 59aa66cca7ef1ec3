package se.stodkoll.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.CaseChange;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.finding.PartMark;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.model.word.Box;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.reconcile.Reconciling;
import se.stodkoll.reconcile.incremental.KnownRecords;
import se.stodkoll.reconcile.pairing.PriorState;

/**
 * Stages that do by a file's first line what real ones do by its content: "fel KOD" fails with that code, "brister" breaks
 * the reader, "tolkfel" breaks the parser, "slukar minne" can be made to run out of memory, all else is read as one page of its lines, less surely where the name has
 * "skannad" in it. A case for each document read.
 */
final class FakeStages {
    /** System property under which "slukar minne" takes all there is. */
    static final String HUNGRY = "made.hungry";
    /** Names given to the reader, in order of time. */
    final List<String> reads = Collections.synchronizedList(new ArrayList<>());

    private final long millisPerFile;

    FakeStages() {
        this(0);
    }

    FakeStages(long millisPerFile) {
        this.millisPerFile = millisPerFile;
    }

    Stages stages(String version) {
        return new Stages(
                (file, sha256, name, pageDone) -> read(file, sha256, name),
                (document, taught) -> parse(document),
                reconcile(),
                (report, crops, folder) -> write(report, folder),
                version,
                () -> {});
    }

    /** The same with another reader, which may hold this one's back. */
    static Stages readBy(Stages stages, Stages.Reader reader) {
        return new Stages(reader, stages.parse(), stages.reconcile(), stages.writer(), stages.version(), () -> {});
    }

    private Document read(Path file, String sha256, String name) {
        reads.add(name);
        pause();
        String line = firstLine(file);
        if (line.startsWith("fel ")) {
            Problem problem = new Problem(ProblemCode.valueOf(line.substring(4)), "Kan inte läsas, gör så här.", 0);
            return Document.failed(sha256, name, "text/plain", problem);
        }
        if (line.equals("slukar minne") && Boolean.getBoolean(HUNGRY)) {
            gorge();
        }
        if (line.equals("brister")) {
            throw new IllegalStateException("made to break");
        }
        List<Line> lines = lines(file).stream()
                .map(text -> new Line(Arrays.stream(text.split(" "))
                        .map(word -> word(word, name))
                        .toList()))
                .toList();
        Page page =
                new Page(1, 0, 0, lines, List.of(), new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>()));
        return new Document(sha256, name, "text/plain", 1, List.of(page), List.of(), List.of());
    }

    private static void gorge() {
        List<long[]> all = new ArrayList<>();
        while (all.size() >= 0) {
            all.add(new long[1 << 20]);
        }
    }

    private void pause() {
        try {
            Thread.sleep(millisPerFile);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Word word(String text, String name) {
        return name.contains("skannad")
                ? Word.ofOcr(text, new Box(0, 0, 1, 1), 0.9, List.of())
                : Word.ofPlainText(text);
    }

    private static String firstLine(Path file) {
        return lines(file).stream().findFirst().orElse("");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Part> parse(Document document) {
        String title = document.pages().get(0).lines().get(0).text();
        if (title.equals("tolkfel")) {
            throw new IllegalStateException("made to break");
        }
        return List.of(new Part(
                document.sha256().substring(0, 12) + "-1",
                PartKind.OTHER,
                title,
                new PageRange(1, 1),
                TextSource.TEXT_LAYER,
                new PartContent(Optional.empty(), Optional.empty(), Optional.empty(), List.of())));
    }

    private static Reconciling reconcile() {
        return new Reconciling() {
            @Override
            public CaseChange anew(List<DocumentReport> documents, PriorState earlier) {
                return new CaseChange(true, Set.of(), cases(documents), marks(documents), Map.of());
            }

            @Override
            public CaseChange update(Set<String> fresh, KnownRecords known, List<PriorState.Pin> pinned) {
                List<DocumentReport> documents = known.documents(fresh);
                List<Case> cases = cases(documents);
                Set<String> ids = cases.stream().map(Case::id).collect(Collectors.toSet());
                return new CaseChange(false, ids, cases, marks(documents), Map.of());
            }
        };
    }

    private static List<Case> cases(List<DocumentReport> documents) {
        return documents.stream()
                .flatMap(d -> d.parts().stream())
                .map(part -> new Case(
                        "case-" + part.id(),
                        part.title(),
                        CaseStatus.UNMATCHED,
                        List.of(part.id()),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
    }

    private static List<PartMark> marks(List<DocumentReport> documents) {
        return documents.stream()
                .flatMap(d -> d.parts().stream().map(part -> new PartMark(part.id(), d.sha256(), List.of(), List.of())))
                .toList();
    }

    private static void write(RunReport report, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("rapport.csv"), "rad\n".repeat(report.cases().size()));
        Files.writeString(folder.resolve("report.json"), ModelJson.write(report));
    }
}
