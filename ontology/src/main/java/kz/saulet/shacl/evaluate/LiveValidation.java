package kz.saulet.shacl.evaluate;

import java.util.ArrayList;
import java.util.List;
import kz.saulet.shacl.plan.IntSet;
import kz.saulet.shacl.report.ShapeError;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.report.ShapeResult;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;

/**
 * The results of a whole snapshot, kept up to date. For each focus node it is known which rows its evaluation read; a change
 * makes those evaluations be repeated that read a row it writes to, and those begin or end whose node becomes a target or
 * stops being one. What happens to the class hierarchy concerns everything and is evaluated as a whole.
 *
 * <p>Several threads may ask; changes come one after the other.
 */
public final class LiveValidation {

    private final Validation validation;
    private final GraphChoice graphs;
    private Outcomes outcomes;

    public LiveValidation(Validation validation, Snapshot snapshot, GraphChoice graphs) {
        this.validation = validation;
        this.graphs = graphs;
        this.outcomes = evaluated(snapshot);
    }

    /** All results as of the last update. */
    public synchronized ShapeReport report() {
        ShapeReport others = outcomes.others();
        List<ShapeResult> results = new ArrayList<>();
        List<ShapeError> errors = new ArrayList<>();
        outcomes.forEach(outcome -> {
            results.addAll(outcome.results());
            errors.addAll(outcome.errors());
        });
        results.addAll(others.results());
        errors.addAll(others.errors());
        return new ShapeReport(results, errors, others.elsewhere());
    }

    /** What a change would do to the results; nothing is kept. */
    public synchronized Differences preview(Snapshot changed, Touched touched) {
        if (touched.hierarchy()) {
            return outcomes.differencesTo(evaluated(changed));
        }
        return Outcomes.differences(repeated(changed, touched));
    }

    /** Takes over the state after a change. */
    public synchronized Differences update(Snapshot changed, Touched touched) {
        if (touched.hierarchy() || outcomes.isWorn()) {
            Outcomes next = evaluated(changed);
            Differences differences = outcomes.differencesTo(next);
            outcomes = next;
            return differences;
        }
        List<Outcomes.Replacement> replacements = repeated(changed, touched);
        outcomes.replace(replacements);
        return Outcomes.differences(replacements);
    }

    private Outcomes evaluated(Snapshot snapshot) {
        LongBag read = new LongBag();
        Outcomes all = new Outcomes(validation.groups().size());
        try (Reading reading = validation.open(snapshot, graphs, read)) {
            for (int group = 0; group < validation.groups().size(); group++) {
                for (int focus : validation.groups().get(group).foci(reading.rows(), reading.classes())) {
                    all.add(evaluated(group, focus, reading, read));
                }
            }
            all.replaceOthers(validation.elsewhere().all(reading.view()));
        }
        return all;
    }

    private Outcome evaluated(int group, int focus, Reading reading, LongBag read) {
        read.clear();
        Collector collector = new Collector(reading.rows());
        validation.groups().get(group).plan().report(focus, reading.run(), collector);
        return new Outcome(
                group, focus, List.copyOf(collector.results()), List.copyOf(collector.errors()), read.distinct());
    }

    private List<Outcomes.Replacement> repeated(Snapshot changed, Touched touched) {
        LongBag read = new LongBag();
        List<Outcomes.Replacement> replacements = new ArrayList<>();
        IntSet affected = outcomes.affected(touched.rows());
        try (Reading reading = validation.open(changed, graphs, read)) {
            affected.forEach(number -> {
                Outcome before = outcomes.get(number);
                boolean still = isFocus(before.group(), before.focus(), reading);
                Outcome after = still ? evaluated(before.group(), before.focus(), reading, read) : null;
                replacements.add(new Outcomes.Replacement(before, after));
            });
            touched.nodes().forEach(node -> beginOrEnd(node, affected, reading, read, replacements));
            ShapeReport others = validation.elsewhere().all(reading.view());
            replacements.add(new Outcomes.Replacement(Outcome.ofOthers(outcomes.others()), Outcome.ofOthers(others)));
        }
        return replacements;
    }

    private void beginOrEnd(
            int node, IntSet affected, Reading reading, LongBag read, List<Outcomes.Replacement> replacements) {
        for (int group = 0; group < validation.groups().size(); group++) {
            int number = outcomes.number(group, node);
            if (number >= 0 && affected.contains(number)) {
                continue;
            }
            boolean isFocus = isFocus(group, node, reading);
            if (number < 0 && isFocus) {
                replacements.add(new Outcomes.Replacement(null, evaluated(group, node, reading, read)));
            } else if (number >= 0 && !isFocus) {
                replacements.add(new Outcomes.Replacement(outcomes.get(number), null));
            }
        }
    }

    private boolean isFocus(int group, int node, Reading reading) {
        return validation.groups().get(group).isFocus(node, reading.rows(), reading.classes());
    }
}
