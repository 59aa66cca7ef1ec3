package se.stodkoll.parse;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.Field;

/** A list of municipalities, by commas or "och", over one line or more. */
final class Municipalities {
    private final PartText part;

    Municipalities(PartText part) {
        this.part = part;
    }

    /** Those listed from a line on; empty where the line holds running text. */
    List<Field<String>> listed(int from) {
        if (from >= part.lines().size()) {
            return List.of();
        }
        int to = from + 1;
        while (to < part.lines().size() && part.lines().get(to - 1).text().trim().endsWith(",")) {
            to++;
        }
        Flow flow = part.flowOf(from, to);
        List<Field<String>> found = new ArrayList<>();
        java.util.regex.Matcher item = java.util.regex.Pattern.compile("[^,;\\n]+(?:\\n[^,;\\n]+)?").matcher(flow.text());
        while (item.find()) {
            String name = Labels.joined(item.group()).replaceAll("^(?:och|samt)\\s+|\\s+kommuner?$|\\.$", "");
            if (!name.matches("\\p{Lu}[\\p{L}-]+(?:\\s(?:och\\s)?\\p{Lu}?[\\p{L}-]+){0,3}")) {
                return List.of();
            }
            for (String one : name.split("\\s+(?:och|samt)\\s+")) {
                found.add(flow.field(one, item.start(), item.end()));
            }
        }
        return found;
    }
}
