package se.stodkoll.parse.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import se.stodkoll.model.record.PartKind;
import se.stodkoll.text.TextLine;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/**
 * What a document without telling headings is, by its words: a model trained on our own made documents, asked only where
 * the form says nothing, and believed only where the text has what its kind must have. No amount depends on it.
 */
public final class KindModel {
    /** Different words that are looked at. */
    static final int MOST_WORDS = 200;
    /** Below this the model's answer is none. */
    private static final double SURE = 0.7;

    private static final Template KINDS = Template.load("kinds");
    private static final Pattern GRANTS = Pattern.compile("(?iu)\\b" + KINDS.exact("model.grants") + "\\b");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?iu)\\d[\\s\\u00a0]?(?:" + KINDS.exact("model.amount.words") + "\\b|" + KINDS.exact("model.amounts")
                    + ")|\\d{1,2}[\\s\\u00a0]?(?:%|" + KINDS.exact("model.shares") + ")");
    private static final Pattern LABEL = Pattern.compile("(?m)^\\p{Lu}[\\p{L} ]{3,40}:");
    private static final int LABELS = 5;

    private final DoccatModel model;

    private KindModel() {
        try (InputStream in = KindModel.class.getResourceAsStream("/models/kinds.bin")) {
            if (in == null) {
                throw new IllegalStateException("model missing from the program: /models/kinds.bin");
            }
            model = new DoccatModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static KindModel load() {
        return Loaded.MODEL;
    }

    /** Loaded when first asked for. */
    private static final class Loaded {
        private static final KindModel MODEL = new KindModel();
    }

    /** The kind, where the model is sure and the text has what that kind must have. */
    public Optional<PartKind> kind(List<TextLine> lines) {
        String text = lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
        return guess(text).filter(kind -> bears(kind, text));
    }

    /** What the model alone is sure of. */
    Optional<PartKind> guess(String text) {
        String[] words = words(text);
        if (words.length == 0) {
            return Optional.empty();
        }
        DocumentCategorizerME asked = new DocumentCategorizerME(model);
        double[] shares = asked.categorize(words);
        return Arrays.stream(shares).max().orElse(0) < SURE
                ? Optional.empty()
                : Optional.of(PartKind.valueOf(asked.getBestCategory(shares)));
    }

    private static boolean bears(PartKind kind, String text) {
        return switch (kind) {
            case DECISION, DECISION_PROPOSAL ->
                GRANTS.matcher(text).find() && AMOUNT.matcher(text).find();
            case APPLICATION -> LABEL.matcher(text).results().limit(LABELS).count() == LABELS;
            case PROJECT_DESCRIPTION, SUPPORT_LIST, MEMO, AGENDA, MINUTES, OTHER -> false;
        };
    }

    /** The words that the model sees: folded, figures alike, the first ones of the text. */
    static String[] words(String text) {
        return Arrays.stream(Labels.fold(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(w -> !w.isEmpty())
                .map(w -> w.matches(".*\\d.*") ? "0" : w)
                .distinct()
                .limit(MOST_WORDS)
                .toArray(String[]::new);
    }
}
