package se.stodkoll.made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stodkoll.model.PartKind;

/**
 * Writes a made corpus: {@code inbox/*.pdf} and {@code gold.json}. Arguments: folder, seed, number of matters, damages (comma
 * between them, as BORN,SCAN), number of bundles. The same arguments give the same files on the same machine (letters are
 * those installed).
 */
public final class MadeCorpus {
    private final Path folder;
    private final List<Damage> damages;
    private final Dice names;
    private final Gold gold = new Gold();
    private final Set<String> taken = new HashSet<>();

    private MadeCorpus(Path folder, long seed, List<Damage> damages) {
        this.folder = folder;
        this.damages = damages;
        names = new Dice(seed);
    }

    public static void main(String[] args) {
        if (args.length < 4) {
            System.err.println("usage: MadeCorpus FOLDER SEED MATTERS DAMAGES [BUNDLES]; damages: " + Arrays.toString(Damage.values()));
            System.exit(2);
        }
        List<Damage> damages = Arrays.stream(args[3].split(",")).map(Damage::valueOf).toList();
        int bundles = args.length > 4 ? Integer.parseInt(args[4]) : 0;
        write(Path.of(args[0]), Long.parseLong(args[1]), Integer.parseInt(args[2]), damages, bundles);
    }

    /** Writes a corpus into a folder that it makes. */
    public static void write(Path folder, long seed, int matters, List<Damage> damages, int bundles) {
        MadeCorpus corpus = new MadeCorpus(folder, seed, damages);
        CasePlan plan = new CasePlan(new Dice(seed));
        for (int i = 0; i < matters; i++) {
            Dice dice = new Dice(seed * 1_000_003 + i);
            corpus.matter(dice, plan.next(dice));
        }
        for (int i = 0; i < bundles; i++) {
            Dice dice = new Dice(seed * 1_000_003 - 1 - i);
            corpus.bundle(dice, Bundle.make(dice, plan));
        }
        corpus.gold.write(folder.resolve("gold.json"));
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
        gold.matter(matter, matter.asking() == MadeCase.Asking.IN_LETTER ? decision : application, decision);
    }

    private void bundle(Dice dice, Bundle bundle) {
        String file = file(dice, bundle.papers());
        bundle.matters().forEach(m -> gold.matter(m, file, file));
    }

    private String file(Dice dice, List<Papers> papers) {
        Damage damage = dice.pick(damages);
        boolean garbled = damage == Damage.BROKEN_MAP;
        boolean one = papers.size() == 1;
        Typesetter.Look look = Typesetter.Look.random(dice);
        List<Print.Piece> pieces = papers.stream()
                .map(p -> new Print.Piece(
                        p.blocks(),
                        dice.pick(garbled ? Face.mappable() : Face.installed()),
                        one ? look : Typesetter.Look.random(dice).withFooter(Typesetter.Footer.NUMBER_OF)))
                .toList();
        Print print = Print.of(pieces, garbled);
        String name = name();
        save(name, damage.of(print, dice));
        gold.document(name, damage.name(), parts(papers, print));
        return name;
    }

    private static List<Map<String, Object>> parts(List<Papers> papers, Print print) {
        List<Map<String, Object>> parts = new java.util.ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            int last = i + 1 < papers.size() ? print.firstPages().get(i + 1) - 1 : print.pages();
            if (papers.get(i).kind() != PartKind.OTHER && papers.get(i).kind() != PartKind.AGENDA) {
                Map<String, Object> part = Gold.part(papers.get(i).kind(), print.firstPages().get(i), last);
                part.putAll(papers.get(i).gold());
                parts.add(part);
            }
        }
        return parts;
    }

    /** A name that tells nothing of what is in the file. */
    private String name() {
        String name = names.pick("handling_", "dok", "skannat_", "inkommet-") + names.digits(6) + ".pdf";
        return taken.add(name) ? name : name();
    }

    private void save(String name, byte[] pdf) {
        try {
            Files.createDirectories(folder.resolve("inbox"));
            Files.write(folder.resolve("inbox").resolve(name), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be written to " + folder, e);
        }
    }
}
