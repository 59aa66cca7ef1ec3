package se.stodkoll.lists.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.stodkoll.lists.row.CellLook;
import se.stodkoll.lists.row.ListWeights;
import se.stodkoll.lists.row.ListWords;
import se.stodkoll.lists.row.Role;

/** What each column of a list tells, by its head, by what its cells look like, and by what the others are. */
final class ColumnRoles {
    private static final ListWords WORDS = ListWords.shipped();

    private final List<String> heads;
    private final List<Map<CellLook, Double>> looks = new ArrayList<>();
    /** How likely each column's cells are names of somebody, 0 to 1. */
    private final List<Double> likeness = new ArrayList<>();
    /** Whether all of a column's figures have three digits at most. */
    private final List<Boolean> small = new ArrayList<>();
    /** Share of each column's cells that have a letter. */
    private final List<Double> spoken = new ArrayList<>();

    private final List<Optional<Role>> roles = new ArrayList<>();
    private double evidence;

    /**
     * @param heads of the columns from left to right, empty where one has none
     * @param cells texts of each column's cells
     */
    ColumnRoles(List<String> heads, List<List<String>> cells) {
        this.heads = heads;
        for (List<String> column : cells) {
            Map<CellLook, Double> shares = new EnumMap<>(CellLook.class);
            boolean points = true;
            for (String text : column) {
                CellLook look = CellLook.of(text);
                shares.merge(look, 1.0 / column.size(), Double::sum);
                points &= look != CellLook.AMOUNT || CellLook.isSmall(text);
            }
            looks.add(shares);
            small.add(points);
            spoken.add(column.stream()
                    .mapToDouble(t -> t.chars().anyMatch(Character::isLetter) ? 1 : 0)
                    .average()
                    .orElse(0));
            likeness.add(column.stream().mapToDouble(WORDS::likeness).average().orElse(0));
            roles.add(Optional.empty());
        }
        assign();
    }

    /** The role of each column; empty where nothing tells. */
    List<Optional<Role>> roles() {
        return roles;
    }

    /** Whether a role's column has its word and no more for a head. */
    boolean isHeaded(Role role) {
        int column = roles.indexOf(Optional.of(role));
        return column >= 0 && WORDS.head(heads.get(column), role) >= ListWeights.HEAD;
    }

    /** How much speaks for a list of support beside its having labels and amounts. */
    double evidence() {
        return evidence;
    }

    /** The best pair of column and role first, until none is good enough. */
    private void assign() {
        boolean[] taken = new boolean[Role.values().length];
        while (true) {
            double best = ListWeights.LEAST;
            int column = -1;
            Role role = null;
            for (int c = 0; c < heads.size(); c++) {
                for (Role r : Role.values()) {
                    double score = roles.get(c).isEmpty() && !taken[r.ordinal()] ? score(c, r) : 0;
                    if (score > best) {
                        best = score;
                        column = c;
                        role = r;
                    }
                }
            }
            if (role == null) {
                break;
            }
            roles.set(column, Optional.of(role));
            taken[role.ordinal()] = true;
        }
        onlyNames();
        onlyWords();
        weigh();
    }

    /** Names of what nobody says that it is a project are recipients. */
    private void onlyNames() {
        int project = roles.indexOf(Optional.of(Role.PROJECT));
        boolean named = project >= 0 && WORDS.head(heads.get(project), Role.PROJECT) > 0;
        if (project >= 0 && !named && !roles.contains(Optional.of(Role.RECIPIENT))) {
            roles.set(project, Optional.of(Role.RECIPIENT));
        }
    }

    /** The one column of other words beside recipients says what they got it for, whatever its head calls that. */
    private void onlyWords() {
        if (!roles.contains(Optional.of(Role.RECIPIENT)) || roles.contains(Optional.of(Role.PROJECT))) {
            return;
        }
        boolean headless = heads.stream().allMatch(String::isBlank);
        List<Integer> left = IntStream.range(0, heads.size())
                .filter(c ->
                        roles.get(c).isEmpty() && (headless || !heads.get(c).isBlank() && !WORDS.isHead(heads.get(c))))
                .filter(c -> share(c, CellLook.WORDS) > ListWeights.SHARE_OF_CELLS
                        && spoken.get(c) > ListWeights.SHARE_OF_CELLS)
                .boxed()
                .toList();
        if (left.size() == 1) {
            roles.set(left.get(0), Optional.of(Role.PROJECT));
        }
    }

