package kz.saulet.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** A rule small enough to be changed in one place per test: every value of {@code ea:x} must also be one of {@code ea:y}. */
final class TinyRule {

    static final String TURTLE = """
            @base <https://data.saulet.kz/rule/X-001> .
            @prefix ea: <https://ns.saulet.kz/ea#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            <> a ea:Rule ; ea:code "X-001" ; ea:edition "1" ; ea:group "C" ; ea:criterion ea:criterion-formal ;
              rdfs:label "Ереже"@kk , "Правило"@ru , "Rule"@en ;
              ea:blockerFor "technical-assignment" ;
              ea:inForceFrom "2026-01-01"^^xsd:date ;
              ea:requires "document" ;
              ea:needs <#n> ;
              ea:parameter <#p> ; ea:topic <#p> ;
              ea:scope "SELECT ?focus WHERE { GRAPH ?g { ?proposal ea:x ?focus } }" ;
              ea:notApplicable "Жоқ"@kk , "Нет"@ru , "None"@en ;
              ea:violations "SELECT ?focus ?limit WHERE { GRAPH ?g { ?proposal ea:x ?focus FILTER NOT EXISTS { ?proposal ea:y ?focus } } }" ;
              ea:evidence "CONSTRUCT { GRAPH ?g { ?proposal ea:x ?focus } } WHERE {}" ;
              ea:missing "CONSTRUCT { GRAPH ?g { ?proposal ea:y ?focus } } WHERE {}" ;
              ea:message "{focus} {limit}"@kk , "{focus} {limit}"@ru , "{focus} {limit}"@en ;
              ea:remedy "Түзету"@kk , "Исправить"@ru , "Correct it"@en .

            <#n> ea:ask "ASK { GRAPH ?g { ?proposal ea:ready true } }" ;
              rdfs:label "дайындық"@kk , "готовность"@ru , "readiness"@en .
            <#p> ea:name "limit" ; ea:default 5 ; rdfs:label "шек"@kk , "предел"@ru , "limit"@en .
            """;

    static final String ROOT = "https://data.saulet.kz/proposal/1";

    private TinyRule() {}

    static RuleSet set(String... turtle) {
        List<Rule> rules = java.util.Arrays.stream(turtle).map(TinyRule::read).toList();
        return new RuleSet(
                "tiny",
                "1",
                "",
                rules,
                List.of(),
                "https://data.saulet.kz/graph/rules/tiny/1",
                GraphFactory.createDefaultGraph());
    }

    static CheckInput input(String content) {
        return input(ROOT, content);
    }

    /** @param content Turtle whose {@code <>} is the proposal */
    static CheckInput input(String root, String content) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString("@base <" + root + "> . @prefix ea: <https://ns.saulet.kz/ea#> . " + content, Lang.TURTLE)
                .parse(graph);
        return new CheckInput(
                "technical-assignment", null, LocalDate.of(2026, 11, 21), root, graph, Set.of("document"));
    }

    private static Rule read(String turtle) {
        try {
            return RuleReader.read(turtle);
        } catch (MalformedRule e) {
            throw new IllegalArgumentException(e);
        }
    }
}
