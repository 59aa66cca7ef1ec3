package se.stodkoll.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.stodkoll.codec.ModelJson;
import se.stodkoll.model.run.DocumentReport;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.store.Ledger;
import se.stodkoll.store.record.FileEntry;

/** A home with files of every fate, and how it stands at the end, to hold a disturbed course of nights against another. */
final class MadeInbox {
    private static final List<String> CONTENTS = List.of(
            "ansökan 1",
            "ansökan 2",
            "beslut 1",
            "ansökan 1",
            "fel ENCRYPTED",
            "beslut 2",
            "fel TIMEOUT",
            "beslut 1",
            "tolkfel",
            "ansökan 3",
            "fel ENCRYPTED",
            "lista",
            "beslut 3",
            "PM");

    private MadeInbox() {}

    static NightHouse filled(Path home) throws IOException {
        NightHouse house = new NightHouse(home, new FakeStages(0), NightHouse.QUICK);
        for (int i = 0; i < CONTENTS.size(); i++) {
            house.drop((i % 3 == 0 ? "mapp/" : "") + "fil" + i + ".txt", CONTENTS.get(i));
        }
        return house;
    }

    /** At no moment is a file lost or there twice, or a report half written. */
    static void nothingIsLostOrHalfWritten(NightHouse house) throws IOException {
        List<String> lying = new ArrayList<>(NightHouse.names(house.home.inbox()));
        lying.addAll(NightHouse.names(house.home.archive()));
        NightHouse.names(house.home.quarantine()).stream()
                .filter(name -> name.endsWith(".txt"))
                .forEach(lying::add);
        assertEquals(CONTENTS.size(), lying.size(), lying.toString());
        if (Files.exists(house.home.latestReport())) {
            assertTrue(house.latest().documents().size() <= CONTENTS.size());
        }
    }

    /** The state after one more night that is left alone: ledger, folders, report. */
    static List<String> endOf(NightHouse house) throws IOException {
        assertTrue(house.night().balance().adds());
        List<String> end = new ArrayList<>();
        try (Ledger ledger =
                Ledger.open(Settings.load(house.home, NightHouse.QUICK).ledger())) {
            for (FileEntry file : ledger.files()) {
                String twin = file.duplicateOf()
                        .map(claim -> ledger.find(claim).orElseThrow().name())
                        .orElse("-");
                end.add("ledger " + file.name() + " " + file.state() + " " + twin + " "
                        + file.place().orElse("-"));
            }
        }
        NightHouse.names(house.home.archive()).forEach(name -> end.add("archive " + name));
        for (String name : new TreeSet<>(NightHouse.names(house.home.quarantine()))) {
            end.add("quarantine " + name + code(house.home.quarantine().resolve(name)));
        }
        NightHouse.names(house.home.inbox()).forEach(name -> end.add("inbox " + name));
        for (DocumentReport document : house.latest().documents()) {
            end.add("report " + document.file() + " " + document.status() + " "
                    + document.parts().size());
        }
        house.latest().cases().forEach(each -> end.add("case " + each.id() + " " + each.projectName()));
        return end;
    }

    private static String code(Path file) throws IOException {
        return file.toString().endsWith(".reason.json")
                ? " " + ModelJson.mapper().readTree(file.toFile()).get("code").asText()
                : "";
    }
}
