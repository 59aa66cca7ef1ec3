package se.stodkoll.lists.row;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stodkoll.model.value.Unit;
import se.stodkoll.text.vocabulary.CarriedSums;
import se.stodkoll.text.vocabulary.FoldedLabels;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Memo;
import se.stodkoll.text.vocabulary.MunicipalityRegister;
import se.stodkoll.text.vocabulary.Vocabulary;

/** The words that lists are known by; from {@code /vocabulary/lists.yaml}. Immutable. */
public final class ListWords {
    /** Before the unit of a list, but not of a figure of its own ("140 miljoner kronor"). */
    private static final Vocabulary ACTS = Vocabulary.load("acts");

    private static final String GRANT = words("GRANT.ACTIVE.strong", "GRANT.PASSIVE.strong", "GRANT.APPROVING.strong");
    private static final String REJECT = words("REJECT.ACTIVE.strong", "REJECT.PASSIVE.strong", "REJECT.ACTIVE.weak");
    private static final Pattern GRANTING = Pattern.compile("(?iu)" + GRANT);
    private static final Pattern REFUSING =
            Pattern.compile("(?iu)" + REJECT + "|" + GRANT + "\\s+" + ACTS.word("negation"));
    private static final Pattern DENYING = Pattern.compile("(?iu)" + REJECT + "|" + ACTS.word("negation"));

    private static final String NAMED = "(?iu)(?<![\\p{L}\\d])(?<!\\d[ \\u00a0])";

    /** "Beslut 2024", "Bidrag 2022/23". */
    private static final Pattern YEARS = Pattern.compile("\\s+(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?$");

    /** A capital or a figure, perhaps behind a quote. */
    private static final Pattern BEGINS = Pattern.compile("[\"”“»'’]?[\\p{Lu}\\d]");
    /** A capital behind the first word that ends no sentence, or a word of capitals. */
    private static final Pattern CAPITALS = Pattern.compile("(?<=[\\p{L}\\d,&] )\\p{Lu}|^\\p{Lu}{2,}(?!\\p{L})");
    /** All capitals stand behind a small word, as those of places do in what is done there: "Rensning av diken i Tallmo". */
    private static final Pattern PLACED = Pattern.compile("[^ ]+(?: \\p{Ll}[^ ]*)+ \\p{Lu}.*");

    /** Behind a municipality's name, with and without its genitive. */
    private static final String CALLED = "\\s+" + Vocabulary.load("names").exact("municipality.behind") + "$";

    private static final Pattern MUNICIPALITY = Pattern.compile("(?iu)" + CALLED);
    private static final Pattern MUNICIPALITY_OF = Pattern.compile("(?iu)s?" + CALLED);

    private static final Pattern SLASHED = Pattern.compile("\\s*/.*");
    private static final Pattern FIGURES = Pattern.compile("\\d");

    private static final int MOST_KEPT = 20_000;

    private static final ListWords SHIPPED = new ListWords(Vocabulary.load("lists"));

    private final Map<Role, FoldedLabels> heads = new EnumMap<>(Role.class);
    private final Memo<String, Map<Role, Double>> known = new Memo<>(MOST_KEPT, this::head);
    private final Memo<String, Optional<Role>> roles = new Memo<>(MOST_KEPT, this::find);
    private final Vocabulary words;
    private final MunicipalityRegister registers = MunicipalityRegister.load();
    private final Pattern unitBehind;
    private final Pattern thousands;
    private final Pattern millions;
    private final Pattern projectBefore;
    private final Pattern sender;
    private final Pattern supporting;
    private final Set<String> shortForms;
    private final Pattern purposeLead;
    private final Pattern purposeNoun;
    private final Set<String> opening;
    private final Pattern giving;
    private final Pattern given;
    private final Pattern paying;
    private final Pattern bounds;
    private final Pattern support;
    private final Pattern to;
    private final Pattern rejectedWord;
    private final Pattern projects;
    private final Pattern each;
    private final Pattern remaining;
    private final Set<String> organisations;
    private final Set<String> named = new TreeSet<>();
    private final List<String> costs;

