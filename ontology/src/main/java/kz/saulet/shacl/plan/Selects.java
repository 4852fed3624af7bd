package kz.saulet.shacl.plan;

import java.util.List;

/** Runs the constraints that are written as queries. */
public interface Selects {

    /** One detail for each row the query has for the focus node. */
    List<Sink.Detail> rows(Source source, int focus) throws Unevaluated;
}
