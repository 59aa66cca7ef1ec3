package se.stodkoll.report.html;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import se.stodkoll.report.html.Views.Assets;

/** The style and script of the page, and the policy under which a browser runs these and nothing a document says. */
final class StaticAssets {
    private StaticAssets() {}

    static Assets load() throws IOException {
        String css = read("/report/report.css");
        String js = read("/report/report.js");
        String policy = "default-src 'none'; img-src 'self' file:; style-src " + hash(css) + "; script-src " + hash(js)
                + "; base-uri 'none'; form-action 'none'";
        return new Assets(css, js, policy);
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = StaticAssets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("the program lacks its resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
