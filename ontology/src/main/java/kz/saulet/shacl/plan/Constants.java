package kz.saulet.shacl.plan;

import org.apache.jena.graph.Node;

/** Gives the terms of shapes their ids in the dictionary, new ones if the data has never had them. */
@FunctionalInterface
public interface Constants {

    int id(Node term);
}
