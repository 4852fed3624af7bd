package kz.saulet.graph;

import java.nio.file.Path;

/** Opens the store that a location names. */
public final class GraphStores {

    private static final String TDB2 = "tdb2:";

    private GraphStores() {}

    /**
     * @param location {@code memory:}, {@code tdb2:<directory>}, or the http(s) address of a SPARQL 1.1 service that
     *     holds nothing but the product's graphs
     * @throws IllegalArgumentException when the location is none of these
     */
    public static GraphStore open(String location) {
        if (location.equals("memory:")) {
            return new MemoryGraphStore();
        }
        if (location.startsWith(TDB2)) {
            return new Tdb2GraphStore(Path.of(location.substring(TDB2.length())));
        }
        if (location.startsWith("http://") || location.startsWith("https://")) {
            return new RemoteGraphStore(location);
        }
        throw new IllegalArgumentException("Not a location of a graph store: " + location);
    }
}
