package kz.saulet.web.api;

import kz.saulet.graph.GraphNames;

/**
 * Ids of elements in addresses: the path of the IRI under the data base with a colon for the slash, such as {@code
 * function:mh-12}. An id with a slash, or a whole IRI, is understood too.
 */
final class ElementIds {

    private ElementIds() {}

    static String id(String iri) {
        return iri.startsWith(GraphNames.DATA)
                ? iri.substring(GraphNames.DATA.length()).replaceFirst("/", ":")
                : iri;
    }

    static String iri(String id) {
        return id.contains("://") ? id : GraphNames.DATA + id.replaceFirst(":", "/");
    }

    /** The IRI of a state body given by its id or IRI. */
    static String body(String idOrIri) {
        return idOrIri.contains("://") ? idOrIri : GraphNames.DATA + "state-body/" + idOrIri;
    }
}
