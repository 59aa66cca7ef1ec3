package se.stodkoll.forms;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.facts.label.Slot;
import se.stodkoll.model.form.TaughtForm;
import se.stodkoll.model.form.TaughtLabel;
import se.stodkoll.model.form.ValueSide;
import se.stodkoll.model.record.PartKind;

/**
 * A form as text, and back. The keys are those of {@code /vocabulary/labels.yaml}, each with its {@code labels}; beside them
 * {@code value} (where the value stands) and {@code which} (which of several labels of the same words on a page). {@code name}, {@code kind} and
 * {@code headings} tell the form.
 */
public final class FormText {
    /** A file of more letters is none that this program wrote. */
    static final int LONGEST = 100_000;

    private static final String HEAD = """
            # En blankett som någon har lärt ut. Den används på papper som har rubrikerna och de flesta av etiketterna.
            # value: var värdet står sett från etiketten (right, below, above). which: vilken i ordningen, där samma etikett står flera gånger på en sida.
            """;
    private static final List<String> OF_FORM = List.of("name", "kind", "headings");
    private static final List<String> OF_SLOT = List.of("labels", "value", "which");
    private static final int MOST_LABELS = 200;
    private static final int LONGEST_NAME = 200;

    private final String where;
    private final List<TaughtLabel> labels = new ArrayList<>();
    /** By the words of a label and its number, the line it stands on. */
    private final Map<String, Integer> known = new HashMap<>();

    private FormText(String where) {
        this.where = where;
    }

    /** As YAML that {@link #read} gives back. */
    public static String of(TaughtForm form) {
        StringBuilder out = new StringBuilder(HEAD);
        out.append("name: ").append(quoted(form.name())).append('\n');
        out.append("kind: ").append(form.kind().name().toLowerCase(Locale.ROOT)).append('\n');
        out.append("headings: ").append(list(form.headings())).append('\n');
        Map<List<Object>, List<String>> rows = new LinkedHashMap<>();
        form.labels()
                .forEach(l -> rows.computeIfAbsent(List.of(l.slot(), l.side(), l.nth()), k -> new ArrayList<>())
                        .add(l.text()));
        rows.forEach((row, texts) -> {
            out.append(row.get(0)).append(":\n  labels: ").append(list(texts)).append("\n  value: ");
            out.append(row.get(1).toString().toLowerCase(Locale.ROOT)).append('\n');
            out.append(row.get(2).equals(0) ? "" : "  which: " + row.get(2) + "\n");
        });
        return out.toString();
    }

    private static String list(List<String> texts) {
        return texts.stream().map(FormText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /**
     * Reads a form.
     *
     * @param id it gets
     * @param where what the text is called in messages, as "forms/bygdepeng.yaml"
     */
    public static TaughtForm read(String id, String where, String text) throws BadFormException {
        if (text.length() > LONGEST) {
            throw new BadFormException(
                    where + ": " + text.length() + " tecken. En blankett har högst " + LONGEST + ". Är det rätt fil?");
        }
        FormText reader = new FormText(where);
        Optional<Tree> tree = Tree.read(where, text);
        if (tree.isEmpty() || !(tree.get() instanceof Tree.Keyed keyed)) {
            throw reader.bad(
                    1,
                    tree.map(Tree::called).orElse("ingenting"),
                    "nycklar som name, kind och requestedAmount",
                    "Lär in blanketten igen, eller ta bort filen.");
        }
        return reader.form(id, keyed);
    }

    /** A file's bytes as text. */
    static String decoded(String where, byte[] bytes) throws BadFormException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadFormException(where + ": filen är inte text i UTF-8. Spara den som UTF-8.");
        }
    }

