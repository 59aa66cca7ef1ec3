package se.stodkoll.web.decide;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stodkoll.model.finding.ReviewAct;
import se.stodkoll.model.word.Box;
import se.stodkoll.web.office.Refusal;
import se.stodkoll.web.view.CaseViews.Typed;

/** What the forms of the pages ask for. */
public final class WishForm {
    private static final String NUMBER = "\\d{1,18}";

    private WishForm() {}

    public static Wish of(Context context) {
        String act = text(context, "beslut");
        Optional<Wish.Field> field = text(context, "falt").isEmpty()
                ? Optional.empty()
                : Optional.of(new Wish.Field(
                        text(context, "del"),
                        text(context, "falt"),
                        text(context, "gammalt"),
                        pointed(text(context, "plats"))));
        try {
            return new Wish(
                    ReviewAct.valueOf(act),
                    seen(context),
                    field,
                    Optional.of(text(context, "fynd")).filter(s -> !s.isEmpty()),
                    Optional.of(text(context, "med")).filter(s -> !s.isEmpty()),
                    number(text(context, "nummer")),
                    text(context, "nytt"),
                    text(context, "skal"));
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("Det finns inget sådant beslut. Ladda om sidan och försök igen.");
        }
    }

    /** The corrections of a grid: each of its fields as often as there are cells, in the same order. */
    public static List<Wish> cells(Context context) {
        List<List<String>> columns = Stream.of("del", "falt", "gammalt", "nytt", "plats")
                .map(context::formParams)
                .toList();
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < columns.get(0).size(); i++) {
            int row = i;
            if (columns.stream().anyMatch(c -> c.size() <= row)) {
                throw Refusal.bad("Rutorna gick inte att läsa. Ladda om sidan och försök igen.");
            }
            wishes.add(new Wish(
                    ReviewAct.CORRECT,
                    seen(context),
                    Optional.of(new Wish.Field(
                            columns.get(0).get(i),
                            columns.get(1).get(i),
                            columns.get(2).get(i),
                            pointed(columns.get(4).get(i)))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    columns.get(3).get(i),
                    ""));
        }
        return wishes;
    }

    /** Number of the last decision that the person saw. */
    public static long seen(Context context) {
        return number(text(context, "sett")).orElse(0L);
    }

    /** Numbers of decisions, parted by blanks. */
    public static List<Long> numbers(Context context) {
        return Stream.of(text(context, "nummer").split(" "))
                .flatMap(n -> number(n).stream())
                .toList();
    }

    private static Optional<Long> number(String text) {
        return text.matches(NUMBER) ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    /** @param text "page x0 y0 x1 y1", points; empty where nothing was pointed at */
    private static Optional<Wish.Pointed> pointed(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,5}( \\d{1,5}(\\.\\d{1,3})?){4}")) {
            throw Refusal.bad("Platsen på sidan gick inte att läsa. Peka ut den igen.");
        }
        String[] n = text.split(" ");
        double x0 = Double.parseDouble(n[1]);
        double y0 = Double.parseDouble(n[2]);
        double x1 = Double.parseDouble(n[3]);
        double y1 = Double.parseDouble(n[4]);
        return Optional.of(new Wish.Pointed(
                Integer.parseInt(n[0]),
                new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1))));
    }

    /** What stood in the form that was refused. */
    public static Typed typed(Context context) {
        return new Typed(
                text(context, "del"),
                text(context, "falt"),
                text(context, "nytt"),
                text(context, "plats"),
                text(context, "skal"),
                text(context, "fynd"));
    }

    /** A field's text; empty where it was not sent. */
    static String text(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }
}
