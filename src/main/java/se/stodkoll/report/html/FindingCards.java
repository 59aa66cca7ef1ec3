package se.stodkoll.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.stodkoll.model.finding.Finding;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.report.digest.Compared;
import se.stodkoll.report.digest.CropIndex;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.NightDigest;
import se.stodkoll.report.digest.Sight;
import se.stodkoll.report.digest.StateMark;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.digest.Told;
import se.stodkoll.report.html.Views.Count;
import se.stodkoll.report.html.Views.Crop;
import se.stodkoll.report.html.Views.FindingCard;
import se.stodkoll.report.html.Views.Picture;

/** The findings of a case with the places they rest on. */
final class FindingCards {
    /** Pictures shown at once; a column's sum can rest on dozens. */
    private static final int SHOWN_AT_ONCE = 2;

    private static final double WIDE_POINTS = 200;

    private final NightDigest night;
    private final CropIndex crops;

    FindingCards(NightDigest night, CropIndex crops) {
        this.night = night;
        this.crops = crops;
    }

    List<FindingCard> of(Matter matter) {
        return matter.matter().leads().stream()
                .sorted(Comparator.comparing(Finding::isDismissed).thenComparing(Finding::severity))
                .map(f -> card(
                        f,
                        matter.matter().following(f).stream()
                                .map(other -> card(other, List.of()))
                                .toList()))
                .toList();
    }

    private FindingCard card(Finding f, List<FindingCard> folded) {
        List<Crop> all = night.sights().of(f.evidence()).stream()
                .map(this::crop)
                .distinct()
                .toList();
        int first = Math.min(SHOWN_AT_ONCE, all.size());
        return new FindingCard(
                StateMark.of(f),
                SwedishTerms.of(f.rule()),
                f.message().sv(),
                Compared.facts(f).stream()
                        .map(fact -> new Count(fact.text(), fact.label()))
                        .toList(),
                f.suggestion().orElse(""),
                all.subList(0, first),
                all.subList(first, all.size()),
                f.verdict().map(Told::verdict).orElse(""),
                folded);
    }

    private Crop crop(Sight sight) {
        List<String> read = sight.places().stream().map(Evidence::text).toList();
        String place = Shown.place(night, sight.places().get(0));
        String quoted = read.stream().map(t -> "”" + t + "”").collect(Collectors.joining(", "));
        return new Crop(
                crops.of(sight).map(p -> picture(p, isWide(sight))),
                "Utsnitt ur " + place + ", läst som " + quoted,
                place,
                Shown.link(night, sight.places().get(0)),
                read);
    }

    /** Whether half a page would not show it: several places, a row with its label, or one that goes on over the next line. */
    private static boolean isWide(Sight sight) {
        return sight.places().size() > 1
                || !sight.labels().isEmpty()
                || sight.boxes().stream().anyMatch(b -> b.width() > WIDE_POINTS);
    }

    private static Picture picture(CropIndex.Picture p, boolean wide) {
        // Where a half or a third of the width has room, the places stand in it and what is left of them shows first.
        int tenth = (int) Math.round(10 * Math.min(1, Math.max(0, 1.8 * p.focus() - 0.4)));
        return new Picture(
                p.file(),
                String.valueOf(p.width()),
                String.valueOf(p.height()),
                "at-" + tenth,
                wide,
                p.narrow().map(CropIndex.Picture::file).orElse(""));
    }
}
