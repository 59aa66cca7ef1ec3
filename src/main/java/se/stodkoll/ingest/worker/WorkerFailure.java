package se.stodkoll.ingest.worker;

/** A worker process that did not answer; the process is gone. */
public final class WorkerFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private final Kind kind;

    WorkerFailure(Kind kind, Throwable cause) {
        super(kind.toString(), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** How it went. */
    enum Kind {
        /** No answer within the time given; killed. */
        TIMEOUT,
        /** It ran out of memory. */
        MEMORY,
        /** It ended or answered nonsense. */
        CRASH
    }
}
