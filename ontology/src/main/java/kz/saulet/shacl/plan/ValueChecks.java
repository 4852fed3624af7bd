package kz.saulet.shacl.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.saulet.shacl.shape.Constraint;
import org.apache.jena.graph.Node;

/** Checks of single sets of values: how many, of which class, in which languages, with which other properties. */
final class ValueChecks {

    private final Constants constants;

    ValueChecks(Constants constants) {
        this.constants = constants;
    }

    static Check atLeast(Source source, int count) {
        return (focus, values, run, sink) -> {
            if (values.size() < count) {
                sink.found(source, focus, FlatGraph.NONE);
            }
        };
    }

    static Check atMost(Source source, int count) {
        return (focus, values, run, sink) -> {
            if (values.size() > count) {
                sink.found(source, focus, FlatGraph.NONE);
            }
        };
    }

    Check classIs(Source source, Constraint.ClassIs wanted) {
        int type = constants.id(wanted.type());
        return (focus, values, run, sink) -> {
            IntSet family = run.classes().family(type);
            IntBag types = run.bag();
            for (int i = 0; i < values.size() && !sink.enough(); i++) {
                types.clear();
                run.graph().objects(values.get(i), run.classes().type(), types);
                if (!Classes.any(types, family)) {
                    sink.found(source, focus, values.get(i));
                }
            }
            run.back(types);
        };
    }

    Check includes(Source source, Constraint.Includes wanted) {
        int value = constants.id(wanted.value());
        return (focus, values, run, sink) -> {
            if (!values.contains(value)) {
                sink.found(source, focus, FlatGraph.NONE);
            }
        };
    }

    static Check onePerLanguage(Source source) {
        return (focus, values, run, sink) -> {
            if (values.size() < 2) {
                return;
            }
            Map<String, Integer> counts = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                Node value = run.graph().term(values.get(i));
                String language = value.isLiteral() ? value.getLiteralLanguage().toLowerCase(Locale.ROOT) : "";
                if (!language.isEmpty() && counts.merge(language, 1, Integer::sum) == 2) {
                    sink.found(source, focus, FlatGraph.NONE);
                }
            }
        };
    }

    Check nothingElse(Source source, Set<Node> allowed) {
        IntSet ids = new IntSet();
        allowed.forEach(p -> ids.add(constants.id(p)));
        return (focus, values, run, sink) -> {
            for (int i = 0; i < values.size() && !sink.enough(); i++) {
                run.graph().properties(values.get(i), (predicate, object) -> {
                    if (!ids.contains(predicate)) {
                        sink.found(source, focus, detail(run.graph(), predicate, object));
                    }
                });
            }
        };
    }

    private static Sink.Detail detail(FlatGraph graph, int predicate, int object) {
        return new Sink.Detail(graph.term(object), graph.term(predicate), List.of());
    }
}
