package kz.saulet.shacl.evaluate;

import java.util.Arrays;
import kz.saulet.shacl.plan.IntSet;

/**
 * From rows to what was evaluated by reading them, as chains of links. Links of former evaluations stay: following them
 * evaluates too much, never too little.
 */
final class ReadIndex {

    private final LongMap heads = new LongMap();
    private int[] evaluations = new int[1024];
    private int[] nexts = new int[1024];
    private int links;

    void add(int evaluation, long[] rows) {
        for (long row : rows) {
            if (links == evaluations.length) {
                evaluations = Arrays.copyOf(evaluations, links * 2);
                nexts = Arrays.copyOf(nexts, links * 2);
            }
            evaluations[links] = evaluation;
            nexts[links] = heads.get(row);
            heads.put(row, links++);
        }
    }

    int links() {
        return links;
    }

    /** Adds the evaluations that read any of the rows. */
    void affected(long[] rows, IntSet into) {
        for (long row : rows) {
            for (int link = heads.get(row); link >= 0; link = nexts[link]) {
                into.add(evaluations[link]);
            }
        }
    }
}
