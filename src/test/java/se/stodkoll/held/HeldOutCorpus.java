package se.stodkoll.held;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * {@code HeldOutCorpus SEED CASES FOLDER [DAMAGES]}: writes {@code FOLDER/inbox/*.pdf} and {@code FOLDER/gold.json}, the form that the
 * scoring tool reads. DAMAGES are names of {@link Damage} with commas between; the same seed makes the same matters whatever they are.
 */
final class HeldOutCorpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path inbox;
    private final List<Damage> damages;
    private final Press press;
    private final ObjectNode gold = JSON.createObjectNode();
    private final ObjectNode documents = gold.putObject("documents");
    private final ArrayNode cases = gold.putArray("cases");
    private int files;

    private HeldOutCorpus(Path inbox, List<Damage> damages, Press press) {
        this.inbox = inbox;
        this.damages = damages;
        this.press = press;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[2]);
        Files.createDirectories(folder.resolve("inbox"));
        List<Damage> damages = args.length < 4
                ? Damage.MIX
                : Arrays.stream(args[3].split(",")).map(Damage::valueOf).toList();
        try (Press press = new Press()) {
            HeldOutCorpus corpus = new HeldOutCorpus(folder.resolve("inbox"), damages, press);
            corpus.make(Long.parseLong(args[0]), Integer.parseInt(args[1]));
            JSON.writerWithDefaultPrettyPrinter()
                    .writeValue(folder.resolve("gold.json").toFile(), corpus.gold);
        }
    }

    /** One matter in five is in a bundle of a meeting with three others. */
    private void make(long seed, int count) throws IOException {
        Draw draw = new Draw(seed);
        CasePlan plan = new CasePlan(draw.branch());
        int bundles = count / 20;
        int single = count - 4 * bundles;
        for (int i = 0; i < single; i++) single(plan.matter(i % 2 == 0), draw.branch());
        for (int i = 0; i < bundles; i++) bundle(plan.meeting(4), draw.branch());
    }

    private void single(Matter matter, Draw draw) throws IOException {
        Draw fate = draw.branch();
        Papers papers = new Papers(draw, press);
        Damage first = fate.of(damages);
        Damage second = fate.chance(50) ? first : fate.of(damages);
        String application = null;
        String decision = null;
        boolean delegated = matter.answered == Matter.Answered.DELEGATED;
        if (matter.asked != Matter.Asked.NONE && !delegated) {
            application = name(draw, matter.asked == Matter.Asked.FORM ? "ansokan" : "projektbeskrivning");
            write(application, papers.application(matter, parts(application, first), first));
        }
        if (matter.answered != Matter.Answered.NONE) {
            decision = name(draw, matter.answered == Matter.Answered.MINUTES ? "protokollsutdrag" : "beslut");
            write(decision, papers.decision(matter, parts(decision, second), second));
        }
        known(matter, delegated ? decision : application, decision);
    }

    private void bundle(List<Matter> matters, Draw draw) throws IOException {
        String name = name(draw, "handlingar");
        ArrayNode parts = documents.putObject(name).put("how", "bundle").putArray("parts");
        write(name, new BundleMaker(draw, press, parts).made(matters));
        for (Matter matter : matters) known(matter, name, name);
    }

    private ArrayNode parts(String file, Damage damage) {
        return documents.putObject(file).put("how", damage.how()).putArray("parts");
    }

    private String name(Draw draw, String kind) {
        String plain = draw.any(kind, kind, "scan", "dokument", "bilaga") + draw.any("_", "-", " ");
        return plain + draw.between(100, 999) + String.format("%03d", files++) + ".pdf";
    }

    private void write(String name, byte[] pdf) throws IOException {
        Files.write(inbox.resolve(name), pdf);
    }

    private void known(Matter matter, String application, String decision) {
        ObjectNode known = cases.addObject();
        known.put("project", decision == null ? matter.applied.project : matter.granted.project);
        known.put("anomaly", matter.anomalies.isEmpty() ? null : matter.anomalies.toString());
        known.put("applicationFile", application).put("decisionFile", decision);
        ArrayNode findings = known.putArray("findings");
        CasePlan.found(matter).forEach(findings::add);
    }
}
