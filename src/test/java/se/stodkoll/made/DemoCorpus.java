package se.stodkoll.made;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Writes the documents that {@code demo} runs on, the same on every machine. Argument: the folder. */
public final class DemoCorpus {
    private static final List<Face> FACES = List.of(Face.BUNDLED);
    private final CorpusFolder folder;
    private final CasePlan plan = new CasePlan(new Dice(1));
    private int number;

    private DemoCorpus(Path path) {
        folder = new CorpusFolder(path, false);
    }

    public static void main(String[] args) {
        write(Path.of(args[0]));
    }

    /** Writes the demo's files and their gold. */
    public static void write(Path path) {
        DemoCorpus demo = new DemoCorpus(path);
        demo.pair(11, "Region Värmland", List.of(), MadeCase.Asking.FORM, Damage.BORN, Damage.BORN);
        demo.pair(12, "Region Dalarna", List.of(Anomaly.AMOUNT), MadeCase.Asking.DESCRIPTION, Damage.BORN, Damage.BORN);
        demo.pair(
                13, "Region Norrbotten", List.of(Anomaly.CELL), MadeCase.Asking.DESCRIPTION, Damage.BORN, Damage.SCAN);
        demo.pair(14, "Region Skåne", List.of(), MadeCase.Asking.DESCRIPTION, Damage.BROKEN_MAP, Damage.BAD_TEXT);
        demo.bundle(17, "Region Halland");
        demo.folder.close();
    }

    private void pair(
            long seed, String region, List<Anomaly> wanted, MadeCase.Asking asking, Damage asked, Damage granted) {
        Dice dice = new Dice(seed);
        MadeCase matter = matter(dice, region, wanted, m -> m.asking() == asking && isPlain(m));
        String application = file(dice, Papers.application(dice, matter), asked);
        String decision = file(dice, Papers.decision(dice, matter), granted);
        folder.matter(matter, application, decision);
    }

    private void bundle(long seed, String region) {
        Dice dice = new Dice(seed);
        Predicate<MadeCase> described = m -> m.asking() == MadeCase.Asking.DESCRIPTION && isPlain(m);
        List<MadeCase> matters = List.of(
                matter(dice, region, List.of(), described), matter(dice, region, List.of(Anomaly.PERIOD), described));
        LocalDate first = matters.stream()
                .map(m -> m.asked().period().start())
                .min(LocalDate::compareTo)
                .orElseThrow();
        Bundle bundle = Bundle.of(dice, Vocabulary.region(region), first.minusDays(40), matters);
        String file = file(dice, bundle.papers(), Damage.BORN);
        bundle.matters().forEach(m -> folder.matter(m, file, file));
    }

    /** Few years, a proposal, and both percent and amount: a person sees at once what the report says. */
    private static boolean isPlain(MadeCase matter) {
        return matter.granting() == MadeCase.Granting.PROPOSAL
                && matter.asked().budget().costs().years().size() <= 2
                && matter.asked().budget().costs().rows().size() <= 6
                && matter.asked().periodStated()
                && matter.granted().award().percent().isPresent()
                && matter.granted().award().amount().isPresent()
                && matter.granted().award().reservations().isEmpty();
    }

    private MadeCase matter(Dice dice, String region, List<Anomaly> wanted, Predicate<MadeCase> fits) {
        MadeCase made = plan.make(dice, Vocabulary.region(region), wanted);
        return fits.test(made) ? made : matter(dice, region, wanted, fits);
    }

    private String file(Dice dice, List<Papers> papers, Damage damage) {
        String name = String.format("demo-%02d.pdf", ++number);
        folder.add(name, papers, damage, Scanner.GOOD, FACES, dice);
        return name;
    }
}
