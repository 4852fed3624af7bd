package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import kz.saulet.architecture.ElementAddress;
import kz.saulet.architecture.ElementRow;
import kz.saulet.architecture.ElementView;
import kz.saulet.architecture.HistoryEntry;
import kz.saulet.architecture.Value;
import kz.saulet.graph.GraphNames;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Property;
import kz.saulet.metamodel.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Elements as JSON. The form of a value follows from the metamodel: text in several languages is an object by language
 * tag, a property with at most one value is that value, any other an array; a relation is an object with {@code iri}.
 */
final class ElementJson {

    private ElementJson() {}

    static JsonObject view(ElementView view) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        view.values().stream()
                .filter(v -> !v.values().isEmpty())
                .forEach(v -> values.add(v.property().id(), values(v.property(), v.values())));
        return head(view.address(), view.kind().id(), view)
                .add("position", view.position())
                .add("values", values)
                .add("incoming", incoming(view))
                .build();
    }

    private static JsonObjectBuilder head(ElementAddress address, String kind, ElementView view) {
        return marks(identity(address, kind), view.synthetic(), view.factStatus())
                .add("label", JsonTexts.json(view.label()));
    }

    static JsonObject row(ElementRow row, Kind kind) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        row.values()
                .forEach((id, all) -> kind.property(id).ifPresent(property -> values.add(id, values(property, all))));
        return marks(identity(row.address(), row.kindId()), row.synthetic(), row.factStatus())
                .add("label", JsonTexts.json(row.label()))
                .add("values", values)
                .build();
    }

    private static JsonObjectBuilder identity(ElementAddress address, String kind) {
        return Json.createObjectBuilder()
                .add("id", ElementIds.id(address.iri()))
                .add("iri", address.iri())
                .add("kind", kind)
                .add("graph", GraphNames.path(address.graph()));
    }

    private static JsonObjectBuilder marks(JsonObjectBuilder to, boolean synthetic, @Nullable String factStatus) {
        return to.add("synthetic", synthetic).add("factStatus", JsonTexts.orNull((Object) factStatus));
    }

    private static JsonArrayBuilder incoming(ElementView view) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        view.incoming().forEach(relation -> {
            JsonArrayBuilder shown = Json.createArrayBuilder();
            relation.shown().forEach(r -> shown.add(reference(r)));
            all.add(Json.createObjectBuilder()
                    .add("property", relation.property().id())
                    .add("kind", relation.kindId())
                    .add("label", JsonTexts.json(relation.label()))
                    .add("total", relation.total())
                    .add("elements", shown));
        });
        return all;
    }

    static JsonArray history(List<HistoryEntry> entries) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        entries.forEach(entry -> {
            JsonArrayBuilder changes = Json.createArrayBuilder();
            entry.changes()
                    .forEach(c -> changes.add(Json.createObjectBuilder()
                            .add("property", c.property())
                            .add("label", JsonTexts.json(c.label()))
                            .add("removed", plain(c.removed()))
                            .add("added", plain(c.added()))));
            all.add(Json.createObjectBuilder()
                    .add("position", entry.position())
                    .add("at", entry.at().toString())
                    .add("author", entry.author())
                    .add("cause", entry.cause())
                    .add("reason", JsonTexts.orNull((Object) entry.reason()))
                    .add("changes", changes));
        });
        return all.build();
    }

    private static JsonValue values(Property property, List<Value> values) {
        if (property.type().isLocalized()) {
            return localized(values);
        }
        if (property.multiple()) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            values.forEach(v -> all.add(value(v, property.type())));
            return all.build();
        }
        return value(values.get(0), property.type());
    }

    private static JsonObject localized(List<Value> values) {
        JsonObjectBuilder byLang = Json.createObjectBuilder();
        for (Value value : values) {
            if (value instanceof Value.Literal text) {
                byLang.add(text.lang().isEmpty() ? "und" : text.lang(), text.lexical());
            }
        }
        return byLang.build();
    }

    /** Values that may be of any type, told with their language or their name. */
    private static JsonArrayBuilder plain(List<Value> values) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Value value : values) {
            if (value instanceof Value.Literal literal) {
                all.add(Json.createObjectBuilder()
                        .add("value", literal.lexical())
                        .add("lang", literal.lang()));
            } else {
                all.add(reference((Value.Reference) value));
            }
        }
        return all;
    }

    private static JsonValue value(Value value, ValueType type) {
        if (value instanceof Value.Reference reference) {
            return reference(reference);
        }
        String lexical = ((Value.Literal) value).lexical();
        return switch (type) {
            case BOOLEAN -> lexical.equals("true") || lexical.equals("1") ? JsonValue.TRUE : JsonValue.FALSE;
            case INTEGER, DECIMAL -> number(lexical);
            default -> Json.createValue(lexical);
        };
    }

    private static JsonValue number(String lexical) {
        try {
            return Json.createValue(new BigDecimal(lexical));
        } catch (NumberFormatException notANumber) {
            return Json.createValue(lexical);
        }
    }

    private static JsonObject reference(Value.Reference reference) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("iri", reference.iri()).add("label", JsonTexts.json(reference.label()));
        if (reference.kindId() != null) {
            json.add("id", ElementIds.id(reference.iri())).add("kind", reference.kindId());
        }
        return json.build();
    }
}
