package kz.saulet.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.graph.GraphNames;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.problem.FieldError;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;

/** The pairs of properties of which the metamodel says that the first must not be after the second. */
final class DateOrder {

    private final Metamodel metamodel;
    private final Map<Node, Node> laterByEarlier;

    private DateOrder(Metamodel metamodel, Map<Node, Node> laterByEarlier) {
        this.metamodel = metamodel;
        this.laterByEarlier = laterByEarlier;
    }

    static DateOrder of(DatasetGraph data, Metamodel metamodel) {
        Graph shapes = data.getGraph(NodeFactory.createURI(GraphNames.METAMODEL));
        Map<Node, Node> pairs = new LinkedHashMap<>();
        shapes.stream(Node.ANY, SHACL.lessThanOrEquals, Node.ANY)
                .forEach(order -> shapes.stream(order.getSubject(), SHACL.path, Node.ANY)
                        .forEach(path -> pairs.put(path.getObject(), order.getObject())));
        return new DateOrder(metamodel, pairs);
    }

    List<FieldError> errors(Graph graph) {
        List<FieldError> errors = new ArrayList<>();
        laterByEarlier.forEach((earlier, later) -> graph.stream(Node.ANY, earlier, Node.ANY)
                .filter(from -> graph.stream(from.getSubject(), later, Node.ANY).anyMatch(to -> isAfter(from, to)))
                .forEach(from -> errors.add(new FieldError(idOf(later), "date-order"))));
        return errors;
    }

    /** ISO dates sort as text. */
    private static boolean isAfter(Triple from, Triple to) {
        return from.getObject().getLiteralLexicalForm().compareTo(to.getObject().getLiteralLexicalForm()) > 0;
    }

    private String idOf(Node predicate) {
        return metamodel
                .kind(Descriptions.KIND)
                .flatMap(kind -> kind.property(predicate.getURI()))
                .map(property -> property.id())
                .orElseGet(() -> predicate.getLocalName());
    }
}
