package se.stodkoll.parse.split;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import se.stodkoll.made.KindSamples;

/** Trains models/kinds.bin on made documents, with and without their headings. Argument: the file to write. */
public final class KindTrainer {
    /** Seed and matters of the training documents; the test's are others. */
    static final long SEED = 20_311;

    private static final int MATTERS = 120;

    private KindTrainer() {}

    public static void main(String[] args) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            train().serialize(out);
        }
    }

    static DoccatModel train() throws IOException {
        List<KindSamples.Sample> made = new ArrayList<>(KindSamples.make(SEED, MATTERS, true));
        made.addAll(KindSamples.make(SEED + 1, MATTERS, false));
        Iterator<KindSamples.Sample> each = made.iterator();
        ObjectStream<DocumentSample> samples = () -> each.hasNext() ? sample(each.next()) : null;
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 1_000);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
        parameters.put("PrintMessages", false);
        DoccatFactory factory = new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
        return DocumentCategorizerME.train("sv", samples, parameters, factory);
    }

    private static DocumentSample sample(KindSamples.Sample made) {
        return new DocumentSample(made.kind().name(), KindModel.words(made.text()));
    }
}
