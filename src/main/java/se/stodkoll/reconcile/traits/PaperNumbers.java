package se.stodkoll.reconcile.traits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.texts.FoldedText;

/**
 * The number of a paper that decides several matters: it stands in the head and so in each record, and is the meeting's or
 * the bundle's. An application under another number does not differ from it.
 */
public final class PaperNumbers {
    private static final double ALIKE = 0.6;

    private PaperNumbers() {}

    /** Ids of the parts whose decision has its number in common with one on a project of another name. */
    public static Set<String> sharedIn(DocumentReport document) {
        Map<String, Traits> numbered = new LinkedHashMap<>();
        for (Part part : document.parts()) {
            part.content()
                    .decision()
                    .map((Decision d) -> Traits.of(d))
                    .filter(t -> t.diaryNumber().isPresent() && t.name().isPresent())
                    .ifPresent(t -> numbered.put(part.id(), t));
        }
        return numbered.entrySet().stream()
                .filter(e -> numbered.values().stream().anyMatch(other -> share(e.getValue(), other)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean share(Traits a, Traits b) {
        return a.hasNumberOf(b)
                && FoldedText.likenessOfFolded(a.name().orElseThrow(), b.name().orElseThrow()) < ALIKE;
    }
}
