package kz.saulet.shacl.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL2;
import org.jspecify.annotations.Nullable;

/** Reads the constraints written as a SPARQL query. */
final class SelectReader {

    private static final ShapePath ANY_PATH = new ShapePath.Predicate(SHACL.value);
    private static final Pattern PATH = Pattern.compile("[$?]PATH\\b");

    private final ShapeFacts facts;

    SelectReader(ShapeFacts facts) {
        this.facts = facts;
    }

    List<Constraint> read(Node shape, @Nullable ShapePath path) throws RefusedShapes {
        List<Constraint> found = new ArrayList<>();
        for (Node constraint : facts.objects(shape, SHACL.sparql)) {
            if (!facts.isTrue(constraint, SHACL.deactivated)) {
                found.add(select(constraint, path));
            }
        }
        return found;
    }

    private Constraint select(Node constraint, @Nullable ShapePath path) throws RefusedShapes {
        Node written = facts.one(constraint, SHACL.select);
        if (written == null) {
            throw new RefusedShapes("no-select", constraint);
        }
        String text = prefixes(constraint) + withPath(facts.text(constraint, SHACL.select, written), path);
        Query query = parse(constraint, text);
        if (!query.isSelectType()) {
            throw new RefusedShapes("no-select", constraint);
        }
        new SelectGuard(constraint).inspect(query);
        return new Constraint.Select(constraint, query, facts.objects(constraint, SHACL.message));
    }

    private static String withPath(String text, @Nullable ShapePath path) {
        return path == null ? text : PATH.matcher(text).replaceAll(Matcher.quoteReplacement(path.sparql()));
    }

    private static Query parse(Node constraint, String text) throws RefusedShapes {
        try {
            return QueryFactory.create(text);
        } catch (QueryException e) {
            throw new RefusedShapes("query", constraint, String.valueOf(e.getMessage()));
        }
    }

    /** Looks for what is forbidden in the query of a constraint component. */
    void inspect(Node validator) throws RefusedShapes {
        for (Node property : List.of(SHACL.ask, SHACL.select)) {
            Node written = facts.one(validator, property);
            if (written != null) {
                String text = prefixes(validator) + withPath(facts.text(validator, property, written), ANY_PATH);
                new SelectGuard(validator).inspect(parse(validator, text));
            }
        }
    }

    private String prefixes(Node constraint) throws RefusedShapes {
        StringBuilder declarations = new StringBuilder();
        for (Node owner : declaring(constraint)) {
            for (Node declaration : facts.objects(owner, SHACL.declare)) {
                Node prefix = facts.one(declaration, SHACL.prefix);
                Node namespace = facts.one(declaration, SHACL.namespace);
                if (prefix == null || namespace == null) {
                    throw new RefusedShapes("prefix", owner);
                }
                declarations
                        .append("PREFIX ")
                        .append(facts.text(declaration, SHACL.prefix, prefix))
                        .append(": <")
                        .append(facts.text(declaration, SHACL.namespace, namespace))
                        .append(">\n");
            }
        }
        return declarations.toString();
    }

    private Set<Node> declaring(Node constraint) {
        List<Node> open = new ArrayList<>(facts.objects(constraint, SHACL.prefixes));
        Set<Node> owners = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Node owner = open.remove(0);
            if (owners.add(owner)) {
                open.addAll(facts.objects(owner, OWL2.imports.asNode()));
            }
        }
        return owners;
    }
}
