package kz.saulet.query;

import org.apache.jena.sparql.exec.QueryExecBuilder;

/** A dataset whose queries are better answered by the server that holds it than pattern by pattern from here. */
public interface RemoteData {

    /** Starts a query that the server will answer as a whole. */
    QueryExecBuilder execution();
}
