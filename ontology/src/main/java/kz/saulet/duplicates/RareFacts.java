package kz.saulet.duplicates;

import java.util.function.IntConsumer;

/** Who has each of the rare facts of a table; what many have leads to nobody. */
final class RareFacts {

    private final int[][] owners;

    private RareFacts(int[][] owners) {
        this.owners = owners;
    }

    /** @param most a fact that more elements have is not rare */
    static RareFacts of(FactTable table, int most) {
        int[][] owners = new int[table.counts().length][];
        int[] filled = new int[owners.length];
        for (int fact = 0; fact < owners.length; fact++) {
            int count = table.counts()[fact];
            owners[fact] = count > 1 && count <= most ? new int[count] : MinHash.NONE;
        }
        for (int place = 0; place < table.sets().length; place++) {
            for (int fact : table.sets()[place]) {
                if (owners[fact].length > 0) {
                    owners[fact][filled[fact]++] = place;
                }
            }
        }
        return new RareFacts(owners);
    }

    /** Those after a place that have one of the facts. */
    void meet(int[] facts, int after, IntConsumer met) {
        for (int fact : facts) {
            if (fact < owners.length) {
                for (int owner : owners[fact]) {
                    if (owner > after) {
                        met.accept(owner);
                    }
                }
            }
        }
    }
}
