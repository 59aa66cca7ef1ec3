package se.stodkoll.cli.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.stodkoll.forms.FormFolder;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.finding.ReviewEvent;
import se.stodkoll.model.form.FormLesson;
import se.stodkoll.model.form.ShownValue;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.nightly.morning.FullInboxException;
import se.stodkoll.nightly.morning.ReviewBackend;
import se.stodkoll.report.PageCrops;
import se.stodkoll.report.diary.DiaryNote;
import se.stodkoll.report.digest.Sight;
import se.stodkoll.review.Desk;
import se.stodkoll.review.PageSize;
import se.stodkoll.review.ShownValues;
import se.stodkoll.web.office.InboxFullException;
import se.stodkoll.web.office.Office;
import se.stodkoll.web.office.Original;

/** Gives the review page what it asks for from the nights. */
final class ReviewOffice implements Office {
    private final ReviewBackend backend;

    ReviewOffice(ReviewBackend backend) {
        this.backend = backend;
    }

    @Override
    public Desk desk() {
        return backend.desk();
    }

    @Override
    public Optional<ReviewEvent> decide(ReviewEvent event, List<String> watched, long seen) {
        return backend.decide(event, watched, seen);
    }

    @Override
    public Optional<byte[]> picture(String sha256, int page) throws IOException {
        return backend.picture(sha256, page);
    }

    @Override
    public Optional<PageCrops.Crop> crop(Sight sight) {
        return backend.crop(sight);
    }

    @Override
    public byte[] pdf(DiaryNote note) {
        return backend.pdf(note);
    }

    @Override
    public Optional<Original> original(String sha256) {
        return backend.original(sha256).map(o -> new Original(o.path(), o.name(), o.mediaType()));
    }

    @Override
    public Optional<Path> report(String path) {
        return backend.report(path);
    }

    @Override
    public List<PageSize> sizes(String sha256) {
        return backend.sizes(sha256);
    }

    @Override
    public Optional<Page> page(String sha256, int page) {
        return backend.page(sha256, page);
    }

    @Override
    public String drop(String name, InputStream content) throws IOException {
        try {
            return backend.drop(name, content);
        } catch (FullInboxException e) {
            throw new InboxFullException(e.getMessage(), e);
        }
    }

    @Override
    public List<String> reviewers() {
        return backend.reviewers();
    }

    @Override
    public FormFolder forms() {
        return backend.forms();
    }

    @Override
    public Optional<FormLesson> lesson(String part, ShownValues shown) {
        return backend.lesson(part, shown);
    }

    @Override
    public List<ShownValue> found(String part, TaughtForm form, ShownValues shown) {
        return backend.found(part, form, shown);
    }

    @Override
    public Optional<String> password(String reviewer) {
        return backend.password(reviewer);
    }

    @Override
    public void keepPassword(String reviewer, String encoded) {
        backend.keepReviewer(reviewer, encoded);
    }
}
