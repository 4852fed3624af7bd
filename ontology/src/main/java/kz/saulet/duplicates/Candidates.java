package kz.saulet.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds, without looking at all, those who may be alike: they share a rare fact, a rare word, a band of the signature of a
 * text, or of the signature of their facts without the commonest.
 */
final class Candidates {

    private static final int RARE_FACT = 32;
    private static final int RARE_WORD = 6;

    /** Facts that weigh less than this don't lead to anybody. */
    private static final double COMMON = 0.25;

    private final List<Channel> channels;
    private final List<Bands> bands = new ArrayList<>();
    private final List<RareFacts> rare = new ArrayList<>();

    private Candidates(List<Channel> channels) {
        this.channels = channels;
    }

    static Candidates of(List<Channel> channels, List<int[][]> signatures) {
        Candidates candidates = new Candidates(channels);
        for (int c = 0; c < channels.size(); c++) {
            Channel channel = channels.get(c);
            int[][] signed = signatures.get(c);
            if (!channel.isText()) {
                for (int place = 0; place < signed.length; place++) {
                    signed[place] = signature(channel, channel.sets()[place]);
                }
            }
            candidates.bands.add(Bands.of(signed));
            candidates.rare.add(RareFacts.of(channel, mostOwners(channel)));
        }
        return candidates;
    }

    private static int mostOwners(Channel channel) {
        if (channel.leads() == Channel.Leads.NOWHERE) {
            return 0;
        }
        return channel.isText() ? RARE_WORD : RARE_FACT;
    }

    /** The signature of facts by those that are not common. */
    static int[] signature(Channel channel, int[] facts) {
        if (channel.leads() != Channel.Leads.BY_LIKENESS) {
            return MinHash.NONE;
        }
        int[] telling = new int[facts.length];
        int count = 0;
        for (int fact : facts) {
            if (channel.weight(fact) >= COMMON) {
                telling[count++] = fact;
            }
        }
        return MinHash.ofSet(telling, count);
    }

    /** Those at places after a member of the population; the same one may be met several times. */
    void meetLater(int place, IntConsumer met) {
        for (int c = 0; c < channels.size(); c++) {
            rare.get(c).meet(channels.get(c).sets()[place], place, met);
            bands.get(c).meetLater(place, met);
        }
    }

    /**
     * Those who are met from outside the population.
     *
     * @param textSignatures for the channels of texts
     */
    void meet(int[][] sets, int[][] textSignatures, IntConsumer met) {
        for (int c = 0; c < channels.size(); c++) {
            Channel channel = channels.get(c);
            rare.get(c).meet(sets[c], -1, met);
            bands.get(c).meet(channel.isText() ? textSignatures[c] : signature(channel, sets[c]), met);
        }
    }
}
