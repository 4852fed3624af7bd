package kz.saulet.plan;

import kz.saulet.snapshot.Snapshot;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.jspecify.annotations.Nullable;

/**
 * What the queries of one check share: the snapshot, the terms computed on the way, what functions said about terms. For
 * one thread.
 */
public final class Session {

    private final Snapshot snapshot;
    private final DatasetGraph dataset;
    private final FunctionMemo memo = new FunctionMemo();
    private final @Nullable RowLog reads;
    private @Nullable ExecutionContext context;

    /** @param reads where to note what was read, or null */
    public Session(Snapshot snapshot, @Nullable RowLog reads) {
        this.snapshot = snapshot.withOwnTerms();
        DatasetGraph whole = this.snapshot.dataset();
        this.dataset = reads == null ? whole : new NotingDataset(whole, reads);
        this.reads = reads;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** The snapshot for what is not compiled; what is looked for in it is noted too. */
    public DatasetGraph dataset() {
        return dataset;
    }

    public @Nullable RowLog reads() {
        return reads;
    }

    FunctionMemo memo() {
        return memo;
    }

    ExecutionContext context() {
        if (context == null) {
            Context settings = ARQ.getContext().copy();
            settings.set(ARQConstants.sysCurrentTime, NodeFactoryExtra.nowAsDateTime());
            context = ExecutionContext.create(dataset, settings);
        }
        return context;
    }
}
