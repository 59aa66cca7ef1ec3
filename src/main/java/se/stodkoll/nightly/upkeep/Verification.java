package se.stodkoll.nightly.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stodkoll.inbox.FileFault;
import se.stodkoll.inbox.Fingerprint;
import se.stodkoll.inbox.PathBelow;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileEntry;
import se.stodkoll.store.record.FileState;

/** Holds archive and quarantine against the ledger, byte for byte by SHA-256. */
final class Verification {
    private static final String REASON = ".reason.json";

    private final Home home;
    private final Ledger ledger;
    private final List<ArchiveFault> faults = new ArrayList<>();

    Verification(Home home, Ledger ledger) {
        this.home = home;
        this.ledger = ledger;
    }

    List<ArchiveFault> faults() throws IOException {
        ledger.upkeep().faults().forEach(fault -> add("liggaren är skadad; återställ den ur en säkerhetskopia", fault));
        Set<String> known = new HashSet<>();
        for (FileEntry file : ledger.files()) {
            Optional<String> place = file.place();
            if (place.isPresent()) {
                known.add(place.get());
                original(file, place.get());
            }
            if (file.state() == FileState.DONE
                    && ledger.contents().document(file.sha256()).isEmpty()) {
                add(
                        "liggaren saknar vad som lästes; lägg originalet i inkorgen under ett annat namn efter stodkoll erase",
                        file.name());
            }
        }
        unknown(home.archive(), known);
        unknown(home.quarantine(), known);
        return faults;
    }

    private void original(FileEntry file, String place) throws IOException {
        Path original = home.at(place);
        String shown = place + " (" + file.name() + ")";
        if (!Files.exists(original)) {
            add("originalet saknas; hämta det ur en säkerhetskopia av arkivet", shown);
            return;
        }
        try {
            if (!Fingerprint.sha256(original).equals(file.sha256())) {
                add("originalet är ändrat sedan det lästes; hämta det ur en säkerhetskopia av arkivet", shown);
            }
        } catch (IOException e) {
            if (!FileFault.isOfTheFile(e)) {
                throw e;
            }
            add("originalet " + FileFault.reason(e), shown);
        }
    }

    private void unknown(Path folder, Set<String> known) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .map(file -> PathBelow.name(home.folder(), file))
                    .filter(place -> !known.contains(place) && !place.endsWith(REASON))
                    .sorted()
                    .forEach(place -> add("filen är okänd för liggaren; lägg den i inkorgen", place));
        }
    }

    private void add(String what, String place) {
        faults.add(new ArchiveFault(what, place));
    }
}
