package se.stodkoll.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.stodkoll.field.Form;
import se.stodkoll.field.Paper;
import se.stodkoll.field.PaperSet;
import se.stodkoll.field.Split;
import se.stodkoll.ingest.Ingest;
import se.stodkoll.ingest.worker.IngestSettings;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.text.Calibration;

/**
 * What confidences are worth, names, dates, amounts, numbers and cells apart: made papers, as text and printed, are read and each
 * value is held against what the paper says. Makes models/calibration-shared.csv from the half that may be tuned on, then
 * models/calibration-fields.csv from both halves with that table in force. Prints both; see models/README.md.
 */
public final class FieldCalibration {
    /** A paper as read. */
    private record ReadPaper(Paper paper, Document document) {
        List<Part> parts(SharedValues shared) {
            return DocumentParser.calibrated(Calibration.shipped(), shared).parse(document);
        }
    }

    private FieldCalibration() {}

    /** @param arguments the table of shared values, the table of confidences, the first seed, the seed behind the last */
    public static void main(String[] arguments) throws Exception {
        long from = Long.parseLong(arguments[2]);
        long to = Long.parseLong(arguments[3]);
        Map<Split, List<ReadPaper>> papers = new EnumMap<>(Split.class);
        for (Split split : Split.values()) {
            papers.put(split, read(from, to, split));
        }
        List<String> shared = shared(papers.get(Split.TUNE));
        write(Path.of(arguments[0]), shared);
        List<String> lines = new ArrayList<>(List.of("half,kind,from,values,right,mean,error"));
        for (Split split : Split.values()) {
            ConfidenceBins bins = new ConfidenceBins();
            for (ReadPaper paper : papers.get(split)) {
                SaidRecord.judge(paper.paper().parts(), paper.parts(SharedValues.read(shared)))
                        .forEach(bins::add);
            }
            lines.addAll(bins.lines(split.name().toLowerCase(Locale.ROOT)));
        }
        lines.add(CalibrationMaker.measuredWith(Path.of(arguments[0])));
        write(Path.of(arguments[1]), lines);
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, lines);
        lines.forEach(System.out::println);
    }

    private static List<ReadPaper> read(long from, long to, Split split) throws Exception {
        List<ReadPaper> read = new ArrayList<>();
        Path folder = Files.createTempDirectory("papers");
        IngestSettings usual = IngestSettings.defaults(folder);
        IngestSettings settings = new IngestSettings(1, 768, Duration.ofMinutes(5), 5000, usual.tessdata(), folder, 0);
        try (Ingest ingest = Ingest.start(settings)) {
            for (Form form : List.of(Form.TXT, Form.DRAWN)) {
                for (Paper paper : PaperSet.make(from, to, form, split).papers()) {
                    Path file = Files.write(folder.resolve(paper.name()), paper.bytes());
                    read.add(new ReadPaper(paper, ingest.read(file, form + paper.name(), paper.name(), page -> {})));
                    Files.delete(file);
                }
            }
        }
        return read;
    }

    /** What values that several matters share are worth, by kind; one of each outcome assumed beforehand. */
    private static List<String> shared(List<ReadPaper> papers) {
        Map<SharedValues.Kind, int[]> counts = new EnumMap<>(SharedValues.Kind.class);
        for (ReadPaper paper : papers) {
            List<Part> parts = paper.parts(SharedValues.NONE);
            Set<Evidence> places = SharedValues.shared(parts, paper.document());
            for (SaidRecord.Judged value : SaidRecord.judge(paper.paper().parts(), parts)) {
                if (value.slot().shared().isPresent() && places.contains(value.place())) {
                    int[] count = counts.computeIfAbsent(value.slot().shared().get(), k -> new int[2]);
                    count[0]++;
                    count[1] += value.right() ? 1 : 0;
                }
            }
        }
        List<String> lines = new ArrayList<>(List.of("kind,worth,values,right"));
        counts.forEach((kind, n) ->
                lines.add(String.format(Locale.ROOT, "%s,%.3f,%d,%d", kind, (n[1] + 1.0) / (n[0] + 2.0), n[0], n[1])));
        return lines;
    }
}
