package kz.saulet.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.saulet.graph.ChangeSet;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class ReadsTest {

    private static final int WORLDS = 60;
    private static final int QUERIES = 30;

    @Test
    void aChangedAnswerIsAlwaysAmongTheAffected() {
        int unaffected = 0;
        int changedAnswers = 0;
        for (int world = 0; world < WORLDS; world++) {
            List<Quad> content = PlansTest.content(world);
            Snapshot before = Snapshot.of(content.stream());
            ReadsIndex<Integer> index = new ReadsIndex<>();
            List<Query> queries = new ArrayList<>();
            List<List<String>> answers = new ArrayList<>();
            Plans plans = new Plans();
            for (long seed = world * 1_000L; queries.size() < QUERIES; seed++) {
                Query query = PlansTest.parsed(new RandomQueries(seed).next());
                if (query != null) {
                    Reads reads = new Reads();
                    answers.add(PlansTest.planned(query, plans, new Session(before, reads)));
                    index.put(queries.size(), reads);
                    queries.add(query);
                }
            }
            ChangeSet change = change(content, new Random(world));
            Snapshot after = before.with(change);
            Set<Integer> affected = index.affectedBy(change);
            for (int i = 0; i < QUERIES; i++) {
                boolean same =
                        answers.get(i).equals(PlansTest.planned(queries.get(i), plans, new Session(after, null)));
                assertTrue(same || affected.contains(i), "world " + world + ": " + queries.get(i) + "\n" + change);
                changedAnswers += same ? 0 : 1;
                unaffected += affected.contains(i) ? 0 : 1;
            }
        }
        assertTrue(changedAnswers > 30, changedAnswers + " answers changed");
        assertTrue(unaffected > WORLDS * QUERIES / 5, unaffected + " queries were spared");
    }

    @Test
    void whatIsForgottenIsNotAffected() {
        ReadsIndex<String> index = new ReadsIndex<>();
        Reads all = new Reads();
        all.everything();
        index.put("rule", all);
        ChangeSet change = ChangeSet.adding(PlansTest.content(1).stream());
        assertEquals(Set.of("rule"), index.affectedBy(change));
        index.remove("rule");
        assertEquals(Set.of(), index.affectedBy(change));
    }

    private static ChangeSet change(List<Quad> content, Random random) {
        Set<Quad> there = new HashSet<>(content);
        Set<Quad> adds = new HashSet<>(PlansTest.content(random.nextInt(1_000)).subList(0, random.nextInt(3)));
        adds.removeAll(there);
        Set<Quad> deletes = new HashSet<>(content.subList(0, 1 + random.nextInt(2)));
        return new ChangeSet(adds, deletes);
    }
}
