package se.stodkoll.web.office;

/** A request that is not done; the message is Swedish and says what to do. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    public static Refusal bad(String message) {
        return new Refusal(422, message);
    }

    public static Refusal forbidden(String message) {
        return new Refusal(403, message);
    }

    public static Refusal notFound(String message) {
        return new Refusal(404, message);
    }

    public static Refusal conflict(String message) {
        return new Refusal(409, message);
    }

    /** What a form with files can fail for, by the server's own check. */
    public static Refusal tooLarge(long mostBytes) {
        return new Refusal(
                413, "Filen är för stor eller kom inte hel fram. En fil får vara högst " + (mostBytes >> 20) + " MB.");
    }

    public static Refusal full(String message) {
        return new Refusal(507, message);
    }

    public static Refusal tooMany() {
        return new Refusal(429, "För många anrop på kort tid. Vänta en minut och försök igen.");
    }

    public int status() {
        return status;
    }
}
