package se.stodkoll.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;

/** What is said of a file that ends before its pages do. */
public final class CutOff {
    private CutOff() {}

    /**
     * The problem of a file; empty where nothing of it is missing.
     *
     * @param broken pages that are there in part, in order
     * @param lastFound the last page found where those after it are missing, or 0 where none is
     */
    public static Optional<Problem> problem(List<Integer> broken, int lastFound) {
        if (broken.isEmpty() && lastFound == 0) {
            return Optional.empty();
        }
        String pages = broken.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String parts =
                broken.isEmpty() ? "" : (broken.size() == 1 ? "sidan " : "sidorna ") + pages + " är bara delvis med";
        String lost = lastFound == 0 ? "" : "sidor efter sidan " + lastFound + " saknas";
        String seen = parts.isEmpty() || lost.isEmpty() ? parts + lost : parts + " och " + lost;
        int page = broken.isEmpty() ? lastFound : broken.get(0);
        return Optional.of(new Problem(
                ProblemCode.CUT_OFF,
                "Filen slutar för tidigt: " + seen
                        + ". Hämta hela filen från källan eller skanna om den, och lägg in den igen.",
                page));
    }
}
