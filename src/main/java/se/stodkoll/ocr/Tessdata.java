package se.stodkoll.ocr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the language data lie: swe, eng and osd traineddata in one folder. */
public final class Tessdata {
    private static final List<String> NEEDED = List.of("swe", "eng", "osd");
    private static final List<Path> USUAL = List.of(
            Path.of("/usr/share/tesseract-ocr/5/tessdata"),
            Path.of("/usr/share/tesseract-ocr/4.00/tessdata"),
            Path.of("/usr/share/tessdata"));

    private Tessdata() {}

    /** The folder named by system property or environment {@code STODKOLL_TESSDATA}, else the distribution's; empty where no folder has all three. */
    public static Optional<Path> locate() {
        Stream<Path> named = Stream.of(System.getProperty("STODKOLL_TESSDATA"), System.getenv("STODKOLL_TESSDATA"))
                .filter(Objects::nonNull)
                .map(Path::of);
        return Stream.concat(named, USUAL.stream()).filter(Tessdata::isComplete).findFirst();
    }

    static boolean isComplete(Path folder) {
        return NEEDED.stream().allMatch(language -> Files.isRegularFile(folder.resolve(language + ".traineddata")));
    }
}
