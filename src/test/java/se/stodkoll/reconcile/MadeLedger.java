package se.stodkoll.reconcile;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import se.stodkoll.model.run.DocumentReport;

/** As many made cases as asked for, each an application and a decision that agree; the same number, the same case. */
public final class MadeLedger {
    private MadeLedger() {}

    /** Documents of the cases from one number to before another. */
    public static List<DocumentReport> documents(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(i -> documents(i).stream())
                .toList();
    }

    /** A hundred thousand projects have more names than a generator of five hundred: two more words, and a place. */
    private static List<DocumentReport> documents(int number) {
        Random random = new Random(number);
        MadeCase made = MadeCase.of(number, random);
        String name = made.name() + " " + word(random) + " " + word(random);
        made.set("A.name", name);
        made.set("D.name", name);
        return made.documents();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bdfgklmnprstv".charAt(random.nextInt(13))).append("aeiouyåäö".charAt(random.nextInt(9)));
        }
        return word.toString();
    }
}
