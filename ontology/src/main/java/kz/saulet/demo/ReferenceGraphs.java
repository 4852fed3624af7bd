package kz.saulet.demo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Graph;

/**
 * The graphs every installation starts with: the norm register, the template of the technical assignment, the reference
 * models and the typical e-akimat architecture. All of it is data an administrator may change later.
 */
public final class ReferenceGraphs {

    private static final String REFERENCE = "/kz/saulet/reference/";
    private static final List<String> NORM_FILES = List.of(
            "laws", "expertise", "architecture", "objects", "security", "budget", "standards", "other", "successions");

    private static final List<String> MODELS = List.of("brm", "drm", "arm", "irm", "supporting-services");

    private ReferenceGraphs() {}

    /** Graph names in the order of loading; each supplier reads its files anew. */
    public static Map<String, Supplier<Graph>> graphs() {
        Map<String, Supplier<Graph>> graphs = new LinkedHashMap<>();
        graphs.put(GraphNames.NORMS, ReferenceGraphs::norms);
        for (String model : MODELS) {
            graphs.put(GraphNames.reference(model, "proposed-2026"), () -> reference(model + "-proposed-2026"));
        }
        graphs.put(GraphNames.typicalAkimat("2021"), TypicalAkimat::graph);
        graphs.put(GraphNames.reference("terms", "2026"), () -> reference("terms-2026"));
        graphs.put(GraphNames.reference("document-template", "tz-2024"), () -> reference("document-template-tz-2024"));
        return Collections.unmodifiableMap(graphs);
    }

    private static Graph norms() {
        return TurtleResources.read(
                NORM_FILES.stream().map(f -> "/kz/saulet/norms/" + f + ".ttl").toList());
    }

    private static Graph reference(String file) {
        return TurtleResources.read(List.of(REFERENCE + file + ".ttl"));
    }
}
