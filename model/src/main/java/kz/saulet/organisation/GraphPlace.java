package kz.saulet.organisation;

import kz.saulet.graph.GraphNames;

/** What a graph is, read from its name: the part of the estate it belongs to decides who may see and change it. */
sealed interface GraphPlace {

    /** @param state {@code current}, {@code target} or {@code approved} */
    record OfBody(String bodyIri, String state) implements GraphPlace {}

    record OfCase(String submission) implements GraphPlace {}

    /** Catalogue, typical architecture, reference models, norms, rules, metamodel. */
    record OfRegister(String path) implements GraphPlace {}

    /** The product's own records. */
    record OfProduct() implements GraphPlace {}

    record Nowhere() implements GraphPlace {}

    static GraphPlace of(String graph) {
        String[] parts = GraphNames.path(graph).split("/");
        return switch (parts[0]) {
            case "architecture" ->
                parts.length == 3 ? new OfBody(GraphNames.DATA + "state-body/" + parts[1], parts[2]) : new Nowhere();
            case "proposal" -> parts.length == 3 ? new OfCase(parts[1]) : new Nowhere();
            case "catalogue", "typical", "reference", "norms", "rules", "metamodel" -> new OfRegister(parts[0]);
            case "system" -> new OfProduct();
            default -> new Nowhere();
        };
    }
}
