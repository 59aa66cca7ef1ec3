package se.stodkoll.web.view;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** Files of the jar as answers. */
public final class Resources {
    private Resources() {}

    /** @param name absolute, of our own choosing */
    public static void send(Context context, String name, String type) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program lacks its resource " + name);
            }
            context.contentType(type + "; charset=utf-8").result(in.readAllBytes());
        }
    }
}
