package kz.saulet.it;

import static kz.saulet.it.JsonText.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A structural unit that a test made for itself, as the API knows it. */
record DraftElement(String path, String iri, String etag) {

    static final String OWNER = "https://data.saulet.kz/state-body/mh";
    static final String ELEMENTS = "/api/v1/architectures/mh/current/elements";

    static DraftElement create(Api api, String name) {
        return of(api.post(ELEMENTS, unit(name)).expect(201));
    }

    static DraftElement createBelow(Api api, String name, DraftElement superior) {
        JsonObject unit = unit(name);
        JsonObject values = Json.createObjectBuilder(unit.getJsonObject("values"))
                .add("parent", Json.createObjectBuilder().add("iri", superior.iri()))
                .build();
        return of(api.post(
                        ELEMENTS,
                        Json.createObjectBuilder(unit).add("values", values).build())
                .expect(201));
    }

    static JsonObject unit(String name) {
        return json("""
                {"kind": "OrgUnit", "reason": "created by a test",
                 "values": {"label": {"ru": "%s", "kk": "%s"}, "unitOf": {"iri": "%s"}, "staffUnits": 5}}
                """.formatted(name, name, OWNER));
    }

    /** A change of the number of posts. */
    static JsonObject staff(int units, String reason) {
        return json("{\"reason\": \"" + reason + "\", \"values\": {\"staffUnits\": " + units + "}}");
    }

    static int staff(ApiAnswer view) {
        return view.object().getJsonObject("values").getInt("staffUnits");
    }

    private static DraftElement of(ApiAnswer created) {
        JsonObject view = created.object();
        return new DraftElement(ELEMENTS + "/" + view.getString("id"), view.getString("iri"), created.header("ETag"));
    }
}