    private void weigh() {
        for (int c = 0; c < heads.size(); c++) {
            if (roles.get(c).isPresent()) {
                Role role = roles.get(c).get();
                double head = WORDS.head(heads.get(c), role);
                evidence += switch (role) {
                    case RECIPIENT -> Math.max(0, head) / 2 + 2 * likeness.get(c);
                    case PROJECT, APPLIED -> Math.max(0, head) / 2;
                    case NUMBER, PLACE, SUPPORT_TYPE, GENDER -> 2 * look(c, role);
                    case GRANTED, SHARE, OUTCOME, DECIDED_BY, DATE -> 0;
                };
            }
        }
    }

    private double share(int column, CellLook... any) {
        return Arrays.stream(any)
                .mapToDouble(l -> looks.get(column).getOrDefault(l, 0.0))
                .sum();
    }

    private double score(int column, Role role) {
        double head = WORDS.head(heads.get(column), role);
        double look = look(column, role);
        double left = -ListWeights.LEFT * column;
        return switch (role) {
            case GRANTED, APPLIED, SHARE, DATE ->
                look < ListWeights.SHARE_OF_CELLS || role.isAmount() && isOfPoints(column, head)
                        ? 0
                        : head + ListWeights.LOOK * look + untold(role, head) + ListWeights.LAST_AMOUNT * column;
            case NUMBER -> look < ListWeights.SHARE_OF_CELLS && head <= 0 ? 0 : head + ListWeights.LOOK * look + left;
            case PLACE, GENDER, SUPPORT_TYPE, OUTCOME ->
                isAmounts(column) || (head <= 0 && look < ListWeights.SHARE_OF_CELLS)
                        ? 0
                        : head + ListWeights.LOOK * look + left;
            case RECIPIENT, PROJECT -> isAmounts(column) ? 0 : head + ListWeights.NAMES * look + left;
            case DECIDED_BY -> head <= 0 || isAmounts(column) ? 0 : head + left;
        };
    }

    /** Points, ranks, members: small figures under a head that says nothing of money. */
    private boolean isOfPoints(int column, double head) {
        return head <= 0 && !heads.get(column).isBlank() && small.get(column);
    }

    private static double untold(Role role, double head) {
        return role == Role.APPLIED && head <= 0 ? ListWeights.UNTOLD : 0;
    }

    private boolean isAmounts(int column) {
        return share(column, CellLook.AMOUNT) > ListWeights.SHARE_OF_CELLS;
    }

    /** How many of a column's cells look as a role's do, 0 to 1. */
    private double look(int column, Role role) {
        return switch (role) {
            case GRANTED ->
                share(column, CellLook.AMOUNT) == 0
                        ? 0
                        : share(column, CellLook.AMOUNT, CellLook.OUTCOME, CellLook.NIL);
            case APPLIED -> share(column, CellLook.AMOUNT) == 0 ? 0 : share(column, CellLook.AMOUNT, CellLook.NIL);
            case SHARE -> share(column, CellLook.PERCENT);
            case NUMBER -> share(column, CellLook.NUMBER);
            case DATE -> share(column, CellLook.DATE);
            case PLACE -> share(column, CellLook.PLACE);
            case GENDER -> share(column, CellLook.GENDER) == 0 ? 0 : share(column, CellLook.GENDER, CellLook.NIL);
            case OUTCOME -> share(column, CellLook.OUTCOME);
            case SUPPORT_TYPE -> share(column, CellLook.SUPPORT_TYPE);
            case RECIPIENT -> share(column, CellLook.ORGANISATION) * 2 + share(column, CellLook.WORDS, CellLook.PLACE);
            case PROJECT -> share(column, CellLook.WORDS, CellLook.SUPPORT_TYPE, CellLook.ORGANISATION);
            case DECIDED_BY -> share(column, CellLook.WORDS);
        };
    }
}
