package kz.saulet.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

class MetamodelFilesTest {

    private static final Graph GRAPH = MetamodelFiles.load();
    private static final Metamodel METAMODEL = MetamodelReader.read(GRAPH);
    private static final Set<String> OUTSIDE_LAYERS = Set.of("Element");

    @Test
    void storedGraphHasNoBlankNodes() {
        assertTrue(GRAPH.stream()
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
    }

    @Test
    void everyNameIsInThreeLanguages() {
        List<String> missing = new ArrayList<>();
        for (Kind kind : METAMODEL.kinds()) {
            note(missing, kind.id(), kind.label());
            note(missing, kind.id() + " plural", kind.plural());
            kind.groups().forEach(g -> note(missing, "group " + g.id(), g.label()));
            for (Property property : kind.properties()) {
                note(missing, kind.id() + "." + property.id(), property.label());
                if (property.isRelation() && !property.inherited()) {
                    note(missing, kind.id() + "." + property.id() + " inverse", property.inverseLabel());
                }
            }
        }
        METAMODEL.layers().forEach(l -> note(missing, "layer " + l.id(), l.label()));
        for (CodeList list : METAMODEL.codeLists()) {
            note(missing, list.id(), list.label());
            list.codes().forEach(c -> note(missing, c.iri(), c.label()));
        }
        assertEquals(List.of(), missing);
    }

    private static void note(List<String> missing, String what, Labels labels) {
        for (Lang lang : Lang.values()) {
            if (labels.exactly(lang).filter(text -> !text.isBlank()).isEmpty()) {
                missing.add(what + " @" + lang.tag());
            }
        }
    }

    @Test
    void everyReferenceOfTheMetamodelIsResolved() {
        List<String> broken = new ArrayList<>();
        for (Kind kind : METAMODEL.kinds()) {
            if (kind.path().isEmpty() || kind.homes().isEmpty()) {
                broken.add(kind.id() + " has no path or home");
            }
            if (kind.ownedThrough() != null
                    && kind.property(kind.ownedThrough()).isEmpty()) {
                broken.add(kind.id() + " owned through " + kind.ownedThrough());
            }
            for (Property property : kind.properties()) {
                String name = kind.id() + "." + property.id();
                boolean listKnown = property.type() != ValueType.CODE
                        || METAMODEL.codeList(property.codeList()).isPresent();
                boolean targetsKnown = property.targets().stream()
                        .allMatch(t -> METAMODEL.kind(t).isPresent());
                boolean grouped = kind.groups().stream().anyMatch(g -> g.id().equals(property.group()));
                if (!listKnown || !targetsKnown || !grouped) {
                    broken.add(name);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void pathsAndIdsAreUnique() {
        List<Kind> kinds = METAMODEL.kinds();
        assertEquals(kinds.size(), kinds.stream().map(Kind::path).distinct().count());
        assertEquals(kinds.size(), kinds.stream().map(Kind::id).distinct().count());
    }

    @Test
    void everyListedKindBelongsToALayer() {
        List<String> layers = METAMODEL.layers().stream().map(Layer::id).toList();
        assertTrue(METAMODEL.kinds().stream()
                .filter(k -> !OUTSIDE_LAYERS.contains(k.id()))
                .allMatch(k -> layers.contains(k.layer())));
    }

    @Test
    void subkindInheritsPropertiesAndIsFoundThroughItsParent() {
        Kind component = METAMODEL.kind("BasicComponent").orElseThrow();
        assertTrue(component.property("registerNumber").orElseThrow().inherited());
        assertTrue(METAMODEL.subkinds("InformatizationObject").contains(component));
        assertEquals(
                component.iri(),
                METAMODEL
                        .kindOf(List.of(component.parents().get(0), component.iri()))
                        .orElseThrow()
                        .iri());
    }

    @Test
    void incomingRelationsIncludeThoseToAnyElement() {
        Kind system = METAMODEL.kind("InformatizationObject").orElseThrow();
        List<String> incoming = METAMODEL.pointingTo(system).stream()
                .map(i -> i.from().id() + "." + i.property().id())
                .toList();
        assertTrue(incoming.containsAll(List.of("Installation.installationOf", "TechnicalDocument.describes")));
    }

    @Test
    void codeIdIsThePartAfterTheFirstHyphen() {
        CodeList.Code code = METAMODEL
                .codeList("bodyType")
                .flatMap(l -> l.code("quasi-public"))
                .orElseThrow();
        assertEquals("https://ns.saulet.kz/ea#bodyType-quasi-public", code.iri());
    }

    @Test
    void kindKnowsTheGraphsItsElementsLiveIn() {
        Kind gap = METAMODEL.kind("Gap").orElseThrow();
        assertTrue(gap.livesIn("architecture/mh/target"));
        assertTrue(!gap.livesIn("architecture/mh/current"));
    }
}
