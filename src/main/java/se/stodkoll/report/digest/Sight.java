package se.stodkoll.report.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.word.Box;

/**
 * What is looked at together: places near each other on one page, so that a row's or a column's figures show in one picture.
 *
 * @param document SHA-256 of the file
 * @param page from 1
 * @param places at least one; where the input has no geometry, none has a box
 * @param labels of the rows of a table that the places stand in
 * @param heads names of the table's columns, one of which stands over each place
 */
public record Sight(String document, int page, List<Evidence> places, List<Box> labels, List<String> heads) {
    /** Points from the top of the highest place to the bottom of the lowest: a third of a page, so that text stays legible. */
    private static final double TALLEST = 300;

    public Sight {
        places = List.copyOf(places);
        labels = List.copyOf(labels);
        heads = List.copyOf(heads);
    }

    /** The places of a finding in sights, in the order of their first places; each place once. */
    public static List<Sight> of(List<Evidence> evidence) {
        List<Sight> sights = new ArrayList<>();
        for (Evidence place : evidence.stream().distinct().toList()) {
            int at = 0;
            while (at < sights.size() && !sights.get(at).takes(place)) {
                at++;
            }
            if (at < sights.size()) {
                sights.set(at, sights.get(at).with(place));
            } else {
                sights.add(new Sight(place.document(), place.page(), List.of(place), List.of(), List.of()));
            }
        }
        return sights;
    }

    /** In the order of the places; empty where the input has no geometry. */
    public List<Box> boxes() {
        return places.stream().flatMap(e -> e.box().stream()).toList();
    }

    private boolean takes(Evidence other) {
        if (!document.equals(other.document()) || page != other.page()) {
            return false;
        }
        Optional<Box> whole = boxes().stream().reduce(Box::union);
        return whole.isPresent() == other.box().isPresent()
                && whole.flatMap(w -> other.box().map(w::union))
                        .filter(u -> u.height() > TALLEST)
                        .isEmpty();
    }

    private Sight with(Evidence other) {
        List<Evidence> more = new ArrayList<>(places);
        more.add(other);
        return new Sight(document, page, more, labels, heads);
    }
}
