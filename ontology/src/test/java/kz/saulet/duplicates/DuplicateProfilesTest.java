package kz.saulet.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.MetamodelFiles;
import kz.saulet.metamodel.MetamodelReader;
import kz.saulet.metamodel.Property;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateProfilesTest {

    private static final DuplicateProfiles SHIPPED = DuplicateProfiles.shipped();
    private static final Metamodel METAMODEL = MetamodelReader.read(MetamodelFiles.load());

    @Test
    void fourKindsAreCompared() {
        assertEquals(
                List.of("InformatizationObject", "Function", "ReferenceData", "Integration"),
                SHIPPED.all().stream().map(DuplicateProfile::kindId).toList());
    }

    @Test
    void everyWayLeadsAlongPropertiesOfTheMetamodel() {
        Set<String> known = METAMODEL.kinds().stream()
                .flatMap(k -> k.properties().stream())
                .map(Property::id)
                .collect(Collectors.toSet());
        Set<String> used = SHIPPED.all().stream()
                .flatMap(DuplicateProfilesTest::paths)
                .flatMap(path -> path.steps().stream())
                .map(FactPath.Step::property)
                .collect(Collectors.toCollection(TreeSet::new));
        used.removeAll(known);
        assertEquals(Set.of(), used);
    }

    private static Stream<FactPath> paths(DuplicateProfile profile) {
        Stream<FactPath> compared =
                profile.parts().stream().flatMap(part -> part.along().stream()).flatMap(List::stream);
        return Stream.of(profile.belongsAlong().stream(), profile.expectedAlike().stream(), compared)
                .flatMap(s -> s);
    }

    @Test
    void kindsAreKnownAndPartsNamedInThreeLanguages() {
        for (DuplicateProfile profile : SHIPPED.all()) {
            assertTrue(METAMODEL.kind(profile.kind()).isPresent(), profile.kind());
            for (ComparedPart part : profile.parts()) {
                for (Lang lang : Lang.values()) {
                    assertTrue(part.label().exactly(lang).isPresent(), profile.kindId() + " " + part.id() + " " + lang);
                }
            }
        }
    }

    @Test
    void classAndAreaOnlySupport() {
        Set<String> classifying =
                Set.of("armClass", "coversArea", "brmArea", "objectType", "functionType", "functionKind");
        for (DuplicateProfile profile : SHIPPED.all()) {
            profile.parts().stream()
                    .filter(part -> part.along().stream()
                            .flatMap(List::stream)
                            .flatMap(path -> path.steps().stream())
                            .anyMatch(step -> classifying.contains(step.property())))
                    .forEach(part -> assertTrue(part.supporting(), profile.kindId() + " " + part.id()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ea:weight 0 ; ea:along \"owner\"",
                "ea:weight 10",
                "ea:weight 10 ; ea:along \"owner//operator\"",
                "ea:weight 10 ; ea:along \"owner; DROP\"",
                "ea:weight 10 ; ea:supporting true ; ea:along \"armClass\""
            })
    void profileThatWouldNotWorkIsRefused(String part) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString("""
                        @prefix ea: <https://ns.saulet.kz/ea#> .
                        ea:p a ea:DuplicateProfile ; ea:profileOf ea:InformatizationObject ;
                            ea:threshold 0.3 ; ea:fullEvidence 50 ; ea:comparedBy ea:p-part .
                        ea:p-part a ea:SharedPart ; %s .
                        """.formatted(part), org.apache.jena.riot.Lang.TURTLE)
                .parse(graph);
        assertThrows(MalformedProfile.class, () -> DuplicateProfiles.read(graph));
    }
}
