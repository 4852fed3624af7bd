package kz.saulet.shacl.plan;

import java.util.List;

/** Runs the constraints that are written as queries. */
public interface Selects {

    /** Makes a query ready to be asked for one focus node after the other. */
    Query open(Source source);

    /** A query of one constraint. */
    interface Query {

        /** One detail for each row the query has for the focus node. */
        List<Sink.Detail> rows(int focus) throws Unevaluated;
    }
}
