package se.stodkoll.web.office;

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
import se.stodkoll.report.PageCrops;
import se.stodkoll.report.diary.DiaryNote;
import se.stodkoll.report.digest.Sight;
import se.stodkoll.review.Desk;
import se.stodkoll.review.PageSize;
import se.stodkoll.review.ShownValues;

/** What the page asks of the rest of the program; implemented by the caller. Thread-safe. */
public interface Office {
    /** Cases and documents as they stand now. */
    Desk desk();

    /**
     * Writes a decision.
     *
     * @param watched parts that the person had before them
     * @param seen number of the last decision when they looked
     * @return empty where somebody else has decided on one of these parts since
     */
    Optional<ReviewEvent> decide(ReviewEvent event, List<String> watched, long seen);

    /** A picture of a page, PNG or JPEG; empty where the ledger has none. */
    Optional<byte[]> picture(String sha256, int page) throws IOException;

    /** A picture of places that are looked at together, each framed; empty where there is none. */
    Optional<PageCrops.Crop> crop(Sight sight);

    /** A note set as PDF. */
    byte[] pdf(DiaryNote note);

    /** A file as it was dropped; empty where the ledger has none of that content. */
    Optional<Original> original(String sha256);

    /** A file of the last night's report, by its path there; empty where there is none. */
    Optional<Path> report(String path);

    /** The pages of a document that were read; empty where the ledger has none. */
    List<PageSize> sizes(String sha256);

    /** A page as read; empty where the ledger has none. */
    Optional<Page> page(String sha256, int page);

    /**
     * Puts a file into the inbox.
     *
     * @return the name it got
     * @throws InboxFullException where no more may be left there
     */
    String drop(String name, InputStream content) throws IOException;

    /** Who may log in, in order of name. */
    List<String> reviewers();

    /** Forms that have been taught. */
    FormFolder forms();

    /** What can be learnt from the values that a person has shown on a part; empty where there is no such part. */
    Optional<FormLesson> lesson(String part, ShownValues shown);

    /** The values shown on a part that a form finds where they were shown. */
    List<ShownValue> found(String part, TaughtForm form, ShownValues shown);

    /** The encoded password of a person who may log in. */
    Optional<String> password(String reviewer);

    /** Gives a person who may log in a new password, encoded. */
    void keepPassword(String reviewer, String encoded);
}
