package kz.saulet.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * The plans of some queries, made when they are first needed and kept. What cannot be compiled runs through Jena's engine
 * over the same snapshot; {@link #refusal} says why.
 */
public final class Plans {

    /** A plan is made anew for an estate that is so many times larger or smaller. */
    private static final int GROWTH = 8;

    /** Of each query the plans for different sets of given variables, seldom more than two. */
    private final Map<Key, List<Compiled>> compiled = new ConcurrentHashMap<>();

    /** A query as an object. */
    private record Key(Query query) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && query == key.query;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(query);
        }
    }

    /**
     * @param given the variables that are given
     * @param plan null when the query is outside the subset, for the reason given
     */
    private record Compiled(Set<Var> given, @Nullable Plan plan, String reason, long size) {

        boolean isFor(Binding values) {
            if (values.size() != given.size()) {
                return false;
            }
            for (Var variable : given) {
                if (!values.contains(variable)) {
                    return false;
                }
            }
            return true;
        }

        boolean fits(long estate) {
            return plan == null || estate <= size * GROWTH && size <= estate * GROWTH;
        }
    }

    /**
     * Whether a query has an answer.
     *
     * @param given values of variables, in the place of which the query is asked
     * @param deadline by {@link System#nanoTime()}
     * @throws org.apache.jena.query.QueryCancelledException when it takes longer
     */
    public boolean ask(Query query, Binding given, Session session, long deadline) {
        Plan plan = plan(query, given, session.snapshot());
        if (plan != null) {
            try {
                return plan.ask(session, given, deadline);
            } catch (OutsideSubset unforeseen) {
                outside(query, given, session.snapshot(), unforeseen);
            }
        }
        return ByJena.ask(query, given, session, deadline);
    }

    /** The answers of a query, or as many as the limit and one more. See {@link #ask}. */
    public List<Binding> select(Query query, Binding given, Session session, long deadline, int limit) {
        Plan plan = plan(query, given, session.snapshot());
        if (plan != null) {
            try {
                return plan.select(session, given, deadline, limit + 1L);
            } catch (OutsideSubset unforeseen) {
                outside(query, given, session.snapshot(), unforeseen);
            }
        }
        return ByJena.select(query, given, session, deadline, limit);
    }

    /**
     * A query to be asked for many values of one variable, which is much faster than asking each time anew.
     *
     * @param given with any value of the variable, for guessing costs
     * @return empty when the query is not compiled; then there is no other way here
     */
    public Optional<RepeatedQuery> repeated(Query query, Var each, Binding given, Session session, long deadline) {
        Plan plan = plan(query, given, session.snapshot());
        return Optional.ofNullable(plan).map(p -> p.repeated(session, given, each, deadline));
    }

    /** Why a query met so far is not compiled; empty when it is. */
    public Optional<String> refusal(Query query) {
        return compiled.getOrDefault(new Key(query), List.of()).stream()
                .filter(found -> found.plan() == null)
                .map(Compiled::reason)
                .findAny();
    }

    private @Nullable Plan plan(Query query, Binding given, Snapshot snapshot) {
        long size = snapshot.size();
        for (Compiled known : compiled.getOrDefault(new Key(query), List.of())) {
            if (known.isFor(given) && known.fits(size)) {
                return known.plan();
            }
        }
        Compiled made = compile(query, variables(given), given, snapshot, size);
        keep(query, made);
        return made.plan();
    }

    private static Compiled compile(Query query, Set<Var> given, Binding values, Snapshot snapshot, long size) {
        try {
            return new Compiled(given, Plan.of(query, given, values, snapshot), "", size);
        } catch (OutsideSubset outside) {
            return new Compiled(given, null, outside.reason(), size);
        }
    }

    /** Seen only while it ran. */
    private void outside(Query query, Binding given, Snapshot snapshot, OutsideSubset found) {
        keep(query, new Compiled(variables(given), null, found.reason(), snapshot.size()));
    }

    private void keep(Query query, Compiled made) {
        compiled.merge(new Key(query), List.of(made), (known, added) -> Stream.concat(
                        known.stream().filter(other -> !other.given().equals(made.given())), added.stream())
                .toList());
    }

    private static Set<Var> variables(Binding given) {
        Set<Var> variables = new HashSet<>();
        given.vars().forEachRemaining(variables::add);
        return variables;
    }
}
