package kz.saulet.graph;

import java.util.Optional;

/** The names of the graphs and the base of all data IRIs (overridable by the system property {@code saulet.data.base}). */
public final class GraphNames {

    /** Base of data IRIs, with a slash at the end. */
    public static final String DATA = System.getProperty("saulet.data.base", "https://data.saulet.kz/");

    private static final String GRAPH = DATA + "graph/";

    public static final String METAMODEL = GRAPH + "metamodel";
    public static final String CATALOGUE = GRAPH + "catalogue";
    public static final String NORMS = GRAPH + "norms";
    public static final String SYSTEM = GRAPH + "system";

    private GraphNames() {}

    /** @param state {@code current}, {@code target} or {@code approved} */
    public static String architecture(String bodyId, String state) {
        return GRAPH + "architecture/" + bodyId + "/" + state;
    }

    public static String typicalAkimat(String version) {
        return GRAPH + "typical/e-akimat/" + version;
    }

    /** @param model {@code brm}, {@code drm}, {@code arm}, {@code irm}, or another reference list kept the same way */
    public static String reference(String model, String version) {
        return GRAPH + "reference/" + model + "/" + version;
    }

    public static String proposal(String submission, int round) {
        return GRAPH + "proposal/" + submission + "/" + round;
    }

    public static String rules(String set, String version) {
        return GRAPH + "rules/" + set + "/" + version;
    }

    /** The path of a graph under the graph base, e.g. {@code architecture/mh/current}. */
    public static String path(String graph) {
        return graph.startsWith(GRAPH) ? graph.substring(GRAPH.length()) : graph;
    }

    public static String ofPath(String path) {
        return GRAPH + path;
    }

    /** The body id of an architecture graph. */
    public static Optional<String> bodyOf(String graph) {
        String[] parts = path(graph).split("/");
        return parts.length == 3 && parts[0].equals("architecture") ? Optional.of(parts[1]) : Optional.empty();
    }
}
