package se.stodkoll.nightly.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.record.Part;

/** Tells the pages that break the parser from those that do not: a fault on a page costs that page. */
final class ParsablePages {
    private ParsablePages() {}

    /** The document without the pages that cannot be parsed even alone, a problem for each; empty where none is left. */
    static Optional<Document> of(Document document, Function<Document, List<Part>> parser) {
        List<Page> sound = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Page page : document.pages()) {
            try {
                parser.apply(with(document, List.of(page), List.of()));
                sound.add(page);
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                problems.add(problem(page.number(), e));
            }
        }
        problems.addAll(document.problems());
        return sound.isEmpty() ? Optional.empty() : Optional.of(with(document, sound, problems));
    }

    private static Document with(Document document, List<Page> pages, List<Problem> problems) {
        return new Document(
                document.sha256(),
                document.file(),
                document.mediaType(),
                document.pageCount(),
                pages,
                problems,
                document.outline());
    }

    private static Problem problem(int page, Throwable cause) {
        String message =
                "Sidan " + page + ": ett fel i programmet (" + cause.getClass().getSimpleName()
                        + ") hindrade att sidan tolkades; resten av filen är tolkad. Granska sidan för hand och anmäl felet med loggen i"
                        + " mappen logs.";
        return new Problem(ProblemCode.INTERNAL, message, page);
    }
}
