package kz.saulet.reports.diagram;

import java.util.List;

/** What is drawn: nodes and directed edges between them, in the order in which they should be told. */
public record Graph(List<Node> nodes, List<Edge> edges) {

    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * @param kind what the node is, shown above its name; may be empty
     * @param focus true for the node that the picture is about
     */
    public record Node(String id, String label, String kind, boolean focus) {}

    /** @param missing true for an edge that should be there and is not */
    public record Edge(String from, String to, String label, boolean missing) {}
}
