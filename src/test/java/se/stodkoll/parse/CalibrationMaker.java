package se.stodkoll.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.word.Source;
import se.stodkoll.text.Calibration;

/**
 * Makes models/calibration.csv from made documents: a field is right where its value is one of those that the maker put into
 * the document. Prints the table; see models/README.md.
 */
public final class CalibrationMaker {
    private static final double[] STEPS = {0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 0.99};

    /** Fewer fields of a source prove nothing. */
    private static final int FEWEST = 30;

    /** Fields of one source in one step. */
    private static final class Bin {
        private int fields;
        private int right;

        /** The share that is right, one of each kind assumed beforehand, so that few fields prove little. */
        private double worth() {
            return (right + 1.0) / (fields + 2.0);
        }
    }

    private CalibrationMaker() {}

    /**
     * Arguments: folder for readings kept; the table to write; the table of what confidences proved worth with it; the folder of a
     * made corpus that is proved on, with other letters, layouts and phrases; the folders of those the table is made on.
     */
    public static void main(String[] arguments) throws Exception {
        Path kept = Path.of(arguments[0]);
        Bin[][] bins = bins();
        for (String made : Arrays.asList(arguments).subList(4, arguments.length)) {
            count(Path.of(made), kept, DocumentParser.calibrated(Calibration.NONE), bins);
        }
        List<String> lines = table(bins);
        lines.forEach(System.out::println);
        Files.write(Path.of(arguments[1]), lines);
        List<String> held = measured(Path.of(arguments[3]), kept, Calibration.read(lines));
        held.add(measuredWith(Path.of(arguments[1])));
        held.forEach(System.out::println);
        Files.write(Path.of(arguments[2]), held);
    }

    /** The last line of what a table proved worth: which table it was. */
    static String measuredWith(Path table) throws IOException {
        return "of," + Fingerprint.sha256(table);
    }

    /** How many fields of a made corpus had a confidence from each step on, and how many of them were right, with the shipped table. */
    public static List<String> measured(Path corpus, Path kept) throws Exception {
        return measured(corpus, kept, Calibration.shipped());
    }

    private static List<String> measured(Path corpus, Path kept, Calibration calibration) throws Exception {
        Bin[][] bins = bins();
        count(corpus, kept, DocumentParser.calibrated(calibration), bins);
        List<String> lines = new ArrayList<>(List.of("source,from,fields,right"));
        for (Source source : Source.values()) {
            for (int step = 0; step < STEPS.length; step++) {
                Bin bin = bins[source.ordinal()][step];
                if (bin.fields > 0) {
                    lines.add(String.format(Locale.ROOT, "%s,%.2f,%d,%d", source, STEPS[step], bin.fields, bin.right));
                }
            }
        }
        return lines;
    }

    private static Bin[][] bins() {
        Bin[][] bins = new Bin[Source.values().length][STEPS.length];
        for (Bin[] own : bins) {
            Arrays.setAll(own, i -> new Bin());
        }
        return bins;
    }

    private static void count(Path corpus, Path kept, DocumentParser parser, Bin[][] bins) throws Exception {
        JsonNode gold = ModelJson.mapper()
                .readTree(corpus.resolve("gold.json").toFile())
                .path("documents");
        IngestSettings usual = IngestSettings.defaults(kept);
        IngestSettings settings =
                new IngestSettings(usual.workers(), 768, Duration.ofMinutes(5), 5000, usual.tessdata(), kept, 2000);
        try (Ingest ingest = Ingest.start(settings);
                Stream<Path> files = Files.list(corpus.resolve("inbox"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Document document = ingest.read(file, name, name, page -> {});
                Set<String> printed = new HashSet<>();
                collect(gold.path(name), printed);
                for (Part part : parser.parse(document)) {
                    fields(part).forEach(field -> count(field, printed, bins));
                }
            }
        }
    }

    private static void count(Field<?> field, Set<String> printed, Bin[][] bins) {
        Optional<String> value = told(field.value());
        if (value.isEmpty()) {
            return;
        }
        int step = STEPS.length - 1;
        while (STEPS[step] > field.confidence()) {
            step--;
        }
        Bin bin = bins[field.source().ordinal()][step];
        bin.fields++;
        bin.right += printed.contains(value.get()) ? 1 : 0;
    }

    /** Amounts, shares and days: what is read digit by digit and compared. Empty for the rest. */
    private static Optional<String> told(Object value) {
        if (value instanceof Money money) {
            return Optional.of(plain(BigDecimal.valueOf(money.ore(), 2)));
        }
        if (value instanceof BigDecimal percent) {
            return Optional.of(plain(percent));
        }
        return value instanceof LocalDate day ? Optional.of(day.toString()) : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void collect(JsonNode node, Set<String> printed) {
        if (node.isNumber()) {
            printed.add(plain(node.decimalValue()));
        } else if (node.isTextual()) {
            printed.add(node.asText());
        }
        node.forEach(child -> collect(child, printed));
    }

    private static List<Field<?>> fields(Object thing) throws ReflectiveOperationException {
        List<Field<?>> found = new ArrayList<>();
        if (thing instanceof Field<?> field) {
            found.add(field);
        } else if (thing instanceof Optional<?> some && some.isPresent()) {
            found.addAll(fields(some.get()));
        } else if (thing instanceof Collection<?> many) {
            for (Object each : many) {
                found.addAll(fields(each));
            }
        } else if (thing instanceof Map<?, ?> map) {
            found.addAll(fields(map.values()));
        } else if (thing != null && thing.getClass().isRecord() && !(thing instanceof Money)) {
            for (RecordComponent component : thing.getClass().getRecordComponents()) {
                found.addAll(fields(component.getAccessor().invoke(thing)));
            }
        }
        return found;
    }

    /** Steps that would fall are joined with those before them until none does. */
    private static List<String> table(Bin[][] bins) {
        List<String> lines = new ArrayList<>(List.of("source,from,worth,fields,right"));
        for (Source source : List.of(Source.OCR, Source.REPAIRED)) {
            if (Arrays.stream(bins[source.ordinal()])
                            .mapToInt(bin -> bin.fields)
                            .sum()
                    < FEWEST) {
                continue;
            }
            List<List<Integer>> groups = new ArrayList<>();
            for (int step = 0; step < STEPS.length; step++) {
                groups.add(new ArrayList<>(List.of(step)));
                while (groups.size() > 1
                        && worth(bins[source.ordinal()], groups, 2) >= worth(bins[source.ordinal()], groups, 1)) {
                    List<Integer> last = groups.remove(groups.size() - 1);
                    groups.get(groups.size() - 1).addAll(last);
                }
            }
            for (List<Integer> group : groups) {
                Bin bin = sum(bins[source.ordinal()], group);
                lines.add(String.format(
                        Locale.ROOT,
                        "%s,%.2f,%.3f,%d,%d",
                        source,
                        STEPS[group.get(0)],
                        bin.worth(),
                        bin.fields,
                        bin.right));
            }
        }
        return lines;
    }

    private static double worth(Bin[] bins, List<List<Integer>> groups, int fromEnd) {
        return sum(bins, groups.get(groups.size() - fromEnd)).worth();
    }

    private static Bin sum(Bin[] bins, List<Integer> steps) {
        Bin sum = new Bin();
        for (int step : steps) {
            sum.fields += bins[step].fields;
            sum.right += bins[step].right;
        }
        return sum;
    }
}
