package kz.saulet.rules;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import kz.saulet.graph.GraphNames;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** The variables that every query of every rule finds bound. */
final class CheckContext {

    /** The graph under which the proposal is laid over the estate, whatever case or round it comes from. */
    static final Node PROPOSAL_GRAPH = NodeFactory.createURI(GraphNames.ofPath("proposal/checked"));

    private static final Map<String, String> ARCHITECTURES =
            Map.of("currentGraph", "current", "targetGraph", "target", "approvedGraph", "approved");
    private static final Set<Var> ALWAYS =
            Set.of(var("proposal"), var("g"), var("rules"), var("rule"), var("date"), var("documentType"));
    private static final Set<Var> OF_BODY =
            Set.of(var("body"), var("currentGraph"), var("targetGraph"), var("approvedGraph"));

    private CheckContext() {}

    /** All variables that a check may bind beforehand. */
    static Set<Var> variables() {
        Set<Var> all = new LinkedHashSet<>(ALWAYS);
        all.addAll(OF_BODY);
        return all;
    }

    /** The variables that stay unbound when the submitting body is unknown. */
    static Set<Var> ofBody() {
        return OF_BODY;
    }

    static Binding of(CheckInput input, RuleSet set, Rule rule) {
        BindingBuilder builder = BindingFactory.builder()
                .add(var("proposal"), NodeFactory.createURI(input.root()))
                .add(var("g"), PROPOSAL_GRAPH)
                .add(var("rules"), NodeFactory.createURI(set.graphName()))
                .add(var("rule"), NodeFactory.createURI(rule.iri()))
                .add(var("date"), NodeFactory.createLiteralDT(input.date().toString(), XSDDatatype.XSDdate))
                .add(var("documentType"), NodeFactory.createLiteralString(input.documentType()));
        String body = input.body();
        if (body != null) {
            builder.add(var("body"), NodeFactory.createURI(body));
            String id = body.substring(body.lastIndexOf('/') + 1);
            ARCHITECTURES.forEach(
                    (name, state) -> builder.add(var(name), NodeFactory.createURI(GraphNames.architecture(id, state))));
        }
        rule.parameters().forEach(p -> builder.add(var(p.name()), p.value()));
        return builder.build();
    }

    private static Var var(String name) {
        return Var.alloc(name);
    }
}