    private ListWords(Vocabulary words) {
        this.words = words;
        Map<String, List<String>> all = words.map("heads");
        for (Role role : Role.values()) {
            heads.put(role, FoldedLabels.of(all.getOrDefault(role.key(), List.of())));
        }
        unitBehind = Pattern.compile("(?iu)[\\s,(]+" + words.pattern("head.units") + "\\)?\\s*$");
        thousands = Pattern.compile(NAMED + any(words.map("units").get("1000")) + "(?![\\p{L}\\d])");
        millions = Pattern.compile(NAMED + any(words.map("units").get("1000000")) + "(?![\\p{L}\\d])");
        projectBefore = Pattern.compile("(?iu)^\\s*[,:–-]?\\s*" + words.pattern("project.before") + "\\s+");
        supporting = Pattern.compile("(?iu)" + any(words.list("supporting.ends")) + "(?!\\p{L})");
        sender = Pattern.compile("(?iu)^" + words.pattern("sender") + "\\s+(?=\\p{Lu})");
        purposeLead = Pattern.compile("(?iu)^" + words.pattern("purpose.lead") + "\\s+(?=[\\p{L}\\d\"”“»'’])");
        purposeNoun = Pattern.compile("^" + words.pattern("purpose.nouns") + "\\s");
        giving = Pattern.compile(
                "(?iu)" + words.word("giving") + "|(?<=\\p{L}{3})" + any(words.list("giving.ends")) + "(?!\\p{L})");
        paying = Pattern.compile("(?iu)" + words.word("paying"));
        to = Pattern.compile("(?iu)^\\s*[,:–-]?\\s*" + words.pattern("to") + "\\s+");
        support = Pattern.compile("(?iu)^" + any(words.list("support.before")) + "\\s+");
        bounds = Pattern.compile("(?iu)" + words.word("bounds"));
        given = Pattern.compile("(?iu)" + words.word("given"));
        rejectedWord = Pattern.compile("(?iu)" + words.word("rejected"));
        remaining = Pattern.compile("(?iu)" + words.word("remaining"));
        each = Pattern.compile("(?iu)" + words.word("each"));
        projects = Pattern.compile("(?iu)" + words.word("projects"));
        organisations = new TreeSet<>(words.list("organisations"));
        Vocabulary names = Vocabulary.load("names");
        List.of("organisation.marks", "organisation.endings")
                .forEach(key -> names.list(key).forEach(named::add));
        named.addAll(organisations);
        shortForms = Set.copyOf(names.list("stopped"));
        opening = Set.copyOf(names.list("opening.nouns"));
        costs = Vocabulary.load("budgets").list("cost.words").stream()
                .map(Labels::fold)
                .toList();
    }

    public static ListWords shipped() {
        return SHIPPED;
    }

    /** A pattern for any of a key's words. */
    String pattern(String key) {
        return any(words.list(key));
    }

    private static String any(List<String> spellings) {
        StringBuilder pattern = new StringBuilder("(?:");
        spellings.stream()
                .sorted((a, b) -> b.length() - a.length())
                .forEach(s -> pattern.append(Pattern.quote(s)).append('|'));
        return pattern.deleteCharAt(pattern.length() - 1).append(')').toString();
    }

    /** How much a head speaks for a role; 0 where it says nothing known. */
    public double head(String printed, Role role) {
        return known.of(printed).get(role);
    }

