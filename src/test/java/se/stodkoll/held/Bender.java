package se.stodkoll.held;

import java.math.BigDecimal;
import java.util.List;

/** Puts one anomaly into a matter that is right. Says no where the matter has no place for it. */
final class Bender {
    private final Draw draw;
    private final Matter matter;
    private final Matter.Applied a;
    private final Matter.Granted g;

    Bender(Draw draw, Matter matter) {
        this.draw = draw;
        this.matter = matter;
        a = matter.applied;
        g = matter.granted;
    }

    boolean bend(Anomaly anomaly) {
        boolean done = switch (anomaly) {
            case AMOUNT -> amount();
            case PERCENT -> percent();
            case PERIOD -> period();
            case APPLICANT -> applicant();
            case DIARY_NUMBER -> diary();
            case NAME -> name();
            case RESTATED -> restated();
            case SOURCES -> sources();
            case CAP -> cap();
            case NO_PERIOD -> noPeriod();
            case NO_DECISION -> one(false);
            case NO_APPLICATION -> one(true);
            default -> new TableBender(draw, matter).bend(anomaly);
        };
        if (done) matter.anomalies.add(anomaly);
        return done;
    }

    /** The decision grants another amount; what it restates stays what was applied for. */
    private boolean amount() {
        long other = g.amount + matter.grain * draw.any(-1000, -90, -9, 9, 90, 1000, 18);
        if (draw.chance(30)) other = g.amount * draw.between(60, 95) / 100 / matter.grain * matter.grain;
        if (other < 20_000 || Math.abs(other - g.amount) < 2) return false;
        g.amount = other;
        if (g.sources.size() == 2) {
            g.sources.get(0).amount = other / 3 / matter.grain * matter.grain;
            g.sources.get(1).amount = other - g.sources.get(0).amount;
        }
        return true;
    }

    private boolean percent() {
        if (a.percent == null || g.percent == null) return false;
        int other = g.percent.intValue() + draw.any(-10, -5, 5, 10, 3);
        if (other < 5 || other > 95) return false;
        g.percent = BigDecimal.valueOf(other);
        return true;
    }

    private boolean period() {
        if (draw.chance(50)) g.end = g.end.plusMonths(draw.between(1, 12)).withDayOfMonth(28);
        else g.start = g.start.plusMonths(draw.between(1, 3)).withDayOfMonth(1);
        return g.start.isBefore(g.end);
    }

    private boolean applicant() {
        if (matter.answered == Matter.Answered.DELEGATED) return false;
        String other = draw.any("Stiftelsen ", "Föreningen ") + Bank.word(draw, "place");
        if (a.applicant.contains(other.substring(other.indexOf(' ') + 1))) return false;
        g.beneficiary = other;
        return true;
    }

    private boolean diary() {
        if (a.diary == null || g.diary == null || matter.answered == Matter.Answered.DELEGATED) return false;
        g.diary = matter.region.diaryNumber(draw, g.day.getYear());
        return !g.diary.equals(a.diary);
    }

    private boolean name() {
        if (matter.answered == Matter.Answered.DELEGATED || a.diary == null || g.diary == null) return false;
        g.project = a.project + draw.any(" – fas 2", " och framtid", " etapp två", " i länet");
        return true;
    }

    private boolean restated() {
        if (matter.answered == Matter.Answered.DELEGATED) return false;
        if (g.restatedAmount != null && draw.chance(60))
            g.restatedAmount += matter.grain * draw.any(-900, 900, 27, 5000);
        else if (g.restatedEnd != null)
            g.restatedEnd = g.restatedEnd.plusMonths(draw.between(1, 6)).withDayOfMonth(15);
        else return false;
        return g.restatedAmount == null || g.restatedAmount > 0;
    }

    private boolean sources() {
        if (g.sources.size() < 2) return false;
        g.sources.get(1).amount += matter.grain * draw.any(9, 90, 1000, 27);
        return true;
    }

    /** Both papers agree on an amount that is more than the percentage of the costs. */
    private boolean cap() {
        if (matter.asked == Matter.Asked.FORM || a.percent == null) return false;
        int other = a.percent.intValue() - draw.any(3, 5);
        if (other < 5) return false;
        a.percent = BigDecimal.valueOf(other);
        g.percent = a.percent;
        if (g.restatedPercent != null) g.restatedPercent = a.percent;
        return true;
    }

    private boolean noPeriod() {
        if (matter.answered == Matter.Answered.DELEGATED) return false;
        a.periodPrinted = false;
        return true;
    }

    private boolean one(boolean decision) {
        if (matter.answered == Matter.Answered.DELEGATED) return false;
        if (decision) matter.asked = Matter.Asked.NONE;
        else matter.answered = Matter.Answered.NONE;
        return true;
    }

    /** What a plan draws from; common mistakes stand more often. */
    static final List<Anomaly> DRAWN_FROM = List.of(
            Anomaly.AMOUNT,
            Anomaly.AMOUNT,
            Anomaly.AMOUNT,
            Anomaly.PERCENT,
            Anomaly.PERCENT,
            Anomaly.PERIOD,
            Anomaly.PERIOD,
            Anomaly.APPLICANT,
            Anomaly.DIARY_NUMBER,
            Anomaly.NAME,
            Anomaly.RESTATED,
            Anomaly.RESTATED,
            Anomaly.SOURCES,
            Anomaly.SOURCES,
            Anomaly.CAP,
            Anomaly.CELL,
            Anomaly.CELL,
            Anomaly.ROW_TOTAL,
            Anomaly.COLUMN,
            Anomaly.FINANCED,
            Anomaly.FINANCED,
            Anomaly.YEARLY,
            Anomaly.FUNDING_SHARE,
            Anomaly.ACTIVITY,
            Anomaly.STEP,
            Anomaly.OVERHEAD,
            Anomaly.SHARE,
            Anomaly.MALFORMED,
            Anomaly.NO_PERIOD,
            Anomaly.NO_DECISION,
            Anomaly.NO_APPLICATION);
}
