package kz.saulet.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything a run found, changed or not, by round and rule.
 *
 * @param rounds all that were run, in order
 */
public record ReplayResult(List<ReplayedCase> rounds, List<ReplayChange> changes) {

    public Map<ChangeKind, ReplayCount> totals() {
        return counts(changes);
    }

    public List<ReplayGroup> byBody() {
        return groups(c -> c.round().body());
    }

    public List<ReplayGroup> byRule() {
        return groups(ReplayChange::rule);
    }

    public List<ReplayGroup> byReason() {
        return groups(c -> c.reason().id());
    }

    public List<ReplayChange> changes(ReplayFilter filter) {
        return changes.stream().filter(filter::admits).toList();
    }

    /** Groups with most turned verdicts first; those where nothing changed are at the end. */
    private List<ReplayGroup> groups(Function<ReplayChange, String> key) {
        List<ReplayGroup> groups = new ArrayList<>();
        changes.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .forEach((name, members) -> groups.add(new ReplayGroup(name, counts(members))));
        groups.sort(Comparator.comparingInt(ReplayResult::turned).reversed());
        return List.copyOf(groups);
    }

    private static int turned(ReplayGroup group) {
        return group.counts().entrySet().stream()
                .filter(e -> e.getKey() != ChangeKind.UNCHANGED)
                .mapToInt(e -> e.getValue().verdicts())
                .sum();
    }

    private static Map<ChangeKind, ReplayCount> counts(List<ReplayChange> changes) {
        Map<ChangeKind, List<ReplayChange>> byKind =
                changes.stream().collect(Collectors.groupingBy(ReplayChange::kind));
        Map<ChangeKind, ReplayCount> counts = new EnumMap<>(ChangeKind.class);
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(kind, ReplayCount.of(byKind.getOrDefault(kind, List.of())));
        }
        return counts;
    }
}
