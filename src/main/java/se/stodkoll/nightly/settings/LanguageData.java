package se.stodkoll.nightly.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where Tesseract's language data lies on this machine. */
public final class LanguageData {
    static final List<String> LANGUAGES = List.of("swe", "eng", "osd");
    /** Debian and Ubuntu first, then Fedora, Homebrew, and data that the person put beside the program. */
    private static final List<Path> USUAL = List.of(
            Path.of("/usr/share/tesseract-ocr/5/tessdata"),
            Path.of("/usr/share/tesseract-ocr/4.00/tessdata"),
            Path.of("/usr/share/tessdata"),
            Path.of("/usr/share/tesseract/tessdata"),
            Path.of("/opt/homebrew/share/tessdata"),
            Path.of("/usr/local/share/tessdata"));

    private LanguageData() {}

    /** The first usual folder with Swedish in it; the very first where none has. */
    static Path find(Map<String, String> environment) {
        Stream<Path> wished =
                Stream.ofNullable(environment.get("TESSDATA_PREFIX")).map(Path::of);
        return Stream.concat(wished, USUAL.stream())
                .filter(folder -> Files.isRegularFile(file(folder, "swe")))
                .findFirst()
                .orElse(USUAL.get(0));
    }

    /** Languages whose data is not there. */
    public static List<String> missing(Path folder) {
        return LANGUAGES.stream()
                .filter(language -> !Files.isRegularFile(file(folder, language)))
                .toList();
    }

    private static Path file(Path folder, String language) {
        return folder.resolve(language + ".traineddata");
    }
}
