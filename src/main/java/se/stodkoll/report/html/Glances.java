package se.stodkoll.report.html;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.stodkoll.model.CaseStatus;
import se.stodkoll.model.RunReport;
import se.stodkoll.report.digest.Night;
import se.stodkoll.report.digest.Summary;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.html.Views.Count;
import se.stodkoll.report.html.Views.Glance;
import se.stodkoll.report.html.Views.Tile;

/** The night in one look. */
final class Glances {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("sv"))
            .withZone(ZoneId.of("Europe/Stockholm"));

    private Glances() {}

    static Glance of(Night night) {
        RunReport run = night.report();
        return new Glance(
                DAY.format(run.finishedAt()),
                lead(night),
                tiles(night.summary()),
                files(night),
                Charts.appliedAndDecided(night.matters()),
                "Körning " + run.runId() + ", klar " + SwedishFormat.minute(run.finishedAt()) + ", Stödkoll " + run.version());
    }

    private static String lead(Night night) {
        Summary s = night.summary();
        String unread = s.allRead() ? "" : " " + unread(s);
        if (s.cases() == 0) {
            return "Inga ärenden att jämföra." + unread;
        }
        if (s.mismatch() + s.review() == 0) {
            return s.allRead() ? "Inget avviker och inget behöver granskas." : "Inget av det som kunde läsas avviker." + unread;
        }
        String differs = night.differenceSum().isZero() ? "" : ", sammanlagt " + SwedishFormat.kronor(night.differenceSum());
        return SwedishFormat.count(s.mismatch()) + (s.mismatch() == 1 ? " ärende avviker" : " ärenden avviker") + differs + "." + unread;
    }

    /** "2 filer gick inte att läsa, och på 3 ställen är något inte läst." */
    private static String unread(Summary s) {
        String files = s.failed() == 0 ? "" : SwedishFormat.count(s.failed()) + (s.failed() == 1 ? " fil" : " filer") + " gick inte att läsa";
        String places = SwedishFormat.count(s.notRead()) + (s.notRead() == 1 ? " ställe" : " ställen") + " är något inte läst";
        if (s.notRead() == 0) {
            return files + ".";
        }
        return files.isEmpty() ? "På " + places + "." : files + ", och på " + places + ".";
    }

    private static List<Tile> tiles(Summary s) {
        return List.of(
                tile(CaseStatus.MISMATCH, s.mismatch(), "något skiljer mellan ansökan och beslut, eller en summa stämmer inte"),
                tile(CaseStatus.REVIEW, s.review(), "går inte att avgöra utan en människa"),
                tile(CaseStatus.UNMATCHED, s.unmatched(), "ansökan eller beslut saknas"),
                tile(CaseStatus.MATCH, s.match(), "ansökan och beslut säger samma sak"));
    }

    private static Tile tile(CaseStatus status, int count, String note) {
        return new Tile(Marks.of(status), SwedishFormat.count(count), note);
    }

    private static List<Count> files(Night night) {
        Summary s = night.summary();
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(SwedishFormat.count(s.read()), s.read() == 1 ? "fil läst" : "filer lästa"));
        counts.add(new Count(SwedishFormat.count(s.failed()), "gick inte att läsa"));
        counts.add(new Count(SwedishFormat.count(s.notRead()), s.notRead() == 1 ? "ställe inte läst" : "ställen inte lästa"));
        counts.add(new Count(SwedishFormat.count(s.duplicates()), s.duplicates() == 1 ? "dubblett" : "dubbletter"));
        counts.add(new Count(SwedishFormat.count(night.report().waiting()), "väntar till nästa natt"));
        return counts;
    }
}
