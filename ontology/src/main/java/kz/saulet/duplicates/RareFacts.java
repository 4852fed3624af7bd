package kz.saulet.duplicates;

import java.util.function.IntConsumer;

/** Who has each of the rare facts of a channel; what many have leads to nobody. */
final class RareFacts {

    private final int[][] owners;

    private RareFacts(int[][] owners) {
        this.owners = owners;
    }

    /** @param most a fact that more elements have is not rare */
    static RareFacts of(Channel channel, int most) {
        int[][] owners = new int[channel.counts().length][];
        int[] filled = new int[owners.length];
        for (int fact = 0; fact < owners.length; fact++) {
            int count = channel.counts()[fact];
            owners[fact] = count > 1 && count <= most ? new int[count] : MinHash.NONE;
        }
        for (int place = 0; place < channel.sets().length; place++) {
            for (int fact : channel.sets()[place]) {
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
