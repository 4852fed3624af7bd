package kz.saulet.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.saulet.demo.DemoEstate;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.MetamodelFiles;
import kz.saulet.metamodel.MetamodelReader;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoEstateDuplicatesTest {

    private static final Metamodel METAMODEL = MetamodelReader.read(MetamodelFiles.load());
    private static final DuplicateProfiles PROFILES = DuplicateProfiles.shipped();
    private static final DatasetGraph ESTATE = estate();

    private static DatasetGraph estate() {
        DatasetGraph data = DatasetGraphFactory.create();
        DemoEstate.of(1).graphs().values().forEach(graph -> graph.get().forEach(data::add));
        return data;
    }

    private static Population population(String kind) {
        DuplicateProfile profile = PROFILES.of(kind).orElseThrow();
        PopulationBuilder builder = new PopulationBuilder(profile, PROFILES.stopWords());
        List<String> kinds = METAMODEL.subkinds(kind).stream().map(Kind::iri).toList();
        new FactReader(ESTATE).read(profile, kinds, builder::add);
        return builder.build();
    }

    @Test
    void everyPlantedDoubleIsFoundBySharedFacts() {
        Population systems = population("InformatizationObject");
        DuplicateScan scan = new DuplicateScan(systems);
        Set<Integer> found = scan.pairs(ScanProgress.UNWATCHED).stream()
                .filter(p -> systems.iri(p.other()).equals(systems.iri(p.one()) + "-dup"))
                .map(ScoredPair::other)
                .collect(Collectors.toSet());
        Set<Integer> planted = IntStream.range(0, systems.size())
                .filter(i -> systems.iri(i).endsWith("-dup"))
                .boxed()
                .collect(Collectors.toSet());
        assertEquals(16, planted.size());
        assertEquals(planted, found);
    }

    @Test
    void systemBelongsToItsOwner() {
        Population systems = population("InformatizationObject");
        int place = IntStream.range(0, systems.size())
                .filter(i -> systems.iri(i).endsWith("/mh-d04-1-dup"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, systems.bodies(place).size());
        assertTrue(systems.bodies(place).get(0).endsWith("/state-body/mh"));
    }

    @Test
    void typicalFunctionsOfRegionsAreExpectedAlike() {
        Population functions = population("Function");
        DuplicateScan scan = new DuplicateScan(functions);
        assertFalse(scan.pairs(ScanProgress.UNWATCHED).stream()
                .anyMatch(p -> functions.iri(p.one()).endsWith("-ak04-1")
                        && functions.iri(p.other()).endsWith("-ak04-1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"InformatizationObject", "Function", "ReferenceData", "Integration"})
    void everyKindHasSomethingToShow(String kind) {
        Population population = population(kind);
        DuplicateScan scan = new DuplicateScan(population);
        List<ScoredPair> pairs = scan.pairs(ScanProgress.UNWATCHED);
        assertFalse(pairs.isEmpty());
        for (ScoredPair pair : pairs) {
            PairScore why = scan.explain(pair.one(), pair.other());
            assertTrue(why.reported());
            assertEquals(pair.score(), why.score(), 1e-9);
        }
    }
}
