package se.stodkoll.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stodkoll.field.PaperGold;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.Part;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;

/**
 * What was read as one matter of a paper, to be held against what the paper says.
 *
 * @param applied whether it is an application
 * @param costs of an application, none for the rest
 * @param financing likewise
 */
record SaidRecord(boolean applied, Map<Slot, Field<?>> said, List<BudgetTable> costs, List<BudgetTable> financing) {
    /** What is counted together. */
    enum Kind {
        NAME,
        DATE,
        AMOUNT,
        NUMBER,
        CELL
    }

    /** A place in a record. */
    enum Slot {
        PROJECT(Kind.NAME, 3),
        WHO(Kind.NAME, 3),
        BODY(Kind.NAME, 0),
        AMOUNT(Kind.AMOUNT, 4),
        PERCENT(Kind.AMOUNT, 1),
        START(Kind.DATE, 1),
        END(Kind.DATE, 1),
        DECIDED(Kind.DATE, 0),
        DIARY(Kind.NUMBER, 1),
        ORGANISATION(Kind.NUMBER, 0),
        ASKED_AMOUNT(Kind.AMOUNT, 0),
        ASKED_PERCENT(Kind.AMOUNT, 0),
        ASKED_START(Kind.DATE, 0),
        ASKED_END(Kind.DATE, 0),
        CELL(Kind.CELL, 0);

        private final Kind kind;
        private final int weight;

        Slot(Kind kind, int weight) {
            this.kind = kind;
            this.weight = weight;
        }

        Kind kind() {
            return kind;
        }

        /** The kind of its values where several matters share them. */
        Optional<SharedValues.Kind> shared() {
            return switch (this) {
                case WHO -> Optional.of(SharedValues.Kind.NAME);
                case START, END, ASKED_START, ASKED_END -> Optional.of(SharedValues.Kind.DATE);
                case DIARY -> Optional.of(SharedValues.Kind.NUMBER);
                default -> Optional.empty();
            };
        }

        /** Where an application says it that a decision repeats. */
        private Slot twin() {
            return switch (this) {
                case AMOUNT -> ASKED_AMOUNT;
                case PERCENT -> ASKED_PERCENT;
                case START -> ASKED_START;
                case END -> ASKED_END;
                default -> this;
            };
        }
    }

    /** A value that was read, and whether the paper says it there. */
    record Judged(Slot slot, double confidence, Evidence place, boolean right) {}

