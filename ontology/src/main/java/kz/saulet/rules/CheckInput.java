package kz.saulet.rules;

import java.time.LocalDate;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * What is checked.
 *
 * @param documentType id such as {@code technical-assignment}
 * @param body IRI of the submitting state body, or null when unknown
 * @param date the day whose norms apply
 * @param root IRI of the proposal (the element that has the passport)
 * @param proposal the described content and the document facts; laid over the estate as the graph of the proposal
 * @param given which kinds of input were handed in, e.g. {@code document}, {@code passport}, {@code functional-part}
 */
public record CheckInput(
        String documentType, @Nullable String body, LocalDate date, String root, Graph proposal, Set<String> given) {}
