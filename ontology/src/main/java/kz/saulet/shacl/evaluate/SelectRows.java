package kz.saulet.shacl.evaluate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.saulet.shacl.plan.Sink;
import kz.saulet.shacl.plan.Source;
import kz.saulet.shacl.shape.Constraint;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a row of a query says: {@code ?value}, {@code ?path}, {@code ?message}, and the values that messages name. */
final class SelectRows {

    private static final Var VALUE = Var.alloc("value");
    private static final Var PATH = Var.alloc("path");
    private static final Var MESSAGE = Var.alloc("message");
    private static final Pattern NAMED = Pattern.compile("\\{[?$](\\w+)}");

    private SelectRows() {}

    static Sink.Detail detail(Source source, Node focus, Binding row) {
        boolean ofPath = source.shape().path() != null;
        Node value = row.get(VALUE);
        Node path = ofPath ? null : row.get(PATH);
        return new Sink.Detail(
                value == null && !ofPath ? focus : value,
                path != null && path.isURI() ? path : null,
                messages(source, row));
    }

    private static List<Node> messages(Source source, Binding row) {
        Node own = row.get(MESSAGE);
        if (own != null && own.isLiteral()) {
            return List.of(own);
        }
        List<Node> written = ((Constraint.Select) source.constraint()).messages();
        List<Node> all = written.isEmpty() ? source.shape().messages() : written;
        if (all.stream().noneMatch(m -> m.getLiteralLexicalForm().indexOf('{') >= 0)) {
            return all;
        }
        return all.stream().map(message -> filled(message, row)).toList();
    }

    private static Node filled(Node message, Binding row) {
        Matcher named = NAMED.matcher(message.getLiteralLexicalForm());
        String text = named.replaceAll(match -> {
            Node value = row.get(Var.alloc(match.group(1)));
            return Matcher.quoteReplacement(value == null ? match.group() : shown(value));
        });
        return NodeFactory.createLiteralLang(text, message.getLiteralLanguage());
    }

    private static String shown(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
