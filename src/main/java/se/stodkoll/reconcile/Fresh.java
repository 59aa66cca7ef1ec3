package se.stodkoll.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.stodkoll.model.Case;
import se.stodkoll.model.DocumentReport;
import se.stodkoll.model.Part;

/**
 * What of all documents is to be reconciled on top of the cases that stand.
 *
 * @param documents those touched, each with the parts touched alone
 * @param untouched cases of which no part is touched
 */
record Fresh(List<DocumentReport> documents, List<Case> untouched) {
    static Fresh of(List<DocumentReport> documents, List<Case> standing, RuleSettings settings) {
        Set<String> known = new HashSet<>();
        standing.forEach(c -> parts(c).forEach(known::add));
        List<Part> parts = documents.stream()
                .filter(d -> d.status() == DocumentReport.Status.EXTRACTED)
                .flatMap(d -> d.parts().stream())
                .filter(Fresh::holdsRecord)
                .toList();
        List<String> fresh =
                parts.stream().map(Part::id).filter(id -> !known.contains(id)).toList();
        if (fresh.isEmpty()) {
            return new Fresh(List.of(), standing);
        }
        KeyIndex index = new KeyIndex(settings);
        parts.forEach(index::add);
        Set<String> touched = new LinkedHashSet<>(index.touchedBy(fresh));
        List<Case> untouched = new ArrayList<>();
        for (Case c : standing) {
            if (parts(c).anyMatch(touched::contains)) {
                parts(c).forEach(touched::add);
            } else {
                untouched.add(c);
            }
        }
        return new Fresh(only(documents, touched), untouched);
    }

    private static Stream<String> parts(Case c) {
        return Stream.concat(c.application().stream(), c.decision().stream());
    }

    private static boolean holdsRecord(Part part) {
        return part.content().application().isPresent() || part.content().decision().isPresent();
    }

    private static List<DocumentReport> only(List<DocumentReport> documents, Set<String> touched) {
        return documents.stream()
                .filter(d -> d.parts().stream().anyMatch(p -> touched.contains(p.id())))
                .map(d -> new DocumentReport(
                        d.sha256(),
                        d.file(),
                        d.mediaType(),
                        d.pageCount(),
                        d.status(),
                        d.duplicateOf(),
                        d.problems(),
                        d.parts().stream().filter(p -> touched.contains(p.id())).toList()))
                .toList();
    }
}
