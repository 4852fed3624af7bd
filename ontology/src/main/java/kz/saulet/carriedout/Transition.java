package kz.saulet.carriedout;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;

/**
 * One update: for every solution of its pattern some quads are no longer true and others are.
 *
 * @param where the pattern as a query
 */
record Transition(Query where, List<Quad> deletes, List<Quad> inserts) {

    /** @throws IllegalArgumentException for another form of update, or one that leaves open which graph it means */
    static Transition of(Update update) {
        if (!(update instanceof UpdateModify modify)
                || modify.getWithIRI() != null
                || !modify.getUsing().isEmpty()
                || !modify.getUsingNamed().isEmpty()) {
            throw new IllegalArgumentException("Only DELETE, INSERT and WHERE with GRAPH: " + update);
        }
        Query where = QueryFactory.make();
        where.setSyntax(Syntax.syntaxARQ);
        where.setQuerySelectType();
        where.setQueryPattern(modify.getWherePattern());
        where.setQueryResultStar(true);
        where.resetResultVars();
        return new Transition(where, inGraphs(modify.getDeleteQuads()), inGraphs(modify.getInsertQuads()));
    }

    private static List<Quad> inGraphs(List<Quad> quads) {
        for (Quad quad : quads) {
            if (!quad.getGraph().isURI() || quad.isDefaultGraph()) {
                throw new IllegalArgumentException("Not in a named graph: " + quad);
            }
        }
        return List.copyOf(quads);
    }
}
