package se.stodkoll.field;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The findings that two papers give, from their gold alone. */
final class PaperRules {
    private PaperRules() {}

    static List<String> findings(PaperGold asked, PaperGold granted) {
        Set<String> found = new TreeSet<>();
        if (asked.start() == null) {
            found.add("PERIOD_MISSING");
        }
        if (differ(asked.diaryNumber(), granted.diaryNumber())) {
            found.add("DIARY_NUMBER_DIFFERS");
        }
        if (granted.projectName() != null && !folded(asked.projectName()).equals(folded(granted.projectName()))) {
            found.add("PROJECT_NAME_DIFFERS");
        }
        if (differ(asked.who(), granted.who())) {
            found.add("APPLICANT_DIFFERS");
        }
        if ("REJECTED".equals(granted.outcome())) {
            found.add("REJECTED");
            return List.copyOf(found);
        }
        amounts(asked, granted, found);
        boolean term = asked.start() != null && granted.start() != null;
        if (term && (differ(asked.start(), granted.start()) || differ(asked.end(), granted.end()))) {
            found.add("PERIOD_DIFFERS");
        }
        var start = granted.start() != null ? granted.start() : asked.start();
        if (start != null && granted.date() != null && start.isBefore(granted.date())) {
            found.add("START_BEFORE_DECISION");
        }
        restated(granted, found);
        return List.copyOf(found);
    }

    private static void amounts(PaperGold asked, PaperGold granted, Set<String> found) {
        if (differ(asked.amount(), granted.amount())) {
            found.add("AMOUNT_DIFFERS");
        }
        if (asked.percent() != null && granted.percent() != null && far(asked.percent(), granted.percent())) {
            found.add("PERCENT_DIFFERS");
        }
        long parts =
                granted.sources().stream().mapToLong(PaperGold.Source::amount).sum();
        if (parts > 0 && granted.amount() != null && Math.abs(parts - granted.amount()) > 1) {
            found.add("FUNDING_SOURCES_SUM");
        }
        long total = asked.budget().stream()
                .filter(PaperGold.Table::isCosts)
                .flatMap(t -> t.rows().stream())
                .filter(r -> r.kind().equals("ITEM"))
                .mapToLong(PaperRules::sum)
                .sum();
        if (total > 0 && granted.percent() != null && granted.amount() != null) {
            BigDecimal cap =
                    granted.percent().multiply(BigDecimal.valueOf(total)).movePointLeft(2);
            BigDecimal over = BigDecimal.valueOf(granted.amount()).subtract(cap);
            if (over.compareTo(BigDecimal.ONE) > 0) {
                found.add("CAP_EXCEEDS_PERCENT");
            } else if (over.compareTo(BigDecimal.ONE.negate()) < 0) {
                found.add("CAP_BELOW_PERCENT");
            }
        }
    }

    private static long sum(PaperGold.Row row) {
        return row.amounts().isEmpty()
                ? row.total() == null ? 0 : row.total()
                : row.amounts().values().stream()
                        .filter(Objects::nonNull)
                        .mapToLong(a -> a)
                        .sum();
    }

    private static void restated(PaperGold granted, Set<String> found) {
        PaperGold.Asked told = granted.asked();
        if (told == null) {
            return;
        }
        boolean share = told.percent() != null && granted.percent() != null && far(told.percent(), granted.percent());
        boolean term = told.start() != null
                && granted.start() != null
                && (differ(told.start(), granted.start()) || differ(told.end(), granted.end()));
        if (differ(told.amount(), granted.amount()) || share || term) {
            found.add("RESTATED_DIFFERS");
        }
    }

    private static boolean far(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(new BigDecimal("0.5")) > 0;
    }

    private static boolean differ(Object a, Object b) {
        return a != null && b != null && !a.equals(b);
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[-–—]", "-").replaceAll("[\\s\"”“»’']", "");
    }
}
