package kz.saulet.shacl.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.saulet.plan.RepeatedQuery;
import kz.saulet.shacl.plan.Selects;
import kz.saulet.shacl.plan.Sink;
import kz.saulet.shacl.plan.Source;
import kz.saulet.shacl.plan.Unevaluated;
import kz.saulet.shacl.shape.Constraint;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** The query of one constraint: planned when it is asked first, and from then on by its plan as long as that can. */
final class PlannedQuery implements Selects.Query {

    private final PlannedSelects selects;
    private final Source source;
    private final Constraint.Select select;
    private @Nullable RepeatedQuery plan;

    /** Instead of the plan once there is none. */
    private Selects.@Nullable Query general;

    PlannedQuery(PlannedSelects selects, Source source) {
        this.selects = selects;
        this.source = source;
        this.select = (Constraint.Select) source.constraint();
    }

    @Override
    public List<Sink.Detail> rows(int focus) throws Unevaluated {
        if (plan == null && general == null) {
            plan = selects.plan(select, focus);
            general = plan == null ? selects.general(source) : null;
        }
        return general != null ? general.rows(focus) : planned(Objects.requireNonNull(plan), focus);
    }

    private List<Sink.Detail> planned(RepeatedQuery query, int focus) throws Unevaluated {
        Optional<List<Binding>> answers;
        try {
            answers = query.answers(focus);
        } catch (QueryCancelledException e) {
            throw new Unevaluated("query", select.node(), "time limit");
        }
        if (answers.isEmpty()) {
            general = selects.general(source);
            return general.rows(focus);
        }
        return answers.get().isEmpty() ? List.of() : details(answers.get(), focus);
    }

    private List<Sink.Detail> details(List<Binding> answers, int focus) throws Unevaluated {
        Node node = selects.rows().term(focus);
        List<Sink.Detail> details = new ArrayList<>();
        for (Binding row : answers) {
            details.add(ArqSelects.detail(source, node, row));
        }
        return details;
    }
}