    private TaughtForm form(String id, Tree.Keyed keyed) throws BadFormException {
        String name = scalar(keyed, "name");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw bad(
                    keyed.lines().get("name"),
                    "”name” med " + name.length() + " tecken",
                    "ett namn på 1 till " + LONGEST_NAME + " tecken",
                    "Skriv vad blanketten heter.");
        }
        PartKind kind = kind(keyed);
        List<String> headings = keyed.values().containsKey("headings") ? texts(keyed, "headings") : List.of();
        for (Map.Entry<String, Tree> entry : keyed.values().entrySet()) {
            if (!OF_FORM.contains(entry.getKey())) {
                slot(entry.getKey(), entry.getValue(), keyed.lines().get(entry.getKey()));
            }
        }
        boolean told = !headings.isEmpty() || labels.size() >= TaughtForm.LABELS_ALONE;
        if (labels.isEmpty() || labels.size() > MOST_LABELS || !told) {
            throw bad(
                    1,
                    labels.size()
                            + (labels.size() == 1 ? " etikett" : " etiketter")
                            + (headings.isEmpty() ? " och ingen rubrik" : ""),
                    "minst en etikett (högst " + MOST_LABELS + "), och utan rubrik minst " + TaughtForm.LABELS_ALONE,
                    "Annars kan blanketten inte skiljas från andra papper. Lägg till en rubrik under headings.");
        }
        return new TaughtForm(id, name, kind, headings, labels);
    }

    private PartKind kind(Tree.Keyed keyed) throws BadFormException {
        String kind = scalar(keyed, "kind");
        return switch (kind) {
            case "application" -> PartKind.APPLICATION;
            case "decision" -> PartKind.DECISION;
            default ->
                throw bad(
                        keyed.lines().get("kind"),
                        "kind: ”" + kind + "”",
                        "application (ansökan) eller decision (beslut)",
                        "Skriv ett av dem.");
        };
    }

    private void slot(String key, Tree value, int line) throws BadFormException {
        if (Slot.of(key).isEmpty()) {
            String keys = Stream.of(Slot.values()).map(Slot::key).collect(Collectors.joining(", "));
            throw bad(
                    line,
                    "nyckeln ”" + key + "”",
                    "en av " + String.join(", ", OF_FORM) + ", " + keys,
                    "Rätta nyckeln eller ta bort den.");
        }
        List<Tree> rows = value instanceof Tree.Many many ? many.items() : List.of(value);
        for (Tree row : rows) {
            if (!(row instanceof Tree.Keyed keyed)) {
                throw bad(
                        row.line(),
                        row.called() + " under ”" + key + "”",
                        "labels och value",
                        "Skriv dem indragna på var sin rad under ”" + key + "”.");
            }
            labels(key, keyed);
        }
    }

    private void labels(String slot, Tree.Keyed keyed) throws BadFormException {
        for (String key : keyed.values().keySet()) {
            if (!OF_SLOT.contains(key)) {
                throw bad(
                        keyed.lines().get(key),
                        "”" + key + "” under ”" + slot + "”",
                        String.join(", ", OF_SLOT),
                        "Rätta nyckeln eller ta bort den.");
            }
        }
        ValueSide side = side(keyed);
        int nth = keyed.values().containsKey("which") ? which(keyed) : 0;
        for (String text : texts(keyed, "labels")) {
            int line = keyed.lines().get("labels");
            Integer other = known.putIfAbsent(text.toLowerCase(Locale.ROOT) + " " + nth, line);
            boolean any = nth != 0 && known.containsKey(text.toLowerCase(Locale.ROOT) + " 0");
            if (other != null || any) {
                throw bad(
                        line,
                        "etiketten ”" + text + "” en gång till",
                        "en etikett till en uppgift",
                        "Säg med which vilken i ordningen som är vilken, eller ta bort den ena.");
            }
            labels.add(new TaughtLabel(slot, text, side, nth));
        }
    }

    private ValueSide side(Tree.Keyed keyed) throws BadFormException {
        String side = scalar(keyed, "value");
        return switch (side) {
            case "right" -> ValueSide.RIGHT;
            case "below" -> ValueSide.BELOW;
            case "above" -> ValueSide.ABOVE;
            default ->
                throw bad(
                        keyed.lines().get("value"),
                        "value: ”" + side + "”",
                        "right (till höger om etiketten), below (under den) eller above (över den)",
                        "Skriv ett av dem.");
        };
    }

    private int which(Tree.Keyed keyed) throws BadFormException {
        String which = scalar(keyed, "which");
        if (!which.matches("[1-9]\\d?")) {
            throw bad(
                    keyed.lines().get("which"),
                    "which: ”" + which + "”",
                    "ett tal från 1 till " + TaughtLabel.MOST_ALIKE,
                    "Skriv vilken i ordningen uppifrån etiketten är, eller ta bort raden.");
        }
        return Integer.parseInt(which);
    }

    private String scalar(Tree.Keyed keyed, String key) throws BadFormException {
        Tree value = keyed.values().get(key);
        if (value instanceof Tree.Scalar scalar) {
            return scalar.text().strip();
        }
        throw bad(
                value == null ? keyed.line() : value.line(),
                value == null ? "ingen rad ”" + key + ":”" : value.called() + " under ”" + key + "”",
                "”" + key + ":” med ett värde",
                "Skriv det.");
    }

    private List<String> texts(Tree.Keyed keyed, String key) throws BadFormException {
        Tree value = keyed.values().get(key);
        List<Tree> items = value instanceof Tree.Many many
                ? many.items()
                : value instanceof Tree.Scalar ? List.of(value) : List.of();
        List<String> texts = new ArrayList<>();
        for (Tree item : items) {
            if (!(item instanceof Tree.Scalar scalar)
                    || scalar.text().isBlank()
                    || scalar.text().length() > TaughtLabel.LONGEST_TEXT) {
                throw bad(
                        item.line(),
                        item.called() + " under ”" + key + "”",
                        "text på högst " + TaughtLabel.LONGEST_TEXT + " tecken",
                        "Skriv orden som de står på papperet, inom citattecken.");
            }
            texts.add(scalar.text().strip());
        }
        boolean needed = key.equals("labels");
        if (value == null || needed && texts.isEmpty()) {
            throw bad(
                    value == null ? keyed.line() : value.line(),
                    "inget under ”" + key + "”",
                    "[\"ord på papperet\"]",
                    "Skriv orden som de står på papperet, inom citattecken.");
        }
        return texts;
    }

    private BadFormException bad(int line, String seen, String expected, String remedy) {
        return new BadFormException(where + " rad " + line + ": " + seen + "; väntade " + expected + ". " + remedy);
    }
}
