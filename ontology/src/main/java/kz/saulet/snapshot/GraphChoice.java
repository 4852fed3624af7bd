package kz.saulet.snapshot;

import org.jspecify.annotations.Nullable;

/** Which graphs a question is about: one, a set read as one, or each by itself. */
public final class GraphChoice {

    /** Every graph, a quad of each. */
    public static final GraphChoice EACH = new GraphChoice(Terms.ANY, null);

    private final int one;
    private final @Nullable GraphSet set;

    private GraphChoice(int one, @Nullable GraphSet set) {
        this.one = one;
        this.set = set;
    }

    /** @param graph number of its name; {@link Terms#NONE} for a graph that does not exist */
    static GraphChoice one(int graph) {
        return new GraphChoice(graph, null);
    }

    static GraphChoice set(int name, GraphSet set) {
        return new GraphChoice(name, set);
    }

    /** The graph, or the name of the set; {@link Terms#ANY} for each. */
    public int name() {
        return one;
    }

    /** True for a single graph. */
    public boolean isOne() {
        return set == null && one != Terms.ANY;
    }

    boolean isSet() {
        return set != null;
    }

    public boolean accepts(int graph) {
        if (set != null) {
            return set.contains(graph);
        }
        return one == Terms.ANY || one == graph;
    }
}
