package kz.saulet.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Map<Key, Compiled> compiled = new ConcurrentHashMap<>();

    /** A query as an object, and the variables that are given. */
    private record Key(Query query, Set<Var> given) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && query == key.query && given.equals(key.given);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(query) * 31 + given.hashCode();
        }
    }

    /** @param plan null when the query is outside the subset, for the reason given */
    private record Compiled(@Nullable Plan plan, String reason, long size) {

        boolean fits(long estate) {
            return estate <= size * GROWTH && size <= estate * GROWTH;
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
        return compiled.entrySet().stream()
                .filter(entry -> entry.getKey().query() == query)
                .map(Map.Entry::getValue)
                .filter(found -> found.plan() == null)
                .map(Compiled::reason)
                .findAny();
    }

    private @Nullable Plan plan(Query query, Binding given, Snapshot snapshot) {
        Key key = key(query, given);
        long size = snapshot.size();
        Compiled known = compiled.get(key);
        if (known == null || known.plan() != null && !known.fits(size)) {
            known = compile(key, given, snapshot, size);
            compiled.put(key, known);
        }
        return known.plan();
    }

    private static Compiled compile(Key key, Binding values, Snapshot snapshot, long size) {
        try {
            return new Compiled(Plan.of(key.query(), key.given(), values, snapshot), "", size);
        } catch (OutsideSubset outside) {
            return new Compiled(null, outside.reason(), size);
        }
    }

    /** Seen only while it ran. */
    private void outside(Query query, Binding given, Snapshot snapshot, OutsideSubset found) {
        compiled.put(key(query, given), new Compiled(null, found.reason(), snapshot.size()));
    }

    private static Key key(Query query, Binding given) {
        Set<Var> variables = new HashSet<>();
        given.vars().forEachRemaining(variables::add);
        return new Key(query, variables);
    }
}
