package se.stodkoll.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.stodkoll.facts.Teaching;
import se.stodkoll.forms.FormFolder;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.document.PageVerdict;
import se.stodkoll.model.document.TextSource;
import se.stodkoll.model.finding.Case;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.form.FormLesson;
import se.stodkoll.model.form.ShownValue;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.model.run.EarlierNight;
import se.stodkoll.model.run.RunFiles;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.reconcile.Reconciler;
import se.stodkoll.reconcile.pairing.PriorState;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.report.PageCrops;
import se.stodkoll.report.diary.DiaryNote;
import se.stodkoll.report.digest.Sight;
import se.stodkoll.review.Desk;
import se.stodkoll.review.PageSize;
import se.stodkoll.review.Reviews;
import se.stodkoll.review.ShownValues;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.database.LedgerSettings;
import se.stodkoll.web.office.InboxFullException;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Original;
import se.stodkoll.web.office.Passwords;
import se.stodkoll.web.office.WebSettings;

/** Made documents under the real rules, with decisions in a real ledger. */
final class MadeOffice implements Office, AutoCloseable {
    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    /** Two points wide and one high. */
    private static final byte[] CROP = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADklEQVR4nGP4//8/EAMAEPQE/PsZ1YIAAAAASUVORK5CYII=");

    final Map<String, byte[]> dropped = new LinkedHashMap<>();
    final Map<String, Original> originals = new LinkedHashMap<>();
    final Map<String, Path> reports = new LinkedHashMap<>();
    private final List<DocumentReport> documents;
    private final Ledger ledger;
    private final FormFolder forms;
    /** Of every document. */
    List<PageSize> sizes = List.of(new PageSize(1, 595, 842), new PageSize(2, 595, 842));

    boolean full;
    Map<String, Instant> arrived = Map.of();
    Optional<EarlierNight> earlier = Optional.empty();

    /** Settings of a page at a free port of this machine, which Anna reviews by herself; its sessions lie in the folder. */
    static WebSettings settings(Path folder) {
        return new WebSettings(
                "127.0.0.1", 0, Optional.empty(), "Anna", folder.resolve("sessions"), 1 << 20, Optional.empty());
    }

    MadeOffice(Path folder, List<DocumentReport> documents) {
        this.documents = documents;
        this.forms = new FormFolder(folder);
        this.ledger = Ledger.open(LedgerSettings.file(folder.resolve("stodkoll.db")));
    }

    @Override
    public Desk desk() {
        List<ReviewEvent> events = ledger.reviews().all();
        Reviews reviews = Reviews.of(events);
        List<DocumentReport> corrected = reviews.correct(documents);
        List<Case> cases = reviews.judge(
                new Reconciler(RuleSettings.DEFAULT).reconcile(corrected, new PriorState(Map.of(), reviews.pins())));
        RunReport report =
                new RunReport("r", Instant.EPOCH, Instant.EPOCH, "0", corrected, cases, Map.of(), RunFiles.NONE);
        return new Desk(ledger.stamp(), documents, report, events, arrived, earlier);
    }

    @Override
    public Optional<ReviewEvent> decide(ReviewEvent event, List<String> watched, long seen) {
        return ledger.reviews().keep(event, watched, seen);
    }

    @Override
    public Optional<byte[]> picture(String sha256, int page) {
        return page(sha256, page).map(p -> PNG);
    }

    @Override
    public Optional<PageCrops.Crop> crop(Sight sight) {
        return Optional.of(new PageCrops.Crop(CROP, 2, 1, 0.5, Optional.empty()));
    }

    @Override
    public byte[] pdf(DiaryNote note) {
        return note.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Original> original(String sha256) {
        return Optional.ofNullable(originals.get(sha256));
    }

    @Override
    public Optional<Path> report(String path) {
        return Optional.ofNullable(reports.get(path));
    }

    @Override
    public List<PageSize> sizes(String sha256) {
        return sizes;
    }

    @Override
    public Optional<Page> page(String sha256, int page) {
        boolean known =
                documents.stream().anyMatch(d -> d.sha256().equals(sha256) && page >= 1 && page <= d.pageCount());
        PageVerdict verdict = new PageVerdict(TextSource.TEXT_LAYER, List.of(), new TreeMap<>());
        return known ? Optional.of(new Page(page, 595, 842, List.of(), List.of(), verdict)) : Optional.empty();
    }

    @Override
    public String drop(String name, InputStream content) throws IOException {
        if (full) {
            throw new InboxFullException("Inkorgen är full.", null);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.transferTo(bytes);
        dropped.put(name, bytes.toByteArray());
        return name;
    }

    @Override
    public List<String> reviewers() {
        return ledger.reviewers().names();
    }

    @Override
    public FormFolder forms() {
        return forms;
    }

    @Override
    public Optional<FormLesson> lesson(String part, ShownValues shown) {
        return desk().partAsRead(part).map(p -> Teaching.of(List.of(), shown.values(), shown.kind()));
    }

    @Override
    public List<ShownValue> found(String part, TaughtForm form, ShownValues shown) {
        return shown.values();
    }

    @Override
    public Optional<String> password(String reviewer) {
        return ledger.reviewers().password(reviewer);
    }

    @Override
    public void keepPassword(String reviewer, String encoded) {
        ledger.reviewers().keep(reviewer, encoded);
    }

    void letIn(String reviewer, String password) {
        ledger.reviewers().keep(reviewer, Passwords.encode(password, reviewer));
    }

    void shutOut(String reviewer) {
        assertTrue(ledger.reviewers().remove(reviewer));
    }

    @Override
    public void close() {
        ledger.close();
    }
}
