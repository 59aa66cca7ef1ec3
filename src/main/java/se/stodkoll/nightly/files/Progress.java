package se.stodkoll.nightly.files;

/** Told how a night goes; may be called from several threads. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void reading(int files) {
            // nobody asked
        }

        @Override
        public void pageRead(String file, int pages) {
            // nobody asked
        }

        @Override
        public void fileDone(String file, String outcome) {
            // nobody asked
        }
    };

    /** So many files are to be read. */
    void reading(int files);

    /** So many pages of a file are read. */
    void pageRead(String file, int pages);

    /** A file is settled; how, in Swedish. */
    void fileDone(String file, String outcome);
}
