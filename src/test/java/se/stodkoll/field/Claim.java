package se.stodkoll.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one side of a matter says.
 *
 * @param amount kronor applied for or granted
 * @param percent of the costs, at most
 * @param applied day of the application
 * @param decided day of the decision
 * @param total of the project's costs
 * @param sources that the amount is split over, none or two
 */
record Claim(
        Giver giver,
        Receiver receiver,
        String project,
        long amount,
        Optional<BigDecimal> percent,
        Term term,
        String diaryNumber,
        LocalDate applied,
        LocalDate decided,
        long total,
        List<Source> sources) {
    /** A part of a grant and what it is taken out of. */
    record Source(String name, long amount) {}

    Claim with(Receiver other) {
        return new Claim(giver, other, project, amount, percent, term, diaryNumber, applied, decided, total, sources);
    }

    Claim with(String name) {
        return new Claim(giver, receiver, name, amount, percent, term, diaryNumber, applied, decided, total, sources);
    }

    Claim withAmount(long kronor) {
        return new Claim(
                giver, receiver, project, kronor, percent, term, diaryNumber, applied, decided, total, sources);
    }

    Claim with(BigDecimal share) {
        return new Claim(
                giver,
                receiver,
                project,
                amount,
                Optional.of(share),
                term,
                diaryNumber,
                applied,
                decided,
                total,
                sources);
    }

    Claim with(Term other) {
        return new Claim(
                giver, receiver, project, amount, percent, other, diaryNumber, applied, decided, total, sources);
    }

    Claim withNumber(String number) {
        return new Claim(giver, receiver, project, amount, percent, term, number, applied, decided, total, sources);
    }

    Claim with(List<Source> parts) {
        return new Claim(giver, receiver, project, amount, percent, term, diaryNumber, applied, decided, total, parts);
    }

    Claim withDecided(LocalDate day) {
        return new Claim(giver, receiver, project, amount, percent, term, diaryNumber, applied, day, total, sources);
    }
}
