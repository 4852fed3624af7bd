package kz.saulet.duplicates;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.language.Lang;

/** The elements of one kind, ready to be compared. Never changes; any number of threads may ask. */
public final class Population {

    private final DuplicateProfile profile;
    private final List<Member> members;
    private final List<FactTable> tables;
    private final Map<Lang, Set<String>> stopStems;
    private final Map<String, Integer> places = new HashMap<>();
    private final Candidates candidates;

    Population(
            DuplicateProfile profile,
            List<Member> members,
            List<FactTable> tables,
            List<int[][]> signatures,
            Map<Lang, Set<String>> stopStems) {
        this.profile = profile;
        this.members = List.copyOf(members);
        this.tables = List.copyOf(tables);
        this.stopStems = stopStems;
        for (int i = 0; i < members.size(); i++) {
            places.putIfAbsent(members.get(i).iri(), i);
        }
        this.candidates = Candidates.of(tables, signatures);
    }

    /** Who is compared, apart from the facts. */
    record Member(String iri, String graph, List<String> bodies, Set<String> alike) {

        Member expecting(String ground) {
            Set<String> more = new HashSet<>(alike);
            more.add(ground);
            return new Member(iri, graph, bodies, more);
        }
    }

    public DuplicateProfile profile() {
        return profile;
    }

    public int size() {
        return members.size();
    }

    public String iri(int place) {
        return members.get(place).iri();
    }

    public String graph(int place) {
        return members.get(place).graph();
    }

    /** IRIs of the bodies an element belongs to. */
    public List<String> bodies(int place) {
        return members.get(place).bodies();
    }

    /** The place of an element, or -1 when it is not among those compared. */
    public int place(String iri) {
        return places.getOrDefault(iri, -1);
    }

    List<FactTable> tables() {
        return tables;
    }

    Candidates candidates() {
        return candidates;
    }

    Map<Lang, Set<String>> stopStems() {
        return stopStems;
    }

    /** True when the profile says that nobody wonders at the likeness of the two. */
    boolean expectedAlike(int one, int other) {
        return expectedAlike(members.get(one).alike(), other);
    }

    boolean expectedAlike(Set<String> alike, int other) {
        return !Collections.disjoint(alike, members.get(other).alike());
    }

    /** The facts of one element, table by table. */
    Facts facts(int place) {
        int[][] sets = new int[tables.size()][];
        double[] sums = new double[sets.length];
        for (int c = 0; c < sets.length; c++) {
            sets[c] = tables.get(c).sets()[place];
            sums[c] = tables.get(c).sums()[place];
        }
        return new Facts(sets, sums);
    }

    /** Facts of one element, of the population or not, with their weights together: one of each for every table. */
    record Facts(int[][] sets, double[] sums) {}
}
