package kz.saulet.shacl.shape;

import org.apache.jena.graph.Node;

/** Which nodes a shape is about. */
public sealed interface Target {

    record OneNode(Node node) implements Target {}

    /** Instances of the class and of its subclasses. */
    record InstancesOf(Node type) implements Target {}

    record SubjectsOf(Node predicate) implements Target {}

    record ObjectsOf(Node predicate) implements Target {}
}
