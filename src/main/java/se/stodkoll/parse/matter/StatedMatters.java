package se.stodkoll.parse.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.stodkoll.language.role.RoleName;
import se.stodkoll.language.role.StatedAct;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.language.sentence.Section;
import se.stodkoll.language.word.ActKind;
import se.stodkoll.model.value.Money;
import se.stodkoll.text.Flow;
import se.stodkoll.text.vocabulary.Labels;

/** Joins the acts that a text tells into the matters they tell of. */
public final class StatedMatters {
    private final Flow flow;
    private final TextReading reading;
    private final List<StatedMatter> matters = new ArrayList<>();

    private StatedMatters(Flow flow, TextReading reading) {
        this.flow = flow;
        this.reading = reading;
    }

    /**
     * What is granted, proposed or turned down, in the order of the text.
     *
     * @param labelled whether a label tells how much is granted, so that a sentence need not
     */
    public static List<StatedMatter> decided(Flow flow, TextReading reading, boolean labelled) {
        StatedMatters joined = new StatedMatters(flow, reading);
        reading.acts().stream()
                .filter(t -> t.kind() != ActKind.APPLY && t.modality().isOwn())
                .forEach(joined::add);
        List<StatedMatter> whole = joined.matters.stream()
                .filter(joined::isWhole)
                .filter(m -> !joined.isSum(m))
                .toList();
        return !whole.isEmpty() || !labelled
                ? joined.weighed(whole)
                : joined.matters.stream()
                        .filter(m -> !m.isRejected()
                                && m.isNamed()
                                && m.section() != Section.BACKGROUND
                                && m.section() != Section.OTHER)
                        .limit(1)
                        .toList();
    }

    /** What is applied for, in the order of the text. */
    public static List<StatedMatter> applied(Flow flow, TextReading reading) {
        StatedMatters joined = new StatedMatters(flow, reading);
        reading.acts().stream()
                .filter(t -> t.kind() == ActKind.APPLY && t.modality().isOwn())
                .forEach(joined::add);
        joined.matters.removeIf(m -> m.amount().isEmpty() && m.percent().isEmpty());
        return List.copyOf(joined.matters);
    }

    /** Of several that a paper applies for itself, the one that it is about: not told as background, named, the first of those alike. */
    public static Optional<StatedMatter> main(List<StatedMatter> applied) {
        return applied.stream()
                .min(Comparator.comparingInt((StatedMatter m) -> m.section() == Section.BACKGROUND ? 1 : 0)
                        .thenComparingInt(m -> (m.project().isPresent() ? -1 : 0)
                                + (m.percent().isPresent() ? -1 : 0)));
    }

    private void add(StatedAct told) {
        Optional<StatedMatter> same = last(m -> isSame(m, told));
        if (same.isPresent()) {
            matters.set(matters.indexOf(same.get()), same.get().with(told));
        } else if (!told.supplement()
                || told.amount().isPresent()
                        && (told.roles().receiver().isPresent()
                                || isEntry(told.place().item()))) {
            matters.add(new StatedMatter(List.of(told)));
        }
    }

    /** Whether the text under that number begins with who it is about. */
    private boolean isEntry(int item) {
        return reading.naming().stream().anyMatch(n -> n.recipient() && n.item() == item);
    }

