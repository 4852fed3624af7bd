package kz.saulet.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What one process measured. */
record Figure(Peers peer, int scale, int round, Scenario scenario, JsonObject measured) {

    static Figure of(Peers peer, int scale, int round, Scenario scenario, String line, Path errors) throws IOException {
        JsonObject measured;
        if (line.startsWith("{")) {
            measured = JsonParser.parseString(line).getAsJsonObject();
        } else {
            measured = new JsonObject();
            String text = Files.readString(errors);
            measured.addProperty("wrong", "failed: " + text.substring(0, Math.min(300, text.length())));
        }
        measured.addProperty("peer", peer.id());
        measured.addProperty("k", scale);
        measured.addProperty("round", round);
        measured.addProperty("scenario", scenario.id());
        return new Figure(peer, scale, round, scenario, measured);
    }

    boolean isWrong() {
        return !measured.get("wrong").getAsString().isEmpty();
    }

    boolean has(String field) {
        return measured.has(field);
    }

    double get(String field) {
        return measured.get(field).getAsDouble();
    }

    String json() {
        return measured.toString();
    }

    @Override
    public String toString() {
        String time = has("p10")
                ? String.format("p10 %.2f p50 %.2f p95 %.2f ms, cpu %.2f ms", get("p10"), get("p50"), get("p95"), get("cpuP50"))
                : has("openMs") ? String.format("ready after %.0f ms (cpu %.0f), %.0f bytes/triple", get("openMs"), get("openCpuMs"), get("bytesPerTriple")) : "";
        return String.format(
                "k=%-3d %-13s %-10s %s%s", scale, scenario.id(), peer.id(), time,
                isWrong() ? "  WRONG " + measured.get("wrong").getAsString() : "");
    }
}
