package kz.saulet.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts what is found by kind. */
final class KindCounts implements CollectorManager<KindCounts.Counter, Map<String, Long>> {

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<String, Long> reduce(Collection<Counter> counters) {
        Map<String, Long> all = new TreeMap<>();
        counters.forEach(counter -> counter.counts.forEach((kind, count) -> all.merge(kind, count, Long::sum)));
        return all;
    }

    static final class Counter extends SimpleCollector {

        private final Map<String, Long> counts = new TreeMap<>();
        private @Nullable SortedDocValues kinds;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            kinds = DocValues.getSorted(context.reader(), Fields.KIND);
        }

        @Override
        public void collect(int document) throws IOException {
            SortedDocValues values = kinds;
            if (values != null && values.advanceExact(document)) {
                counts.merge(values.lookupOrd(values.ordValue()).utf8ToString(), 1L, Long::sum);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
