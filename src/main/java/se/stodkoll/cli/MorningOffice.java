package se.stodkoll.cli;

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
import se.stodkoll.nightly.FullInboxException;
import se.stodkoll.nightly.Morning;
import se.stodkoll.report.PageCrops;
import se.stodkoll.report.diary.DiaryNote;
import se.stodkoll.report.digest.Sight;
import se.stodkoll.review.Desk;
import se.stodkoll.review.PageSize;
import se.stodkoll.review.ShownValues;
import se.stodkoll.web.InboxFullException;
import se.stodkoll.web.Office;
import se.stodkoll.web.Original;

/** Gives the review page what it asks for from the nights. */
final class MorningOffice implements Office {
    private final Morning morning;

    MorningOffice(Morning morning) {
        this.morning = morning;
    }

    @Override
    public Desk desk() {
        return morning.desk();
    }

    @Override
    public Optional<ReviewEvent> decide(ReviewEvent event, List<String> watched, long seen) {
        return morning.decide(event, watched, seen);
    }

    @Override
    public Optional<byte[]> picture(String sha256, int page) throws IOException {
        return morning.picture(sha256, page);
    }

    @Override
    public Optional<PageCrops.Crop> crop(Sight sight) {
        return morning.crop(sight);
    }

    @Override
    public byte[] pdf(DiaryNote note) {
        return morning.pdf(note);
    }

    @Override
    public Optional<Original> original(String sha256) {
        return morning.original(sha256).map(o -> new Original(o.path(), o.name(), o.mediaType()));
    }

    @Override
    public Optional<Path> report(String path) {
        return morning.report(path);
    }

    @Override
    public List<PageSize> sizes(String sha256) {
        return morning.sizes(sha256);
    }

    @Override
    public Optional<Page> page(String sha256, int page) {
        return morning.page(sha256, page);
    }

    @Override
    public String drop(String name, InputStream content) throws IOException {
        try {
            return morning.drop(name, content);
        } catch (FullInboxException e) {
            throw new InboxFullException(e.getMessage(), e);
        }
    }

    @Override
    public List<String> reviewers() {
        return morning.reviewers();
    }

    @Override
    public FormFolder forms() {
        return morning.forms();
    }

    @Override
    public Optional<FormLesson> lesson(String part, ShownValues shown) {
        return morning.lesson(part, shown);
    }

    @Override
    public List<ShownValue> found(String part, TaughtForm form, ShownValues shown) {
        return morning.found(part, form, shown);
    }

    @Override
    public Optional<String> password(String reviewer) {
        return morning.password(reviewer);
    }

    @Override
    public void keepPassword(String reviewer, String encoded) {
        morning.keepReviewer(reviewer, encoded);
    }
}
