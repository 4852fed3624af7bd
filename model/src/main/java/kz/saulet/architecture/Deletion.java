package kz.saulet.architecture;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.SystemGraph;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.problem.Messages;
import kz.saulet.problem.NotFound;
import kz.saulet.problem.WrongState;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Plans the removal of an element from a graph; refused while something would point into the void. */
final class Deletion {

    private static final int NAMED = 3;

    private final DatasetGraph data;
    private final ElementReader reader;

    Deletion(DatasetGraph data, Metamodel metamodel) {
        this.data = data;
        this.reader = new ElementReader(data, metamodel, new GraphScope(data, graph -> true));
    }

    /** @throws WrongState while other elements point to it */
    PlannedChange plan(ElementAddress address) {
        Node graph = NodeFactory.createURI(address.graph());
        Node element = NodeFactory.createURI(address.iri());
        Optional<Kind> kind = reader.kindIn(data.getGraph(graph), element);
        Set<Quad> content = new HashSet<>();
        data.find(graph, element, Node.ANY, Node.ANY).forEachRemaining(content::add);
        Kind known = kind.orElseThrow(() -> NotFound.element(address.iri()));
        refuseReferenced(address, element);
        return new PlannedChange(
                address,
                known,
                new ChangeSet(Set.of(), content),
                SystemGraph.position(data).number(),
                List.of());
    }

    private void refuseReferenced(ElementAddress address, Node element) {
        boolean describedElsewhere =
                reader.describing(element).stream().anyMatch(g -> !g.equals(address.graph()) && !isApproved(g));
        Set<Value.Reference> pointing = new HashSet<>();
        data.find(Node.ANY, Node.ANY, Node.ANY, element).forEachRemaining(quad -> {
            String from = quad.getGraph().getURI();
            boolean matters = describedElsewhere ? from.equals(address.graph()) : !isApproved(from);
            if (matters
                    && !quad.getSubject().equals(element)
                    && !quad.getPredicate().equals(RDF.Nodes.type)) {
                pointing.add(reader.reference(quad.getSubject().getURI(), from));
            }
        });
        if (!pointing.isEmpty()) {
            throw new WrongState(
                    "element.referenced",
                    Map.of(
                            "count", Messages.plain(Integer.toString(pointing.size())),
                            "names", names(pointing)));
        }
    }

    private static Labels names(Set<Value.Reference> pointing) {
        return new Labels(List.of(Lang.values()).stream()
                .collect(Collectors.toMap(Lang::tag, lang -> IncomingRelations.byName(pointing)
                        .limit(NAMED)
                        .map(r -> r.label()
                                .text(lang)
                                .map(t -> "«" + t.value() + "»")
                                .orElse(r.iri()))
                        .collect(Collectors.joining(", ")))));
    }

    /** An approved baseline is a copy that nobody edits; it never stands in the way. */
    private static boolean isApproved(String graph) {
        return graph.endsWith("/approved") && GraphNames.bodyOf(graph).isPresent();
    }
}
