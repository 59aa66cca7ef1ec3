package se.stodkoll.repair;

import java.util.List;
import se.stodkoll.model.Line;
import se.stodkoll.model.PageSignals;
import se.stodkoll.model.Word;

/** The door of the package. Immutable and thread-safe once loaded. */
public final class TextRepair {
    private TextRepair() {}

    /** Loads vocabulary and registers from the class path (/models). */
    public static TextRepair load() {
        return new TextRepair();
    }

    /** Judges a page's own words. */
    public Judgement judge(List<Word> words, PageSignals signals) {
        throw new UnsupportedOperationException();
    }

    /** Puts a document's lines right, page by page; clean lines come back unchanged (equal). Pages in, pages out. */
    public List<List<Line>> repair(List<List<Line>> pages) {
        throw new UnsupportedOperationException();
    }
}
