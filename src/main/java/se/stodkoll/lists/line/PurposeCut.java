package se.stodkoll.lists.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;
import se.stodkoll.text.PlacedWord;

/**
 * Names that go over into what the money is for without a mark between: "Tallmo teater för en ny ridå", "Älvnäs IF inköp av mål". One line
 * alone may be a name that holds such a word ("Stiftelsen för barn"); several lines cut where what stands before looks like who gets it do
 * not.
 */
final class PurposeCut {
    private static final ListWords WORDS = ListWords.shipped();

    private PurposeCut() {}

    /** The cells of each line with what for parted from who; the same where too few lines can be parted so. */
    static List<Map<Role, List<PlacedWord>>> parted(List<Map<Role, List<PlacedWord>>> rows) {
        List<Optional<Integer>> cuts = rows.stream().map(PurposeCut::at).toList();
        long parted = cuts.stream().flatMap(Optional::stream).count();
        double likeness = 0;
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            likeness += cuts.get(i)
                    .map(at ->
                            WORDS.likeness(PlacedWord.textOf(name(rows.get(row)).subList(0, at))))
                    .orElse(0.0);
        }
        boolean alike = parted >= ListWeights.PARTED_ALIKE && likeness >= ListWeights.SHARE_OF_CELLS * parted;
        if (!alike) {
            return rows;
        }
        return IntStream.range(0, rows.size())
                .mapToObj(i -> cuts.get(i).map(at -> parted(rows.get(i), at)).orElse(rows.get(i)))
                .toList();
    }

    private static List<PlacedWord> name(Map<Role, List<PlacedWord>> row) {
        return row.getOrDefault(Role.RECIPIENT, List.of());
    }

    private static Map<Role, List<PlacedWord>> parted(Map<Role, List<PlacedWord>> row, int at) {
        List<PlacedWord> name = name(row);
        List<PlacedWord> behind = name.subList(at, name.size());
        int leading = WORDS.purposeLead(PlacedWord.textOf(behind));
        Map<Role, List<PlacedWord>> parted = new EnumMap<>(row);
        parted.put(Role.RECIPIENT, name.subList(0, at));
        parted.put(Role.PROJECT, behind.subList(Math.min(leading, behind.size() - 1), behind.size()));
        return parted;
    }

    /** The first word of what it is for, with the word that leads to it; empty where a line is only a name. */
    private static Optional<Integer> at(Map<Role, List<PlacedWord>> row) {
        List<PlacedWord> name = name(row);
        if (!row.getOrDefault(Role.PROJECT, List.of()).isEmpty()) {
            return Optional.empty();
        }
        for (int i = 1; i + 1 < name.size(); i++) {
            String behind = PlacedWord.textOf(name.subList(i, name.size()));
            String last = name.get(i - 1).text();
            if (WORDS.isPurpose(behind, i > 1) && !WORDS.isOpening(last)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
