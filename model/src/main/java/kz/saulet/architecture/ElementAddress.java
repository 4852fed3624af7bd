package kz.saulet.architecture;

/**
 * Where an element is described: the same element may have one description in the current and another in the target
 * architecture.
 *
 * @param graph full name of the graph
 */
public record ElementAddress(String graph, String iri) {

    /** The last segment of the IRI. */
    public String id() {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
