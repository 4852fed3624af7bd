package kz.saulet.snapshot;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.saulet.graph.ChangeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * All quads at one moment. Immutable: a change or a laid-over graph gives another snapshot that shares this one's content,
 * at a cost that depends on what is new and not on the size of the estate. Any number of threads may read.
 */
public final class Snapshot {

    private final Terms terms;
    private final NamedSets sets;

    /** The base and what changed since, from below. */
    private final Part[] parts;

    private final Layer[] layers;
    private final boolean hiding;

    private Snapshot(Terms terms, NamedSets sets, Part[] parts, Layer[] layers) {
        this.terms = terms;
        this.sets = sets;
        this.parts = parts;
        this.layers = layers;
        this.hiding = hiding(parts, layers);
    }

    private static boolean hiding(Part[] parts, Layer[] layers) {
        for (Layer layer : layers) {
            for (Part part : parts) {
                if (part.adds().byGraph().slot(layer.graph) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    static Snapshot of(TermPool pool, Segment base) {
        return new Snapshot(pool, NamedSets.of(pool), new Part[] {new Part(base, Segment.EMPTY)}, new Layer[0]);
    }

    /** Encodes quads of named graphs; repeated ones count once. */
    public static Snapshot of(Stream<Quad> quads) {
        SnapshotBuilder builder = new SnapshotBuilder();
        quads.forEach(builder::add);
        return builder.build();
    }

    public static Snapshot of(DatasetGraph data) {
        return of(data.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).filter(quad -> !quad.isDefaultGraph()));
    }

    public Terms terms() {
        return terms;
    }

    /** The graph of a name, or the set of graphs that is read under this name. */
    public GraphChoice graph(int name) {
        return sets.choice(name);
    }

    public GraphChoice graph(Node name) {
        return graph(terms.id(name));
    }

    /** A cursor to be opened on rows of this snapshot. */
    public Row row() {
        return new Row(this);
    }

    /** To be opened on rows that lie in one piece. */
    public Span span() {
        return new Span(this);
    }

    /** The objects of a subject. */
    public Row row(int subject, int predicate, GraphChoice graphs) {
        return row().open(Direction.OUT, subject, predicate, graphs);
    }

    /** The subjects of an object. */
    public Row inverse(int object, int predicate, GraphChoice graphs) {
        return row().open(Direction.IN, object, predicate, graphs);
    }

    /** The subjects that have a predicate in one graph, each once. */
    public Row extent(int graph, int predicate) {
        return row().open(Direction.EXTENT, graph, predicate, GraphChoice.EACH);
    }

    public boolean has(int subject, int predicate, int object, GraphChoice graphs) {
        if (subject == Terms.NONE || object == Terms.NONE || graphs.name() == Terms.NONE) {
            return false;
        }
        if (!graphs.isOne()) {
            return Presence.of(this, subject, predicate, object, graphs);
        }
        int layer = layerOf(graphs.name());
        return layer >= 0
                ? layers[layer].content.contains(graphs.name(), subject, predicate, object)
                : inParts(graphs.name(), subject, predicate, object);
    }

    boolean inParts(int g, int s, int p, int o) {
        for (int i = parts.length - 1; i >= 0; i--) {
            if (parts[i].adds().contains(g, s, p, o)) {
                return true;
            }
            if (parts[i].deletes().contains(g, s, p, o)) {
                return false;
            }
        }
        return false;
    }

    /** At least as many entries as the row has; exact where nothing was changed. */
    public int estimate(Direction direction, int key, int predicate, GraphChoice graphs) {
        return Estimate.of(this, direction, key, predicate, graphs);
    }

    /** The graphs that have quads, in no order. */
    public int[] graphs() {
        IntStream names = IntStream.empty();
        for (int i = 0; i < partCount() + layerCount(); i++) {
            Rows rows = source(i).byGraph();
            names = IntStream.concat(names, IntStream.range(0, rows.slots()).map(rows::key));
        }
        return names.distinct().filter(name -> extent(name, Terms.ANY).next()).toArray();
    }

    /** The members of a choice that have quads. */
    public int[] graphs(GraphChoice choice) {
        return choice.isOne()
                ? new int[] {choice.name()}
                : IntStream.of(graphs()).filter(choice::accepts).toArray();
    }

    /** Number of quads, those of hidden graphs among them. */
    public long size() {
        long size = 0;
        for (Part part : parts) {
            size += part.adds().size() - part.deletes().size();
        }
        for (Layer layer : layers) {
            size += layer.content.size();
        }
        return size;
    }

    /** The state after a change. What it adds may be there already and what it deletes may be missing. */
    public Snapshot with(ChangeSet change) {
        return new Snapshot(terms, sets, Changes.with(this, parts, change), layers);
    }

    /** With a graph laid over it; its new terms are kept beside the estate's and go when this snapshot goes. */
    public Snapshot with(Node name, Graph graph) {
        return with(name, graph.stream());
    }

    /** The same with the triples of a graph, each once. */
    public Snapshot with(Node name, Stream<Triple> graph) {
        LayerBuilder builder = layer(name);
        graph.forEach(builder::add);
        return with(builder);
    }

    /** A graph to be filled and then laid over this snapshot. */
    public LayerBuilder layer(Node name) {
        return new LayerBuilder(name, ownTerms());
    }

    /** @param builder of this snapshot */
    public Snapshot with(LayerBuilder builder) {
        return new Snapshot(builder.terms(), sets, parts, withLayer(builder.built()));
    }

    /** The same content with room for the terms of a computation, which go when this snapshot goes. */
    public Snapshot withOwnTerms() {
        return new Snapshot(ownTerms(), sets, parts, layers);
    }

    private Terms ownTerms() {
        return terms == terms.pool() ? new LocalTerms(terms.pool()) : terms;
    }

    public Snapshot with(Layer layer) {
        return new Snapshot(terms, sets, parts, withLayer(layer));
    }

    private Layer[] withLayer(Layer layer) {
        Layer[] more = Arrays.stream(layers)
                .filter(other -> other.graph != layer.graph)
                .toArray(length -> new Layer[length + 1]);
        more[more.length - 1] = layer;
        return more;
    }

    /** Quads changed since the base was sorted; reading becomes slower as they become many. */
    public int changed() {
        return Arrays.stream(parts).skip(1).mapToInt(Part::size).sum();
    }

    /**
     * The same content in one piece.
     *
     * @throws IllegalStateException for a snapshot that has layers or terms of its own: only an estate is kept that long
     */
    public Snapshot compacted() {
        if (layers.length > 0 || terms != terms.pool()) {
            throw new IllegalStateException("Not an estate");
        }
        return of(
                terms.pool(),
                Segment.dense(Changes.together(parts), terms.pool().size()));
    }

    /** This snapshot as a dataset for queries; its default graph is empty. */
    public DatasetGraph dataset() {
        return new SnapshotDataset(this);
    }

    int partCount() {
        return parts.length;
    }

    int layerCount() {
        return layers.length;
    }

    Segment source(int number) {
        return number < parts.length ? parts[number].adds() : layers[number - parts.length].content;
    }

    int layerOf(int graph) {
        for (int i = 0; i < layers.length; i++) {
            if (layers[i].graph == graph) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a layer hides the graph from a part. */
    boolean hidden(int source, int graph) {
        return hiding && source < parts.length && layerOf(graph) >= 0;
    }

    /** Whether a layer hides a graph that parts have content of. */
    boolean hidesSomething() {
        return hiding;
    }

    boolean deletedAbove(int part, Direction direction, int key) {
        for (int i = part + 1; i < parts.length; i++) {
            if (parts[i].deletes().rows(direction).slot(key) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean deletedAbove(int part, Direction direction, int key, int predicate, int graph, int node) {
        for (int i = part + 1; i < parts.length; i++) {
            if (parts[i].deletes().rows(direction).contains(key, predicate, graph, node)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a subject of an extent still has a value, and no part below told of it. */
    boolean firstWith(int part, int graph, int predicate, int subject) {
        for (int i = 0; i < part; i++) {
            if (parts[i].adds().byGraph().contains(graph, predicate, graph, subject)) {
                return false;
            }
        }
        return row(subject, predicate, GraphChoice.one(graph)).next();
    }
}
