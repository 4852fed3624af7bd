package kz.saulet.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonSchemaOfKindTest {

    private static final Metamodel METAMODEL = MetamodelReader.read(MetamodelFiles.load());

    private static Map<?, ?> schema(String kind) {
        return new JsonSchemaOfKind(METAMODEL).of(METAMODEL.kind(kind).orElseThrow());
    }

    private static Object at(Object schema, String... path) {
        Object found = schema;
        for (String step : path) {
            found = found instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) found).get(step);
        }
        return found;
    }

    @Test
    void requiredPropertiesAreThoseOfTheShapes() {
        assertEquals(List.of("label", "bodyType"), at(schema("StateBody"), "required"));
    }

    @Test
    void typesFollowTheProperties() {
        Map<?, ?> system = schema("InformatizationObject");
        assertEquals("integer", at(system, "properties", "objectClass", "type"));
        assertEquals(new BigDecimal("3"), at(system, "properties", "objectClass", "maximum"));
        assertEquals("date", at(system, "properties", "updatedOn", "format"));
        assertEquals("uri", at(system, "properties", "url", "format"));
        assertEquals("boolean", at(system, "properties", "republican", "type"));
        assertEquals("object", at(system, "properties", "purpose", "type"));
        assertEquals("array", at(system, "properties", "availability", "type"));
    }

    @Test
    void codesAreEnumeratedByIdAndIri() {
        Map<?, ?> body = schema("StateBody");
        assertEquals(
                List.of("central", "local", "quasi-public"), at(body, "properties", "bodyType", "anyOf", "0", "enum"));
        assertEquals(
                "квазигосударственного",
                String.valueOf(at(body, "properties", "bodyType", "x-codes", "quasi-public", "ru"))
                        .split(" ")[1]);
    }

    @Test
    void referencesNameTheirTargetsAndSchemes() {
        Map<?, ?> process = schema("Process");
        assertEquals(
                List.of("FunctionalComponent", "InformatizationObject"),
                at(process, "properties", "automatedBy", "items", "x-targets"));
        assertEquals(
                List.of("https://ns.saulet.kz/ea#scheme-brm"),
                at(schema("Function"), "properties", "brmArea", "x-schemes"));
    }

    @Test
    void everyKindHasASchemaOfPlainValues() {
        METAMODEL.kinds().forEach(kind -> assertPlain(new JsonSchemaOfKind(METAMODEL).of(kind)));
    }

    private static void assertPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> {
                assertTrue(key instanceof String);
                assertPlain(member);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(JsonSchemaOfKindTest::assertPlain);
        } else {
            assertTrue(
                    value instanceof String || value instanceof Number || value instanceof Boolean,
                    () -> "not plain: " + value);
        }
    }
}
