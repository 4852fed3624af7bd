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

    private final List<FactTable> tables;
    private final List<Bands> bands = new ArrayList<>();
    private final List<RareFacts> rare = new ArrayList<>();

    private Candidates(List<FactTable> tables) {
        this.tables = tables;
    }

    static Candidates of(List<FactTable> tables, List<int[][]> signatures) {
        Candidates candidates = new Candidates(tables);
        for (int c = 0; c < tables.size(); c++) {
            FactTable table = tables.get(c);
            int[][] signed = signatures.get(c);
            if (!table.isText()) {
                for (int place = 0; place < signed.length; place++) {
                    signed[place] = signature(table, table.sets()[place]);
                }
            }
            candidates.bands.add(Bands.of(signed));
            candidates.rare.add(RareFacts.of(table, mostOwners(table)));
        }
        return candidates;
    }

    private static int mostOwners(FactTable table) {
        if (table.leads() == FactTable.Leads.NOWHERE) {
            return 0;
        }
        return table.isText() ? RARE_WORD : RARE_FACT;
    }

    /** The signature of facts by those that are not common. */
    static int[] signature(FactTable table, int[] facts) {
        if (table.leads() != FactTable.Leads.BY_LIKENESS) {
            return MinHash.NONE;
        }
        int[] telling = new int[facts.length];
        int count = 0;
        for (int fact : facts) {
            if (table.weight(fact) >= COMMON) {
                telling[count++] = fact;
            }
        }
        return MinHash.ofSet(telling, count);
    }

    /** Those at places after a member of the population; the same one may be met several times. */
    void meetLater(int place, IntConsumer met) {
        for (int c = 0; c < tables.size(); c++) {
            rare.get(c).meet(tables.get(c).sets()[place], place, met);
            bands.get(c).meetLater(place, met);
        }
    }

    /**
     * Those who are met from outside the population.
     *
     * @param textSignatures for the tables of texts
     */
    void meet(int[][] sets, int[][] textSignatures, IntConsumer met) {
        for (int c = 0; c < tables.size(); c++) {
            FactTable table = tables.get(c);
            rare.get(c).meet(sets[c], -1, met);
            bands.get(c).meet(table.isText() ? textSignatures[c] : signature(table, sets[c]), met);
        }
    }
}
