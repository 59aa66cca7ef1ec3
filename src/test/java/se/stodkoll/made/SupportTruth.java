package se.stodkoll.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A list of business-support decisions.
 *
 * @param period it covers
 * @param grants one a row
 */
record SupportTruth(Span period, List<Grant> grants) {
    /**
     * A row.
     *
     * @param diaryNumber of the matter
     * @param supportType as "Konsultcheck"
     * @param company that applied
     * @param purpose trade or purpose
     * @param gender M, K, B or -
     * @param municipality of the company
     * @param amount empty where turned down
     */
    record Grant(
            String diaryNumber,
            String supportType,
            String company,
            String purpose,
            String gender,
            String municipality,
            OptionalLong amount) {}

    SupportTruth {
        grants = List.copyOf(grants);
    }

    static SupportTruth make(Dice dice, Region region) {
        LocalDate start = LocalDate.of(dice.between(2019, 2025), dice.between(1, 9), 1);
        List<Grant> grants = new ArrayList<>();
        List<String> companies = dice.some(
                List.of("Lövåsens Gårdsmejeri AB", "Tre Systrars Snickeri HB", "Nordkust Sensorik AB", "Café Bryggan",
                        "Älgens Fjällstation och Vildmarkscamp AB", "Götes Bil & Däck", "Silverdalens Trädgård ek. för.",
                        "ÖstraVind Konsult AB", "Pärlans Livs", "Hallmarks Plåtslageri och Ventilationsmontage AB"),
                dice.between(4, 9));
        for (String company : companies) {
            grants.add(new Grant(
                    region.diaryNumber(dice, start.getYear()).replace(" ", ""),
                    dice.pick("Konsultcheck", "Investeringsbidrag", "Mikrobidrag", "Såddbidrag", "Kommersiell service", "Internationaliseringscheck"),
                    company,
                    dice.pick("Livsmedelshandel", "Utveckling av e-handel", "Träförädling", "Ny produktionslinje för förpackningar", "Besöksnäring", "Energieffektivisering"),
                    dice.pick("M", "K", "B", "-"),
                    dice.pick(region.municipalities()),
                    dice.chance(0.15) ? OptionalLong.empty() : OptionalLong.of(dice.between(8, 900) * (dice.chance(0.7) ? 1_000L : 725L))));
        }
        return new SupportTruth(new Span(start, start.plusMonths(dice.between(1, 4)).minusDays(1)), grants);
    }

    List<Block> write(Dice dice) {
        Pen pen = new Pen(dice.pick(" ", " ", "\u00a0", "."), false, " kr", " %", Pen.Days.ISO, dice.pick(" – ", "—", " - "));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Dnr", "Stöd", "Företag", "Bransch/Prioritering", "Kön", "Kommun", "Belopp"));
        for (Grant g : grants) {
            String amount = g.amount().isPresent()
                    ? pen.grouped(g.amount().getAsLong())
                    : dice.pick("Avslag", "Avslag/ Uppfyller ej villkor", "Avslag");
            rows.add(List.of(g.diaryNumber(), g.supportType(), g.company(), g.purpose(), g.gender(), g.municipality(), amount));
        }
        GridLook random = GridLook.random(dice);
        GridLook look = new GridLook(random.rules(), GridLook.Spacing.COLUMNS, false, 7.5f, true);
        return List.of(
                new Block.Heading("Företagsstöd", 1),
                new Block.Line(dice.pick("Perioden: ", "Period: ") + pen.period(period)),
                new Block.Grid(List.of(0.17, 0.16, 0.19, 0.19, 0.06, 0.13, 0.1), rows, look));
    }
}
