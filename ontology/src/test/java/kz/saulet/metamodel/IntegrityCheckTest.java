package kz.saulet.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.saulet.language.Lang;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class IntegrityCheckTest {

    private static final String PREFIXES = """
            PREFIX ea: <https://ns.saulet.kz/ea#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX : <https://data.saulet.kz/>
            """;

    private static final String ESTATE = """
            :g {
              :ministry a ea:StateBody .
              :gate a ea:BasicComponent .
              :a01 a skos:Concept ; skos:inScheme ea:scheme-brm .
              :ar1 a skos:Concept ; skos:inScheme ea:scheme-arm .
            }
            """;

    private static final IntegrityCheck CHECK = IntegrityCheck.of(MetamodelFiles.load());

    private static List<String> breaches(String turtle) {
        return found(turtle).stream()
                .map(b -> b.property() + " " + b.code() + (b.warning() ? " (warning)" : ""))
                .toList();
    }

    private static List<IntegrityBreach> found(String turtle) {
        Graph content = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + turtle, org.apache.jena.riot.Lang.TURTLE)
                .parse(content);
        DatasetGraph estate = DatasetFactory.create().asDatasetGraph();
        RDFParser.fromString(PREFIXES + ESTATE, org.apache.jena.riot.Lang.TRIG).parse(estate);
        return CHECK.check(NodeFactory.createURI("https://data.saulet.kz/x"), content, estate);
    }

    @Test
    void completeElementHasNoBreach() {
        assertEquals(List.of(), breaches("""
                :x a ea:InformatizationObject ; rdfs:label "Жүйе"@kk , "Система"@ru ; ea:owner :ministry ;
                   ea:objectClass 2 ; ea:lifecycleStage ea:lifecycleStage-support ; ea:usesComponent :gate ;
                   ea:coversArea :a01 ; ea:url "https://example.kz/"^^xsd:anyURI ; ea:replacedBy :gate ."""));
    }

    @Test
    void missingNameIsRefusedAndMissingKazakhNameIsAWarning() {
        assertEquals(
                List.of("label required", "label@kk language (warning)", "label@ru language"),
                breaches(":x a ea:OrgUnit ; ea:unitOf :ministry ."));
        assertEquals(
                List.of("label@kk language (warning)"),
                breaches(":x a ea:OrgUnit ; ea:unitOf :ministry ; rdfs:label \"Отдел\"@ru ."));
    }

    @Test
    void reversedDatesAreRefused() {
        assertEquals(List.of("plannedStart date-order"), breaches("""
                :x a ea:RoadmapItem ; rdfs:label "Ш"@kk , "М"@ru ; ea:roadmapOf :ministry ;
                   ea:plannedStart "2026-05-01"^^xsd:date ; ea:plannedEnd "2026-04-30"^^xsd:date ."""));
    }

    @Test
    void wrongBinIsRefusedByPatternOrCheckDigit() {
        String body = ":x a ea:StateBody ; rdfs:label \"М\"@kk , \"М\"@ru ; ea:bodyType ea:bodyType-central ; ea:bin ";
        assertEquals(List.of(), breaches(body + "\"000740000728\" ."));
        assertEquals(List.of("bin bin"), breaches(body + "\"000740000729\" ."));
        assertEquals(List.of("bin bin", "bin pattern"), breaches(body + "\"7407\" ."));
    }

    @Test
    void referencesMustExistAndBeOfAnExpectedKind() {
        assertEquals(
                List.of("owner unknown-target"),
                breaches(":x a ea:Process ; rdfs:label \"П\"@kk , \"П\"@ru ; ea:owner :nobody ."));
        assertEquals(
                List.of("owner wrong-kind"),
                breaches(":x a ea:Process ; rdfs:label \"П\"@kk , \"П\"@ru ; ea:owner :gate ."));
        assertEquals(
                List.of("automatedBy unknown-target"),
                breaches(":x a ea:Process ; rdfs:label \"П\"@kk , \"П\"@ru ; ea:automatedBy :nothing ."));
        assertEquals(List.of(), breaches(":x a ea:Process ; rdfs:label \"П\"@kk , \"П\"@ru ; ea:automatedBy :gate ."));
    }

    @Test
    void conceptMustBeOfTheScheme() {
        String system = ":x a ea:InformatizationObject ; rdfs:label \"Ж\"@kk , \"С\"@ru ; ea:armClass ";
        assertEquals(List.of("armClass wrong-kind"), breaches(system + ":a01 ."));
        assertEquals(List.of(), breaches(system + ":ar1 ."));
    }

    @Test
    void valuesMustBeOfTheirTypeListAndRange() {
        assertEquals(
                List.of(
                        "lifecycleStage unknown-code",
                        "objectClass too-large",
                        "republican not-boolean",
                        "updatedOn not-date"),
                breaches("""
                        :x a ea:InformatizationObject ; rdfs:label "Ж"@kk , "С"@ru ; ea:objectClass 4 ;
                           ea:updatedOn "вчера" ; ea:republican "да" ; ea:lifecycleStage ea:bodyType-central ."""));
    }

    @Test
    void limitsAreToldForTheSentence() {
        IntegrityBreach breach = found(":x a ea:Equipment ; rdfs:label \"Ж\"@kk , \"О\"@ru ; ea:holder :ministry ;"
                        + " ea:wearPercent 101 .")
                .get(0);
        assertEquals("100", breach.parameters().get("max").in(Lang.EN));
        assertEquals("101", breach.value());
    }

    @Test
    void subkindIsCheckedByTheShapesOfItsParents() {
        assertTrue(breaches(":x a ea:BasicComponent ; rdfs:label \"Ш\"@kk , \"Ш\"@ru ; ea:objectClass 9 .")
                .containsAll(List.of("componentRole required", "objectClass too-large")));
    }

    @Test
    void shapeWithWordsOfItsOwnIsReportedInThem() {
        Graph metamodel = MetamodelFiles.load();
        RDFParser.fromString(PREFIXES + """
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                ea:OrgUnit-staffUnits sh:message "Штат теріс болмайды"@kk , "Штат не бывает отрицательным"@ru ,
                    "Staff is never negative"@en .""", org.apache.jena.riot.Lang.TURTLE).parse(metamodel);
        Graph content = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + """
                :x a ea:OrgUnit ; rdfs:label "Б"@kk , "О"@ru ; ea:unitOf :x ; ea:staffUnits -1 .""", org.apache.jena.riot.Lang.TURTLE).parse(content);
        List<IntegrityBreach> found = IntegrityCheck.of(metamodel)
                .check(
                        NodeFactory.createURI("https://data.saulet.kz/x"),
                        content,
                        DatasetFactory.create().asDatasetGraph());
        assertTrue(found.stream()
                .anyMatch(b -> b.code().equals("message")
                        && b.parameters().get("text").in(Lang.EN).equals("Staff is never negative")));
    }
}
