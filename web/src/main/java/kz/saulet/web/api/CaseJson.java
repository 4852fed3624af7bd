package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import kz.saulet.submission.CaseRow;
import kz.saulet.submission.CaseView;
import kz.saulet.submission.FileView;

/** Cases as JSON. */
final class CaseJson {

    private CaseJson() {}

    static JsonObject row(CaseRow row) {
        return head(row).build();
    }

    static JsonObjectBuilder head(CaseRow row) {
        return Json.createObjectBuilder()
                .add("id", row.id())
                .add("number", row.number())
                .add("documentType", row.documentType().id())
                .add("title", JsonTexts.json(row.title()))
                .add("body", row.body())
                .add("bodyName", JsonTexts.json(row.bodyName()))
                .add("round", row.round())
                .add("state", row.state().id())
                .add("changedAt", row.changedAt().toString())
                .add("submittedAt", JsonTexts.orNull((Object) row.submittedAt()));
    }

    static JsonObject view(CaseView view) {
        JsonArrayBuilder rounds = Json.createArrayBuilder();
        view.rounds()
                .forEach(r -> rounds.add(Json.createObjectBuilder()
                        .add("number", r.number())
                        .add("submittedAt", JsonTexts.orNull((Object) r.submittedAt()))
                        .add("contentPosition", r.contentPosition())
                        .add("files", files(r.files()))));
        return head(view.row())
                .add("version", view.version())
                .add("content", ContentJson.json(view.content()))
                .add("files", files(view.files()))
                .add("rounds", rounds)
                .build();
    }

    static JsonArrayBuilder files(List<FileView> files) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        files.forEach(f -> all.add(file(f)));
        return all;
    }

    static JsonObject file(FileView file) {
        return Json.createObjectBuilder()
                .add("id", file.id())
                .add("name", file.name())
                .add("type", file.type().id())
                .add("mediaType", file.mediaType())
                .add("size", file.size())
                .add("sha256", file.sha256())
                .build();
    }
}