    private Map<Role, Double> head(String printed) {
        String head = Labels.fold(
                        YEARS.matcher(unitBehind.matcher(Labels.joined(printed)).replaceFirst(""))
                                .replaceFirst(""))
                .trim();
        Map<Role, Double> likely = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            likely.put(role, weigh(head, role));
        }
        return likely;
    }

    private double weigh(String head, Role role) {
        if (head.isEmpty()) {
            return 0;
        }
        if (isAny(head, heads.get(role))) {
            return ListWeights.HEAD;
        }
        boolean other = heads.values().stream().anyMatch(list -> isAny(head, list));
        boolean part = !other
                && heads.get(role).folded().stream()
                        .anyMatch(w -> w.length() > 2 && (" " + head + " ").contains(" " + w + " "));
        return part ? ListWeights.HEAD_IN_PART : other ? ListWeights.OTHER_HEAD : 0;
    }

    /** Equal to one of the words, or begun as one where a narrow column broke it. */
    private static boolean isAny(String head, FoldedLabels list) {
        String begun = head.endsWith("-") && head.length() > 5 ? head.substring(0, head.length() - 1) : null;
        return list.has(head) || (begun != null && list.folded().stream().anyMatch(w -> w.startsWith(begun)));
    }

    /** Whether a head is a word of any role. */
    public boolean isHead(String printed) {
        return List.of(Role.values()).stream().anyMatch(r -> head(printed, r) > 0);
    }

    /** Whether words are a role's head and no more than that. */
    public boolean isWholeHead(String printed) {
        return List.of(Role.values()).stream().anyMatch(r -> head(printed, r) >= ListWeights.HEAD);
    }

    /** The head that a role's column has most often. */
    public String usualHead(Role role) {
        return words.list("heads.usual").get(role == Role.APPLIED ? 0 : 1);
    }

    /** The first role whose head a word is. */
    public Optional<Role> role(String word) {
        return roles.of(Labels.fold(word));
    }

    private Optional<Role> find(String folded) {
        return heads.entrySet().stream()
                .filter(e -> isAny(folded, e.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The role that a label in front of a value tells, by a word of it at least; empty where it tells none.
     *
     * @param amount whether the value is an amount
     */
    public Optional<Role> labelled(String label, boolean amount) {
        return amount
                ? Stream.of(Role.APPLIED, Role.GRANTED)
                        .filter(r -> head(label, r) >= ListWeights.HEAD_IN_PART)
                        .findFirst()
                : role(label)
                        .or(() -> Stream.of(Role.values())
                                .filter(r -> !r.isAmount() && head(label, r) >= ListWeights.HEAD_IN_PART)
                                .findFirst());
    }

    /** Whether a row is a sum, or carries one over from page to page. */
    public boolean isSum(String label) {
        return begins(label, "sums") || CarriedSums.is(label);
    }

    public boolean isRejected(String text) {
        return begins(text.replace("/", " "), "rejected");
    }

    private static String words(String... keys) {
        return Stream.of(keys).map(ACTS::word).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether a sentence says that something is granted, and not that anything is turned down. */
    public boolean isGranting(String sentence) {
        return GRANTING.matcher(sentence).find() && !DENYING.matcher(sentence).find();
    }

    /** Whether a sentence says that something is turned down. */
    public boolean isRefusing(String sentence) {
        return REFUSING.matcher(sentence).find();
    }

    public boolean isOutcome(String text) {
        return isRejected(text) || begins(text.replace("/", " "), "granted");
    }

    private boolean begins(String text, String key) {
        String folded = Labels.fold(text);
        return words.list(key).stream().anyMatch(w -> {
            boolean whole = folded.length() <= w.length() || !Character.isLetterOrDigit(folded.charAt(w.length()));
            return whole && Labels.same(folded.substring(0, Math.min(w.length(), folded.length())), w);
        });
    }

    /** The words that lead to an amount, without those that only bound it; empty where it begins with its figures. */
    public String before(String amount) {
        Matcher figures = FIGURES.matcher(amount);
        String words = figures.find() ? amount.substring(0, figures.start()) : "";
        String own = bounds.matcher(words)
                .replaceAll("")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
        return own.length() < ListWeights.WORD ? "" : own;
    }

    boolean isGender(String text) {
        return words.list("genders").contains(text);
    }

    boolean isSupportType(String text) {
        return begins(text.indexOf('/') < 0 ? text : SLASHED.matcher(text).replaceAll(""), "supportTypes");
    }

    public boolean isPlace(String text) {
        String bare = MUNICIPALITY_OF.matcher(text).replaceAll("");
        return registers.isMunicipality(bare)
                || registers.isMunicipality(MUNICIPALITY.matcher(text).replaceAll(""));
    }

    /** Whether a name has a word that names of organisations have. */
    public boolean isOrganisation(String text) {
        return has(text, organisations);
    }

    /** Whether a name of a line may be an organisation's, by any word that such names have. */
    boolean mayBeOrganisation(String text) {
        return has(text, named);
    }

    /** How likely a name of a line is somebody's, 0 to 1: it has a word that organisations' names have, or capitals within, or is written in them. */
    public double likeness(String text) {
        return !begins(text)
                ? 0
                : mayBeOrganisation(text)
                        ? 1
                        : !CAPITALS.matcher(text).find()
                                ? 0
                                : isPlaced(text) ? ListWeights.CAPITALS_BEHIND : ListWeights.CAPITALS;
    }

    private static boolean isPlaced(String text) {
        return PLACED.matcher(text).matches() && text.split(" ").length > ListWeights.SHORT_NAME;
    }

    /** Whether a text begins as names do. */
    public static boolean begins(String text) {
        return BEGINS.matcher(text).lookingAt();
    }

    private static boolean has(String text, Set<String> organisations) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,()]+")) {
            boolean whole = organisations.contains(word);
            boolean end = organisations.stream().anyMatch(o -> o.length() > 4 && word.endsWith(o));
            if (whole || end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is what a budget's costs are called. */
    public boolean isCost(String text) {
        String folded = Labels.fold(text);
        return costs.stream()
                .anyMatch(c -> folded.equals(c) || folded.startsWith(c + " ") || folded.startsWith(c + ","));
    }

    public boolean isBullet(String word) {
        return words.list("bullets").contains(word);
    }

    /** How many letters of a text lead over to a project's name ("för projektet"); 0 where it has none. */
    public int projectBefore(String text) {
        Matcher m = projectBefore.matcher(text);
        return m.find() ? m.end() : 0;
    }

    /**
     * Whether words behind a name say what it gets something for: "för en ny ridå", "inköp av mål".
     *
     * @param named whether a name of more than one word stands before; behind one word a name may go on with a capital, "Hjälp till Liv"
     */
    public boolean isPurpose(String text, boolean named) {
        Matcher lead = purposeLead.matcher(text);
        return purposeNoun.matcher(text).find()
                || lead.find() && (named || !Character.isUpperCase(text.charAt(lead.end())));
    }

    /** How many words before what it is for only lead there: "för". */
    public int purposeLead(String text) {
        Matcher lead = purposeLead.matcher(text);
        return lead.find() ? lead.group().strip().split("\\s+").length : 0;
    }

    /** Whether a name that begins so may go on over "för" and "till": "Stiftelsen för barn". */
    public boolean isOpening(String word) {
        return opening.contains(word.toLowerCase(Locale.ROOT));
    }

    /** How many letters of a text lead over to who gets it ("till"); 0 where it has none. */
    public int to(String text) {
        Matcher m = to.matcher(text);
        return m.find() ? m.end() : 0;
    }

    /** How many words before a name only say that it gets something: "Bidrag till". */
    int support(String text) {
        Matcher m = support.matcher(text);
        return m.find() ? m.group().strip().split("\\s+").length : 0;
    }

    /** Whether a word before an amount only leads from the name to it: "Bidrag till X med". */
    boolean leadsTo(String word) {
        return words.list("leading.to").contains(word);
    }

    /** Whether words over a list tell of giving. */
    public boolean isGiving(String text) {
        return giving.matcher(text).find();
    }

    /** How many words of a line lead to who sent an application, "Ansökan från X"; 0 where they do not. */
    public int sender(String text) {
        Matcher m = sender.matcher(text);
        return m.find() ? m.group().strip().split("\\s+").length : 0;
    }

    /** A name without the full stop of its sentence; one that belongs to a short form stays. */
    String unstopped(String name) {
        return isStopped(name.substring(name.lastIndexOf(' ') + 1)) ? name.substring(0, name.length() - 1) : name;
    }

    /** Whether a word has a full stop behind it that is not its own, as a short form's is. */
    public boolean isStopped(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.matches(".*[\\p{L}\\d]{2,}[)”\"]?\\.")
                && !shortForms.contains(small.substring(0, small.length() - 1));
    }

    /** Whether words behind an amount call it support: "i projektstöd". */
    public boolean isSupport(String text) {
        return supporting.matcher(text).find();
    }

    /** Whether words tell what is paid for, or who pays. */
    public boolean isPaying(String text) {
        return paying.matcher(text).find();
    }

    /** Whether words over a list say that its money is still there to be given. */
    public boolean isRemaining(String text) {
        return remaining.matcher(text).find();
    }

    /**
     * How much words over a list speak for giving: its words do, those of what is paid for in the last line speak against.
     *
     * @param above lines, the nearest last
     */
    public double giving(String above) {
        String last = above.substring(above.stripTrailing().lastIndexOf('\n') + 1);
        return (isGiving(above) ? ListWeights.GIVING : 0)
                - (isPaying(last) && !isGiving(last) ? ListWeights.PAYING : 0)
                - (isRemaining(last) ? ListWeights.REMAINING : 0);
    }

    /** The word that says of all lines below it that they were granted or turned down; empty where none does. */
    public Optional<String> given(String text) {
        return Stream.of(rejectedWord, given)
                .map(p -> p.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    /** Whether a word before an amount goes on with a sentence: "Sökt belopp är". */
    boolean leadsOn(String word) {
        return words.list("leading.on").contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word says who somebody is: "Projektägare är X". */
    public boolean isBeing(String word) {
        return words.list("being").contains(word);
    }

    /** Whether a line says that each of several gets its amount. */
    public boolean isEach(String text) {
        return each.matcher(text).find();
    }

    /** Whether a heading over rows says that they were turned down. */
    boolean isOfRejected(String heading) {
        return rejectedWord.matcher(heading).find();
    }

    /** Whether words over a list say that its lines are projects. */
    public boolean isOfProjects(String text) {
        return projects.matcher(text).find();
    }

    /** Whether a word is no more than a mark. */
    public boolean isMark(String word) {
        return !word.isEmpty() && word.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** The unit that words over a list name. */
    public Unit unit(String text) {
        return thousands.matcher(text).find()
                ? Unit.TSEK
                : millions.matcher(text).find() ? Unit.MSEK : Unit.SEK;
    }
}
