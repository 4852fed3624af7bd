package kz.saulet.snapshot;

import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** The quads of one row, without those whose other end is not the wanted one. */
final class QuadIterator extends IteratorSlotted<Quad> {

    private final Terms terms;
    private final Row row;
    private final boolean out;
    private final int key;
    private final int wanted;

    /** @param wanted the number of the other end, or {@link Terms#ANY} */
    QuadIterator(Snapshot snapshot, GraphChoice graphs, Direction direction, int key, int predicate, int wanted) {
        this.terms = snapshot.terms();
        this.row = snapshot.row().open(direction, key, predicate, graphs);
        this.out = direction == Direction.OUT;
        this.key = key;
        this.wanted = wanted;
    }

    @Override
    protected boolean hasMore() {
        return true;
    }

    @Override
    protected @Nullable Quad moveToNext() {
        while (row.next()) {
            if (wanted == Terms.ANY || row.node() == wanted) {
                return new Quad(
                        terms.node(row.graph()),
                        terms.node(out ? key : row.node()),
                        terms.node(row.predicate()),
                        terms.node(out ? row.node() : key));
            }
        }
        return null;
    }
}
