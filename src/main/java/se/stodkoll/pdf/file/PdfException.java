package se.stodkoll.pdf.file;

import se.stodkoll.model.document.Problem;

/** A file or page that cannot be read, with the problem to report. */
public final class PdfException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public PdfException(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
