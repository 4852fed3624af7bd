package kz.saulet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.SystemGraph;
import kz.saulet.problem.Messages;
import kz.saulet.problem.WrongState;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** Takes back a change by appending its inverse; the log keeps both. */
@ApplicationScoped
@Transactional
public class Undo {

    private static final String CAUSE = "revert";

    private ChangeLog log;
    private History history;
    private GraphStore store;

    @Inject
    public Undo(ChangeLog log, History history, GraphStore store) {
        this.log = log;
        this.history = history;
        this.store = store;
    }

    @SuppressWarnings("NullAway")
    protected Undo() {}

    /**
     * @return the change that took it back
     * @throws kz.saulet.problem.NotFound when the log has no such change
     * @throws WrongState {@code change.changed-since}, naming the later changes, when what the change did is no longer
     *     there to be taken back
     */
    public Change revert(long position, String author, @Nullable String reason) {
        ChangeSet inverse = history.at(position).changes().inverse();
        long now = store.read(data -> {
            if (!applies(inverse, data)) {
                throw changedSince(position, laterChanges(inverse, position));
            }
            return SystemGraph.position(data).number();
        });
        Map<String, Long> readAt = inverse.touched().stream()
                .map(ChangeSet.Touched::subject)
                .distinct()
                .collect(Collectors.toMap(subject -> subject, subject -> now));
        try {
            return log.append(new ChangeRequest(author, CAUSE, reason, inverse, readAt))
                    .orElseThrow(() -> changedSince(position, List.of()));
        } catch (StaleChange e) {
            throw changedSince(position, e.laterPositions().values());
        }
    }

    private static boolean applies(ChangeSet change, DatasetGraph data) {
        return change.deletes().stream().allMatch(data::contains)
                && change.adds().stream().noneMatch(data::contains);
    }

    private Iterable<Long> laterChanges(ChangeSet change, long position) {
        Map<String, List<String>> subjects = new HashMap<>(change.touched().stream()
                .collect(Collectors.groupingBy(
                        ChangeSet.Touched::graph,
                        Collectors.mapping(ChangeSet.Touched::subject, Collectors.toList()))));
        TreeSet<Long> later = new TreeSet<>();
        subjects.forEach(
                (graph, names) -> later.addAll(history.positionsOf(graph, names).values()));
        return later.tailSet(position, false);
    }

    private static WrongState changedSince(long position, Iterable<Long> later) {
        TreeSet<String> numbers = new TreeSet<>();
        later.forEach(number -> numbers.add(Long.toString(number)));
        return new WrongState(
                "change.changed-since",
                Map.of(
                        "position", Messages.plain(Long.toString(position)),
                        "changes", Messages.plain(String.join(", ", numbers))));
    }
}
