package kz.saulet.carriedout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.saulet.graph.GraphNames;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;

/** The updates that ship with the product, named in {@code index.txt}, and the query that finds the system of a proposal. */
final class Transitions {

    private static final String PREFIXES = """
            PREFIX ea: <https://ns.saulet.kz/ea#>
            PREFIX graph: <%sgraph/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """.formatted(GraphNames.DATA);

    private Transitions() {}

    static Query system() {
        return QueryFactory.create(PREFIXES + text("system.rq"), Syntax.syntaxARQ);
    }

    static List<Transition> all() {
        return text("index.txt")
                .lines()
                .flatMap(name -> UpdateFactory.create(PREFIXES + text(name), Syntax.syntaxARQ).getOperations().stream())
                .map(Transition::of)
                .toList();
    }

    private static String text(String name) {
        try (InputStream file = Transitions.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No " + name + " beside " + Transitions.class.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
