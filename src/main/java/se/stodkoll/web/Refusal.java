package se.stodkoll.web;

/** A request that is not done; the message is Swedish and says what to do. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    static Refusal bad(String message) {
        return new Refusal(422, message);
    }

    static Refusal forbidden(String message) {
        return new Refusal(403, message);
    }

    static Refusal notFound(String message) {
        return new Refusal(404, message);
    }

    static Refusal conflict(String message) {
        return new Refusal(409, message);
    }

    /** What a form with files can fail for, by the server's own check. */
    static Refusal tooLarge(long mostBytes) {
        return new Refusal(
                413, "Filen är för stor eller kom inte hel fram. En fil får vara högst " + (mostBytes >> 20) + " MB.");
    }

    static Refusal full(String message) {
        return new Refusal(507, message);
    }

    static Refusal tooMany() {
        return new Refusal(429, "För många anrop på kort tid. Vänta en minut och försök igen.");
    }

    int status() {
        return status;
    }
}
