package kz.saulet.metamodel;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (2020-12) of the values of an element, as nested maps and lists of strings, numbers and booleans that
 * any JSON library can write. What JSON Schema has no word for is told in keywords that start with {@code x-}.
 */
public final class JsonSchemaOfKind {

    private static final String TYPE = "type";
    private static final String STRING = "string";
    private static final String OBJECT = "object";
    private static final String PROPERTIES = "properties";

    private final Metamodel metamodel;

    public JsonSchemaOfKind(Metamodel metamodel) {
        this.metamodel = metamodel;
    }

    public Map<String, Object> of(Kind kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        kind.properties().forEach(p -> properties.put(p.id(), property(p)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", kind.iri());
        schema.put("title", kind.label().in(Lang.EN));
        schema.put("x-label", byLang(kind.label()));
        schema.put("x-path", kind.path());
        schema.put("x-layer", kind.layer());
        schema.put("x-status", kind.status());
        schema.put("x-parents", kind.parents().stream().map(this::kindId).toList());
        schema.put(TYPE, OBJECT);
        schema.put(PROPERTIES, properties);
        schema.put(
                "required",
                kind.properties().stream()
                        .filter(Property::required)
                        .map(Property::id)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(Property property) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", property.label().in(Lang.EN));
        if (!property.description().isEmpty()) {
            schema.put("description", property.description().in(Lang.EN));
        }
        schema.put("x-label", byLang(property.label()));
        schema.put("x-iri", property.iri());
        schema.put("x-group", property.group());
        schema.putAll(property.multiple() && !property.type().isLocalized() ? array(property) : value(property));
        return schema;
    }

    private Map<String, Object> array(Property property) {
        Map<String, Object> array = new LinkedHashMap<>();
        array.put(TYPE, "array");
        array.put("items", value(property));
        array.put("uniqueItems", true);
        if (property.min() > 0) {
            array.put("minItems", property.min());
        }
        if (property.max() < Integer.MAX_VALUE) {
            array.put("maxItems", property.max());
        }
        return array;
    }

    private Map<String, Object> value(Property property) {
        return switch (property.type()) {
            case STRING, TEXT -> text(property);
            case LOCALIZED, LOCALIZED_TEXT -> localized(property);
            case INTEGER -> number(property, "integer");
            case DECIMAL -> number(property, "number");
            case BOOLEAN -> Map.of(TYPE, "boolean");
            case DATE -> formatted("date");
            case DATE_TIME -> formatted("date-time");
            case URL -> formatted("uri");
            case CODE -> code(property);
            case REFERENCE -> reference(property);
        };
    }

    private static Map<String, Object> formatted(String format) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, STRING);
        schema.put("format", format);
        return schema;
    }

    private static Map<String, Object> text(Property property) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, STRING);
        if (property.pattern() != null) {
            schema.put("pattern", property.pattern());
        }
        if (property.check() != null) {
            schema.put("x-check", property.check());
        }
        return schema;
    }

    private static Map<String, Object> localized(Property property) {
        Map<String, Object> languages = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            languages.put(lang.tag(), Map.of(TYPE, STRING));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, OBJECT);
        schema.put(PROPERTIES, languages);
        schema.put("additionalProperties", Map.of(TYPE, STRING));
        if (property.required()) {
            schema.put("minProperties", 1);
        }
        return schema;
    }

    private static Map<String, Object> number(Property property, String type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, type);
        NumberRange range = property.range();
        if (range != null) {
            putNumber(schema, "minimum", range.from());
            putNumber(schema, "maximum", range.to());
        }
        return schema;
    }

    private static void putNumber(Map<String, Object> schema, String keyword, @Nullable BigDecimal bound) {
        if (bound != null) {
            schema.put(keyword, bound);
        }
    }

    /** Written by id; read also as the object that answers hold. */
    private Map<String, Object> code(Property property) {
        List<CodeList.Code> codes =
                metamodel.codeList(property.codeList()).map(CodeList::codes).orElse(List.of());
        Map<String, Object> ids = new LinkedHashMap<>();
        ids.put("enum", codes.stream().map(CodeList.Code::id).toList());
        Map<String, Object> iri = new LinkedHashMap<>();
        iri.put("enum", codes.stream().map(CodeList.Code::iri).toList());
        Map<String, Object> labels = new LinkedHashMap<>();
        codes.forEach(c -> labels.put(c.id(), byLang(c.label())));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(ids, withIri(iri)));
        schema.put("x-codes", labels);
        return schema;
    }

    /** Written by IRI; read also as the object that answers hold. */
    private Map<String, Object> reference(Property property) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(formatted("iri"), withIri(formatted("iri"))));
        schema.put("x-targets", property.targets().stream().map(this::kindId).toList());
        if (!property.schemes().isEmpty()) {
            schema.put("x-schemes", property.schemes());
        }
        schema.put("x-inverse", byLang(property.inverseLabel()));
        return schema;
    }

    private static Map<String, Object> withIri(Map<String, Object> iri) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, OBJECT);
        schema.put(PROPERTIES, Map.of("iri", iri));
        schema.put("required", List.of("iri"));
        return schema;
    }

    private String kindId(String iri) {
        return metamodel.kind(iri).map(Kind::id).orElse(iri);
    }

    private static Map<String, Object> byLang(Labels labels) {
        return new LinkedHashMap<>(labels.byLang());
    }
}
