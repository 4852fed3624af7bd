package kz.saulet.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class QueriesTest {

    private static final Node G = iri("g");
    private static final Node S = iri("s");
    private static final Node P = iri("p");
    private static final String HOSTILE = "x\" . } } ; DROP ALL #";

    private final Queries queries = Queries.beside(QueriesTest.class);
    private final DatasetGraph data = DatasetGraphFactory.create();

    private static Node iri(String name) {
        return NodeFactory.createURI("https://data.saulet.kz/test/" + name);
    }

    private void add(String value) {
        data.add(new Quad(G, S, P, NodeFactory.createLiteralString(value)));
    }

    @Test
    void rowsHoldWhatIsBound() {
        add("1");
        add("2");
        List<Map<String, Node>> rows = queries.select(data, "objects", Map.of("g", G, "s", S));
        assertEquals(
                List.of("1", "2"),
                rows.stream().map(row -> row.get("o").getLiteralLexicalForm()).toList());
        assertFalse(rows.get(0).containsKey("missing"));
    }

    @Test
    void parametersAreValuesAndNeverText() {
        add(HOSTILE);
        assertTrue(queries.ask(data, "exists", Map.of("o", NodeFactory.createLiteralString(HOSTILE))));
        assertFalse(queries.ask(data, "exists", Map.of("o", NodeFactory.createLiteralString("x"))));
    }

    @Test
    void slowQueryIsStopped() {
        for (int i = 0; i < 200; i++) {
            add("v" + i);
        }
        Queries hurried = Queries.beside(QueriesTest.class, Duration.ofMillis(50));
        QueryTooSlow stopped = assertThrows(QueryTooSlow.class, () -> hurried.select(data, "product", Map.of("g", G)));
        assertEquals(Duration.ofMillis(50), stopped.limit());
    }

    @Test
    void fileIsReadOnce() {
        assertSame(queries.query("exists"), queries.query("exists"));
    }

    @Test
    void unknownQueryIsNamed() {
        IllegalArgumentException unknown = assertThrows(IllegalArgumentException.class, () -> queries.query("nothing"));
        assertTrue(String.valueOf(unknown.getMessage()).contains("nothing.rq"));
    }
}
