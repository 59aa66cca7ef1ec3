package se.stodkoll.letters;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The fonts that tests set their documents in: from Maven's artifacts, so that they are the same on every machine. */
public final class NamedFonts {
    /** Where the artifacts keep them. */
    private static final List<String> FOLDERS =
            List.of("/net/sf/jasperreports/fonts/dejavu/", "/liberation/", "/com/formdev/flatlaf/fonts/roboto/");

    private NamedFonts() {}

    /**
     * Opens a font's file.
     *
     * @param file its name, "DejaVuSerif.ttf"
     * @throws FileNotFoundException where none of the artifacts has it
     */
    public static InputStream open(String file) throws IOException {
        for (String folder : FOLDERS) {
            InputStream in = NamedFonts.class.getResourceAsStream(folder + file);
            if (in != null) {
                return in;
            }
        }
        throw new FileNotFoundException("no font " + file + " among the tests' artifacts (" + String.join(", ", FOLDERS)
                + "); name one that they have, or add the artifact that has it to pom.xml");
    }
}
