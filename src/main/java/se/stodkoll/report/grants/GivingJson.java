package se.stodkoll.report.grants;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A grant as the 360Giving standard has it; what is ours alone stands under "stodkoll". */
final class GivingJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private GivingJson() {}

    static ObjectNode of(PublishedGrant grant) {
        ObjectNode node = NODES.objectNode()
                .put("id", grant.id())
                .put("title", grant.title())
                .put("description", grant.description())
                .put("currency", "SEK");
        grant.money().appliedFor().ifPresent(a -> node.put("amountAppliedFor", a));
        node.put("amountAwarded", grant.money().awarded());
        grant.dates().award().ifPresent(d -> node.put("awardDate", d));
        planned(node, grant.dates());
        node.withArray("recipientOrganization").add(organisation(grant.recipient()));
        node.withArray("fundingOrganization").add(organisation(grant.funder().body()));
        grant.funder()
                .programmes()
                .forEach(p -> node.withArray("grantProgramme").addObject().put("title", p));
        ObjectNode origin = node.putObject("stodkoll")
                .put("case", grant.origin().matter())
                .put("status", grant.origin().status())
                .put("decided", grant.origin().decided());
        grant.origin().sources().forEach(s -> origin.withArray("sources").add(s));
        return node;
    }

    private static void planned(ObjectNode node, PublishedGrant.Dates dates) {
        if (dates.start().isPresent() || dates.end().isPresent()) {
            ObjectNode planned = node.withArray("plannedDates").addObject();
            dates.start().ifPresent(d -> planned.put("startDate", d));
            dates.end().ifPresent(d -> planned.put("endDate", d));
        }
    }

    private static ObjectNode organisation(PublishedGrant.Organisation organisation) {
        return NODES.objectNode().put("id", organisation.id()).put("name", organisation.name());
    }
}
