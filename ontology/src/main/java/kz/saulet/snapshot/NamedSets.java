package kz.saulet.snapshot;

import org.apache.jena.sparql.core.Quad;

/**
 * The names under which several graphs are read as one.
 *
 * @param currentArchitectures the current architectures of all bodies
 * @param union all graphs, under the name that Jena gives their union
 */
record NamedSets(GraphChoice currentArchitectures, GraphChoice union) {

    static NamedSets of(TermPool pool) {
        return new NamedSets(
                GraphChoice.set(pool.intern(GraphSet.CURRENT_ARCHITECTURES), GraphSet.currentArchitectures(pool)),
                GraphChoice.set(pool.intern(Quad.unionGraph), GraphSet.all(pool)));
    }

    /** The set of a name, or the one graph. */
    GraphChoice choice(int name) {
        if (name == currentArchitectures.name()) {
            return currentArchitectures;
        }
        return name == union.name() ? union : GraphChoice.one(name);
    }
}
