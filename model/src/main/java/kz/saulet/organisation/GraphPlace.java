package kz.saulet.organisation;

import kz.saulet.graph.GraphNames;

/** What a graph is, read from its name: the part of the estate it belongs to decides who may see and change it. */
sealed interface GraphPlace {

    /** @param state {@code current}, {@code target} or {@code approved} */
    record Architecture(String bodyIri, String state) implements GraphPlace {}

    record Proposal(String submission) implements GraphPlace {}

    /** Catalogue, typical architecture, reference models, norms, rules, metamodel. */
    record Register(String path) implements GraphPlace {}

    /** The product's own records. */
    record System() implements GraphPlace {}

    record Unknown() implements GraphPlace {}

    static GraphPlace of(String graph) {
        String[] parts = GraphNames.path(graph).split("/");
        return switch (parts[0]) {
            case "architecture" ->
                parts.length == 3
                        ? new Architecture(GraphNames.DATA + "state-body/" + parts[1], parts[2])
                        : new Unknown();
            case "proposal" -> parts.length == 3 ? new Proposal(parts[1]) : new Unknown();
            case "catalogue", "typical", "reference", "norms", "rules", "metamodel" -> new Register(parts[0]);
            case "system" -> new System();
            default -> new Unknown();
        };
    }
}
