package se.stodkoll.web.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.web.office.Refusal;

/** Answers and questions of the API. */
public final class Json {
    private Json() {}

    public static void send(Context context, Object value) {
        context.contentType("application/json; charset=utf-8").result(ModelJson.write(value));
    }

    public static JsonNode body(Context context) {
        try {
            JsonNode node = ModelJson.mapper().readTree(context.body());
            if (node == null || !node.isObject()) {
                throw Refusal.bad("Begärans innehåll ska vara ett JSON-objekt.");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw Refusal.bad("Begärans innehåll är inte läsbar JSON.");
        }
    }
}
