package kz.saulet.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a rule before it is published: whether it can be read, what its examples give, and what stands in
 * the way.
 *
 * @param rule empty when the text is no rule
 */
public record RuleInspection(Optional<Rule> rule, List<RuleProblem> problems, List<ExampleResult> examples) {

    /** A rule may be published when nothing stands in the way: it reads, has the three examples, and all of them pass. */
    public boolean publishable() {
        return problems.stream().noneMatch(RuleProblem::blocking)
                && examples.stream().allMatch(ExampleResult::passed);
    }

    /** @param inForce the rule of the same id that is in force now, or null; a change of it must raise the edition */
    public static RuleInspection of(RuleFiles files, @Nullable RuleFiles inForce) {
        List<RuleProblem> problems = new ArrayList<>();
        List<RuleExample> examples = examples(files, problems);
        try {
            Graph graph = RuleSource.parse(files.turtle());
            Rule rule = RuleLibrary.named(files.id(), RuleReader.read(graph));
            problems.addAll(editionProblems(rule, files, inForce));
            problems.addAll(crossProducts(rule, files));
            RuleSet alone = RuleLibrary.read("draft", List.of(files));
            return new RuleInspection(
                    Optional.of(rule), List.copyOf(problems), new ExampleRun(alone, examples).results());
        } catch (MalformedRule e) {
            problems.add(0, problem(e, RuleProblem.Part.RULE, files.turtle()));
            return new RuleInspection(Optional.empty(), List.copyOf(problems), List.of());
        }
    }

    private static List<RuleExample> examples(RuleFiles files, List<RuleProblem> problems) {
        try {
            List<RuleExample> examples = RuleExamples.read(files.id(), files.examples());
            if (!RuleExamples.publishable(examples)) {
                problems.add(new RuleProblem(
                        "three-examples",
                        RuleProblem.Part.EXAMPLES,
                        0,
                        RuleTexts.of("rule.malformed.three-examples"),
                        true));
            }
            return examples;
        } catch (MalformedRule e) {
            problems.add(problem(e, RuleProblem.Part.EXAMPLES, files.examples()));
            return List.of();
        }
    }

    /** Examples may change within an edition, the rule itself may not. */
    private static List<RuleProblem> editionProblems(Rule rule, RuleFiles files, @Nullable RuleFiles inForce) {
        if (inForce == null || inForce.turtle().equals(files.turtle())) {
            return List.of();
        }
        String former;
        try {
            former = RuleReader.read(inForce.turtle()).edition();
        } catch (MalformedRule unreadable) {
            return List.of();
        }
        if (Editions.ORDER.compare(rule.edition(), former) > 0) {
            return List.of();
        }
        return List.of(new RuleProblem(
                "edition",
                RuleProblem.Part.RULE,
                lineOf("ea:edition", files.turtle()),
                RuleTexts.of("rule.malformed.edition", former, rule.edition()),
                true));
    }

    private static List<RuleProblem> crossProducts(Rule rule, RuleFiles files) {
        Set<Var> given = new HashSet<>(CheckContext.variables());
        rule.parameters().forEach(p -> given.add(Var.alloc(p.name())));
        List<RuleProblem> found = new ArrayList<>();
        warn(found, rule.inspection().scope(), given, "ea:scope", files);
        warn(found, rule.inspection().violations(), given, "ea:violations", files);
        return found;
    }

    private static void warn(List<RuleProblem> found, Query query, Set<Var> given, String property, RuleFiles files) {
        if (CrossProduct.in(query, given)) {
            found.add(new RuleProblem(
                    "cross-product",
                    RuleProblem.Part.RULE,
                    lineOf(property, files.turtle()),
                    RuleTexts.of(
                            "rule.malformed.cross-product",
                            property,
                            RuleLimits.DEFAULT.time().toSeconds()),
                    false));
        }
    }

    private static RuleProblem problem(MalformedRule refusal, RuleProblem.Part part, String text) {
        return new RuleProblem(refusal.code(), part, line(refusal, text), refusal.sentence(), true);
    }

    /** The parser's line, moved to where the query stands in the file; else the first line that has what is named. */
    private static int line(MalformedRule refusal, String text) {
        List<String> named = refusal.values();
        if (refusal.line() > 0) {
            int start = named.size() < 2 ? 1 : lineOf(named.get(named.size() - 1), text);
            return start == 0 ? 0 : start + refusal.line() - 1;
        }
        return named.stream()
                .mapToInt(value -> lineOf(value, text))
                .filter(line -> line > 0)
                .findFirst()
                .orElse(0);
    }

    private static int lineOf(String wanted, String text) {
        int at = wanted.isBlank() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(wanted.toLowerCase(Locale.ROOT));
        return at < 0
                ? 0
                : (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
