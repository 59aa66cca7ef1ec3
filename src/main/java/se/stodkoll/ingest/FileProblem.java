package se.stodkoll.ingest;

import se.stodkoll.model.Problem;
import se.stodkoll.model.ProblemCode;

/** A file or page that cannot be read, on its way from where it was noticed to the worker's reply. */
final class FileProblem extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    FileProblem(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    /** A problem of the whole file. */
    static FileProblem ofFile(ProblemCode code, String message) {
        return new FileProblem(new Problem(code, message, 0), null);
    }

    Problem problem() {
        return problem;
    }
}
