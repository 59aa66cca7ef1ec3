package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.facts.FormMatcher;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.PartExplanation;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.value.Money;
import se.stodkoll.parse.explain.EmptySlots;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.parse.split.PartSplitter;
import se.stodkoll.parse.split.Segment;
import se.stodkoll.parse.unread.RecordedFigures;
import se.stodkoll.parse.unread.UnknownTables;
import se.stodkoll.parse.unread.UnreadFile;
import se.stodkoll.text.Calibration;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Labels;

/** The door of the package. Immutable and thread-safe. */
public final class DocumentParser {
    private final Calibration calibration;
    private final SharedValues shared;
    private final Money largest;

    private DocumentParser(Calibration calibration, SharedValues shared, Money largest) {
        this.calibration = calibration;
        this.shared = shared;
        this.largest = largest;
    }

    /** Loads templates and models from the class path. */
    public static DocumentParser load() {
        return load(Readings.LARGEST_AMOUNT);
    }

    /** @param largest amount that is believed, without sign; one beyond it is no confident value */
    public static DocumentParser load(Money largest) {
        return new DocumentParser(Calibration.shipped(), SharedValues.shipped(), largest);
    }

    /** One with another calibration than the shipped one, to make and to prove a table. */
    static DocumentParser calibrated(Calibration calibration) {
        return calibrated(calibration, SharedValues.shipped());
    }

    /** One with other tables than the shipped ones, to make and to prove a table. */
    static DocumentParser calibrated(Calibration calibration, SharedValues shared) {
        return new DocumentParser(calibration, shared, Readings.LARGEST_AMOUNT);
    }

    /** As {@link #parse(Document, List)}, with no form taught. */
    public List<Part> parse(Document document) {
        return parse(document, List.of());
    }

    /**
     * Splits and reads a document; never throws for what stands on paper.
     *
     * @param taught forms that persons have shown; those count that a part is of
     */
    public List<Part> parse(Document document, List<TaughtForm> taught) {
        return read(document, taught).parts();
    }

    /** As {@link #parse(Document, List)}, with why slots of the parts' records are empty. */
    public List<PartExplanation> explain(Document document, List<TaughtForm> taught) {
        Read read = read(document, taught);
        List<PartExplanation> explained = new ArrayList<>();
        read.texts().forEach((first, text) -> {
            Integer next = read.texts().higherKey(first);
            List<Part> parts =
                    read.parts().subList(first, next == null ? read.parts().size() : next);
            EmptySlots slots = new EmptySlots(text, parts);
            parts.forEach(part -> explained.add(new PartExplanation(part, slots.of(part))));
        });
        return explained;
    }

    /**
     * A document's parts.
     *
     * @param parts in the order of their texts
     * @param texts each by the place of its first part
     */
    private record Read(List<Part> parts, NavigableMap<Integer, PartText> texts) {}

    private Read read(Document document, List<TaughtForm> taught) {
        Map<Integer, Page> pages =
                document.pages().stream().collect(Collectors.toMap(Page::number, Function.identity(), (a, b) -> a));
        Readings readings = new Readings(document.sha256(), calibration, largest);
        List<Part> parts = new ArrayList<>();
        NavigableMap<Integer, PartText> texts = new TreeMap<>();
        for (Segment segment : new PartSplitter(document).split()) {
            PartText text = PartText.of(
                    segment.kind(), segment.lines(), pages, readings, FormMatcher.of(segment.lines(), taught));
            texts.put(parts.size(), text);
            List<PartRecords.PartRecord> records = PartRecords.of(text);
            for (PartRecords.PartRecord record : records) {
                parts.add(part(
                        document,
                        parts.size() + 1,
                        segment,
                        text,
                        records.size() == 1 ? worded(record, text) : record));
            }
        }
        List<Part> told = withUnknownTables(new BundleReferences(parts, document, readings).completed(), texts);
        return new Read(new UnreadFile(document).told(shared.doubted(told, document)), texts);
    }

    private static PartRecords.PartRecord worded(PartRecords.PartRecord record, PartText text) {
        return Wording.isWanted(record.content())
                ? new PartRecords.PartRecord(record.kind(), record.content().withWording(Wording.of(text)))
                : record;
    }

    /** The parts, each with the tables of its text that no record of the document took in. */
    private static List<Part> withUnknownTables(List<Part> parts, Map<Integer, PartText> texts) {
        RecordedFigures said = RecordedFigures.of(parts);
        List<Part> told = new ArrayList<>(parts);
        texts.forEach((at, text) -> told.set(at, with(parts.get(at), new UnknownTables(text, said).find())));
        return told;
    }

    private static Part with(Part part, List<Unread> tables) {
        PartContent content = part.content();
        List<Unread> all =
                Stream.concat(content.unread().stream(), tables.stream()).toList();
        return new Part(part.id(), part.kind(), part.title(), part.pages(), part.textSource(), content.withUnread(all));
    }

    private static Part part(
            Document document, int number, Segment segment, PartText text, PartRecords.PartRecord record) {
        return new Part(
                document.sha256().substring(0, Math.min(12, document.sha256().length())) + "-" + number,
                record.kind(),
                title(text, record.content()),
                new PageRange(segment.firstPage(), segment.lastPage()),
                source(segment, text.pages()),
                record.content());
    }

    private static String title(PartText text, PartContent content) {
        Optional<String> name = content.application()
                .flatMap(a -> a.identity().projectName())
                .or(() -> content.decision().flatMap(Decision::projectName))
                .map(f -> f.value());
        return name.orElseGet(() -> Labels.joined(text.lines().get(0).text()));
    }

    private static TextSource source(Segment segment, Map<Integer, Page> pages) {
        List<TextSource> sources = segment.lines().stream()
                .map(TextLine::page)
                .distinct()
                .map(n -> pages.get(n).verdict().source())
                .distinct()
                .toList();
        return sources.size() == 1 ? sources.get(0) : TextSource.MIXED;
    }
}
