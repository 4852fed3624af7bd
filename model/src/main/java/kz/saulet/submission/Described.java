package kz.saulet.submission;

import java.util.List;
import java.util.Set;
import kz.saulet.problem.FieldError;
import org.apache.jena.graph.Graph;

/**
 * A proposal as triples.
 *
 * @param root IRI of the proposal
 * @param errors values that were wrong and are not in the graph
 * @param given the kinds of input that were really given: {@code passport}, {@code functional-part}
 */
public record Described(String root, Graph graph, List<FieldError> errors, Set<String> given) {}
