package kz.saulet.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import kz.saulet.graph.GraphNames;

/** Registers that belong to no single body: the catalogue, reference models, the typical architecture, norms. */
@Dependent
@Path("/registers")
public class RegistersResource {

    private GraphElements elements;

    @Inject
    public RegistersResource(GraphElements elements) {
        this.elements = elements;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public RegistersResource() {}

    @Path("{graph: catalogue|norms|reference/[a-z-]+/[^/]+|typical/[a-z-]+/[^/]+}/elements")
    public ElementsOfGraph elements(@PathParam("graph") String graph) {
        return elements.in(GraphNames.ofPath(graph));
    }
}
