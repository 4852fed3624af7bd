package kz.saulet.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.graph.GraphNames;
import kz.saulet.web.shell.Language;

/**
 * Where elements are found: in an architecture of a state body, or in a register that belongs to no single body (the
 * catalogue, reference models, the typical architecture, norms).
 */
@Dependent
@Path("/")
public class ElementsResource {

    private Elements elements;
    private MetamodelRegistry metamodel;
    private Language language;

    @Inject
    public ElementsResource(Elements elements, MetamodelRegistry metamodel, Language language) {
        this.elements = elements;
        this.metamodel = metamodel;
        this.language = language;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public ElementsResource() {}

    @Path("architectures/{body}/{state: current|target|approved}/elements")
    public ElementsOfGraph ofArchitecture(@PathParam("body") String body, @PathParam("state") String state) {
        return in(GraphNames.architecture(body, state));
    }

    @Path("registers/{graph: catalogue|norms|reference/[a-z-]+/[^/]+|typical/[a-z-]+/[^/]+}/elements")
    public ElementsOfGraph ofRegister(@PathParam("graph") String graph) {
        return in(GraphNames.ofPath(graph));
    }

    private ElementsOfGraph in(String graph) {
        return new ElementsOfGraph(elements, metamodel, language, graph);
    }
}
