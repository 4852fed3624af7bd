package kz.saulet.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import kz.saulet.graph.ChangeSet;
import kz.saulet.snapshot.Direction;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * The rows that an evaluation read, empty ones too. A plan does the same again as long as none of them changes, so a change
 * that touches none cannot change its answer; one that touches some may. Rows are told apart by 64 bits of their names: a
 * rare clash makes an evaluation look affected, never unaffected. For one thread while it is filled.
 */
public final class Reads implements RowLog {

    private static final int ANY = 0x5A17;

    private final Set<Long> rows = new HashSet<>();
    private boolean everything;

    /** So it is with queries that are not compiled. */
    @Override
    public void everything() {
        everything = true;
        rows.clear();
    }

    public boolean isEverything() {
        return everything;
    }

    /** Whether an evaluation with these reads may have another answer after the change. */
    public boolean affectedBy(ChangeSet change) {
        return everything
                || Stream.concat(change.adds().stream(), change.deletes().stream())
                        .anyMatch(quad -> touched(quad).anyMatch(rows::contains));
    }

    Set<Long> rows() {
        return rows;
    }

    @Override
    public void row(Terms terms, Direction direction, int key, int predicate, GraphChoice graph) {
        if (!everything) {
            rows.add(code(
                    direction,
                    hash(terms, key),
                    hash(terms, predicate),
                    graph.isOne() && direction != Direction.EXTENT ? hash(terms, graph.name()) : ANY));
        }
    }

    @Override
    public void row(Node g, Node s, Node p, Node o) {
        if (everything) {
            return;
        }
        if (isTerm(s)) {
            rows.add(code(Direction.OUT, s.hashCode(), hash(p), ANY));
        } else if (isTerm(o)) {
            rows.add(code(Direction.IN, o.hashCode(), hash(p), ANY));
        } else {
            rows.add(code(Direction.EXTENT, hash(g), hash(p), ANY));
        }
    }

    /** Every row that a quad is in, under every name by which it may have been read. */
    static Stream<Long> touched(Quad quad) {
        int g = quad.getGraph().hashCode();
        int p = quad.getPredicate().hashCode();
        return Stream.of(p, ANY)
                .flatMap(predicate -> Stream.concat(
                        Stream.of(g, ANY)
                                .flatMap(graph -> Stream.of(
                                        code(Direction.OUT, quad.getSubject().hashCode(), predicate, graph),
                                        code(Direction.IN, quad.getObject().hashCode(), predicate, graph))),
                        Stream.of(
                                code(Direction.EXTENT, g, predicate, ANY),
                                code(Direction.EXTENT, ANY, predicate, ANY))));
    }

    private static int hash(Terms terms, int id) {
        return id == Terms.ANY ? ANY : id == Terms.NONE ? 0 : terms.hash(id);
    }

    private static int hash(Node node) {
        return isTerm(node) ? node.hashCode() : ANY;
    }

    private static boolean isTerm(Node node) {
        return node != null && node.isConcrete();
    }

    private static long code(Direction direction, int key, int predicate, int graph) {
        long code = direction.ordinal() + 1;
        code = code * 0x9E3779B97F4A7C15L + key;
        code = (code ^ code >>> 29) * 0xBF58476D1CE4E5B9L + predicate;
        code = (code ^ code >>> 32) * 0x94D049BB133111EBL + graph;
        return code ^ code >>> 31;
    }
}
