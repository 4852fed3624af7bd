package kz.saulet.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.saulet.graph.ChangeSet;

/**
 * Which evaluations read which rows: a change then names those it may affect, at a cost that depends on the change and not
 * on the number of evaluations. The owner keeps threads apart.
 *
 * @param <E> what was evaluated, for example a rule and an element
 */
public final class ReadsIndex<E> {

    private final Map<Long, Set<E>> readers = new HashMap<>();
    private final Map<E, Collection<Long>> rows = new HashMap<>();
    private final Set<E> always = new HashSet<>();

    /** Replaces what was known of the evaluation. */
    public void put(E evaluation, Reads reads) {
        remove(evaluation);
        if (reads.isEverything()) {
            always.add(evaluation);
            return;
        }
        rows.put(evaluation, Set.copyOf(reads.rows()));
        reads.rows().forEach(row -> readers.computeIfAbsent(row, r -> new HashSet<>())
                .add(evaluation));
    }

    public void remove(E evaluation) {
        always.remove(evaluation);
        Collection<Long> known = rows.remove(evaluation);
        if (known != null) {
            known.forEach(row -> readers.computeIfPresent(row, (r, all) -> {
                all.remove(evaluation);
                return all.isEmpty() ? null : all;
            }));
        }
    }

    /** Every evaluation whose answer the change may have changed; the others have the answer they had. */
    public Set<E> affectedBy(ChangeSet change) {
        Set<E> affected = new HashSet<>(always);
        Stream.concat(change.adds().stream(), change.deletes().stream())
                .flatMap(Reads::touched)
                .distinct()
                .forEach(row -> affected.addAll(readers.getOrDefault(row, Set.of())));
        return affected;
    }
}
