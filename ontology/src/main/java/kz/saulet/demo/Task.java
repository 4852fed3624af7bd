package kz.saulet.demo;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What a body does: one entry of its catalogue of functions.
 *
 * @param ground notation of the BRM area or of the supporting service
 * @param kind {@code regulatory}, {@code service}, {@code control} or {@code strategic}
 * @param processes names of the processes that realise it
 * @param typical id of the typical function it follows
 * @param manual true when it is kept without automation on purpose
 */
record Task(
        String id,
        Agency agency,
        Names names,
        String ground,
        String kind,
        List<Names> processes,
        Optional<String> typical,
        boolean manual) {

    boolean supporting() {
        return ground.startsWith("S");
    }

    Node iri() {
        return Iris.data("function", id);
    }

    Node process(int number) {
        return Iris.data("process", id + "-" + number);
    }
}
