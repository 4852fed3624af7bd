package kz.saulet.snapshot;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;

/**
 * The terms of a proposal or of a computation beside those of the estate: negative numbers, forgotten with their owner, so
 * that checks leave nothing behind in the pool. A term that got a number here keeps it here, even if the estate learns it
 * later.
 */
final class LocalTerms implements Terms {

    private final TermPool pool;

    /** Terms with smaller numbers were there before and have no number here. */
    private final int settled;

    private final Map<Node, Integer> ids = new ConcurrentHashMap<>();
    private volatile Node[] nodes = new Node[64];
    private int size;

    LocalTerms(TermPool pool) {
        this.pool = pool;
        this.settled = pool.size();
    }

    @Override
    public TermPool pool() {
        return pool;
    }

    @Override
    public int id(Node term) {
        Integer own = ids.get(term);
        return own != null ? own : pool.id(term);
    }

    @Override
    public int intern(Node term) {
        int known = id(term);
        return known != NONE ? known : add(term);
    }

    private synchronized int add(Node term) {
        Integer own = ids.get(term);
        if (own != null) {
            return own;
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        nodes[size] = term;
        int id = ~size++;
        ids.put(term, id);
        return id;
    }

    @Override
    public boolean isSettled(int id) {
        return id >= 0 && id < settled;
    }

    @Override
    public Node node(int id) {
        return id >= 0 ? pool.node(id) : nodes[~id];
    }

    @Override
    public int hash(int id) {
        return id >= 0 ? pool.hash(id) : nodes[~id].hashCode();
    }

    @Override
    public boolean isIri(int id) {
        return id >= 0 ? pool.isIri(id) : nodes[~id].isURI();
    }

    @Override
    public boolean isLiteral(int id) {
        return id >= 0 ? pool.isLiteral(id) : nodes[~id].isLiteral();
    }

    @Override
    public void look(int id, TermText into) {
        if (id >= 0) {
            pool.look(id, into);
        } else {
            into.point(nodes[~id]);
        }
    }
}
