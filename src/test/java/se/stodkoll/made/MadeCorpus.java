package se.stodkoll.made;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a made corpus: {@code inbox/*.pdf}, the same before any damage in {@code printed/}, and {@code gold.json}. Arguments: folder, seed, number of matters, damages (with
 * a comma between them, as BORN,SCAN), number of bundles. The same arguments give the same files.
 */
public final class MadeCorpus {
    private final CorpusFolder folder;
    private final List<Damage> damages;
    private final Dice names;
    private final Set<String> taken = new HashSet<>();

    private MadeCorpus(Path path, long seed, List<Damage> damages) {
        folder = new CorpusFolder(path, true);
        this.damages = damages;
        names = new Dice(seed);
    }

    public static void main(String[] args) {
        if (args.length < 4) {
            System.err.println(
                    "usage: MadeCorpus FOLDER SEED MATTERS DAMAGES [BUNDLES]; damages, with a comma between: "
                            + Arrays.toString(Damage.values()));
            System.exit(2);
        }
        List<Damage> damages =
                Arrays.stream(args[3].split(",")).map(Damage::valueOf).toList();
        int bundles = args.length > 4 ? Integer.parseInt(args[4]) : 0;
        write(Path.of(args[0]), Long.parseLong(args[1]), Integer.parseInt(args[2]), damages, bundles);
    }

    /**
     * Writes a corpus into a folder that it makes.
     *
     * @param path of the folder
     * @param seed of all chance
     * @param matters how many, each of one or two files
     * @param damages to choose from; one named twice is twice as likely
     * @param bundles how many files with several matters
     */
    public static void write(Path path, long seed, int matters, List<Damage> damages, int bundles) {
        MadeCorpus corpus = new MadeCorpus(path, seed, damages);
        CasePlan plan = new CasePlan(new Dice(seed));
        for (int i = 0; i < matters; i++) {
            Dice dice = new Dice(seed * 1_000_003 + i);
            corpus.matter(dice, plan.next(dice));
        }
        for (int i = 0; i < bundles; i++) {
            Dice dice = new Dice(seed * 1_000_003 - 1 - i);
            corpus.bundle(dice, Bundle.make(dice, plan));
        }
        corpus.folder.close();
    }

    private void matter(Dice dice, MadeCase matter) {
        String application = null;
        if (matter.asking() == MadeCase.Asking.FORM || matter.asking() == MadeCase.Asking.DESCRIPTION) {
            application = file(dice, Papers.application(dice, matter));
        }
        String decision = null;
        if (matter.granting() != MadeCase.Granting.NONE) {
            decision = file(dice, Papers.decision(dice, matter));
        }
        folder.matter(matter, matter.asking() == MadeCase.Asking.IN_LETTER ? decision : application, decision);
    }

    private void bundle(Dice dice, Bundle bundle) {
        String file = file(dice, bundle.papers());
        bundle.matters().forEach(m -> folder.matter(m, file, file));
    }

    private String file(Dice dice, List<Papers> papers) {
        Damage damage = dice.pick(damages);
        String name = name();
        List<Face> faces = damage == Damage.BROKEN_MAP ? Face.mappable() : Face.all();
        Scanner scanner = damage == Damage.SCAN_HARSH ? Scanner.harsh(dice) : Scanner.random(dice);
        folder.add(name, papers, damage, scanner, faces, dice);
        return name;
    }

    /** A name that tells nothing of what is in the file. */
    private String name() {
        String name = names.pick("handling_", "dok", "skannat_", "inkommet-") + names.digits(6) + ".pdf";
        return taken.add(name) ? name : name();
    }
}
