package kz.saulet.examination;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.rules.EvidenceTriple;

/** Parameters and evidence of a finding as JSON. */
final class FindingJson {

    private FindingJson() {}

    static String parameters(Map<String, String> parameters) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        parameters.forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Json.createReader(new StringReader(text))
                .readObject()
                .forEach((name, value) -> parameters.put(name, ((JsonString) value).getString()));
        return parameters;
    }

    static String evidence(List<EvidenceTriple> evidence) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (EvidenceTriple triple : evidence) {
            JsonObjectBuilder step = Json.createObjectBuilder()
                    .add("s", triple.s())
                    .add("p", triple.p())
                    .add("o", triple.o())
                    .add("missing", triple.missing());
            String graph = triple.graph();
            if (graph != null) {
                step.add("graph", graph);
            }
            json.add(step);
        }
        return json.build().toString();
    }

    static List<EvidenceTriple> evidence(String text) {
        return Json.createReader(new StringReader(text)).readArray().getValuesAs(JsonObject.class).stream()
                .map(step -> new EvidenceTriple(
                        step.getString("s"),
                        step.getString("p"),
                        step.getString("o"),
                        step.getBoolean("missing"),
                        step.containsKey("graph") ? step.getString("graph") : null))
                .toList();
    }
}
