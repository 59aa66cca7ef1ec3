package se.stodkoll.nightly.home;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stodkoll.forms.FormFolder;
import se.stodkoll.model.form.TaughtForm;

/**
 * The forms that persons have taught, as they are when a night begins.
 *
 * @param forms in order of id
 * @param refused what is wrong with files that are none, in Swedish
 */
public record TaughtForms(List<TaughtForm> forms, List<String> refused) {
    private static final Logger LOG = LoggerFactory.getLogger(TaughtForms.class);

    /** Those of a home. */
    public static TaughtForms of(Home home) {
        FormFolder.Held held = new FormFolder(home.forms()).read();
        if (!held.bad().isEmpty()) {
            LOG.warn("{} form files left out", held.bad().size());
        }
        return new TaughtForms(held.forms(), held.bad());
    }
}
