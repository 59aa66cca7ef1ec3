package se.stodkoll.field;

import se.stodkoll.made.Dice;

/** Makes tables of a kind. */
final class TableMaker {
    private TableMaker() {}

    static MadeTable make(Dice dice, Kind kind, HeadForm form) {
        Spelling spelling = Spelling.random(dice);
        ColumnHeads heads = new ColumnHeads(dice, form, spelling.unitName());
        BudgetKinds budgets = new BudgetKinds(dice, heads, spelling);
        ListKinds lists = new ListKinds(dice, heads, spelling);
        return switch (kind) {
            case COSTS -> budgets.byYear(kind, Wording.COSTS, Wording.LABEL_HEADS, 9);
            case FINANCING -> budgets.byYear(kind, Wording.FINANCING, Wording.FINANCING_HEADS, 7);
            case IN_KIND -> budgets.byYear(kind, Wording.IN_KIND, Wording.LABEL_HEADS, 4);
            case YEARS_DOWN -> budgets.yearsDown();
            case LEADERS -> budgets.sums(kind);
            case SIDE_BY_SIDE -> budgets.sideBySide();
            case STATEMENT -> lists.statement();
            case APPLIED -> lists.applied();
            case SUPPORT_LIST -> lists.supportList();
            case RECIPIENTS -> lists.recipients();
        };
    }
}
