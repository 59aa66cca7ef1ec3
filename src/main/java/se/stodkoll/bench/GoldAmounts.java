package se.stodkoll.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stodkoll.codec.ModelJson;

/** The amounts of a thousand kronor or more that are known to be printed in each file, from its maker's gold.json. */
final class GoldAmounts {
    private static final long FEWEST = 1000;

    private final Map<String, Set<Long>> amounts;

    private GoldAmounts(Map<String, Set<Long>> amounts) {
        this.amounts = amounts;
    }

    /** From gold.json in the folder or the one above; knows nothing where there is none. */
    static GoldAmounts near(Path folder) throws IOException {
        Map<String, Set<Long>> amounts = new HashMap<>();
        Path above = folder.toAbsolutePath().normalize().getParent();
        Optional<Path> gold = Stream.concat(Stream.of(folder), Stream.ofNullable(above))
                .map(each -> each.resolve("gold.json"))
                .filter(Files::isRegularFile)
                .findFirst();
        if (gold.isPresent()) {
            JsonNode documents =
                    ModelJson.mapper().readTree(gold.get().toFile()).path("documents");
            documents.fieldNames().forEachRemaining(name -> amounts.put(name, printed(documents.get(name))));
        }
        return new GoldAmounts(amounts);
    }

    /** Tables in thousands print other figures than gold has, and are left out. */
    private static Set<Long> printed(JsonNode node) {
        Set<Long> found = new HashSet<>();
        if (node.isIntegralNumber() && node.asLong() >= FEWEST) {
            found.add(node.asLong());
        }
        if (!node.path("unit").asText().equals("TSEK")) {
            node.forEach(child -> found.addAll(printed(child)));
        }
        return found;
    }

    /** Share of the amounts that stand in the texts; empty where none are known. */
    Optional<Double> shareFound(Map<Path, String> texts) {
        int known = 0;
        int found = 0;
        for (Map.Entry<Path, String> each : texts.entrySet()) {
            Set<Long> own = amounts.getOrDefault(each.getKey().getFileName().toString(), Set.of());
            known += own.size();
            found += (int) own.stream()
                    .filter(amount -> stands(amount, each.getValue()))
                    .count();
        }
        return known == 0 ? Optional.empty() : Optional.of(found / (double) known);
    }

    /** With or without blanks or stops before thousands. */
    static boolean stands(long amount, String text) {
        String grouped = String.format("%,d", amount).replaceAll("[^0-9]", "[\\\\s.\u00A0]?");
        return Pattern.compile("(?<![0-9])" + grouped + "(?![0-9])")
                .matcher(text)
                .find();
    }
}
