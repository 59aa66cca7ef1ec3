package se.stodkoll.made;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Puts one anomaly into the decision's side of a matter, or says that it has no place there. */
final class DecisionFaults {
    private final Dice dice;

    DecisionFaults(Dice dice) {
        this.dice = dice;
    }

    /** The matter with the anomaly; empty where it does not fit or is none of the decision's. */
    Optional<MadeCase> put(MadeCase matter, Anomaly anomaly) {
        if (matter.granting() == MadeCase.Granting.NONE) {
            return Optional.empty();
        }
        Granted granted = matter.granted();
        Optional<Granted> changed = switch (anomaly) {
            case AMOUNT -> amount(granted, swapped(granted.award().amount()), false);
            case AMOUNT_THROUGHOUT -> amount(granted, swapped(granted.award().amount()), true);
            case EXCEEDS -> amount(granted, more(granted.award().amount()), false);
            case PERCENT -> percent(granted, false);
            case PERCENT_THROUGHOUT -> percent(granted, true);
            case PERIOD -> period(granted);
            case APPLICANT -> applicant(matter);
            case DIARY_NUMBER -> diaryNumber(matter);
            case NAME -> Optional.of(granted.withProject(otherName(granted.project())));
            case NAME_DRESS -> Optional.of(granted.withProject(dressed(granted.project())));
            case RESTATED -> restated(granted);
            case SOURCES -> sources(granted);
            case EARLY_START -> granted.period()
                    .map(p -> granted.withDate(p.start().plusDays(dice.between(3, 60))));
            case REJECTED -> matter.granting() == MadeCase.Granting.PROPOSAL
                    ? Optional.of(granted.rejected())
                    : Optional.empty();
            default -> Optional.empty();
        };
        return changed.map(matter::with);
    }

    private Optional<Granted> amount(Granted granted, OptionalLong wrong, boolean throughout) {
        if (wrong.isEmpty() || wrong.equals(granted.award().amount())) {
            return Optional.empty();
        }
        Granted changed = granted.withAward(granted.award().of(wrong));
        if (throughout) {
            Granted.Restated old = granted.restated();
            changed = changed.withRestated(new Granted.Restated(old.percent(), wrong, old.period()));
        }
        return Optional.of(changed.withSources(scaled(
                granted.sources(), granted.award().amount().orElse(0), wrong.getAsLong())));
    }

    /** The first source takes up the difference, so that the sources still add up. */
    private static List<Granted.FundingSource> scaled(List<Granted.FundingSource> sources, long old, long now) {
        List<Granted.FundingSource> changed = new ArrayList<>(sources);
        if (!sources.isEmpty() && sources.get(0).amount().isPresent()) {
            Granted.FundingSource first = sources.get(0);
            long rest = old - first.amount().getAsLong();
            long second = rest < now ? rest : now / 2;
            changed.set(0, new Granted.FundingSource(first.name(), OptionalLong.of(now - second)));
            if (sources.size() > 1) {
                changed.set(1, new Granted.FundingSource(sources.get(1).name(), OptionalLong.of(second)));
            }
        }
        return changed;
    }

    /** Two neighbouring digits in other places: the commonest slip of the pen. */
    OptionalLong swapped(OptionalLong amount) {
        if (amount.isEmpty()) {
            return amount;
        }
        char[] digits = Long.toString(amount.getAsLong()).toCharArray();
        for (int tries = 0; tries < 20; tries++) {
            int i = dice.between(0, digits.length - 2);
            if (digits[i] != digits[i + 1] && (i > 0 || digits[1] != '0')) {
                char first = digits[i];
                digits[i] = digits[i + 1];
                digits[i + 1] = first;
                return OptionalLong.of(Long.parseLong(new String(digits)));
            }
        }
        return OptionalLong.of(amount.getAsLong() + 1_000);
    }

    private OptionalLong more(OptionalLong amount) {
        return amount.isEmpty() ? amount : OptionalLong.of(amount.getAsLong() + dice.between(2, 40) * 5_000L);
    }

    private Optional<Granted> percent(Granted granted, boolean throughout) {
        if (granted.award().percent().isEmpty() || granted.award().amount().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal wrong = granted.award().percent().get().add(BigDecimal.valueOf(dice.pick(2, 3, 5, 10)));
        Granted changed = granted.withAward(granted.award().of(Optional.of(wrong)));
        Granted.Restated old = granted.restated();
        boolean restate = throughout && old.percent().isPresent();
        return Optional.of(restate
                ? changed.withRestated(new Granted.Restated(Optional.of(wrong), old.amount(), old.period()))
                : changed);
    }

    private Optional<Granted> period(Granted granted) {
        return granted.period().map(p -> {
            boolean start = dice.chance(0.3);
            LocalDate moved = p.end().plusMonths(dice.pick(-1, 1, 6, 12));
            Span wrong = start
                    ? new Span(p.start().plusMonths(1), p.end())
                    : new Span(p.start(), moved.isAfter(p.start()) ? moved : p.end().plusYears(1));
            return granted.withPeriod(wrong);
        });
    }

    private Optional<Granted> applicant(MadeCase matter) {
        List<String> others = matter.region().municipalities().stream()
                .map(Region::municipal)
                .filter(n -> !n.equals(matter.asked().applicant().name()))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(matter.granted().withBeneficiary(dice.pick(others)));
    }

    private Optional<Granted> diaryNumber(MadeCase matter) {
        Optional<String> asked = matter.asked().naming().diaryNumber();
        if (asked.isEmpty() || matter.asking() == MadeCase.Asking.IN_LETTER) {
            return Optional.empty();
        }
        char[] number = asked.get().toCharArray();
        boolean yearLast = asked.get().matches(".*[-/](19|20)\\d\\d$");
        int at = number.length - (yearLast ? 6 : 1);
        number[at] = (char) ('0' + (number[at] - '0' + dice.between(1, 9)) % 10);
        return Optional.of(matter.granted().withDiaryNumber(new String(number)));
    }

    private String otherName(String name) {
        return dice.chance(0.5) ? name + " – fortsättning" : "Länets " + name.substring(0, 1).toLowerCase() + name.substring(1);
    }

    private String dressed(String name) {
        return name.contains("–") ? name.replace("–", "-") : name.replace(" och ", " Och ");
    }

    private Optional<Granted> restated(Granted granted) {
        OptionalLong wrong = swapped(granted.restated().amount());
        if (wrong.isEmpty() || granted.award().amount().isEmpty()) {
            return Optional.empty();
        }
        Granted.Restated old = granted.restated();
        return Optional.of(granted.withRestated(new Granted.Restated(old.percent(), wrong, old.period())));
    }

    private Optional<Granted> sources(Granted granted) {
        if (granted.sources().size() < 2 || granted.sources().get(1).amount().isEmpty()) {
            return Optional.empty();
        }
        List<Granted.FundingSource> changed = new ArrayList<>(granted.sources());
        Granted.FundingSource last = changed.get(1);
        changed.set(1, new Granted.FundingSource(last.name(), swapped(last.amount())));
        return Optional.of(granted.withSources(changed));
    }
}
