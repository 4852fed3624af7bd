package kz.saulet.reports.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.reports.diagram.Graph.Edge;
import kz.saulet.reports.diagram.Graph.Node;

/**
 * Puts the nodes of a small graph into columns from left to right so that edges point to the right, and orders each column so
 * that few edges cross: longest path, then a few sweeps of averages. An edge over several columns gets a way point in each.
 */
final class Layers {

    private static final int SWEEPS = 6;

    /** A node, or a way point of an edge (then without a node). */
    static final class Place {
        final String key;
        final List<Place> left = new ArrayList<>();
        final List<Place> right = new ArrayList<>();
        int column;
        double rank;

        private Place(String key, int column) {
            this.key = key;
            this.column = column;
        }

        private void join(Place next) {
            right.add(next);
            next.left.add(this);
        }
    }

    /** The places of an edge from left to right, and whether the edge points that way. */
    record Route(Edge edge, List<Place> places, boolean forward) {}

    private final Map<String, Place> nodes = new LinkedHashMap<>();
    private final List<List<Place>> columns = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();

    static Layers of(Graph graph) {
        Layers layers = new Layers();
        for (Node node : graph.nodes()) {
            layers.nodes.put(node.id(), new Place(node.id(), 0));
        }
        List<Edge> edges = graph.edges().stream()
                .filter(e -> layers.nodes.containsKey(e.from()) && layers.nodes.containsKey(e.to()))
                .filter(e -> !e.from().equals(e.to()))
                .toList();
        Set<Edge> backward = layers.backward(edges);
        layers.assignColumns(edges, backward);
        layers.route(edges, backward);
        layers.order();
        return layers;
    }

    Map<String, Place> nodes() {
        return nodes;
    }

    List<List<Place>> columns() {
        return columns;
    }

    List<Route> routes() {
        return routes;
    }

    /** Edges that close a cycle; they are laid out the other way round. */
    private Set<Edge> backward(List<Edge> edges) {
        Set<Edge> backward = new HashSet<>();
        Map<String, Integer> state = new HashMap<>();
        for (String node : nodes.keySet()) {
            visit(node, edges, state, backward);
        }
        return backward;
    }

    private void visit(String node, List<Edge> edges, Map<String, Integer> state, Set<Edge> backward) {
        if (state.putIfAbsent(node, 1) != null) {
            return;
        }
        for (Edge edge : edges) {
            if (edge.from().equals(node)) {
                if (state.getOrDefault(edge.to(), 0) == 1) {
                    backward.add(edge);
                } else {
                    visit(edge.to(), edges, state, backward);
                }
            }
        }
        state.put(node, 2);
    }

    private void assignColumns(List<Edge> edges, Set<Edge> backward) {
        for (int pass = 0; pass < nodes.size(); pass++) {
            for (Edge edge : edges) {
                Place from = left(edge, backward);
                Place to = right(edge, backward);
                to.column = Math.max(to.column, from.column + 1);
            }
        }
        nodes.values().forEach(p -> column(p.column).add(p));
    }

    private void route(List<Edge> edges, Set<Edge> backward) {
        int number = 0;
        for (Edge edge : edges) {
            Place from = left(edge, backward);
            Place to = right(edge, backward);
            List<Place> places = new ArrayList<>(List.of(from));
            for (int c = from.column + 1; c < to.column; c++) {
                Place way = new Place("edge " + number + " " + c, c);
                column(c).add(way);
                places.add(way);
            }
            places.add(to);
            for (int i = 0; i + 1 < places.size(); i++) {
                places.get(i).join(places.get(i + 1));
            }
            routes.add(new Route(edge, places, !backward.contains(edge)));
            number++;
        }
    }

    private void order() {
        columns.forEach(Layers::number);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean toRight = sweep % 2 == 0;
            for (int i = 0; i < columns.size(); i++) {
                List<Place> column = columns.get(toRight ? i : columns.size() - 1 - i);
                Map<Place, Double> wanted = new HashMap<>();
                column.forEach(p -> wanted.put(p, average(toRight ? p.left : p.right, p.rank)));
                column.sort(Comparator.comparingDouble(wanted::get));
                number(column);
            }
        }
    }

    private static double average(List<Place> neighbours, double otherwise) {
        return neighbours.stream().mapToDouble(p -> p.rank).average().orElse(otherwise);
    }

    /** Ranks are relative to the middle of the column, so that columns of different length compare. */
    private static void number(List<Place> column) {
        for (int i = 0; i < column.size(); i++) {
            column.get(i).rank = i - (column.size() - 1) / 2.0;
        }
    }

    private Place left(Edge edge, Set<Edge> backward) {
        return place(backward.contains(edge) ? edge.to() : edge.from());
    }

    private Place right(Edge edge, Set<Edge> backward) {
        return place(backward.contains(edge) ? edge.from() : edge.to());
    }

    private Place place(String node) {
        Place place = nodes.get(node);
        if (place == null) {
            throw new IllegalArgumentException("no node " + node);
        }
        return place;
    }

    private List<Place> column(int index) {
        while (columns.size() <= index) {
            columns.add(new ArrayList<>());
        }
        return columns.get(index);
    }
}
