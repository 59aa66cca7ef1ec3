package se.stodkoll.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.Evidence;
import se.stodkoll.model.Finding;
import se.stodkoll.report.digest.CropIndex;
import se.stodkoll.report.digest.Matter;
import se.stodkoll.report.digest.Night;
import se.stodkoll.report.digest.SwedishTerms;
import se.stodkoll.report.html.Views.Crop;
import se.stodkoll.report.html.Views.FindingCard;

/** The findings of a case with the places they rest on. */
final class FindingCards {
    /** Pictures shown at once; a column's sum can rest on dozens. */
    private static final int SHOWN_AT_ONCE = 2;

    private final Night night;
    private final CropIndex crops;

    FindingCards(Night night, CropIndex crops) {
        this.night = night;
        this.crops = crops;
    }

    List<FindingCard> of(Matter matter) {
        return matter.matter().findings().stream()
                .sorted(Comparator.comparing(Finding::isDismissed).thenComparing(Finding::severity))
                .map(this::card)
                .toList();
    }

    private FindingCard card(Finding f) {
        List<Crop> all = f.evidence().stream().map(this::crop).distinct().toList();
        int first = Math.min(SHOWN_AT_ONCE, all.size());
        return new FindingCard(
                Marks.of(f),
                SwedishTerms.of(f.rule()),
                f.message().sv(),
                f.where().orElse(""),
                Compared.facts(f),
                f.suggestion().orElse(""),
                all.subList(0, first),
                all.subList(first, all.size()),
                f.verdict().map(Reviewed::verdict).orElse(""));
    }

    private Crop crop(Evidence evidence) {
        Optional<String> image = crops.fileOf(evidence);
        String place = Shown.place(night, evidence);
        return new Crop(image, "Utsnitt ur " + place + ", läst som ”" + evidence.text() + "”", place, evidence.text());
    }
}
