package se.stodkoll.ingest.worker;

import java.time.Duration;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;

/** The problems that the parent process itself notices, each in words for the person who reviews. */
public final class FailureTexts {
    private FailureTexts() {}

    public static Problem opening(WorkerFailure.Kind kind, IngestSettings settings) {
        return switch (kind) {
            case TIMEOUT ->
                new Problem(
                        ProblemCode.TIMEOUT,
                        "Filen kunde inte öppnas inom " + settings.pageTimeout().toSeconds()
                                + " s, två gånger. Öppna den för hand och skriv ut den till en ny PDF.",
                        0);
            case MEMORY ->
                new Problem(
                        ProblemCode.TOO_LARGE,
                        "Filen kräver mer än " + settings.workerHeapMegabytes()
                                + " MB minne för att öppnas. Dela upp den eller skriv ut den till en ny PDF.",
                        0);
            case CRASH ->
                new Problem(
                        ProblemCode.DAMAGED,
                        "Läsprocessen avbröts två gånger när filen öppnades. Öppna den för hand och skriv ut den till en ny PDF.",
                        0);
        };
    }

    public static Problem page(int number, WorkerFailure.Kind kind, IngestSettings settings) {
        String where = "Sidan " + number + ": ";
        return switch (kind) {
            case TIMEOUT ->
                new Problem(
                        ProblemCode.TIMEOUT,
                        where + "läsningen tog mer än " + settings.pageTimeout().toSeconds()
                                + " s, två gånger. Granska sidan för hand.",
                        number);
            case MEMORY ->
                new Problem(
                        ProblemCode.OCR_FAILED,
                        where + "läsningen krävde mer än " + settings.workerHeapMegabytes()
                                + " MB minne. Granska sidan för hand.",
                        number);
            case CRASH ->
                new Problem(
                        ProblemCode.OCR_FAILED,
                        where + "läsprocessen avbröts två gånger. Granska sidan för hand.",
                        number);
        };
    }

    public static Problem fileTimeout(int number, Duration longest) {
        return new Problem(
                ProblemCode.TIMEOUT,
                "Sidan " + number + " lästes inte: filen hade redan tagit " + longest.toMinutes()
                        + " minuter. Dela upp filen.",
                number);
    }

    public static Problem stopped(int number) {
        return new Problem(
                ProblemCode.INTERNAL, "Sidan " + number + " lästes inte: körningen avbröts. Kör om den.", number);
    }

    public static Problem pagesBeyond(int last, int count) {
        return new Problem(
                ProblemCode.TOO_LARGE,
                "Filen har " + count + " sidor; de första " + last + " är lästa. Dela upp filen.",
                last + 1);
    }

    public static Problem noPages() {
        return new Problem(ProblemCode.EMPTY, "Filen har inga sidor. Hämta den på nytt från källan.", 0);
    }

    public static Problem noText() {
        return new Problem(
                ProblemCode.EMPTY, "Ingen sida har någon läsbar text. Kontrollera att rätt fil är inlagd.", 0);
    }
}
