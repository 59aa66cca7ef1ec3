package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.Application;
import se.stodkoll.model.Budget;
import se.stodkoll.model.BudgetTable;
import se.stodkoll.model.Decision;
import se.stodkoll.model.Document;
import se.stodkoll.model.Page;
import se.stodkoll.model.PageRange;
import se.stodkoll.model.Part;
import se.stodkoll.model.PartContent;
import se.stodkoll.model.PartKind;
import se.stodkoll.model.SupportList;
import se.stodkoll.model.TextSource;
import se.stodkoll.text.Calibration;
import se.stodkoll.text.Labels;
import se.stodkoll.text.Readings;
import se.stodkoll.text.TextLine;

/** The door of the package. Immutable and thread-safe. */
public final class DocumentParser {
    private final Calibration calibration;

    private DocumentParser(Calibration calibration) {
        this.calibration = calibration;
    }

    /** Loads templates and models from the class path. */
    public static DocumentParser load() {
        return new DocumentParser(Calibration.shipped());
    }

    /** One with another calibration than the shipped one, to make and to prove a table. */
    static DocumentParser calibrated(Calibration calibration) {
        return new DocumentParser(calibration);
    }

    /** Splits and reads a document; never throws for what stands on paper. */
    public List<Part> parse(Document document) {
        Map<Integer, Page> pages =
                document.pages().stream().collect(Collectors.toMap(Page::number, Function.identity(), (a, b) -> a));
        Readings readings = new Readings(document.sha256(), calibration);
        List<Part> parts = new ArrayList<>();
        for (Segment segment : new PartSplitter(document).split()) {
            PartText text = PartText.of(segment.kind(), segment.lines(), pages, readings);
            parts.add(part(document, parts.size() + 1, segment, text));
        }
        return new BundleReferences(parts, document, readings).completed();
    }

    private static Part part(Document document, int number, Segment segment, PartText text) {
        PartContent content = content(text);
        return new Part(
                document.sha256().substring(0, Math.min(12, document.sha256().length())) + "-" + number,
                segment.kind(),
                title(text, content),
                new PageRange(segment.firstPage(), segment.lastPage()),
                source(segment, text.pages()),
                content);
    }

    private static PartContent content(PartText text) {
        PartTables found = PartTables.of(text);
        List<BudgetTableReader.Found> tables = found.budgets();
        Optional<Decision> decision = switch (text.kind()) {
            case DECISION, DECISION_PROPOSAL, AGENDA, MEMO, MINUTES -> new DecisionParser(text).parse();
            case APPLICATION, PROJECT_DESCRIPTION, SUPPORT_LIST, OTHER -> Optional.empty();
        };
        Optional<Application> application = switch (text.kind()) {
            case APPLICATION -> Optional.of(new FormParser(text).parse(tables));
            case PROJECT_DESCRIPTION -> Optional.of(
                    new DescriptionParser(text).parse(tables, Optional.empty(), DiaryNumbers.find(text.flow())));
            case DECISION -> decision.filter(d -> Budgets.of(tables).isPresent()).map(d -> restated(text, d, tables));
            case DECISION_PROPOSAL, SUPPORT_LIST, MEMO, AGENDA, MINUTES, OTHER -> Optional.empty();
        };
        Optional<SupportList> support = text.kind() == PartKind.SUPPORT_LIST
                ? Optional.of(new SupportListParser(text).parse())
                : Optional.empty();
        return new PartContent(application, decision, support, others(found, application), new Frames(text).find());
    }

    /** A delegated decision's own account of what was applied for, with its budget. */
    private static Application restated(PartText text, Decision decision, List<BudgetTableReader.Found> tables) {
        return new DescriptionParser(text).parse(tables, decision.projectName(), decision.diaryNumber());
    }

    private static List<BudgetTable> others(PartTables tables, Optional<Application> application) {
        Optional<Budget> budget = application.flatMap(Application::budget);
        return Stream.concat(Budgets.others(tables.budgets(), budget).stream(), tables.others().stream())
                .map(TableChecks::checked)
                .toList();
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
