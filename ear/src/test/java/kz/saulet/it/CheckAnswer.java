package kz.saulet.it;

import static kz.saulet.it.JsonText.objects;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The verdicts of one check, whichever call gave them. */
record CheckAnswer(JsonArray verdicts) {

    private static final Pattern SECTION_MISSED = Pattern.compile("не найден раздел (\\d+) ");

    /** A check of one document of the Ministry of Health, at a fixed date. */
    static CheckAnswer of(Api api, String fileName, byte[] document) {
        return of(api, form(fileName, document));
    }

    static CheckAnswer of(Api api, Multipart form) {
        return new CheckAnswer(
                api.post("/api/v1/checks", form).expect(200).object().getJsonArray("verdicts"));
    }

    static Multipart form(String fileName, byte[] document) {
        return form(fileName, document, "2026-11-21");
    }

    static Multipart form(String fileName, byte[] document, String date) {
        return new Multipart()
                .file("file", fileName, document)
                .field("documentType", "technical-assignment")
                .field("body", "mh")
                .field("date", date);
    }

    /** Verdict by rule. */
    Map<String, String> byRule() {
        Map<String, String> byRule = new TreeMap<>();
        objects(verdicts).forEach(v -> byRule.put(v.getString("rule"), v.getString("verdict")));
        assertEquals(verdicts.size(), byRule.size(), "a rule has one verdict");
        return byRule;
    }

    Set<String> rules(String verdict) {
        return byRule().entrySet().stream()
                .filter(e -> e.getValue().equals(verdict))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    JsonObject rule(String rule) {
        return JsonText.first(verdicts, v -> v.getString("rule").equals(rule));
    }

    /** Main sections that the rule on the structure did not find. */
    Set<Integer> missedSections() {
        return objects(rule("C-020").getJsonArray("findings")).stream()
                .map(f -> f.getJsonObject("message").getString("ru"))
                .flatMap(text -> SECTION_MISSED.matcher(text).results().map(MatchResult::group))
                .map(text -> Integer.valueOf(text.replaceAll("\\D", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is found, without what is only told beside it. */
    Set<String> fingerprints() {
        return objects(verdicts).stream()
                .flatMap(v -> objects(v.getJsonArray("findings")).stream())
                .map(f -> f.getString("fingerprint"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, Long> counted() {
        return byRule().values().stream().collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
    }

    static boolean isNull(JsonObject object, String name) {
        return object.get(name) == null || object.get(name).getValueType() == JsonValue.ValueType.NULL;
    }
}
