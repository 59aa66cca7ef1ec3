package se.stodkoll.report.html;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.stodkoll.model.finding.CaseStatus;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.RunReport;
import se.stodkoll.report.digest.Attention;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.StateMark;
import se.stodkoll.report.digest.Summary;
import se.stodkoll.report.digest.SwedishFormat;
import se.stodkoll.report.html.Views.Count;
import se.stodkoll.report.html.Views.Glance;
import se.stodkoll.report.html.Views.Tile;

/** The night in one look. */
final class Glances {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM yyyy", Locale.forLanguageTag("sv"))
            .withZone(ZoneId.of("Europe/Stockholm"));

    private Glances() {}

    static Glance of(NightDigest night) {
        RunReport run = night.report();
        return new Glance(
                DAY.format(run.finishedAt()),
                lead(night.summary()),
                tiles(night.summary()),
                states(night.summary()),
                apart(night.summary()),
                files(night.report()),
                Charts.appliedAndDecided(night.matters()),
                "Körning " + run.runId() + ", klar " + SwedishFormat.minute(run.finishedAt()) + ", Stödkoll "
                        + run.version());
    }

    private static String lead(Summary s) {
        String unread = s.allRead() ? "" : " " + unread(s);
        if (s.cases() == 0) {
            return "Inga ärenden att jämföra." + unread;
        }
        if (s.toDo() > 0) {
            return toDo(s) + unread;
        }
        if (s.mismatch() + s.review() + s.unmatched() == 0) {
            return s.allRead()
                    ? "Inget avviker och inget behöver granskas."
                    : "Inget av det som kunde läsas avviker." + unread;
        }
        return "Alla ärenden är genomgångna eller uppskjutna." + unread;
    }

    /** "5 ärenden att göra: 3 nya i natt och 2 kvar sedan tidigare." */
    private static String toDo(Summary s) {
        int fresh = s.work().get(Attention.NEW);
        int left = s.work().get(Attention.LEFT);
        String all = cases(s.toDo()) + " att göra";
        if (fresh == 0) {
            return all + ", kvar sedan tidigare. Inget nytt i natt.";
        }
        String news = SwedishFormat.count(fresh) + (fresh == 1 ? " nytt" : " nya") + " i natt";
        return all
                + (left == 0
                        ? ", " + (s.toDo() == 1 ? "nytt" : "alla nya") + " i natt."
                        : ": " + news + " och " + SwedishFormat.count(left) + " kvar sedan tidigare.");
    }

    private static String cases(int count) {
        return SwedishFormat.count(count) + (count == 1 ? " ärende" : " ärenden");
    }

    /** "2 filer gick inte att läsa, och på 3 ställen är något inte läst." */
    private static String unread(Summary s) {
        String files = s.failed() == 0
                ? ""
                : SwedishFormat.count(s.failed()) + (s.failed() == 1 ? " fil" : " filer") + " gick inte att läsa";
        String places =
                SwedishFormat.count(s.notRead()) + (s.notRead() == 1 ? " ställe" : " ställen") + " är något inte läst";
        if (s.notRead() == 0) {
            return files + ".";
        }
        return files.isEmpty() ? "På " + places + "." : files + ", och på " + places + ".";
    }

    private static List<Tile> tiles(Summary s) {
        int reviewed = s.work().get(Attention.REVIEWED);
        int deferred = s.work().get(Attention.DEFERRED);
        String putOff = deferred == 0
                ? ""
                : ", och " + SwedishFormat.count(deferred) + (deferred == 1 ? " uppskjutet" : " uppskjutna");
        return List.of(
                tile(
                        "new",
                        "●",
                        "Nya i natt",
                        s.work().get(Attention.NEW),
                        "#tur-new",
                        "ärenden att göra med papper som kom i natt"),
                tile(
                        "left",
                        "○",
                        "Kvar sedan tidigare",
                        s.work().get(Attention.LEFT),
                        "#tur-left",
                        "ärenden att göra som ingen har gått igenom"),
                tile(
                        "unread",
                        "?",
                        "Inte läst",
                        s.failed() + s.notRead(),
                        "#olast",
                        "filer och ställen att läsa själv"),
                tile(
                        "done",
                        "✓",
                        "Genomgånget",
                        reviewed,
                        "#tur-reviewed",
                        "ärenden som någon har gått igenom" + putOff));
    }

    private static Tile tile(String code, String icon, String label, int count, String link, String note) {
        return new Tile(
                new StateMark(code, icon, label), SwedishFormat.count(count), count == 0 ? "#arenden" : link, note);
    }

    private static List<Tile> states(Summary s) {
        return List.of(
                state(
                        CaseStatus.MISMATCH,
                        s.mismatch(),
                        "något skiljer mellan ansökan och beslut, eller en summa stämmer inte"),
                state(CaseStatus.REVIEW, s.review(), "går inte att avgöra utan en människa"),
                state(CaseStatus.UNMATCHED, s.unmatched(), "ansökan eller beslut saknas"),
                state(CaseStatus.MATCH, s.match(), "ansökan och beslut säger samma sak"));
    }

    private static Tile state(CaseStatus status, int count, String note) {
        return new Tile(StateMark.of(status), SwedishFormat.count(count), "#arenden", note);
    }

    /** What differs in what is left, each kind by itself: kronor of one are no kronor of another. */
    private static List<String> apart(Summary s) {
        Summary.Apart apart = s.apart();
        List<String> told = new ArrayList<>();
        if (apart.granted() > 0) {
            told.add(cases(apart.granted()) + " där beviljat belopp inte är det sökta, "
                    + SwedishFormat.kronor(apart.grantedKronor()) + (apart.granted() == 1 ? "" : " tillsammans"));
        }
        if (apart.misprints() > 0) {
            String kronor = apart.misprintKronor().isZero()
                    ? ""
                    : ", " + SwedishFormat.kronor(apart.misprintKronor())
                            + (apart.misprints() == 1 ? "" : " tillsammans");
            told.add(cases(apart.misprints()) + " där en handling säger emot sig själv" + kronor);
        }
        if (apart.other() > 0) {
            told.add(cases(apart.other()) + " där något annat skiljer, som andel, period eller organisation");
        }
        return told;
    }

    private static List<Count> files(RunReport run) {
        Balance b = run.files().balance();
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(SwedishFormat.count(b.read()), b.read() == 1 ? "fil läst i natt" : "filer lästa i natt"));
        counts.add(new Count(SwedishFormat.count(b.quarantined()), "gick inte att läsa"));
        counts.add(new Count(SwedishFormat.count(b.duplicates()), b.duplicates() == 1 ? "dubblett" : "dubbletter"));
        counts.add(new Count(SwedishFormat.count(b.waiting()), "väntar till nästa natt"));
        int before = Math.max(0, run.documents().size() - b.read() - b.quarantined() - b.duplicates());
        if (before > 0) {
            counts.add(new Count(
                    SwedishFormat.count(before),
                    before == 1 ? "fil från tidigare nätter" : "filer från tidigare nätter"));
        }
        return counts;
    }
}
