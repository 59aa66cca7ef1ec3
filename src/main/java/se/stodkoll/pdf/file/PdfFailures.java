package se.stodkoll.pdf.file;

import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;

/** What a failure of the PDF library means, and what the user can do. PDFBox throws errors too: deep nesting, missing classes. */
public final class PdfFailures {
    private PdfFailures() {}

    /** Work that may fail in every way a damaged file finds. */
    public interface Work<T> {
        T run() throws Exception;
    }

    /**
     * Runs the work and turns whatever it throws into a problem of the file or page.
     *
     * @param page from 1, or 0 for the whole file
     */
    public static <T> T guarded(int page, Work<T> work) throws PdfException {
        try {
            return work.run();
        } catch (PdfException known) {
            throw known;
        } catch (Exception | StackOverflowError | LinkageError | OutOfMemoryError failure) {
            throw new PdfException(problemOf(failure, page), failure);
        }
    }

    public static PdfException tooLarge(int page, String seen) {
        return new PdfException(
                new Problem(
                        ProblemCode.TOO_LARGE,
                        where(page) + " är för stor: " + seen + ". Dela eller skala om den.",
                        page),
                null);
    }

    public static PdfException undrawable(int page, int images) {
        return new PdfException(
                new Problem(
                        ProblemCode.DAMAGED,
                        where(page) + " har " + images
                                + " bild(er) som inte kan avkodas; sidan kan inte läsas som bild."
                                + " Skanna eller exportera den på nytt.",
                        page),
                null);
    }

    public static PdfException noPages() {
        return new PdfException(
                new Problem(ProblemCode.EMPTY, "Filen innehåller inga sidor. Begär in handlingen på nytt.", 0), null);
    }

    public static PdfException cutOff() {
        return new PdfException(
                new Problem(
                        ProblemCode.DAMAGED,
                        "Filen slutar för tidigt: det som säger var sidorna finns saknas, så ingen av dem kan läsas. Hämta hela"
                                + " filen från källan och lägg in den igen.",
                        0),
                null);
    }

    private static Problem problemOf(Throwable failure, int page) {
        if (failure instanceof InvalidPasswordException || isAboutEncryption(failure)) {
            return new Problem(
                    ProblemCode.ENCRYPTED, where(page) + " är lösenordsskyddad. Begär in den utan lösenord.", page);
        }
        if (failure instanceof OutOfMemoryError) {
            return new Problem(
                    ProblemCode.TOO_LARGE, where(page) + " kräver mer minne än vad som är tillåtet. Dela den.", page);
        }
        if (failure instanceof LinkageError) {
            return new Problem(
                    ProblemCode.INTERNAL,
                    where(page) + " kräver en del av PDF-läsaren som saknas ("
                            + failure.getClass().getSimpleName() + "). Meddela förvaltaren.",
                    page);
        }
        return new Problem(
                ProblemCode.DAMAGED,
                where(page) + " är skadad eller inte en PDF ("
                        + failure.getClass().getSimpleName() + "). Begär in den på nytt.",
                page);
    }

    /** A scheme of encryption that is not supported, or its library missing, shows only in the trace. */
    private static boolean isAboutEncryption(Throwable failure) {
        for (StackTraceElement step : failure.getStackTrace()) {
            if (step.getClassName().startsWith("org.apache.pdfbox.pdmodel.encryption.")) {
                return true;
            }
        }
        return false;
    }

    private static String where(int page) {
        return page == 0 ? "Filen" : "Sidan " + page;
    }
}
