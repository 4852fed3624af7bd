package kz.saulet.snapshot;

import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.jspecify.annotations.Nullable;

/** The entries of an extent one by one. */
final class ExtentIterator extends IteratorSlotted<ExtentIterator.Entry> {

    private final Row row;

    ExtentIterator(Row row) {
        this.row = row;
    }

    /** A subject that has the predicate. */
    record Entry(int predicate, int subject) {}

    @Override
    protected boolean hasMore() {
        return true;
    }

    @Override
    protected @Nullable Entry moveToNext() {
        return row.next() ? new Entry(row.predicate(), row.node()) : null;
    }
}
