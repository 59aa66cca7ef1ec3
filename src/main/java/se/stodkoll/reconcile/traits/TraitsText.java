package se.stodkoll.reconcile.traits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.stodkoll.model.value.Money;

/** Traits as a text to keep, a line each: a letter for what it is, then its value. Folded text holds no line break. */
public final class TraitsText {
    private TraitsText() {}

    public static String write(Traits traits) {
        List<String> lines = new ArrayList<>();
        traits.diaryNumber().ifPresent(d -> lines.add("d" + d));
        traits.ids().stream().sorted().forEach(i -> lines.add("i" + i));
        traits.name().ifPresent(n -> lines.add("n" + n));
        traits.organisation().ifPresent(o -> lines.add("o" + o.name()));
        traits.organisation().ifPresent(o -> lines.add("l" + o.initials()));
        traits.amounts().stream().map(Money::ore).sorted().forEach(a -> lines.add("a" + a));
        traits.percent().ifPresent(p -> lines.add("p" + p.toPlainString()));
        traits.start().ifPresent(s -> lines.add("s" + s));
        traits.end().ifPresent(e -> lines.add("e" + e));
        traits.replaces().ifPresent(r -> lines.add("r" + r));
        traits.decided().ifPresent(d -> lines.add("t" + d));
        if (traits.sharesNumber()) {
            lines.add("m");
        }
        traits.said().ifPresent(w -> lines.add("w" + w));
        if (traits.isRow()) {
            lines.add("k");
        }
        return String.join("\n", lines);
    }

    public static Traits read(String text) {
        List<String> lines = text.lines().toList();
        return new Traits(
                one(lines, 'd'),
                all(lines, 'i'),
                one(lines, 'n'),
                one(lines, 'o')
                        .map(name ->
                                new Traits.Organisation(name, one(lines, 'l').orElseThrow())),
                all(lines, 'a').stream().map(a -> new Money(Long.parseLong(a))).collect(Collectors.toSet()),
                one(lines, 'p').map(BigDecimal::new),
                one(lines, 's').map(LocalDate::parse),
                one(lines, 'e').map(LocalDate::parse),
                one(lines, 'r'),
                one(lines, 't').map(LocalDate::parse),
                one(lines, 'm').isPresent(),
                one(lines, 'w'),
                one(lines, 'k').isPresent());
    }

    private static Optional<String> one(List<String> lines, char letter) {
        return all(lines, letter).stream().findFirst();
    }

    private static Set<String> all(List<String> lines, char letter) {
        return lines.stream()
                .filter(line -> line.charAt(0) == letter)
                .map(line -> line.substring(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
