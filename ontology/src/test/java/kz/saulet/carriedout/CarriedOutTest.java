package kz.saulet.carriedout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.saulet.graph.ChangeSet;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.Test;

/** What each statement of a proposal makes of a small estate: plus for a fact that comes, minus for one that goes. */
class CarriedOutTest {

    private static final String PREFIXES = """
            PREFIX d: <https://data.saulet.kz/>
            PREFIX ea: <https://ns.saulet.kz/ea#>
            PREFIX graph: <https://data.saulet.kz/graph/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static final String PROPOSAL = "https://data.saulet.kz/proposal/7";

    private static final Snapshot ESTATE = Snapshot.of(dataset("""
            graph:catalogue {
              d:old a ea:InformatizationObject ; ea:functioning true ; ea:lifecycleStage ea:lifecycleStage-support ; ea:supportsFunction d:f1 .
              d:other a ea:InformatizationObject ; ea:functioning true ; ea:placement ea:placement-qaztech ; ea:usesComponent d:old .
              d:link ea:fromSystem d:old ; ea:toSystem d:other ; ea:integrationStatus ea:integrationStatus-active .
              d:through ea:fromSystem d:other ; ea:toSystem d:third ; ea:via d:old .
            }
            <https://data.saulet.kz/graph/architecture/mh/current> {
              d:process a ea:Process ; ea:automatedBy d:old , d:other .
              d:data a ea:DataObject ; ea:masteredIn d:old .
            }
            <https://data.saulet.kz/graph/architecture/mf/current> { d:taxes a ea:DataObject ; ea:masteredIn d:other . }
            <https://data.saulet.kz/graph/architecture/mf/target> { d:taxes a ea:DataObject . }
            """));

    private static DatasetGraph dataset(String text) {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(PREFIXES + text, Lang.TRIG).parse(data);
        return data;
    }

    private static Set<String> changes(String says) {
        Graph content = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + "<" + PROPOSAL + "> a ea:Proposal " + says, Lang.TURTLE)
                .parse(content);
        ChangeSet change = CarriedOut.changes(PROPOSAL, content, ESTATE);
        Set<String> words = new TreeSet<>();
        change.adds().forEach(quad -> words.add("+ " + words(quad)));
        change.deletes().forEach(quad -> words.add("- " + words(quad)));
        return words;
    }

    private static String words(Quad quad) {
        String words = quad.getGraph() + " " + quad.getSubject() + " " + quad.getPredicate() + " " + quad.getObject();
        return words.replace("https://data.saulet.kz/graph/", "")
                .replace("https://data.saulet.kz/", "")
                .replace("https://ns.saulet.kz/ea#", "")
                .replaceAll("http://www.w3.org/[^#]+#", "")
                .replaceAll("\"(.*)\"\\^\\^.*", "$1");
    }

    @Test
    void proposalThatSaysNothingChangesNothing() {
        assertEquals(Set.of(), changes("; ea:submittedBy d:mh ; ea:purpose \"Учёт\" ."));
    }

    @Test
    void decommissionedSystemDoesNothingAnyMore() {
        assertEquals(
                Set.of(
                        "- catalogue old functioning true",
                        "+ catalogue old functioning false",
                        "- catalogue old lifecycleStage lifecycleStage-support",
                        "+ catalogue old lifecycleStage lifecycleStage-archived",
                        "- catalogue old supportsFunction f1",
                        "- catalogue other usesComponent old",
                        "- catalogue link integrationStatus integrationStatus-active",
                        "+ catalogue link integrationStatus integrationStatus-stopped",
                        "- catalogue through via old",
                        "- architecture/mh/current process automatedBy old",
                        "- architecture/mh/current data masteredIn old"),
                changes("; ea:decommissions d:old ."));
    }

    @Test
    void newSystemStandsInTheCatalogueAndSupportsItsFunctions() {
        assertEquals(
                Set.of(
                        "+ catalogue proposal/7 type InformatizationObject",
                        "+ catalogue proposal/7 owner mh",
                        "+ catalogue proposal/7 objectType objectType-platform",
                        "+ catalogue proposal/7 functioning true",
                        "+ catalogue proposal/7 lifecycleStage lifecycleStage-industrial-operation",
                        "+ catalogue proposal/7 label \"Новая\"@ru",
                        "+ catalogue proposal/7 supportsFunction f1"),
                changes("; rdfs:label \"Новая\"@ru ; ea:submittedBy d:mh ; ea:automates d:f1 ;"
                        + " ea:proposedObjectType ea:objectType-platform ."));
    }

    @Test
    void developedSystemMovesAndHasBeenDeveloped() {
        String operation = "+ catalogue proposal/7/development/https%3A%2F%2Fdata.saulet.kz%2Fother ";
        assertEquals(
                Set.of(
                        "- catalogue other placement placement-qaztech",
                        "+ catalogue other placement placement-other-hosting",
                        operation + "type LifecycleOperation",
                        operation + "operationOf other",
                        operation + "operationStage lifecycleStage-development",
                        operation + "endedOn 2028-09-30"),
                changes("; ea:proposedSystem d:other ; ea:placement ea:placement-other-hosting ;"
                        + " ea:plannedEnd \"2028-09-30\"^^xsd:date ."));
    }

    @Test
    void endOfAnIntegrationThatIsNotToldIsTheSystem() {
        assertEquals(
                Set.of(
                        "+ catalogue proposal/7/integration/1 type Integration",
                        "+ catalogue proposal/7/integration/1 integrationMethod integrationMethod-direct",
                        "+ catalogue proposal/7/integration/1 fromSystem other",
                        "+ catalogue proposal/7/integration/1 toSystem third",
                        "+ catalogue proposal/7/integration/1 integrationStatus integrationStatus-active"),
                changes("; ea:proposedSystem d:other ; ea:plansIntegration <" + PROPOSAL + "/integration/1> . <"
                        + PROPOSAL
                        + "/integration/1> a ea:Integration ; ea:toSystem d:third ; ea:integrationStatus"
                        + " ea:integrationStatus-planned ; ea:integrationMethod ea:integrationMethod-direct ."));
    }

    /** Data of another body stay where that body describes them. */
    @Test
    void dataKeptAgainGetASecondMasterAtHome() {
        assertEquals(
                Set.of("+ architecture/mf/current taxes masteredIn old", "+ architecture/mh/current data storedIn old"),
                changes("; ea:proposedSystem d:old ; ea:usesData d:u1 , d:u2 ."
                        + " d:u1 ea:usedData d:taxes ; ea:obtainedBy ea:obtainedBy-own-register ."
                        + " d:u2 ea:usedData d:data ; ea:obtainedBy ea:obtainedBy-input-form ."));
    }

    /** A function moves from a system to its successor: what one update takes away and another states, stands. */
    @Test
    void whatOneUpdateStatesNoOtherTakesAway() {
        Set<String> changes = changes("; ea:proposedSystem d:old ; ea:decommissions d:old ; ea:automates d:f1 .");
        assertEquals(
                Set.of(),
                changes.stream().filter(c -> c.contains("supportsFunction")).collect(Collectors.toSet()));
    }

    @Test
    void updateOutsideNamedGraphsIsRefused() {
        for (String update : Set.of(
                "INSERT { <a:a> <a:b> ?o } WHERE { GRAPH <a:g> { ?s ?p ?o } }",
                "INSERT { GRAPH ?g { <a:a> <a:b> ?o } } WHERE { GRAPH <a:g> { ?s ?p ?o } }",
                "WITH <a:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
                "CLEAR GRAPH <a:g>")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Transition.of(
                            UpdateFactory.create(update).getOperations().get(0)),
                    update);
        }
    }
}
