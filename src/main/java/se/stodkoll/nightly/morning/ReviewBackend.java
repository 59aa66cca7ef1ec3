package se.stodkoll.nightly.morning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.stodkoll.facts.Teaching;
import se.stodkoll.forms.FormFolder;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageRange;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.form.FormLesson;
import se.stodkoll.model.form.ShownValue;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.nightly.evidence.ArchiveCrops;
import se.stodkoll.nightly.evidence.PagePictureCache;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.home.PrivateFolder;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.nightly.upkeep.HealthCheck;
import se.stodkoll.notice.Vitals;
import se.stodkoll.reconcile.Reconciler;
import se.stodkoll.reconcile.settings.RuleSettingsMap;
import se.stodkoll.report.PageCrops;
import se.stodkoll.report.diary.DiaryNote;
import se.stodkoll.report.digest.Sight;
import se.stodkoll.review.Desk;
import se.stodkoll.review.PageSize;
import se.stodkoll.review.ShownValues;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileState;

/**
 * What a person needs of the nights to review them: the cases as they stand now, pages to look at, and places to put
 * decisions and files. What a night or a person has changed is taken from the ledger, so that two
 * servers, or one started anew, show the same. Thread-safe.
 */
public final class ReviewBackend implements AutoCloseable {
    private static final int MOST_LOOKED = 8;

