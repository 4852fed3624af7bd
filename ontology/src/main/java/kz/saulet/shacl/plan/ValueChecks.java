package kz.saulet.shacl.plan;

import java.util.List;
import java.util.Set;
import kz.saulet.shacl.shape.Constraint;
import org.apache.jena.graph.Node;

/** Checks of single sets of values: how many, of which class, in which languages, with which other properties. */
final class ValueChecks {

    private final Constants constants;
    private final Languages languages = new Languages();

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

    static Check classIs(Source source, InstanceOf type) {
        return (focus, values, run, sink) -> {
            for (int i = 0; i < values.size() && !sink.enough(); i++) {
                if (!run.isInstance(values.get(i), type)) {
                    sink.found(source, focus, values.get(i));
                }
            }
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

    Check onePerLanguage(Source source) {
        return (focus, values, run, sink) -> {
            if (values.size() > 1 && mayRepeatLanguage(values, run)) {
                repeatedLanguages(source, focus, values, run, sink);
            }
        };
    }

    /** A bit for each language; languages that share a bit are told apart afterwards. */
    private boolean mayRepeatLanguage(IntBag values, Run run) {
        long seen = 0;
        for (int i = 0; i < values.size(); i++) {
            int language = languages.of(values.get(i), run);
            if (language != Languages.NONE) {
                long bit = 1L << language;
                if ((seen & bit) != 0) {
                    return true;
                }
                seen |= bit;
            }
        }
        return false;
    }

    private void repeatedLanguages(Source source, int focus, IntBag values, Run run, Sink sink) {
        IntBag seen = run.bags().take();
        IntBag twice = run.bags().take();
        for (int i = 0; i < values.size(); i++) {
            int language = languages.of(values.get(i), run);
            if (language == Languages.NONE) {
                continue;
            } else if (!seen.contains(language)) {
                seen.add(language);
            } else if (!twice.contains(language)) {
                twice.add(language);
                sink.found(source, focus, FlatGraph.NONE);
            }
        }
        run.bags().giveBack(twice);
        run.bags().giveBack(seen);
    }

    void forget() {
        languages.forget();
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
