package se.stodkoll.nightly.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.facts.FormMatcher;
import se.stodkoll.facts.label.FormFit;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.form.TaughtForm;

/**
 * What a content is parsed by, as the ledger keeps it: {@code program}, {@code program forms H}, or {@code program forms H;U} where
 * forms fit the content. A content comes to the same by another parser where program and U are the same.
 *
 * @param program version of the program
 * @param known fingerprint of all taught forms; empty where there are none
 * @param used fingerprint of those that fit the content; empty where none does
 * @param forms all taught forms; none for a name that was read
 */
public record ParserName(String program, String known, String used, List<TaughtForm> forms) {
    private static final String FORMS = " forms ";

    /** Letters of a fingerprint: enough to tell the few sets of forms that a home ever has. */
    private static final int LETTERS = 16;

    /** Of no content yet. */
    public static ParserName of(String program, List<TaughtForm> forms) {
        return new ParserName(program, fingerprint(forms), "", forms);
    }

    /** On a content, by the forms that it or a part of it may be of. */
    public ParserName on(Document document) {
        if (forms.isEmpty()) {
            return this;
        }
        List<TaughtForm> fitting = FormMatcher.on(document.pages(), forms).stream()
                .map(FormFit::form)
                .toList();
        return new ParserName(program, known, fingerprint(fitting), forms);
    }

    static ParserName read(String name) {
        int end = name.indexOf(';');
        String whole = end < 0 ? name : name.substring(0, end);
        int at = whole.indexOf(FORMS);
        return new ParserName(
                at < 0 ? whole : whole.substring(0, at),
                at < 0 ? "" : whole.substring(at + FORMS.length()),
                end < 0 ? "" : name.substring(end + 1),
                List.of());
    }

    boolean readsAs(ParserName other) {
        return program.equals(other.program) && used.equals(other.used);
    }

    private static String fingerprint(List<TaughtForm> forms) {
        if (forms.isEmpty()) {
            return "";
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(ModelJson.write(forms).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return program + (known.isEmpty() ? "" : FORMS + known) + (used.isEmpty() ? "" : ";" + used);
    }
}