    private final Home home;
    private final Ledger ledger;
    private final Reconciler reconciler;
    private final Map<String, Map<String, Object>> rules;
    private final Settings settings;
    private final PagePictureCache pages;
    private final FormFolder forms;
    private final Map<String, List<PageSize>> sizes = new ConcurrentHashMap<>();
    /** Documents looked at lately. */
    private final Map<String, Optional<Document>> looked = new LinkedHashMap<>(MOST_LOOKED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Document>> eldest) {
            return size() > MOST_LOOKED;
        }
    };

    private Optional<ReviewedCases> cases = Optional.empty();
    private Optional<Desk> kept = Optional.empty();

    private ReviewBackend(Home home, Settings settings) {
        this.home = home;
        this.ledger = Ledger.open(settings.ledger());
        this.reconciler = new Reconciler(settings.rules());
        this.rules = RuleSettingsMap.write(settings.rules());
        this.settings = settings;
        this.pages = new PagePictureCache(home, ledger);
        this.forms = new FormFolder(home.forms());
    }

    public static ReviewBackend open(Home home, Settings settings) throws IOException {
        home.make();
        PrivateFolder.make(home.sessions());
        return new ReviewBackend(home, settings);
    }

    /** The cases under the rules and decisions in force. */
    public synchronized Desk desk() {
        String stamp = ledger.stamp();
        if (kept.filter(desk -> desk.stamp().equals(stamp)).isEmpty()) {
            kept = Optional.of(make(stamp));
        }
        return kept.get();
    }

    private Desk make(String stamp) {
        List<ReviewEvent> events = ledger.reviews().all();
        if (cases.filter(c -> c.areOf(ledger.standing().lastNight())).isPresent()) {
            cases.get().catchUp(events);
        } else {
            cases = Optional.of(new ReviewedCases(ledger, reconciler, rules, Stages.version(settings), events));
        }
        return cases.get().desk(stamp, events);
    }

    /**
     * Writes a decision.
     *
     * @param watched parts that the person had before them
     * @param seen {@link Desk#lastEvent()} when they looked
     * @return empty where somebody else has decided on one of these parts since
     */
    public Optional<ReviewEvent> decide(ReviewEvent event, List<String> watched, long seen) {
        return ledger.reviews().keep(event, watched, seen);
    }

    /** A picture of a page, PNG or JPEG; empty where the ledger has none. */
    public Optional<byte[]> picture(String sha256, int page) throws IOException {
        return pages.picture(sha256, page);
    }

    /** A picture of places that are looked at together; empty where there is none. */
    public Optional<PageCrops.Crop> crop(Sight sight) {
        return ArchiveCrops.of(home, ledger).crop(sight);
    }

    /** A note set as PDF. */
    public byte[] pdf(DiaryNote note) {
        return DiaryNotePdf.of(note);
    }

    /**
     * A file in the archive.
     *
     * @param path where it lies
     * @param name that it came with
     * @param mediaType told by content
     */
    public record Original(Path path, String name, String mediaType) {}

    /** The original of a content; empty where the ledger has none, or it is gone. */
    public Optional<Original> original(String sha256) {
        return ledger.filesOf(List.of(sha256)).stream()
                .filter(f -> f.state() == FileState.DONE)
                .flatMap(f -> ledger.contents().document(sha256).stream()
                        .map(d -> new Original(home.at(f.place().orElseThrow()), f.name(), d.mediaType())))
                .filter(o -> Files.isRegularFile(o.path()))
                .findFirst();
    }

    /** A file of the last night's report: its pages, its sheets and its pictures; empty where there is none. */
    public Optional<Path> report(String path) {
        boolean known = path.matches("rapport\\.(html|xlsx|csv)|fynd\\.csv|report\\.json|crops/[0-9a-f]{24}\\.png");
        return Optional.of(home.latestReport().resolve(path)).filter(p -> known && Files.isRegularFile(p));
    }

    /** The pages of a document that were read, in order; empty where the ledger has none. */
    public List<PageSize> sizes(String sha256) {
        return sizes.computeIfAbsent(
                sha256,
                s -> ledger.contents().document(s).stream()
                        .flatMap(d -> d.pages().stream())
                        .map(p -> new PageSize(p.number(), p.width(), p.height()))
                        .toList());
    }

    private Optional<Document> document(String sha256) {
        synchronized (looked) {
            return looked.computeIfAbsent(sha256, ledger.contents()::document);
        }
    }

    /** A page as read; empty where the ledger has none. */
    public Optional<Page> page(String sha256, int number) {
        return document(sha256)
                .flatMap(d ->
                        d.pages().stream().filter(p -> p.number() == number).findFirst());
    }

    /** Forms that have been taught. */
    public FormFolder forms() {
        return forms;
    }

    /**
     * What can be learnt from the values that a person has shown on a part.
     *
     * @return empty where the ledger has no such part
     */
    public Optional<FormLesson> lesson(String part, ShownValues shown) {
        return pagesOf(part).map(own -> Teaching.of(own, shown.values(), shown.kind()));
    }

    /** The values shown on a part that a form finds where they were shown; none where the ledger has no such part. */
    public List<ShownValue> found(String part, TaughtForm form, ShownValues shown) {
        return pagesOf(part)
                .map(own -> Teaching.found(form, own, shown.values()))
                .orElse(List.of());
    }

    private Optional<List<Page>> pagesOf(String part) {
        Desk now = desk();
        return now.documentOf(part)
                .map(document -> pages(
                        document.sha256(), now.partAsRead(part).orElseThrow().pages()));
    }

    private List<Page> pages(String sha256, PageRange range) {
        return ledger.contents().document(sha256).stream()
                .flatMap(d -> d.pages().stream())
                .filter(p -> p.number() >= range.first() && p.number() <= range.last())
                .toList();
    }

    /**
     * Puts a file into the inbox, for the next night.
     *
     * @return the name it got, freed of what no file name should have
     * @throws FullInboxException where as much waits there as the settings allow
     */
    public String drop(String name, InputStream content) throws IOException {
        InboxCapacity capacity = InboxCapacity.of(settings);
        return DroppedFile.into(settings.inbox(), name, capacity.within(content));
    }

    /** The encoded password of a person who may log in. */
    public Optional<String> password(String reviewer) {
        return ledger.reviewers().password(reviewer);
    }

    public void keepReviewer(String name, String encodedPassword) {
        ledger.reviewers().keep(name, encodedPassword);
    }

    /** Lets a person log in no more, and ends their sessions; false where nobody of that name could. */
    public boolean removeReviewer(String name) {
        return ledger.reviewers().remove(name);
    }

    /** Who may log in, in order of name. */
    public List<String> reviewers() {
        return ledger.reviewers().names();
    }

    public boolean hasReviewers() {
        return ledger.reviewers().isAnybody();
    }

    /** How the program is; touches nothing. */
    public Vitals vitals() {
        return HealthCheck.of(home, settings, ledger);
    }

    /** A folder of the home where the server keeps who is logged in. */
    public Path sessions() {
        return home.sessions();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
