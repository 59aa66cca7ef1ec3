package se.stodkoll.made;

import java.util.ArrayList;
import java.util.List;
import se.stodkoll.model.value.Unit;

/** Budget tables as blocks. */
final class Tables {
    private final Dice dice;
    private final Pen pen;
    private final GridLook look;
    private final String total;
    private final String year;

    Tables(Dice dice, Pen pen, GridLook look) {
        this.dice = dice;
        this.pen = pen;
        this.look = look;
        total = dice.pick("Totalt", "Totalt", "Totalt", "Summa", "Total");
        year = dice.chance(0.12) ? "År " : "";
    }

    /** Costs, financing and contributions in kind below a heading that may tell the unit. */
    List<Block> budget(Asked.BudgetSheets budget) {
        List<Block> blocks = new ArrayList<>();
        String unit = unitName(budget.costs().unit());
        boolean inHeading = dice.chance(0.5);
        String heading = dice.pick(
                "Kostnads- och finansieringsbudget", "Budget och finansiering", "Ekonomi", "Projektets budget");
        blocks.add(new Block.Heading(heading + (inHeading && !unit.isEmpty() ? " (" + unit + ")" : ""), 2));
        if (!inHeading && !unit.isEmpty()) {
            blocks.add(new Block.Line("Belopp i " + unit));
        }
        blocks.add(grid(budget.costs()));
        blocks.add(new Block.Gap(1));
        blocks.add(grid(budget.financing()));
        budget.inKind().ifPresent(sheet -> {
            blocks.add(new Block.Gap(1));
            blocks.add(grid(sheet));
        });
        return blocks;
    }

    private String unitName(Unit unit) {
        return switch (unit) {
            case SEK -> dice.chance(0.2) ? "kronor" : "";
            case TSEK -> dice.pick("tkr", "tkr", "tusental kronor");
            case MSEK -> dice.pick("mnkr", "mnkr", "miljoner kronor");
        };
    }

    Block.Grid grid(Sheet sheet) {
        return grid(sheet.head(), sheet, sheet.rows());
    }

    /** A table of some of a sheet's rows. */
    Block.Grid grid(String head, Sheet sheet, List<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(head(head, sheet));
        String group = "";
        for (Row row : rows) {
            if (!row.group().equals(group) && !row.group().isEmpty()) {
                lines.add(List.of(row.group()));
            }
            group = row.group();
            List<String> cells = new ArrayList<>(List.of(row.label()));
            if (!row.hasNoAmount()) {
                row.cells().forEach(c -> cells.add(pen.cell(c, sheet.unit())));
            }
            lines.add(cells);
        }
        return new Block.Grid(widths(sheet.years().size()), lines, look);
    }

    private List<String> head(String first, Sheet sheet) {
        List<String> head = new ArrayList<>(List.of(first));
        sheet.years().forEach(y -> head.add(year + y));
        head.add(total);
        return head;
    }

    /** Wide enough that no amount wraps; the label takes the rest or, at times, less. */
    private List<Double> widths(int years) {
        double figure = years >= 4 ? 0.125 : years == 3 ? 0.14 : 0.16;
        double label = Math.min(1 - figure * (years + 1), dice.between(0.26, 0.5));
        List<Double> widths = new ArrayList<>(List.of(label));
        for (int i = 0; i <= years; i++) {
            widths.add(figure);
        }
        return widths;
    }
}
