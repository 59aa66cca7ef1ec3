package se.stodkoll.reconcile.incremental;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stodkoll.model.finding.PartMark;
import se.stodkoll.model.finding.PartMark.RecordMark;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.reconcile.rules.cases.CostClaimedTwice;
import se.stodkoll.reconcile.rules.cases.YearFrame;
import se.stodkoll.reconcile.traits.PaperNumbers;
import se.stodkoll.reconcile.traits.RecordEntry;
import se.stodkoll.reconcile.traits.Traits;
import se.stodkoll.reconcile.traits.TraitsText;

/** What parts are found by. */
public final class PartMarks {
    private PartMarks() {}

    /** Of the wanted parts of what was read; a part without a record or a frame has none. */
    public static List<PartMark> of(List<DocumentReport> documents, Predicate<String> wanted) {
        return documents.stream()
                .filter(d -> d.status() == DocumentReport.Status.EXTRACTED)
                .flatMap(d -> of(d, wanted))
                .filter(m -> !m.records().isEmpty() || !m.frames().isEmpty())
                .toList();
    }

    private static Stream<PartMark> of(DocumentReport document, Predicate<String> wanted) {
        Set<String> sharing = PaperNumbers.sharedIn(document);
        return document.parts().stream()
                .filter(p -> wanted.test(p.id()))
                .map(p -> new PartMark(
                        p.id(),
                        document.sha256(),
                        records(p, sharing.contains(p.id())),
                        List.copyOf(YearFrame.of(p).keySet())));
    }

    private static List<RecordMark> records(Part part, boolean sharesNumber) {
        return Stream.of(
                        RecordEntry.application(part, 0).stream(),
                        RecordEntry.decision(part, 0, sharesNumber).stream(),
                        RecordEntry.rows(part, 0).stream())
                .flatMap(entries -> entries)
                .map(PartMarks::of)
                .toList();
    }

    private static RecordMark of(RecordEntry e) {
        Traits traits = e.traits();
        List<String> beyond = new ArrayList<>();
        traits.name().ifPresent(n -> beyond.add("projekt " + n.replace(" ", "")));
        e.application().ifPresent(a -> beyond.addAll(CostClaimedTwice.keys(a)));
        return new RecordMark(e.isDecision(), TraitsText.write(traits), hashes(traits.keys()), hashes(beyond));
    }

    private static List<Long> hashes(Iterable<String> keys) {
        List<Long> hashes = new ArrayList<>();
        keys.forEach(key -> hashes.add(hash(key)));
        return hashes.stream().distinct().toList();
    }

    /** Two keys of one hash cost a look in vain, no more. */
    private static long hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
