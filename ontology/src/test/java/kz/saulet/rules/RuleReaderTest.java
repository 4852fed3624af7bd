package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleReaderTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                change("ASK { GRAPH ?g", "ASK { SERVICE <http://example.kz/sparql>", "Service"),
                change("GRAPH ?g { ?proposal ea:x ?focus }", "?proposal ea:x ?focus", "outside GRAPH"),
                change("GRAPH ?g { ?proposal ea:x ?focus }", "GRAPH ?any { ?proposal ea:x ?focus }", "?any"),
                change("GRAPH ?g { ?proposal ea:x ?focus }", "GRAPH <file:///etc/passwd> { ?s ?p ?focus }", "file:"),
                change("GRAPH ?g { ?proposal ea:x ?focus }", "GRAPH ?g { ?s ?p ?focus } BIND(1 AS ?body)", "?body"),
                change(
                        "GRAPH ?g { ?proposal ea:x ?focus }",
                        "GRAPH ?g { ?s ?p ?focus FILTER(<java:x.Y>(?s)) }",
                        "java:"),
                change("SELECT ?focus WHERE", "SELECT ?other WHERE", "?focus"),
                change("SELECT ?focus WHERE", "SELECT ?focus FROM <http://example.kz/g> WHERE", "FROM"),
                change("SELECT ?focus WHERE {", "DELETE WHERE {", "parsed"),
                change("SELECT ?focus WHERE", "SELECT ?focus WHERE WHERE", "parsed"),
                change("\"Ереже\"@kk", "\"Ереже\"@de", "language kk"),
                change("ea:blockerFor \"technical-assignment\" ;", "", "which kinds of documents"),
                change("ea:blockerFor", "ea:majorFor \"technical-assignment\" ; ea:blockerFor", "Two severities"),
                change("ea:code \"X-001\" ;", "", "ea:code"),
                change("\"2026-01-01\"^^xsd:date", "\"soon\"", "ea:inForceFrom"),
                change("ea:requires \"document\"", "ea:requires \"money\"", "ea:requires"),
                change("ea:ready true }", "ea:ready ?r FILTER REGEX(?r, '((') }", "Unclosed group"),
                change("ea:default 5", "ea:default 5 ; ea:pattern '(('", "regular expression"),
                change("a ea:Rule", "a ea:Ruler", "exactly one rule"),
                change("@prefix", "@prefixed", "Turtle"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void fileThatIsNoHarmlessRuleIsRefusedWithASentence(String turtle, String said) {
        MalformedRule refusal = assertThrows(MalformedRule.class, () -> RuleReader.read(turtle));

        assertTrue(refusal.sentence().byLang().get("en").contains(said), refusal.getMessage());
        assertEquals(Set.of("kk", "ru", "en"), refusal.sentence().byLang().keySet());
    }

    @Test
    void ruleIsReadWithEverythingItSays() throws MalformedRule {
        Rule rule = RuleReader.read(TinyRule.TURTLE);

        assertEquals("X-001", rule.id());
        assertEquals("formal", rule.criterion());
        assertEquals(Severity.BLOCKER, rule.severity("technical-assignment"));
        assertEquals(Set.of("document"), rule.applicability().requires());
        assertEquals(1, rule.applicability().needs().size());
        assertEquals("5", rule.parameters().get(0).value().getLiteralLexicalForm());
    }

    @Test
    void ruleThatAsksAboutTheBodyNeedsOne() throws MalformedRule {
        Rule rule = RuleReader.read(
                TinyRule.TURTLE.replace("?proposal ea:x ?focus }", "?proposal ea:x ?focus . ?focus ea:of ?body }"));

        assertEquals(Set.of("document", "body"), rule.applicability().requires());
    }

    private static Arguments change(String from, String to, String said) {
        assertTrue(TinyRule.TURTLE.contains(from), from);
        return Arguments.of(TinyRule.TURTLE.replace(from, to), said);
    }
}
