package se.stodkoll.web.form;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stodkoll.model.form.ShownValue;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.model.word.Box;
import se.stodkoll.review.ShownValues;
import se.stodkoll.web.office.Refusal;

/**
 * What a person asks for where a form is taught; nothing of it is trusted yet.
 *
 * @param sent whether anything was asked: false for a page just opened
 * @param kind of record; empty where it was not said
 * @param pointed values pointed at on the page
 * @param headings that are to tell the form
 * @param choices by slot the code of the label chosen, empty for none
 * @param name of the form
 */
public record TeachWish(
        boolean sent,
        Optional<PartKind> kind,
        List<ShownValue> pointed,
        List<String> headings,
        Map<String, String> choices,
        String name) {
    private static final String PLACE = "[a-zA-Z]{1,30} \\d{1,5}( \\d{1,5}(\\.\\d{1,3})?){4}";
    private static final String CHOICE = "val-";

    static TeachWish none() {
        return new TeachWish(false, Optional.empty(), List.of(), List.of(), Map.of(), "");
    }

    static TeachWish of(Context context) {
        PartKind kind = "beslut".equals(context.formParam("slag")) ? PartKind.DECISION : PartKind.APPLICATION;
        List<ShownValue> pointed = new ArrayList<>();
        for (String place : context.formParams("visat")) {
            if (!place.isEmpty()) {
                pointed.add(value(place));
            }
        }
        pointed.removeIf(v -> !ShownValues.slots(kind).contains(v.slot()));
        Map<String, String> choices = new LinkedHashMap<>();
        context.formParamMap().forEach((name, values) -> {
            if (name.startsWith(CHOICE)) {
                choices.put(name.substring(CHOICE.length()), values.get(0));
            }
        });
        String name = Optional.ofNullable(context.formParam("namn")).orElse("").strip();
        return new TeachWish(true, Optional.of(kind), pointed, context.formParams("rubrik"), choices, name);
    }

    /** "slot page x0 y0 x1 y1", points. */
    private static ShownValue value(String place) {
        if (!place.matches(PLACE)) {
            throw Refusal.bad("Platsen på sidan gick inte att läsa. Peka ut den igen.");
        }
        String[] n = place.split(" ");
        double x0 = Double.parseDouble(n[2]);
        double y0 = Double.parseDouble(n[3]);
        double x1 = Double.parseDouble(n[4]);
        double y1 = Double.parseDouble(n[5]);
        return new ShownValue(
                n[0],
                Integer.parseInt(n[1]),
                new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)));
    }
}
