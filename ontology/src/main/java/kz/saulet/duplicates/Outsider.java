package kz.saulet.duplicates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An element read in the numbers of a population, without becoming part of it. */
record Outsider(Population.Facts facts, int[][] signatures, Set<String> alike) {

    static Outsider of(Population population, Described element) {
        List<FactTableReader> readers = FactTableReader.beside(population);
        int[][] sets = new int[readers.size()][];
        int[][] signatures = new int[readers.size()][];
        double[] sums = new double[readers.size()];
        for (int c = 0; c < sets.length; c++) {
            FactTableReader reader = readers.get(c);
            reader.add(element);
            sets[c] = reader.set();
            signatures[c] = reader.signature();
            sums[c] = population.tables().get(c).sum(sets[c]);
        }
        Set<String> alike = new HashSet<>(element.alike());
        alike.add(element.iri());
        return new Outsider(new Population.Facts(sets, sums), signatures, alike);
    }
}
