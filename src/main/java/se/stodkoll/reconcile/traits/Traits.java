package se.stodkoll.reconcile.traits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.record.Application;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.reconcile.texts.FoldedText;

/**
 * What a record is told by when it is paired.
 *
 * @param diaryNumber folded
 * @param ids Ansökansid and Ärendeid, folded
 * @param name of the project, folded, without dots
 * @param organisation applicant or beneficiary
 * @param amounts applied for, granted, restated
 * @param percent of the costs
 * @param start first day
 * @param end last day
 * @param replaces number or day of the decision that it changes, folded
 * @param decided the day of a decision, by which another may name it
 * @param sharesNumber whether the number is that of a paper that decides several matters
 * @param said bare words in which a name may stand beside others: of a row of a list those of its names, of a paper whose
 *     names were not surely read those of its text
 * @param isRow whether it is a row of a list
 */
public record Traits(
        Optional<String> diaryNumber,
        Set<String> ids,
        Optional<String> name,
        Optional<Organisation> organisation,
        Set<Money> amounts,
        Optional<BigDecimal> percent,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<String> replaces,
        Optional<LocalDate> decided,
        boolean sharesNumber,
        Optional<String> said,
        boolean isRow) {
    /** A key that more parts than this share tells nothing; their other keys do. */
    public static final int COMMON = 100;

    /** A name of fewer letters that stands among other words tells nothing. */
    private static final int LEAST_SAID = 8;

    public Traits {
        ids = Set.copyOf(ids);
        amounts = Set.copyOf(amounts);
    }

    /**
     * An organisation's name, folded, without dots.
     *
     * @param name without legal form and genitive
     * @param initials of the name's words
     */
    public record Organisation(String name, String initials) {
        public static Organisation of(String printed) {
            String dotless = FoldedText.dotless(printed);
            return new Organisation(FoldedText.organisation(dotless), FoldedText.initials(dotless));
        }

        public boolean isSameAs(Organisation o) {
            return name.equals(o.name)
                    || name.length() > 2 && name.equals(o.initials)
                    || o.name.length() > 2 && o.name.equals(initials)
                    || FoldedText.abbreviates(name, o.name)
                    || FoldedText.abbreviates(o.name, name);
        }
    }

    public static Traits of(Application a) {
        Application.Identity identity = a.identity();
        Set<String> ids = Stream.of(identity.applicationId(), identity.caseId())
                .flatMap(Optional::stream)
                .map(f -> FoldedText.id(f.value()))
                .collect(Collectors.toSet());
        return new Traits(
                identity.diaryNumber().map(f -> FoldedText.id(f.value())),
                ids,
                identity.projectName().map(f -> FoldedText.dotless(f.value())),
                a.applicant().name().map(f -> Organisation.of(f.value())),
                values(Stream.of(a.request().amount())),
                a.request().percent().map(Field::value),
                a.period().start().map(Field::value),
                a.period().end().map(Field::value),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                false);
    }

    public static Traits of(Decision d) {
        Period period = d.period().isEmpty() ? d.restated().period() : d.period();
        return new Traits(
                d.diaryNumber().map(f -> FoldedText.id(f.value())),
                Set.of(),
                d.projectName().map(f -> FoldedText.dotless(f.value())),
                d.grant().beneficiary().map(f -> Organisation.of(f.value())),
                values(Stream.of(d.grant().maxAmount(), d.restated().amount())),
                d.grant().percent().map(Field::value),
                period.start().map(Field::value),
                period.end().map(Field::value),
                d.replaces().map(f -> FoldedText.id(f.value())),
                d.origin().decisionDate().map(Field::value),
                false,
                Optional.empty(),
                false);
    }

    /** Of a row: its cells may hold more than one name, where the borders of its columns were not seen. */
    static Traits ofRow(Decision row) {
        String said = Stream.of(row.grant().beneficiary(), row.projectName())
                .flatMap(Optional::stream)
                .map(f -> FoldedText.words(f.value()))
                .collect(Collectors.joining(" "));
        return of(row).saying(said, true);
    }

    /** With the text of its paper, in which the other side's names may stand. */
    Traits worded(String text) {
        return saying(FoldedText.words(text), false);
    }

    private Traits saying(String words, boolean row) {
        return with(sharesNumber, Optional.of(words), row);
    }

    /** With the number of a paper that decides several matters. */
    Traits sharingNumber() {
        return with(true, said, isRow);
    }

    private Traits with(boolean shares, Optional<String> words, boolean row) {
        return new Traits(
                diaryNumber,
                ids,
                name,
                organisation,
                amounts,
                percent,
                start,
                end,
                replaces,
                decided,
                shares,
                words,
                row);
    }

    private static Set<Money> values(Stream<Optional<Field<Money>>> fields) {
        return fields.flatMap(Optional::stream).map(Field::value).collect(Collectors.toSet());
    }

    /** This, and what it lacks taken from another of the same matter. */
    public Traits or(Traits other) {
        return new Traits(
                diaryNumber.or(other::diaryNumber),
                ids.isEmpty() ? other.ids : ids,
                name.or(other::name),
                organisation.or(other::organisation),
                amounts.isEmpty() ? other.amounts : amounts,
                percent.or(other::percent),
                start.or(other::start),
                end.or(other::end),
                replaces.or(other::replaces),
                decided.or(other::decided),
                diaryNumber.isPresent() ? sharesNumber : other.sharesNumber,
                said.or(other::said),
                isRow || other.isRow);
    }

    /** Whether the words kept of this hold the other's project name. */
    public boolean saysNameOf(Traits other) {
        return other.name.filter(n -> says(FoldedText.words(n))).isPresent();
    }

    /** Whether the words kept of this hold the name of the other's organisation. */
    public boolean saysOrganisationOf(Traits other) {
        return other.organisation.filter(o -> says(FoldedText.bare(o.name()))).isPresent();
    }

    private boolean says(String words) {
        return words.length() >= LEAST_SAID
                && said.filter(s -> (" " + s + " ").contains(" " + words + " ")).isPresent();
    }

    /** Whether the two share an amount, to the krona. */
    public boolean sharesAmount(Traits other) {
        return amounts.stream().anyMatch(a -> other.amounts.stream().anyMatch(b -> !a.differsFrom(b, Money.kronor(1))));
    }

    /** False only where both state days that do not meet. */
    public boolean mayOverlap(Traits other) {
        boolean before = end.isPresent() && other.start.isPresent() && end.get().isBefore(other.start.get());
        boolean after =
                start.isPresent() && other.end.isPresent() && other.end.get().isBefore(start.get());
        return !before && !after;
    }

    /** False only where both name one and not the same. */
    public boolean mayBeSameOrganisation(Traits other) {
        return organisation.isEmpty()
                || other.organisation.isEmpty()
                || organisation.get().isSameAs(other.organisation.get());
    }

    /** Whether this decision says that it changes or replaces the other: by its number, or by its day and on one project. */
    public boolean replaces(Traits other) {
        return replaces.isPresent()
                && (isSameNumber(replaces, other.diaryNumber)
                        || replaces.equals(other.decided.map(day -> FoldedText.id(day.toString())))
                                && hasNameOf(other));
    }

    /** Whether both have a number, and the same, perhaps without its register's letters. */
    public boolean hasNumberOf(Traits other) {
        return isSameNumber(diaryNumber, other.diaryNumber);
    }

    /** Whether this bears the number of the decision that the other changes or replaces. */
    boolean isReplacedBy(Traits other) {
        return isSameNumber(diaryNumber, other.replaces);
    }

    private static boolean isSameNumber(Optional<String> one, Optional<String> other) {
        return one.flatMap(a -> other.filter(b -> FoldedText.isSameNumber(a, b)))
                .isPresent();
    }

    /** Whether both name the project, and the same. */
    public boolean hasNameOf(Traits other) {
        return name.isPresent() && name.map(n -> n.replace(" ", "")).equals(other.name.map(n -> n.replace(" ", "")));
    }

    /** Keys of which two records of one matter share at least one: only such are ever compared. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(diaryNumber, replaces)
                .flatMap(Optional::stream)
                .forEach(d -> keys.add("dnr " + FoldedText.serial(d)));
        ids.stream().sorted().forEach(i -> keys.add("id " + i));
        name.ifPresent(n -> keys.add("namn " + n.replace(" ", "")));
        amounts.stream().sorted().forEach(a -> keys.add("belopp " + a.kronor().setScale(0, RoundingMode.HALF_UP)));
        organisation.map(Organisation::name).ifPresent(o -> {
            name.ifPresent(n -> keys.add("ord " + o + " " + String.join(" ", longestWords(n))));
            if (start.isPresent() && end.isPresent()) {
                keys.add("tid " + o + " " + start.get() + " " + end.get());
            }
        });
        return keys;
    }

    private static List<String> longestWords(String name) {
        Comparator<String> longestFirst = Comparator.comparingInt(w -> -w.length());
        return new TreeSet<>(Arrays.asList(name.split("\\W+")))
                .stream().sorted(longestFirst).limit(2).toList();
    }
}
