package se.stodkoll.ingest.page;

import se.stodkoll.model.document.Problem;
import se.stodkoll.model.document.ProblemCode;

/** A file or page that cannot be read, on its way from where it was noticed to the worker's reply. */
public final class FileProblem extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public FileProblem(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    /** A problem of the whole file. */
    public static FileProblem ofFile(ProblemCode code, String message) {
        return new FileProblem(new Problem(code, message, 0), null);
    }

    public Problem problem() {
        return problem;
    }
}
