package kz.saulet.shacl.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import kz.saulet.shacl.plan.IntSet;
import kz.saulet.shacl.report.ShapeError;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.report.ShapeResult;
import org.jspecify.annotations.Nullable;

/** The outcomes of all focus nodes, each with a number, and the index from rows to these numbers. */
final class Outcomes {

    /** From when on a whole evaluation costs less than following links of outcomes long replaced. */
    private static final int WORN = 4;

    private final int groups;
    private final LongMap numbers = new LongMap();
    private final List<@Nullable Outcome> byNumber = new ArrayList<>();
    private final ReadIndex index = new ReadIndex();
    private ShapeReport others = new ShapeReport(List.of(), List.of(), List.of());
    private int firstLinks;

    Outcomes(int groups) {
        this.groups = groups;
    }

    ShapeReport others() {
        return others;
    }

    void replaceOthers(ShapeReport report) {
        others = report;
        firstLinks = Math.max(index.links(), 1_000);
    }

    boolean isWorn() {
        return index.links() > WORN * firstLinks;
    }

    void add(Outcome outcome) {
        int number = numbers.get(key(outcome.group(), outcome.focus()));
        if (number < 0) {
            number = byNumber.size();
            byNumber.add(outcome);
            numbers.put(key(outcome.group(), outcome.focus()), number);
        } else {
            byNumber.set(number, outcome);
        }
        index.add(number, outcome.rows());
    }

    /** Negative for a node that is no focus node of the group. */
    int number(int group, int focus) {
        int number = numbers.get(key(group, focus));
        return number >= 0 && byNumber.get(number) != null ? number : LongMap.NONE;
    }

    Outcome get(int number) {
        return Objects.requireNonNull(byNumber.get(number));
    }

    IntSet affected(long[] rows) {
        IntSet found = new IntSet();
        index.affected(rows, found);
        IntSet alive = new IntSet();
        found.forEach(number -> {
            if (byNumber.get(number) != null) {
                alive.add(number);
            }
        });
        return alive;
    }

    void forEach(Consumer<Outcome> visitor) {
        byNumber.stream().filter(Objects::nonNull).forEach(visitor);
    }

    void replace(List<Replacement> replacements) {
        for (Replacement replacement : replacements) {
            Outcome after = replacement.after();
            Outcome before = replacement.before();
            if (after != null && after.isOfOthers()) {
                others = new ShapeReport(after.results(), after.errors(), others.elsewhere());
            } else if (after != null) {
                add(after);
            } else if (before != null) {
                byNumber.set(numbers.get(key(before.group(), before.focus())), null);
            }
        }
    }

    private long key(int group, int focus) {
        return (long) focus * groups + group;
    }

    Differences differencesTo(Outcomes next) {
        Outcome before = together();
        Outcome after = next.together();
        int evaluated = (int) next.byNumber.stream().filter(Objects::nonNull).count();
        return new Differences(
                without(after.results(), before.results()),
                without(before.results(), after.results()),
                after.errors(),
                evaluated);
    }

    private Outcome together() {
        List<ShapeResult> results = new ArrayList<>(others.results());
        List<ShapeError> errors = new ArrayList<>(others.errors());
        forEach(outcome -> {
            results.addAll(outcome.results());
            errors.addAll(outcome.errors());
        });
        return Outcome.ofOthers(new ShapeReport(results, errors, List.of()));
    }

    static Differences differences(List<Replacement> replacements) {
        List<ShapeResult> appeared = new ArrayList<>();
        List<ShapeResult> gone = new ArrayList<>();
        List<ShapeError> errors = new ArrayList<>();
        int evaluated = 0;
        for (Replacement replacement : replacements) {
            List<ShapeResult> before = results(replacement.before());
            List<ShapeResult> after = results(replacement.after());
            appeared.addAll(without(after, before));
            gone.addAll(without(before, after));
            if (replacement.after() != null) {
                errors.addAll(replacement.after().errors());
                evaluated += replacement.after().isOfOthers() ? 0 : 1;
            }
        }
        return new Differences(appeared, gone, errors, evaluated);
    }

    private static List<ShapeResult> results(@Nullable Outcome outcome) {
        return outcome == null ? List.of() : outcome.results();
    }

    /** Of results that are there several times, as many are taken away as the others have. */
    private static List<ShapeResult> without(List<ShapeResult> results, List<ShapeResult> others) {
        if (others.isEmpty() || results.isEmpty()) {
            return results;
        }
        Map<ShapeResult, Integer> counts = new HashMap<>();
        others.forEach(result -> counts.merge(result, 1, Integer::sum));
        return results.stream()
                .filter(result -> counts.merge(result, -1, Integer::sum) < 0)
                .toList();
    }

    /** An outcome in place of another; null where there is none. */
    record Replacement(@Nullable Outcome before, @Nullable Outcome after) {}
}
