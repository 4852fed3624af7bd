package kz.saulet.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementGroup;

/** Parses and inspects the queries of one rule, and knows afterwards which variables they use. */
final class RuleQueries {

    private static final String PREFIXES = """
            PREFIX ea: <https://ns.saulet.kz/ea#>
            PREFIX graph: <%sgraph/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dct: <http://purl.org/dc/terms/>
            """.formatted(kz.saulet.graph.GraphNames.DATA);

    static {
        TextMatches.register();
    }

    private final QueryGuard guard;

    RuleQueries(List<Rule.Parameter> parameters) {
        Set<Var> given = new HashSet<>(CheckContext.variables());
        parameters.forEach(p -> given.add(Var.alloc(p.name())));
        this.guard = new QueryGuard(given);
    }

    /** True when a query asks about the submitting body or its architecture. */
    boolean needBody() {
        Set<Var> used = new TreeSet<>(java.util.Comparator.comparing(Var::getVarName));
        used.addAll(guard.used());
        used.retainAll(CheckContext.ofBody());
        return !used.isEmpty();
    }

    Query ask(String text) throws MalformedRule {
        Query query = parse(text);
        if (!query.isAskType()) {
            throw new MalformedRule("form", "ASK", text);
        }
        guard.inspect(query);
        return query;
    }

    /** A SELECT that has {@code ?focus} among its results. */
    Query select(String text) throws MalformedRule {
        Query query = parse(text);
        if (!query.isSelectType()) {
            throw new MalformedRule("form", "SELECT", text);
        }
        guard.inspect(query);
        if (!query.getResultVars().contains("focus")) {
            throw new MalformedRule("focus", text);
        }
        return query;
    }

    /** A CONSTRUCT whose template says which graph each triple belongs to. */
    EvidenceTemplate construct(String text) throws MalformedRule {
        Query query = parse(text);
        if (!query.isConstructType()) {
            throw new MalformedRule("form", "CONSTRUCT", text);
        }
        guard.inspect(query);
        List<Quad> quads = query.getConstructTemplate().getQuads();
        for (Quad quad : quads) {
            if (quad.isDefaultGraph()) {
                throw new MalformedRule("outside-graph", quad.asTriple());
            }
        }
        boolean selects = !(query.getQueryPattern() instanceof ElementGroup group && group.isEmpty());
        return new EvidenceTemplate(quads, selects ? selecting(query) : null);
    }

    private static Query selecting(Query construct) {
        Query select = QueryFactory.make();
        select.setSyntax(Syntax.syntaxARQ);
        select.setQuerySelectType();
        select.setQueryPattern(construct.getQueryPattern());
        select.setQueryResultStar(true);
        select.resetResultVars();
        return select;
    }

    private static Query parse(String text) throws MalformedRule {
        try {
            return QueryFactory.create(PREFIXES + text, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            int line = Math.max(1, e.getLine() - (int) PREFIXES.lines().count());
            throw new MalformedRule(line, "query", RiotPlace.sentence(String.valueOf(e.getMessage())), text);
        } catch (QueryException e) {
            throw new MalformedRule("query", String.valueOf(e.getMessage()), text);
        }
    }
}
