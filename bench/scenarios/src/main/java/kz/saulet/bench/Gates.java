package kz.saulet.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The targets of a file beside the ratios. Ratios and sizes can fail; times depend on the machine and are only shown. A
 * ratio is one of processor time, which neighbours disturb least, or of elapsed time for peers that work with several threads.
 * In the quick look it may be smaller by a factor.
 */
final class Gates {

    private final Ratios ratios;
    private final double slack;
    private final List<String> lines = new ArrayList<>();
    private boolean met = true;

    private Gates(Ratios ratios, double slack) {
        this.ratios = ratios;
        this.slack = slack;
    }

    static Gates read(Path file, Ratios ratios, boolean smoke) throws IOException {
        JsonObject targets = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        double slack = smoke
                ? targets.get("smokeFactor").getAsDouble()
                : 1 - targets.get("tolerance").getAsDouble();
        Gates gates = new Gates(ratios, slack);
        JsonArray all = targets.getAsJsonArray("gates");
        for (JsonElement gate : all) {
            gates.look(gate.getAsJsonObject());
        }
        return gates;
    }

    boolean met() {
        return met;
    }

    List<String> lines() {
        return lines;
    }

    private void look(JsonObject gate) {
        String scenario = gate.get("scenario").getAsString();
        int scale = gate.get("k").getAsInt();
        String field = text(gate, "field", text(gate, "quantile", "p10"));
        Optional<Figure> ours = ratios.best("ours", scenario, scale, field);
        if (ours.isEmpty()) {
            return;
        }
        String line = String.format(Locale.ROOT, "%s (%s, k=%d): %.2f", gate.get("id").getAsString(), scenario, scale, ours.get().get(field));
        if (gate.has("maxMs")) {
            double most = gate.get("maxMs").getAsDouble();
            line += String.format(Locale.ROOT, " of at most %.1f%s", most, ours.get().get(field) > most ? " (over)" : "");
        }
        if (gate.has("most")) {
            line += size(gate.get("most").getAsDouble(), ours.get().get(field));
        }
        if (gate.has("peer")) {
            line += ratio(gate, scenario, scale);
        }
        if (gate.has("overK")) {
            line += growth(gate, scenario, ours.get().get(field), field);
        }
        lines.add(line);
    }

    private String size(double most, double ours) {
        boolean reached = ours <= most;
        met &= reached;
        return String.format(Locale.ROOT, " of at most %.1f%s", most, reached ? "" : ": MISSED");
    }

    private String ratio(JsonObject gate, String scenario, int scale) {
        String peer = gate.get("peer").getAsString();
        String theirs = text(gate, "peerScenario", scenario);
        Optional<Double> ratio = ratios.ratio(peer, theirs, scenario, scale, text(gate, "ratioOf", "cpuP50"));
        if (ratio.isEmpty()) {
            return "";
        }
        double wanted = gate.get("atLeast").getAsDouble();
        boolean reached = ratio.get() >= wanted * slack;
        met &= reached;
        return String.format(
                Locale.ROOT, ", %.2f times as fast as %s, target %s%s", ratio.get(), peer, gate.get("atLeast").getAsString(), reached ? "" : ": MISSED");
    }

    private String growth(JsonObject gate, String scenario, double ours, String field) {
        Optional<Figure> smaller = ratios.best("ours", scenario, gate.get("overK").getAsInt(), field);
        return smaller.map(f -> String.format(Locale.ROOT, ", %.1f times k=%d", ours / f.get(field), f.scale()))
                .orElse("");
    }

    private static String text(JsonObject gate, String name, String otherwise) {
        return gate.has(name) ? gate.get(name).getAsString() : otherwise;
    }
}
