package se.stodkoll.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import se.stodkoll.model.value.Evidence;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;
import se.stodkoll.model.value.Period;
import se.stodkoll.model.word.Alternative;
import se.stodkoll.model.word.Box;

/** The smallest pieces of report.json: a value read from paper, where it stands, a period. Absent is null. */
final class FieldJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FieldJson() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static JsonNode number(BigDecimal value) {
        return NODES.numberNode(value);
    }

    static JsonNode text(Optional<String> value) {
        return value.<JsonNode>map(NODES::textNode).orElseGet(NODES::nullNode);
    }

    static <T> ArrayNode array(Collection<T> values, Function<? super T, JsonNode> each) {
        ArrayNode array = NODES.arrayNode(values.size());
        values.forEach(v -> array.add(each.apply(v)));
        return array;
    }

    static ArrayNode texts(Collection<String> values) {
        return array(values, NODES::textNode);
    }

    static JsonNode field(Optional<? extends Field<?>> field) {
        return field.<JsonNode>map(FieldJson::field).orElseGet(NODES::nullNode);
    }

    static ObjectNode field(Field<?> field) {
        ObjectNode node = object();
        node.set("value", value(field.value()));
        node.put("confidence", field.confidence());
        node.put("source", field.source().name());
        node.set("evidence", evidence(field.evidence()));
        node.set("alternatives", array(field.alternatives(), FieldJson::alternative));
        return node;
    }

    static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = object();
        node.put("document", evidence.document());
        node.put("page", evidence.page());
        node.set("box", evidence.box().map(FieldJson::box).orElseGet(NODES::nullNode));
        node.put("text", evidence.text());
        return node;
    }

    static ObjectNode period(Period period) {
        ObjectNode node = object();
        node.set("start", field(period.start()));
        node.set("end", field(period.end()));
        return node;
    }

    private static JsonNode value(Object value) {
        if (value instanceof Money money) {
            return number(money.kronor());
        } else if (value instanceof BigDecimal decimal) {
            return number(decimal);
        } else if (value instanceof Integer integer) {
            return NODES.numberNode(integer);
        } else if (value instanceof Boolean bool) {
            return NODES.booleanNode(bool);
        } else if (value instanceof LocalDate || value instanceof String || value instanceof Enum<?>) {
            return NODES.textNode(value.toString());
        }
        throw new IllegalArgumentException("no JSON form for a field of " + value.getClass());
    }

    private static JsonNode box(Box box) {
        return NODES.arrayNode().add(box.x0()).add(box.y0()).add(box.x1()).add(box.y1());
    }

    private static JsonNode alternative(Alternative alternative) {
        return object().put("text", alternative.text()).put("confidence", alternative.confidence());
    }
}
