package se.stodkoll.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import se.stodkoll.codec.ModelJson;

/** The form of Parquet tables, made of the JSON Schema of report.json: what it says of a document or case is the table's. */
final class ContractForm {
    /** Kronor with öre, up to a thousand billion. */
    private static final DataType MONEY = DataTypes.createDecimalType(18, 2);

    private final JsonNode definitions;

    private ContractForm(JsonNode definitions) {
        this.definitions = definitions;
    }

    /** @param definition "document" or "case" */
    static StructType of(String definition) {
        try (InputStream in = ContractForm.class.getResourceAsStream("/schema/report.schema.json")) {
            JsonNode definitions = ModelJson.mapper().readTree(in).get("$defs");
            return (StructType) new ContractForm(definitions).type(definitions.get(definition), DataTypes.DoubleType);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own schema cannot be read", e);
        }
    }

    /** @param number what a number is here */
    private DataType type(JsonNode node, DataType number) {
        if (node.has("$ref")) {
            String name = node.get("$ref").asText().replaceFirst(".*/", "");
            return type(definitions.get(name), name.equals("money") ? MONEY : DataTypes.DoubleType);
        }
        if (node.has("oneOf")) {
            return type(notNull(node.get("oneOf")), number);
        }
        if (node.has("properties")) {
            return struct(node.get("properties"), number);
        }
        return switch (typeName(node.path("type"))) {
            case "object" -> DataTypes.createMapType(
                    DataTypes.StringType, type(node.get("additionalProperties"), number));
            case "array" -> DataTypes.createArrayType(type(node.get("items"), DataTypes.DoubleType));
            case "integer" -> DataTypes.LongType;
            case "number" -> number;
            case "boolean" -> DataTypes.BooleanType;
            default -> DataTypes.StringType;
        };
    }

    private DataType struct(JsonNode properties, DataType number) {
        List<StructField> fields = new ArrayList<>();
        properties.properties().forEach(property -> {
            // of a field's numbers only its value is money
            boolean ofValue = property.getKey().equals("value") || !properties.has("confidence");
            DataType own = ofValue ? number : DataTypes.DoubleType;
            fields.add(DataTypes.createStructField(property.getKey(), type(property.getValue(), own), true));
        });
        return DataTypes.createStructType(fields);
    }

    private static JsonNode notNull(JsonNode choices) {
        for (JsonNode choice : choices) {
            if (!choice.path("type").asText().equals("null")) {
                return choice;
            }
        }
        throw new IllegalStateException("a choice of nothing but null");
    }

    /** A number or text is a text in a table. */
    private static String typeName(JsonNode type) {
        List<String> names = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(each -> names.add(each.asText()));
        } else {
            names.add(type.asText());
        }
        names.remove("null");
        return names.size() == 1 ? names.get(0) : "string";
    }
}
