package kz.saulet.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.change.ChangeRequest;
import kz.saulet.graph.ChangeSet;
import org.apache.jena.sparql.core.Quad;

/**
 * Cuts the content of graphs into changes of moderate size, so that the history of one element never has to unpack a
 * whole catalogue. An element is never cut in two.
 */
final class SeedChanges {

    static final String CAUSE = "seed";
    static final String AUTHOR = "system";
    private static final int SIZE = 2_000;

    private SeedChanges() {}

    /** One graph after the other is built, when the stream comes to it. */
    static Stream<ChangeRequest> of(Map<String, Supplier<Stream<Quad>>> graphs) {
        return graphs.values().stream().flatMap(content -> cut(content.get()).stream());
    }

    private static List<ChangeRequest> cut(Stream<Quad> content) {
        Map<String, List<Quad>> elements =
                content.collect(Collectors.groupingBy(quad -> quad.getSubject().getURI()));
        List<ChangeRequest> changes = new ArrayList<>();
        List<Quad> piece = new ArrayList<>();
        elements.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(element -> {
                    if (!piece.isEmpty() && piece.size() + element.getValue().size() > SIZE) {
                        changes.add(change(piece));
                        piece.clear();
                    }
                    piece.addAll(element.getValue());
                });
        if (!piece.isEmpty()) {
            changes.add(change(piece));
        }
        return changes;
    }

    private static ChangeRequest change(List<Quad> quads) {
        return new ChangeRequest(AUTHOR, CAUSE, null, ChangeSet.adding(quads.stream()), Map.of());
    }
}
