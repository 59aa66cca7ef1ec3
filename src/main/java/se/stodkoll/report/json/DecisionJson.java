package se.stodkoll.report.json;

import static se.stodkoll.report.json.FieldJson.array;
import static se.stodkoll.report.json.FieldJson.field;
import static se.stodkoll.report.json.FieldJson.object;
import static se.stodkoll.report.json.FieldJson.period;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.record.SupportList;

/** A decision, or a list of them, in report.json. */
final class DecisionJson {
    private DecisionJson() {}

    static ObjectNode decision(Decision d) {
        ObjectNode node = object();
        node.set("projectName", field(d.projectName()));
        node.set("diaryNumber", field(d.diaryNumber()));
        node.putObject("beneficiary").set("name", field(d.grant().beneficiary()));
        node.set("percent", field(d.grant().percent()));
        node.set("maxAmount", field(d.grant().maxAmount()));
        node.set("outcome", field(d.grant().outcome()));
        node.put("rejected", d.grant().rejected());
        node.set("replaces", field(d.replaces()));
        node.set("period", period(d.period()));
        node.set("decidingBody", field(d.origin().decidingBody()));
        node.set("decisionDate", field(d.origin().decisionDate()));
        node.set("fundingSources", array(d.fundingSources(), DecisionJson::source));
        node.set("conditions", FieldJson.texts(d.terms().conditions()));
        node.set("legalBasis", field(d.terms().legalBasis()));
        node.set("reservations", array(d.terms().reservations(), DecisionJson::reservation));
        ObjectNode restated = node.putObject("restated");
        restated.set("percent", field(d.restated().percent()));
        restated.set("amount", field(d.restated().amount()));
        restated.set("period", period(d.restated().period()));
        return node;
    }

    static ObjectNode supportList(SupportList list) {
        ObjectNode node = object();
        node.set("period", period(list.period()));
        node.set("grants", array(list.grants(), DecisionJson::grant));
        return node;
    }

    private static JsonNode source(Decision.FundingSource source) {
        ObjectNode node = object();
        node.set("name", field(source.name()));
        node.set("amount", field(source.amount()));
        return node;
    }

    private static JsonNode reservation(Decision.Reservation reservation) {
        ObjectNode node = object();
        node.set("amountPerYear", field(reservation.amountPerYear()));
        node.put("fromYear", reservation.fromYear());
        node.put("toYear", reservation.toYear());
        return node;
    }

    private static JsonNode grant(SupportList.SupportGrant grant) {
        ObjectNode node = object();
        node.set("diaryNumber", field(grant.diaryNumber()));
        node.set("supportType", field(grant.supportType()));
        node.set("company", field(grant.recipient().company()));
        node.set("purpose", field(grant.purpose()));
        node.set("gender", field(grant.recipient().gender()));
        node.set("municipality", field(grant.recipient().municipality()));
        node.set("amount", field(grant.amount()));
        node.set("outcome", field(grant.outcome()));
        node.set("decidedBy", field(grant.decidedBy()));
        return node;
    }
}
