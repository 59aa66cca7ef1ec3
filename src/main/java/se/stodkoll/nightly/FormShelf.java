package se.stodkoll.nightly;

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
public record FormShelf(List<TaughtForm> forms, List<String> refused) {
    private static final Logger LOG = LoggerFactory.getLogger(FormShelf.class);

    /** Those of a home. */
    public static FormShelf of(Home home) {
        FormFolder.Held held = new FormFolder(home.forms()).read();
        if (!held.bad().isEmpty()) {
            LOG.warn("{} form files left out", held.bad().size());
        }
        return new FormShelf(held.forms(), held.bad());
    }
}
