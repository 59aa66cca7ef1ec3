package se.stodkoll.report.json;

import static se.stodkoll.report.json.FieldJson.array;
import static se.stodkoll.report.json.FieldJson.field;
import static se.stodkoll.report.json.FieldJson.object;
import static se.stodkoll.report.json.FieldJson.period;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import se.stodkoll.model.budget.Budget;
import se.stodkoll.model.record.Activity;
import se.stodkoll.model.record.Application;

/** An application in report.json. The form's contacts (persons) are left out: no reader of the report needs them. */
final class ApplicationJson {
    private ApplicationJson() {}

    static ObjectNode application(Application a) {
        ObjectNode node = object();
        node.set("projectName", field(a.identity().projectName()));
        node.set("applicationId", field(a.identity().applicationId()));
        node.set("caseId", field(a.identity().caseId()));
        node.set("diaryNumber", field(a.identity().diaryNumber()));
        ObjectNode applicant = node.putObject("applicant");
        applicant.set("name", field(a.applicant().name()));
        applicant.set("organisationNumber", field(a.applicant().organisationNumber()));
        node.set("period", period(a.period()));
        node.put("periodStated", a.request().periodStated());
        node.set("requestedPercent", field(a.request().percent()));
        node.set("requestedAmount", field(a.request().amount()));
        node.set("activities", array(a.activities(), ApplicationJson::activity));
        node.set("budget", budget(a.budget()));
        form(node, a.form());
        node.set("advance", field(a.request().advance()));
        return node;
    }

    private static void form(ObjectNode node, Application.Form form) {
        node.set("shares", array(form.shares(), ApplicationJson::share));
        node.set(
                "municipalities",
                FieldJson.texts(
                        form.municipalities().stream().map(m -> m.value()).toList()));
        ObjectNode payment = node.putObject("payment");
        payment.set("accountType", field(form.accountType()));
        payment.set("accountNumber", field(form.accountNumber()));
        node.set("vatRegistered", field(form.vatRegistered()));
        node.set("procurementActApplies", field(form.procurementActApplies()));
        node.set(
                "answers",
                array(
                        form.answers(),
                        q -> object().put("question", q.question()).put("text", q.text())));
    }

    private static JsonNode share(Application.Share share) {
        ObjectNode node = object().put("name", share.name());
        node.set("percent", field(share.percent()));
        return node;
    }

    private static JsonNode activity(Activity activity) {
        ObjectNode node = object();
        node.set("name", field(activity.name()));
        node.set("start", field(activity.period().start()));
        node.set("end", field(activity.period().end()));
        node.set("cost", field(activity.cost()));
        node.set("steps", array(activity.steps(), ApplicationJson::step));
        return node;
    }

    private static JsonNode step(Activity.Step step) {
        ObjectNode node = object();
        node.set("name", field(step.name()));
        node.set("cost", field(step.cost()));
        return node;
    }

    private static JsonNode budget(Optional<Budget> budget) {
        if (budget.isEmpty()) {
            return object().nullNode();
        }
        ObjectNode node = object();
        ArrayNode years = node.putArray("years");
        budget.get().years().forEach(years::add);
        node.set("costs", TableJson.table(budget.get().costs()));
        node.set("financing", TableJson.table(budget.get().financing()));
        node.set("inKind", TableJson.table(budget.get().inKind()));
        return node;
    }
}
