package se.stodkoll.nightly.upkeep;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.record.Part;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.ParsedContent;

/** What belongs together: contents, their files and parts, the cases they stand in, and what is another reading of them. */
final class RelatedContents {
    private final List<FileEntry> files;
    private final List<Case> cases;
    private final Map<String, String> versions;
    private final Map<String, Instant> runStarts;
    private final Map<String, String> contentOfPart = new HashMap<>();
    private final Map<String, List<String>> partsOfContent = new HashMap<>();

    private RelatedContents(Ledger ledger) {
        files = ledger.files();
        cases = ledger.standing().all();
        versions = ledger.papers().all();
        runStarts = ledger.upkeep().runStarts();
        for (ParsedContent parsed : ledger.contents().parsed()) {
            List<String> parts = parsed.parts().stream().map(Part::id).toList();
            partsOfContent.put(parsed.sha256(), parts);
            parts.forEach(part -> contentOfPart.put(part, parsed.sha256()));
        }
    }

    static RelatedContents of(Ledger ledger) {
        return new RelatedContents(ledger);
    }

    Optional<Case> find(String caseId) {
        return cases.stream().filter(c -> c.id().equals(caseId)).findFirst();
    }

    /** Contents that the case's parts stand in, with every reading of them. */
    Set<String> contentsOf(Case matter) {
        Set<String> contents = new TreeSet<>();
        matter.parts().stream()
                .map(contentOfPart::get)
                .filter(java.util.Objects::nonNull)
                .forEach(contents::add);
        versions.forEach((version, standing) -> {
            if (contents.contains(standing)) {
                contents.add(version);
            }
        });
        return contents;
    }

    /** Ids of the cases that have a part in one of the contents. */
    Set<String> casesIn(Collection<String> contents) {
        Set<String> ids = new TreeSet<>();
        casesOf(contents).forEach(c -> ids.add(c.id()));
        return ids;
    }

    List<Case> casesOf(Collection<String> contents) {
        return cases.stream()
                .filter(c -> c.parts().stream().anyMatch(part -> contents.contains(contentOfPart.get(part))))
                .toList();
    }

    Set<String> partsOf(Collection<String> contents) {
        Set<String> parts = new TreeSet<>();
        contents.forEach(content -> parts.addAll(partsOfContent.getOrDefault(content, List.of())));
        return parts;
    }

    List<FileEntry> filesOf(Collection<String> contents) {
        return files.stream().filter(file -> contents.contains(file.sha256())).toList();
    }

    /**
     * Contents of which no file came later, nor of anything that belongs together with them: half a matter would be a
     * false alarm. What is still to be read stays.
     */
    Set<String> olderThan(Instant before) {
        Map<String, Set<String>> neighbours = neighbours();
        Set<String> young = new HashSet<>();
        for (FileEntry file : files) {
            if (!file.state().isFinal() || !cameIn(file).isBefore(before)) {
                young.add(file.sha256());
            }
        }
        Deque<String> spreading = new ArrayDeque<>(young);
        while (!spreading.isEmpty()) {
            for (String neighbour : neighbours.getOrDefault(spreading.pop(), Set.of())) {
                if (young.add(neighbour)) {
                    spreading.push(neighbour);
                }
            }
        }
        Set<String> old = new TreeSet<>();
        files.stream()
                .map(FileEntry::sha256)
                .filter(sha256 -> !young.contains(sha256))
                .forEach(old::add);
        return old;
    }

    private Instant cameIn(FileEntry file) {
        String run = file.claim().substring(0, file.claim().indexOf('/'));
        return runStarts.getOrDefault(run, Instant.MAX);
    }

    private Map<String, Set<String>> neighbours() {
        Map<String, Set<String>> neighbours = new HashMap<>();
        versions.forEach((version, standing) -> join(neighbours, version, standing));
        for (Case each : cases) {
            List<String> contents = List.copyOf(contentsOf(each));
            contents.forEach(content -> join(neighbours, content, contents.get(0)));
        }
        return neighbours;
    }

    private static void join(Map<String, Set<String>> neighbours, String one, String other) {
        neighbours.computeIfAbsent(one, k -> new HashSet<>()).add(other);
        neighbours.computeIfAbsent(other, k -> new HashSet<>()).add(one);
    }
}
