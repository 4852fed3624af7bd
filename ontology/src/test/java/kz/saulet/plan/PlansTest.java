package kz.saulet.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.saulet.graph.GraphNames;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;

class PlansTest {

    private static final List<String> GRAPHS = List.of(
            GraphNames.CATALOGUE, GraphNames.architecture("mh", "current"), GraphNames.architecture("mf", "current"));
    private static final Binding GIVEN = BindingFactory.builder()
            .add(Var.alloc("proposal"), iri("https://data.saulet.kz/x/1"))
            .add(Var.alloc("g"), iri(GRAPHS.get(0)))
            .build();

    @Test
    void randomQueriesOverRandomDataAnswerAsJenaDoes() {
        int compiled = 0;
        int answered = 0;
        int all = 3_000;
        for (int seed = 0; seed < all; seed++) {
            Snapshot snapshot = Snapshot.of(content(seed).stream());
            String text = new RandomQueries(seed).next();
            Query query = parsed(text);
            if (query == null) {
                all++;
                continue;
            }
            Plans plans = new Plans();
            Session session = new Session(snapshot, null);
            List<String> expected = byJena(query, snapshot);
            if (expected == null) {
                all++;
                continue;
            }
            List<String> actual = planned(query, plans, session);
            String world = "seed " + seed + ": " + text;
            assertEquals(expected, actual, world);
            compiled += plans.refusal(query).isEmpty() ? 1 : 0;
            answered += expected.isEmpty() ? 0 : 1;
        }
        assertTrue(compiled > all * 8 / 10, compiled + " of " + all + " were compiled");
        assertTrue(answered > all / 3, answered + " of " + all + " had an answer");
    }

    @Test
    void whatIsNotCompiledSaysWhyAndIsAnsweredAllTheSame() {
        Snapshot snapshot = Snapshot.of(content(1).stream());
        Plans plans = new Plans();
        Query query = QueryFactory.create("SELECT ?x WHERE { GRAPH ?any { ?x <https://ns.saulet.kz/ea#p> ?y } }");
        Session session = new Session(snapshot, null);
        List<Binding> rows = plans.select(query, GIVEN, session, later(), 100);
        assertEquals(
                ByJena.select(query, GIVEN, snapshot.dataset(), later(), 100).size(), rows.size());
        assertTrue(plans.refusal(query).isPresent());
    }

    @Test
    void aCrossProductIsStoppedWhenItsTimeIsUp() {
        Snapshot snapshot = Snapshot.of(IntStream.range(0, 3_000)
                .mapToObj(i -> new Quad(
                        iri(GRAPHS.get(0)),
                        iri("https://data.saulet.kz/x/" + i),
                        iri("https://ns.saulet.kz/ea#p"),
                        iri("urn:" + i))));
        Query query = QueryFactory.create(
                "SELECT ?a WHERE { GRAPH ?g { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f FILTER(?b = ?d && ?d = ?e) } }");
        long soon = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(30);
        assertThrows(QueryCancelledException.class, () -> new Plans()
                .select(query, GIVEN, new Session(snapshot, null), soon, 10));
    }

    @Test
    void anInterruptedThreadStopsAPlan() {
        Query query = QueryFactory.create("ASK { GRAPH ?g { ?a ?p ?b } }");
        Thread.currentThread().interrupt();
        try {
            assertThrows(QueryCancelledException.class, () -> new Plans()
                    .ask(query, GIVEN, new Session(Snapshot.of(content(1).stream()), null), later()));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    /** Null for the few on which Jena itself breaks. */
    private static @org.jspecify.annotations.Nullable List<String> byJena(Query query, Snapshot snapshot) {
        try {
            return query.isAskType()
                    ? ByJena.ask(query, GIVEN, snapshot.dataset(), later()) ? List.of("yes") : List.of()
                    : rows(
                            query,
                            ByJena.select(query, GIVEN, snapshot.dataset(), later(), 100_000)
                                    .iterator());
        } catch (NullPointerException | org.apache.jena.atlas.lib.InternalErrorException brokenJoin) {
            return null;
        }
    }

    static List<String> planned(Query query, Plans plans, Session session) {
        return query.isAskType()
                ? plans.ask(query, GIVEN, session, later()) ? List.of("yes") : List.of()
                : rows(
                        query,
                        plans.select(query, GIVEN, session, later(), 100_000).iterator());
    }

    private static List<String> rows(Query query, Iterator<Binding> rows) {
        List<String> texts = new ArrayList<>();
        rows.forEachRemaining(row -> texts.add(text(query, row)));
        Collections.sort(texts);
        return texts;
    }

    private static String text(Query query, Binding row) {
        return query.getProjectVars().stream()
                .map(variable -> variable + "=" + row.get(variable))
                .toList()
                .toString();
    }

    static @org.jspecify.annotations.Nullable Query parsed(String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxARQ);
        } catch (QueryParseException illegal) {
            return null;
        }
    }

    static List<Quad> content(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 18)
                .mapToObj(i -> new Quad(
                        iri(GRAPHS.get(random.nextInt(3))),
                        iri("https://data.saulet.kz/x/" + (1 + random.nextInt(3))),
                        iri("https://ns.saulet.kz/ea#" + "pqr".charAt(random.nextInt(3))),
                        object(random)))
                .toList();
    }

    private static Node object(Random random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                NodeFactory.createLiteralDT(
                        String.valueOf(1 + random.nextInt(2)), org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger);
            case 1 ->
                random.nextBoolean() ? NodeFactory.createLiteralString("a") : NodeFactory.createLiteralLang("b", "kk");
            default -> iri("https://data.saulet.kz/x/" + (1 + random.nextInt(3)));
        };
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static long later() {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    }
}
