package kz.saulet.snapshot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Small worlds in which everything meets everything: few terms, many quads. */
final class RandomEstates {

    static final List<Node> GRAPHS = List.of(
            iri(GraphNames.CATALOGUE),
            iri(GraphNames.architecture("mh", "current")),
            iri(GraphNames.architecture("mf", "current")),
            iri(GraphNames.architecture("mh", "target")));
    static final List<Node> SUBJECTS =
            List.of(iri("https://data.saulet.kz/x/1"), iri("https://data.saulet.kz/x/2"), iri("urn:x"));
    static final List<Node> PREDICATES = List.of(iri("https://ns.saulet.kz/ea#p"), iri("https://ns.saulet.kz/ea#q"));
    static final List<Node> OBJECTS = List.of(
            SUBJECTS.get(0),
            SUBJECTS.get(2),
            NodeFactory.createLiteralString("1"),
            NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("01", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralLang("Қала", "kk"),
            NodeFactory.createLiteralLang("Қала", "ru"));

    private RandomEstates() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Arbitrary<Quad> quads() {
        return Combinators.combine(
                        Arbitraries.of(GRAPHS),
                        Arbitraries.of(SUBJECTS),
                        Arbitraries.of(PREDICATES),
                        Arbitraries.of(OBJECTS))
                .as(Quad::new);
    }

    /** Changes that need not be effective: some add what is there and delete what is not. */
    static Arbitrary<ChangeSet> changes() {
        Arbitrary<Set<Quad>> some = quads().set().ofMaxSize(10);
        return Combinators.combine(some, some).as((adds, deletes) -> {
            Set<Quad> onlyDeleted = new HashSet<>(deletes);
            onlyDeleted.removeAll(adds);
            return new ChangeSet(adds, onlyDeleted);
        });
    }

    static DatasetGraph dataset(Iterable<Quad> quads) {
        DatasetGraph data = DatasetGraphFactory.create();
        quads.forEach(data::add);
        return data;
    }
}
