package se.stodkoll.parse.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.value.Field;
import se.stodkoll.parse.part.Municipalities;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.PlacedWord;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/** The form's questions and their answers. */
final class FormAnswers {
    private static final Template FORM = Template.load("form");

    private final PartText part;

    FormAnswers(PartText part) {
        this.part = part;
    }

    /** "Ja" or "Nej" on one of the lines below a question. */
    Optional<Field<Boolean>> yesOrNo(String key) {
        for (int i = 0; i < part.lines().size(); i++) {
            String line = part.lines().get(i).text();
            if (!FORM.any(key, question -> Labels.startsWith(line, question))) {
                continue;
            }
            for (int j = i; j < Math.min(part.lines().size(), i + 4); j++) {
                List<PlacedWord> words = part.lines().get(j).words();
                String last = words.get(words.size() - 1).text().replaceAll("[.,]$", "");
                boolean yes = FORM.any("yes", last::equalsIgnoreCase);
                if ((yes || FORM.any("no", last::equalsIgnoreCase)) && (j > i || words.size() > 3)) {
                    return Optional.of(part.readings().field(yes, words.subList(words.size() - 1, words.size())));
                }
            }
        }
        return Optional.empty();
    }

    List<Field<String>> municipalities() {
        for (int i = 0; i < part.lines().size(); i++) {
            String above = i > 0 ? part.lines().get(i - 1).text() + " " : "";
            String asked = Labels.fold(above + part.lines().get(i).text());
            if (FORM.any("question.municipalities", q -> asked.endsWith(Labels.fold(q)))) {
                return new Municipalities(part).listed(i + 1);
            }
        }
        return List.of();
    }

    /** Questions of the project information and what is answered below each. */
    List<Application.Answer> all() {
        int from = part.heading(FORM.list("section.information"), 0)
                .orElse(part.lines().size());
        int to = part.heading(FORM.list("section.activities"), from)
                .orElse(part.lines().size());
        List<Application.Answer> answers = new ArrayList<>();
        String question = "";
        StringBuilder text = new StringBuilder();
        for (int i = from + 1; i < to; i++) {
            String line = part.lines().get(i).text();
            if (line.endsWith("?") && line.length() < 120) {
                keep(answers, question, text);
                question = line;
            } else {
                text.append(text.length() == 0 ? "" : "\n").append(line);
            }
        }
        keep(answers, question, text);
        return answers;
    }

    private static void keep(List<Application.Answer> answers, String question, StringBuilder text) {
        if (!question.isEmpty()) {
            answers.add(new Application.Answer(question, text.toString()));
        }
        text.setLength(0);
    }
}
