package se.stodkoll.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stodkoll.model.word.Line;
import se.stodkoll.model.word.Word;

/** Boxes to tick: "[x] Avslag". What stands behind an empty one is not said. */
public final class TickBoxes {
    private static final Pattern EMPTY = Pattern.compile("\\[\\s*\\]|\\(\\s*\\)|[☐□❑❏]");
    private static final Pattern TICKED = Pattern.compile("\\[\\s*[xX×✓✔]\\s*\\]|\\(\\s*[xX×]\\s*\\)|[☒☑✓✔]");
    /** Words that a box is cut into: "[", "x", "]". */
    private static final int LONGEST = 3;

    private TickBoxes() {}

    /** The lines without options whose boxes are empty, and without the ticked boxes themselves; lines that begin with no box stay as they are. */
    public static List<TextLine> ticked(List<TextLine> lines) {
        return lines.stream().flatMap(l -> ticked(l).stream()).toList();
    }

    private static Optional<TextLine> ticked(TextLine line) {
        List<Word> words = line.line().words();
        if (length(words, 0, EMPTY) == 0 && length(words, 0, TICKED) == 0) {
            return Optional.of(line);
        }
        List<Word> said = new ArrayList<>();
        boolean ticked = true;
        int at = 0;
        while (at < words.size()) {
            int empty = length(words, at, EMPTY);
            int box = Math.max(empty, length(words, at, TICKED));
            if (box > 0) {
                ticked = empty == 0;
                at += box;
            } else {
                if (ticked) {
                    said.add(words.get(at));
                }
                at++;
            }
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextLine(
                        line.page(),
                        new Line(said, Optional.empty(), line.line().apart())));
    }

    /** How many words a box takes that begins at one; 0 where none does. */
    private static int length(List<Word> words, int at, Pattern box) {
        StringBuilder text = new StringBuilder();
        for (int i = at; i < Math.min(words.size(), at + LONGEST); i++) {
            text.append(i > at ? " " : "").append(words.get(i).text());
            if (box.matcher(text).matches()) {
                return i - at + 1;
            }
        }
        return 0;
    }
}
