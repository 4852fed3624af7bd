package kz.saulet.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern with its projection, and the order and limits of its rows. */
final class Selection implements RowSource {

    /** Read on demand, sorted as a whole. */
    private final int[] collected;

    private final int[] projected;
    private final boolean distinct;
    private final long start;
    private final long length;
    private final @Nullable Sorting sorting;
    private final int collector;
    private final int cache;
    private boolean semi;
    private Step body = new CollectStep(0, new int[0], false);

    Selection(
            Slots slots,
            int[] collected,
            int[] projected,
            boolean distinct,
            long start,
            long length,
            @Nullable Sorting sorting) {
        this.collected = collected;
        this.projected = projected;
        this.distinct = distinct;
        this.start = start;
        this.length = length;
        this.sorting = sorting;
        this.collector = slots.nextState();
        this.cache = slots.nextState();
    }

    Selection over(List<Link> links) {
        body = Builder.chained(links, new CollectStep(collector, collected, semi));
        return this;
    }

    /** What follows is asked only whether it has an answer, and not again for a row that is there already. */
    Step semiJoin(Step next) {
        return new SemiJoinStep(collector, collected, next);
    }

    void asksOnceARow() {
        semi = true;
    }

    @Override
    public int[] slots() {
        return projected;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<int[]> rows(Evaluation e) {
        List<int[]> known = (List<int[]>) e.state(cache);
        if (known == null) {
            List<int[]> rows = new ArrayList<>();
            e.apart(() -> rows.addAll(select(e, Long.MAX_VALUE)));
            e.keep(cache, rows);
            return rows;
        }
        return known;
    }

    /** @param limit after so many rows it may stop */
    List<int[]> select(Evaluation e, long limit) {
        long wanted = Math.min(limit, length);
        if (sorting == null) {
            Collector rows = new Collector(distinct, start, wanted);
            e.keep(collector, rows);
            if (wanted > 0) {
                body.run(e);
            }
            return rows.rows();
        }
        Collector all = new Collector(false, 0, Long.MAX_VALUE);
        e.keep(collector, all);
        body.run(e);
        Collector rows = new Collector(distinct, start, wanted);
        for (int[] row : sorting.sorted(all.rows(), e)) {
            if (wanted == 0 || !rows.add(projection(row))) {
                break;
            }
        }
        return rows.rows();
    }

    private int[] projection(int[] row) {
        int[] columns = new int[projected.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = kz.saulet.snapshot.Terms.ANY;
            for (int j = 0; j < collected.length; j++) {
                if (collected[j] == projected[i]) {
                    columns[i] = row[j];
                }
            }
        }
        return columns;
    }
}
