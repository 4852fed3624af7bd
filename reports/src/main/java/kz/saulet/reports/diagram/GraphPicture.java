package kz.saulet.reports.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.problem.Messages;
import kz.saulet.reports.diagram.Graph.Edge;
import kz.saulet.reports.diagram.Graph.Node;
import kz.saulet.reports.diagram.Layers.Route;
import kz.saulet.reports.diagram.Positions.Box;

/**
 * Draws a graph as SVG. It is drawn in the text colour of the page it stands in, so light and dark need nothing; what is
 * missing is dashed and says so in words; title and description tell the same as the picture.
 */
public final class GraphPicture {

    private static final Messages MESSAGES = Messages.of(GraphPicture.class);
    private static final int LABEL_WIDTH = 24;
    private static final int LABEL_LINES = 4;
    private static final int KIND_WIDTH = 28;
    private static final int EDGE_LABEL_WIDTH = 22;
    private static final int EDGE_LABEL_LINES = 3;
    private static final int PADDING = 9;

    private final Graph graph;
    private final String title;
    private final Lang lang;

    private GraphPicture(Graph graph, String title, Lang lang) {
        this.graph = graph;
        this.title = title;
        this.lang = lang;
    }

    /** @param title what the picture shows, in the language */
    public static String svg(Graph graph, String title, Lang lang) {
        return new GraphPicture(graph, title, lang).draw();
    }

    /** The same in sentences, one an edge; nodes without edges are named. */
    public static List<String> sentences(Graph graph, Lang lang) {
        GraphPicture picture = new GraphPicture(graph, "", lang);
        if (graph.edges().isEmpty()) {
            return graph.nodes().stream().map(Node::label).toList();
        }
        return graph.edges().stream().map(picture::sentence).toList();
    }

    private String draw() {
        Layers layers = Layers.of(graph);
        Map<String, List<String>> labels = new HashMap<>();
        Map<String, Integer> heights = new HashMap<>();
        for (Node node : graph.nodes()) {
            List<String> lines = Wrapping.lines(node.label(), LABEL_WIDTH, LABEL_LINES);
            labels.put(node.id(), lines);
            heights.put(node.id(), (lines.size() + (node.kind().isEmpty() ? 0 : 1)) * Positions.LINE + 2 * PADDING);
        }
        Positions positions = Positions.of(layers, heights);
        Svg svg = new Svg(positions.width(), positions.height(), title, String.join(" ", sentences(graph, lang)));
        layers.routes().forEach(route -> edge(svg, route, positions));
        for (Node node : graph.nodes()) {
            Box box = positions.box(place(layers, node));
            node(svg, node, box, labels.getOrDefault(node.id(), List.of()));
        }
        return svg.toString();
    }

    private static Layers.Place place(Layers layers, Node node) {
        return Objects.requireNonNull(layers.nodes().get(node.id()));
    }

    private void node(Svg svg, Node node, Box box, List<String> lines) {
        int top = box.y() - box.height() / 2;
        svg.rectangle(box.x(), top, Positions.NODE_WIDTH, box.height(), node.focus());
        int baseline = top + PADDING + 12;
        int middle = box.x() + Positions.NODE_WIDTH / 2;
        if (!node.kind().isEmpty()) {
            svg.text(
                    middle,
                    baseline,
                    "kind",
                    Wrapping.lines(node.kind(), KIND_WIDTH, 1).get(0));
            baseline += Positions.LINE;
        }
        for (String line : lines) {
            svg.text(middle, baseline, "name", line);
            baseline += Positions.LINE;
        }
    }

    private void edge(Svg svg, Route route, Positions positions) {
        Edge edge = route.edge();
        List<Box> boxes = route.places().stream().map(positions::box).toList();
        Curve curve = Curve.through(boxes, route.forward(), labelShare(edge, route.forward()));
        svg.path(curve.path(), edge.missing());
        svg.arrow(curve.endX(), curve.endY(), route.forward());
        String text = edge.missing() ? "✗ " + text("missing") + ": " + edge.label() : edge.label();
        List<String> lines = Wrapping.lines(text, EDGE_LABEL_WIDTH, EDGE_LABEL_LINES);
        int y = curve.labelY() - (lines.size() - 1) * 14 - 6;
        for (String line : lines) {
            svg.text(curve.labelX(), y, edge.missing() ? "edge missing" : "edge", line);
            y += 14;
        }
    }

    /** Edges fan out from busy nodes; their labels stand apart near the other end. */
    private double labelShare(Edge edge, boolean forward) {
        long leaving =
                graph.edges().stream().filter(e -> e.from().equals(edge.from())).count();
        long arriving =
                graph.edges().stream().filter(e -> e.to().equals(edge.to())).count();
        double towardsTarget = leaving == arriving ? 0.5 : leaving > arriving ? 0.66 : 0.34;
        return forward ? towardsTarget : 1 - towardsTarget;
    }

    private String sentence(Edge edge) {
        Map<String, Labels> names = Map.of(
                "from", Messages.plain(name(edge.from())),
                "edge", Messages.plain(edge.label()),
                "to", Messages.plain(name(edge.to())));
        return MESSAGES.text(edge.missing() ? "sentence.missing" : "sentence", lang, names);
    }

    private String name(String id) {
        return graph.nodes().stream()
                .filter(n -> n.id().equals(id))
                .map(Node::label)
                .findFirst()
                .orElse(id);
    }

    private String text(String key) {
        return MESSAGES.text(key, lang);
    }
}