    private Optional<StatedMatter> last(Predicate<StatedMatter> wanted) {
        for (int i = matters.size() - 1; i >= 0; i--) {
            if (wanted.test(matters.get(i))) {
                return Optional.of(matters.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether an act tells of the matter: nothing it says is said otherwise, and something is the same, or it stands under it. */
    private boolean isSame(StatedMatter matter, StatedAct told) {
        if (isSplit(matter, told)) {
            return true;
        }
        if (matter.isRejected() != (told.kind() == ActKind.REJECT)
                || differ(
                        matter.amount().flatMap(a -> a.mention().value()),
                        told.amount().flatMap(a -> a.mention().value()))) {
            return false;
        }
        boolean sameItem = matter.item() == told.place().item();
        if (told.supplement()) {
            return sameItem;
        }
        if (namesDiffer(matter.receiver(), told.roles().receiver())
                || namesDiffer(matter.project(), told.roles().project())) {
            return false;
        }
        boolean sameAmount = matter.amount().isPresent() && told.amount().isPresent();
        boolean sameName = namesAgree(matter.project(), told.roles().project())
                || namesAgree(matter.receiver(), told.roles().receiver());
        boolean silent = matter.amount().isEmpty() || told.amount().isEmpty();
        boolean sameWeight =
                isDeciding(matter.section()) == isDeciding(told.place().section())
                        && !(matter.receiver().isEmpty() && isOneOfSeveral(told));
        return sameAmount || (sameItem && silent && sameWeight) || (sameName && silent);
    }

    /** Whether others get something under the same number: a sum told for nobody is not one's own then. */
    private boolean isOneOfSeveral(StatedAct told) {
        Optional<RoleName> receiver = told.roles().receiver();
        return receiver.isPresent()
                && reading.acts().stream()
                        .filter(a -> a.kind() == told.kind()
                                && a.modality().isOwn()
                                && a.place().item() == told.place().item())
                        .anyMatch(a -> namesDiffer(a.roles().receiver(), receiver));
    }

    /** What others pay stands above "Beslut", and is not what is decided below it. */
    private static boolean isDeciding(Section section) {
        return StatedMatter.rank(section) <= StatedMatter.rank(Section.PROPOSAL);
    }

    /** How a grant is parted over its sources, years or payments: money for nobody else and nothing else, and no more of it. */
    private static boolean isSplit(StatedMatter matter, StatedAct told) {
        Optional<Money> whole = matter.amount().flatMap(a -> a.mention().value());
        Optional<Money> part = told.amount().flatMap(a -> a.mention().value());
        return matter.item() == told.place().item()
                && matter.first().kind() == told.kind()
                && told.roles().receiver().isEmpty()
                && told.roles().project().isEmpty()
                && whole.isPresent()
                && part.isPresent()
                && part.get().compareTo(whole.get()) < 0;
    }

    private static boolean differ(Optional<Money> a, Optional<Money> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    private boolean namesDiffer(Optional<RoleName> a, Optional<RoleName> b) {
        return a.isPresent() && b.isPresent() && !alike(text(a.get()), text(b.get()));
    }

    private boolean namesAgree(Optional<RoleName> a, Optional<RoleName> b) {
        return a.isPresent() && b.isPresent() && alike(text(a.get()), text(b.get()));
    }

    private String text(RoleName named) {
        return Labels.fold(named.in(flow.text()));
    }

    /** One of two names may be the other's beginning or end. */
    private static boolean alike(String a, String b) {
        return Labels.same(a, b) || a.contains(b) || b.contains(a);
    }

    /** A matter that says neither how much nor that it is turned down is none, nor one that nothing says for whom or what. */
    private boolean isWhole(StatedMatter matter) {
        boolean told = matter.isNamed() || isDeciding(matter.section()) || isSupported(matter);
        if (matter.isRejected()) {
            return told
                    || reading.speaker() == TextReading.Speaker.FUNDER
                            && matters.stream()
                                    .noneMatch(
                                            m -> !m.isRejected() && m.amount().isPresent());
        }
        boolean share = matter.percent().isPresent() && (matter.isNamed() || isDeciding(matter.section()));
        return (matter.amount().isPresent() || share || matter.isWholly() && isSupported(matter))
                && (told || matter.amount().isPresent() && matters.stream().noneMatch(m -> m != matter && m.isNamed()));
    }

    /** Whether a matter that names nobody has the sum of several that do: "Totalt fördelas 120 000 kronor". */
    private boolean isSum(StatedMatter matter) {
        List<Money> others = matters.stream()
                .filter(m -> m != matter && m.isNamed() && !m.isRejected())
                .flatMap(m -> m.amount().flatMap(a -> a.mention().value()).stream())
                .toList();
        return !matter.isNamed()
                && others.size() > 1
                && matter.amount()
                        .flatMap(a -> a.mention().value())
                        .filter(others.stream().reduce(Money.ZERO, Money::plus)::equals)
                        .isPresent();
    }

    /** Whether something is applied for under the same number, or named there. */
    private boolean isSupported(StatedMatter matter) {
        return reading.acts().stream()
                        .anyMatch(t -> t.kind() == ActKind.APPLY && t.place().item() == matter.item())
                || reading.naming().stream().anyMatch(n -> n.item() == matter.item());
    }

    /** What is told below "Beslut" outranks background; what is decided outranks what was proposed of the same matter. */
    private List<StatedMatter> weighed(List<StatedMatter> matters) {
        boolean decision = matters.stream().anyMatch(m -> isDeciding(m.section()));
        List<StatedMatter> weighty = matters.stream()
                .filter(m -> !decision || isDeciding(m.section()) || hasOwnItem(m, matters))
                .filter(m -> m.section() != Section.OTHER
                        && !(m.section() == Section.BACKGROUND
                                && reading.deciding().contains(m.item())))
                .toList();
        return weighty.stream()
                .filter(m ->
                        !m.isProposed() || weighty.stream().noneMatch(o -> !o.isProposed() && o.item() == m.item()))
                .toList();
    }

    /** Whether no matter of a decision stands under the same item. */
    private static boolean hasOwnItem(StatedMatter matter, List<StatedMatter> all) {
        return matter.section() == Section.NONE
                && all.stream().noneMatch(o -> o.item() == matter.item() && isDeciding(o.section()));
    }
}
