package se.stodkoll.report.json;

import static se.stodkoll.report.json.FieldJson.array;
import static se.stodkoll.report.json.FieldJson.field;
import static se.stodkoll.report.json.FieldJson.object;
import static se.stodkoll.report.json.FieldJson.text;
import static se.stodkoll.report.json.FieldJson.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import se.stodkoll.model.budget.BudgetRow;
import se.stodkoll.model.budget.BudgetTable;
import se.stodkoll.model.budget.TableCheck;
import se.stodkoll.report.digest.YearColumns;

/** Budget tables in report.json: every column but the total stands in each row's amounts, null where empty. */
final class TableJson {
    private TableJson() {}

    static JsonNode table(Optional<BudgetTable> table) {
        return table.<JsonNode>map(TableJson::table).orElseGet(() -> object().nullNode());
    }

    static ObjectNode table(BudgetTable table) {
        ObjectNode node = object();
        node.put("title", table.title());
        node.put("unit", table.unit().name());
        node.set("columns", texts(table.columns()));
        List<String> columns = YearColumns.withoutTotal(table);
        node.set("rows", array(table.rows(), row -> row(row, columns)));
        node.set("malformed", array(table.malformed(), FieldJson::evidence));
        node.set("checks", array(table.checks(), TableJson::check));
        return node;
    }

    private static ObjectNode check(TableCheck check) {
        ObjectNode node = object();
        node.put("row", check.row());
        node.put("column", check.column());
        node.put("outcome", check.outcome().name());
        node.set("computed", FieldJson.number(check.computed().kronor()));
        node.set("printed", FieldJson.number(check.printed().kronor()));
        return node;
    }

    private static ObjectNode row(BudgetRow row, List<String> columns) {
        ObjectNode node = object();
        node.set("group", text(row.group()));
        node.set("label", field(row.label()));
        node.put("kind", row.kind().name());
        ObjectNode amounts = node.putObject("amounts");
        columns.forEach(
                c -> amounts.set(c, field(Optional.ofNullable(row.amounts().get(c)))));
        node.set("total", field(row.total()));
        return node;
    }
}
