package se.stodkoll.parse.unread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.record.PartContent;
import se.stodkoll.model.record.Unread;
import se.stodkoll.model.value.Evidence;

/** What of a file as a whole could not be read, told of the part where it shows. */
public final class UnreadFile {
    private final Document document;

    public UnreadFile(Document document) {
        this.document = document;
    }

    /** The parts; one of them tells, for each thing that the file's problems say. */
    public List<Part> told(List<Part> parts) {
        List<Part> told = new ArrayList<>(parts);
        for (Problem problem : document.problems()) {
            Optional<Unread.Kind> kind = kind(problem.code());
            int at = part(told, problem.page());
            if (kind.isPresent() && !told.isEmpty() && isWanting(told.get(at), kind.get())) {
                Evidence evidence = new Evidence(document.sha256(), Math.max(1, problem.page()), Optional.empty(), "");
                told.set(at, with(told.get(at), new Unread(kind.get(), evidence)));
            }
        }
        for (Unread mark : told.isEmpty() ? List.<Unread>of() : new PaperMarks(document).all()) {
            int at = part(told, mark.evidence().page());
            told.set(at, with(told.get(at), mark));
        }
        return told;
    }

    /** Whether a part lacks what a picture may show; anything else that was left unread counts in any part. */
    private static boolean isWanting(Part part, Unread.Kind kind) {
        if (kind != Unread.Kind.PICTURE_NOT_READ) {
            return true;
        }
        PartContent content = part.content();
        boolean budget = content.application().map(a -> a.budget().isEmpty()).orElse(false);
        boolean grant = content.decision()
                .map(d -> d.grant().maxAmount().isEmpty() && d.grant().percent().isEmpty())
                .orElse(content.application().isEmpty() && content.supportList().isEmpty());
        return budget || grant;
    }

    private static Optional<Unread.Kind> kind(ProblemCode code) {
        return switch (code) {
            case CUT_OFF -> Optional.of(Unread.Kind.CUT_OFF);
            case FORM_NOT_SHOWN -> Optional.of(Unread.Kind.FORM_NOT_SHOWN);
            case PICTURE_NOT_READ -> Optional.of(Unread.Kind.PICTURE_NOT_READ);
            default -> Optional.empty();
        };
    }

    /** The last one that begins on the page or before it. */
    private static int part(List<Part> parts, int page) {
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            at = parts.get(i).pages().first() <= page ? i : at;
        }
        return at;
    }

    private static Part with(Part part, Unread unread) {
        List<Unread> all = Stream.concat(part.content().unread().stream(), Stream.of(unread))
                .toList();
        return new Part(
                part.id(),
                part.kind(),
                part.title(),
                part.pages(),
                part.textSource(),
                part.content().withUnread(all));
    }
}
