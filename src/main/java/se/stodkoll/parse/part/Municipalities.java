package se.stodkoll.parse.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.stodkoll.model.value.Field;
import se.stodkoll.text.Flow;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.MunicipalityRegister;
import se.stodkoll.text.vocabulary.Vocabulary;

/** A list of municipalities, by commas or "och", over one line or more. */
public final class Municipalities {
    private static final int LONGEST_HEADING = 40;
    private static final Vocabulary WORDS = Vocabulary.load("names");
    private static final Pattern HEADING = Pattern.compile("\\b" + WORDS.exact("municipality.behind"));
    private static final String AND = WORDS.exact("municipalities.joining");
    private static final Pattern JOINING = Pattern.compile("\\s+" + AND + "\\s+");
    /** Before and behind a name. */
    private static final Pattern AROUND =
            Pattern.compile("^" + AND + "\\s+|\\s+" + WORDS.exact("municipalities.behind") + "$|\\.$");

    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}-]+(?:\\s(?:" + WORDS.exact("municipality.inside") + "\\s)?\\p{Lu}?[\\p{L}-]+){0,3}");

    private final PartText part;

    public Municipalities(PartText part) {
        this.part = part;
    }

    /** Under a short heading that speaks of municipalities in words of its own: all that is listed must exist. */
    public List<Field<String>> underAnyHeading() {
        for (int i = 0; i < part.lines().size(); i++) {
            String text = part.lines().get(i).text();
            if (text.length() <= LONGEST_HEADING
                    && HEADING.matcher(Labels.fold(text)).find()) {
                List<Field<String>> found = listed(i + 1);
                boolean exist =
                        found.stream().allMatch(f -> MunicipalityRegister.load().isMunicipality(f.value()));
                if (!found.isEmpty() && exist) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Those listed from a line on; empty where the line holds running text. */
    public List<Field<String>> listed(int from) {
        if (from >= part.lines().size()) {
            return List.of();
        }
        int to = from + 1;
        while (to < part.lines().size()
                && part.lines().get(to - 1).text().trim().endsWith(",")) {
            to++;
        }
        Flow flow = part.flowOf(from, to);
        List<Field<String>> found = new ArrayList<>();
        java.util.regex.Matcher item =
                java.util.regex.Pattern.compile("[^,;\\n]+(?:\\n[^,;\\n]+)?").matcher(flow.text());
        while (item.find()) {
            String name = AROUND.matcher(Labels.joined(item.group())).replaceAll("");
            if (!NAME.matcher(name).matches()) {
                return List.of();
            }
            for (String one : JOINING.split(name)) {
                found.add(flow.field(one, item.start(), item.end()));
            }
        }
        return found;
    }
}
