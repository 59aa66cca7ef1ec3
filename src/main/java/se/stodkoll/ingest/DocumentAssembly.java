package se.stodkoll.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.stodkoll.ingest.worker.FailureTexts;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.Problem;

/**
 * Puts the parts of a file together and repairs its text.
 *
 * @param repair of whole documents
 * @param maxPages pages read of one file at most
 */
record DocumentAssembly(OwnTextRepair repair, int maxPages) {
    /** @param parts in order of pages; at least one */
    Document of(List<Document> parts) {
        Document first = parts.get(0);
        List<Page> pages = parts.stream().flatMap(part -> part.pages().stream()).toList();
        List<Problem> problems = new ArrayList<>();
        parts.forEach(part -> problems.addAll(part.problems()));
        problems.sort(Comparator.comparing(problem -> problem.code().isLeftOut()));
        if (first.pageCount() > maxPages) {
            problems.add(FailureTexts.pagesBeyond(maxPages, first.pageCount()));
        }
        if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
            Problem worst = problems.stream()
                    .filter(problem -> !problem.code().isLeftOut())
                    .findFirst()
                    .orElseGet(FailureTexts::noText);
            return Document.failed(
                    first.sha256(),
                    first.file(),
                    first.mediaType(),
                    new Problem(worst.code().ofWholeFile(), worst.message(), 0));
        }
        return new Document(
                first.sha256(),
                first.file(),
                first.mediaType(),
                first.pageCount(),
                repair.pages(pages),
                problems,
                first.outline());
    }
}
