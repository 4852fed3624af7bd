package kz.saulet.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The acts of the norm register, as they stand in one state of the estate. */
public final class NormRegister {

    private static final String EA = "https://ns.saulet.kz/ea#";

    private final Map<String, NormAct> acts;

    private NormRegister(Map<String, NormAct> acts) {
        this.acts = acts;
    }

    public static NormRegister read(DatasetGraph estate) {
        Graph norms = estate.getGraph(NodeFactory.createURI(GraphNames.NORMS));
        Map<String, NormAct> acts = new HashMap<>();
        if (norms != null) {
            List<Node> found = norms.stream(Node.ANY, RDF.type.asNode(), ea("NormativeAct"))
                    .map(Triple::getSubject)
                    .toList();
            found.forEach(act -> acts.put(text(norms, act, "code").orElse(act.getURI()), act(norms, act)));
        }
        return new NormRegister(acts);
    }

    public Optional<NormAct> act(String id) {
        return Optional.ofNullable(acts.get(id));
    }

    private static NormAct act(Graph norms, Node act) {
        List<NormAct.Edition> editions = new ArrayList<>();
        Iterator<Triple> found = norms.find(act, ea("hasEdition"), Node.ANY);
        found.forEachRemaining(t -> date(norms, t.getObject(), "editionFrom")
                .ifPresent(from -> editions.add(new NormAct.Edition(
                        from.toString(),
                        from,
                        date(norms, t.getObject(), "editionTo").orElse(null)))));
        return new NormAct(
                act.getURI(),
                title(norms, act),
                date(norms, act, "validFrom").orElse(null),
                date(norms, act, "validTo").orElse(null),
                List.copyOf(editions));
    }

    private static Labels title(Graph norms, Node act) {
        Map<String, String> names = new LinkedHashMap<>();
        norms.stream(act, RDFS.label.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .forEach(n -> names.put(n.getLiteralLanguage(), n.getLiteralLexicalForm()));
        return new Labels(names);
    }

    private static Optional<LocalDate> date(Graph graph, Node subject, String property) {
        return text(graph, subject, property).map(LocalDate::parse);
    }

    private static Optional<String> text(Graph graph, Node subject, String property) {
        return graph.stream(subject, ea(property), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private static Node ea(String name) {
        return NodeFactory.createURI(EA + name);
    }
}
