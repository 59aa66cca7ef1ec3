package se.stodkoll.letters;

import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Before any test: PDFBox draws with the tests' own fonts and does not look for the machine's. */
public final class NamedFontsOnly implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        FontMappers.set(new NamedFontMapper());
    }
}