    /** Every value that was read of a paper; of a record too many those are right that the paper tells of the other side. */
    static List<Judged> judge(List<PaperGold> golds, List<Part> parts) {
        List<SaidRecord> records = new ArrayList<>();
        for (Part part : parts) {
            part.content().application().ifPresent(a -> records.add(of(a)));
            part.content().decision().ifPresent(d -> records.add(of(d)));
            part.content().supportList().stream()
                    .flatMap(l -> l.grants().stream())
                    .forEach(g -> records.add(of(Decision.of(g))));
        }
        Map<Integer, PaperGold> pairs = pairs(golds, records);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            PaperGold gold = pairs.get(i);
            SaidRecord record = records.get(i);
            record.said.forEach((slot, field) -> {
                boolean right = gold == null
                        ? golds.stream()
                                .filter(g -> !record.isOf(g))
                                .anyMatch(g -> same(slot, gold(g).get(slot), field)
                                        || same(slot, gold(g).get(slot.twin()), field))
                        : same(slot, gold(gold).get(slot), field);
                judged.add(new Judged(slot, field.confidence(), field.evidence(), right));
            });
            if (gold != null) {
                gold.budget()
                        .forEach(table ->
                                judged.addAll(cells(table, table.isCosts() ? record.costs : record.financing)));
            }
        }
        return judged;
    }

    private static SaidRecord of(Application a) {
        Map<Slot, Field<?>> said = new EnumMap<>(Slot.class);
        put(said, Slot.PROJECT, a.identity().projectName());
        put(said, Slot.WHO, a.applicant().name());
        put(said, Slot.ORGANISATION, a.applicant().organisationNumber());
        put(said, Slot.DIARY, a.identity().diaryNumber());
        put(said, Slot.AMOUNT, a.request().amount());
        put(said, Slot.PERCENT, a.request().percent());
        put(said, Slot.START, Slot.END, a.period());
        List<BudgetTable> costs = a.budget().flatMap(b -> b.costs()).stream().toList();
        return new SaidRecord(
                true,
                said,
                costs,
                a.budget().flatMap(b -> b.financing()).stream().toList());
    }

    private static SaidRecord of(Decision d) {
        Map<Slot, Field<?>> said = new EnumMap<>(Slot.class);
        put(said, Slot.PROJECT, d.projectName());
        put(said, Slot.WHO, d.grant().beneficiary());
        put(said, Slot.BODY, d.origin().decidingBody());
        put(said, Slot.DECIDED, d.origin().decisionDate());
        put(said, Slot.DIARY, d.diaryNumber());
        put(said, Slot.AMOUNT, d.grant().maxAmount());
        put(said, Slot.PERCENT, d.grant().percent());
        put(said, Slot.START, Slot.END, d.period());
        put(said, Slot.ASKED_AMOUNT, d.restated().amount());
        put(said, Slot.ASKED_PERCENT, d.restated().percent());
        put(said, Slot.ASKED_START, Slot.ASKED_END, d.restated().period());
        return new SaidRecord(false, said, List.of(), List.of());
    }

    private static void put(Map<Slot, Field<?>> said, Slot slot, Optional<? extends Field<?>> field) {
        field.ifPresent(f -> said.put(slot, f));
    }

    private static void put(Map<Slot, Field<?>> said, Slot start, Slot end, Period period) {
        put(said, start, period.start());
        put(said, end, period.end());
    }

    private static Map<Slot, Object> gold(PaperGold gold) {
        Map<Slot, Object> said = new EnumMap<>(Slot.class);
        said.put(Slot.PROJECT, gold.projectName());
        said.put(Slot.WHO, gold.who());
        said.put(Slot.ORGANISATION, gold.organisationNumber());
        said.put(Slot.DIARY, gold.diaryNumber());
        said.put(Slot.AMOUNT, gold.amount());
        said.put(Slot.PERCENT, gold.percent());
        said.put(Slot.START, gold.start());
        said.put(Slot.END, gold.end());
        if (gold.kind() != PaperGold.Kind.APPLICATION) {
            said.put(Slot.BODY, gold.decidingBody());
            said.put(Slot.DECIDED, gold.date());
        }
        if (gold.asked() != null) {
            said.put(Slot.ASKED_AMOUNT, gold.asked().amount());
            said.put(Slot.ASKED_PERCENT, gold.asked().percent());
            said.put(Slot.ASKED_START, gold.asked().start());
            said.put(Slot.ASKED_END, gold.asked().end());
        }
        said.values().removeIf(v -> v == null);
        return said;
    }

    /** Each record with the matter that it has most in common with, the best pairs first. */
    private static Map<Integer, PaperGold> pairs(List<PaperGold> golds, List<SaidRecord> records) {
        Map<Integer, PaperGold> pairs = new java.util.TreeMap<>();
        Set<PaperGold> taken = new HashSet<>();
        for (int most = 20; most > 0; most--) {
            for (int i = 0; i < records.size(); i++) {
                for (PaperGold gold : golds) {
                    if (!pairs.containsKey(i)
                            && !taken.contains(gold)
                            && records.get(i).fit(gold) == most) {
                        pairs.put(i, gold);
                        taken.add(gold);
                    }
                }
            }
        }
        return pairs;
    }

    /** Whether both are applications, or neither. */
    private boolean isOf(PaperGold gold) {
        return applied == (gold.kind() == PaperGold.Kind.APPLICATION);
    }

    private int fit(PaperGold gold) {
        if (!isOf(gold)) {
            return 0;
        }
        Map<Slot, Object> truth = gold(gold);
        return said.entrySet().stream()
                .filter(e -> same(e.getKey(), truth.get(e.getKey()), e.getValue()))
                .mapToInt(e -> e.getKey().weight)
                .sum();
    }

    private static boolean same(Slot slot, Object gold, Field<?> field) {
        if (gold == null) {
            return false;
        }
        if (field.value() instanceof Money money) {
            return money.ore() == 100 * ((Number) gold).longValue();
        }
        if (field.value() instanceof BigDecimal percent) {
            return percent.compareTo((BigDecimal) gold) == 0;
        }
        String a = folded(gold.toString());
        String b = folded(field.value().toString());
        return slot == Slot.DIARY
                ? a.replace(" ", "").equals(b.replace(" ", ""))
                : a.equals(b) || slot.kind == Kind.NAME && isPart(a, b);
    }

    /** Without case, quotes and the word for a project; dashes alike. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015-]+", "-")
                .replaceAll("[\"'\\u2018-\\u201f\\u00ab\\u00bb\\u2039\\u203a]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^(projektet|projekt|föreningen) |[ .,:;]+$", "");
    }

    /** Whether one name is the other with a department or a place set off from it. */
    private static boolean isPart(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        return shorter.length() > 1
                && longer.startsWith(shorter)
                && longer.substring(shorter.length()).matches("(\\s*[,(/;:|]| genom | vid ).*");
    }

    private static List<Judged> cells(PaperGold.Table table, List<BudgetTable> read) {
        List<Judged> judged = new ArrayList<>();
        read.stream().flatMap(t -> t.rows().stream()).forEach(row -> {
            Optional<PaperGold.Row> gold = table.rows().stream()
                    .filter(r -> folded(r.label()).equals(folded(row.label().value())))
                    .findFirst();
            row.amounts()
                    .forEach((year, cell) ->
                            judged.add(cell(gold.map(g -> g.amounts().get(year)), cell)));
            row.total().ifPresent(cell -> judged.add(cell(gold.map(PaperGold.Row::total), cell)));
        });
        return judged;
    }

    private static Judged cell(Optional<Long> gold, Field<Money> cell) {
        return new Judged(
                Slot.CELL, cell.confidence(), cell.evidence(), gold.isPresent() && same(Slot.CELL, gold.get(), cell));
    }
}
