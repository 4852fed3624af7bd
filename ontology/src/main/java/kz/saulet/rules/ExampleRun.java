package kz.saulet.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/** Runs the examples of one rule and compares: verdict, elements reported, and whether the evidence proves the failure. */
final class ExampleRun {

    private final RuleChecker checker;
    private final List<RuleExample> examples;

    ExampleRun(RuleSet alone, List<RuleExample> examples) {
        this.checker = new RuleChecker(alone, RuleLimits.DEFAULT);
        this.examples = examples;
    }

    List<ExampleResult> results() {
        return examples.stream().map(this::result).toList();
    }

    private ExampleResult result(RuleExample example) {
        RuleVerdict verdict =
                checker.check(example.input(), example.estate(), 0).verdicts().get(0);
        Set<String> foci = foci(example, verdict);
        return new ExampleResult(
                example.name(),
                example.verdict(),
                verdict.verdict(),
                new TreeSet<>(example.foci()),
                new TreeSet<>(foci),
                problem(example, verdict, foci));
    }

    private @Nullable Labels problem(RuleExample example, RuleVerdict verdict, Set<String> foci) {
        Labels reason = verdict.reason();
        if (verdict.verdict() != example.verdict()) {
            return reason == null
                    ? RuleTexts.of(
                            "rule.example.verdict",
                            example.verdict().id(),
                            verdict.verdict().id())
                    : RuleTexts.of(
                            "rule.example.verdict-because",
                            example.verdict().id(),
                            verdict.verdict().id(),
                            reason);
        }
        if (!example.foci().equals(foci)) {
            return RuleTexts.of(
                    "rule.example.foci",
                    String.join(" ", new TreeSet<>(example.foci())),
                    String.join(" ", new TreeSet<>(foci)));
        }
        return verdict.findings().stream().allMatch(f -> proves(f, example)) ? null : unproved(verdict, example);
    }

    private boolean proves(Finding finding, RuleExample example) {
        return !finding.evidence().isEmpty()
                && checker.holds(finding.evidence(), example.input(), example.estate())
                && passing(example).noneMatch(p -> checker.holds(finding.evidence(), p.input(), p.estate()));
    }

    private java.util.stream.Stream<RuleExample> passing(RuleExample failing) {
        return examples.stream()
                .filter(e -> e.verdict() == Verdict.PASSED)
                .filter(e -> e.input().documentType().equals(failing.input().documentType()));
    }

    private Labels unproved(RuleVerdict verdict, RuleExample example) {
        boolean all = verdict.findings().stream()
                .allMatch(
                        f -> !f.evidence().isEmpty() && checker.holds(f.evidence(), example.input(), example.estate()));
        return RuleTexts.of(all ? "rule.example.evidence-weak" : "rule.example.evidence-fails");
    }

    private static Set<String> foci(RuleExample example, RuleVerdict verdict) {
        Set<String> foci = new HashSet<>();
        for (Finding finding : verdict.findings()) {
            foci.add(finding.focus() == null ? example.input().root() : finding.focus());
        }
        return foci;
    }
}
