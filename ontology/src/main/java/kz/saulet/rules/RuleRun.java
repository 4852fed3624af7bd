package kz.saulet.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One rule in one check: kind of document and dates, input handed in, condition, needed data, scope, violations, in
 * this order; the first that does not hold decides the verdict.
 */
final class RuleRun {

    private static final Logger LOG = LoggerFactory.getLogger(RuleRun.class);
    private static final String ARCHITECTURE = "architecture";

    /** An existing architecture is checked as it stands in the estate: these parts of a proposal aren't asked of it. */
    private static final Set<String> OF_A_PROPOSAL = Set.of("passport", "functional-part");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding f) -> f.place() != null && f.place().paragraph() != null
                            ? f.place().paragraph()
                            : 0)
            .thenComparing(
                    f -> f.focus() == null ? "" : NUMBER.matcher(f.focus()).replaceAll(RuleRun::padded))
            .thenComparing(Finding::fingerprint);

    private final Rule rule;
    private final CheckInput input;
    private final NormReference norm;
    private final Binding context;
    private final RuleQueryRunner queries;
    private final RuleLimits limits;
    private final FindingWriter findings;
    private final FindingDetail detail;

    /** @param checked what the queries ask, for the names of elements */
    RuleRun(
            Rule rule,
            CheckInput input,
            RuleSet set,
            NormReference norm,
            DatasetGraph checked,
            RuleQueryRunner queries,
            RuleLimits limits,
            FindingDetail detail) {
        this.rule = rule;
        this.input = input;
        this.norm = norm;
        this.limits = limits;
        this.context = CheckContext.of(input, set, rule);
        this.queries = queries;
        this.detail = detail;
        this.findings = new FindingWriter(
                rule,
                input.root(),
                context,
                new ElementNames(checked),
                new PlaceFinder(input.proposal()),
                new EvidenceCollector(queries, context));
    }

    /** Never throws for what a rule does: a rule that breaks is the verdict {@link Verdict#ERROR}. */
    RuleVerdict verdict() {
        return verdict(focus -> true);
    }

    /** The same with findings about some foci only. */
    RuleVerdict verdict(Predicate<String> told) {
        try {
            return decide(told);
        } catch (QueryCancelledException e) {
            return undecided(
                    Verdict.ERROR, RuleTexts.of("rule.error.time", limits.time().toMillis()));
        } catch (RuleQueryRunner.TooManyRows e) {
            return undecided(Verdict.ERROR, RuleTexts.of("rule.error.rows", e.limit()));
        } catch (RuntimeException | StackOverflowError | TextMatches.BrokenPattern e) {
            LOG.warn("Rule {} broke", rule.id(), e);
            return undecided(Verdict.ERROR, RuleTexts.of("rule.error.broken", String.valueOf(e.getMessage())));
        }
    }

    private RuleVerdict decide(Predicate<String> told) {
        Rule.Applicability when = rule.applicability();
        if (!when.severities().containsKey(input.documentType())) {
            return undecided(Verdict.NOT_APPLICABLE, RuleTexts.of("rule.not-applicable.document-type"));
        }
        if (!rule.basis().inForceOn(input.date())) {
            return undecided(Verdict.NOT_APPLICABLE, notInForce());
        }
        Labels withoutGround = norm.details().notInForce();
        if (withoutGround != null) {
            return undecided(Verdict.NOT_APPLICABLE, withoutGround);
        }
        if (when.requires().contains("body") && input.body() == null) {
            return missing(List.of(RuleTexts.of("rule.input.body")));
        }
        if (when.applies() != null && !queries.ask(when.applies(), context)) {
            return undecided(Verdict.NOT_APPLICABLE, when.notApplicable());
        }
        List<Labels> missing = missingData(when);
        return missing.isEmpty() ? inspect(told) : missing(missing);
    }

    private List<Labels> missingData(Rule.Applicability when) {
        Set<String> inputs = new TreeSet<>(when.requires());
        inputs.removeAll(input.given());
        inputs.remove("body");
        if (input.documentType().equals(ARCHITECTURE)) {
            inputs.removeAll(OF_A_PROPOSAL);
        }
        if (!inputs.isEmpty()) {
            return inputs.stream()
                    .map(name -> RuleTexts.of("rule.input." + name))
                    .toList();
        }
        return when.needs().stream()
                .filter(need -> !queries.ask(need.ask(), context))
                .map(Rule.Need::missing)
                .toList();
    }

    /** What the rule looks at, whatever it says of it. */
    Set<String> scope() {
        return looked().stream().map(FindingWriter::lexical).collect(Collectors.toSet());
    }

    private Set<Node> looked() {
        return foci(queries.select(rule.inspection().scope(), context, limits.scope()));
    }

    private RuleVerdict inspect(Predicate<String> told) {
        Set<Node> scope = looked();
        if (scope.isEmpty()) {
            return undecided(Verdict.NOT_APPLICABLE, rule.applicability().notApplicable());
        }
        Query violations = rule.inspection().violations();
        List<Binding> rows = queries.select(violations, context, limits.violations());
        Set<Node> failing = foci(rows);
        if (!scope.containsAll(failing)) {
            return undecided(Verdict.ERROR, RuleTexts.of("rule.error.outside-scope"));
        }
        List<Finding> found = Violation.of(rows, rule.inspection().key()).stream()
                .filter(violation -> told.test(FindingWriter.lexical(violation.focus())))
                .map(detail == FindingDetail.WHOLE ? findings::write : findings::identify)
                .sorted(BY_PLACE)
                .toList();
        Verdict verdict = failing.isEmpty() ? Verdict.PASSED : Verdict.FAILED;
        return verdict(verdict, scope.size(), failing.size(), null, found);
    }

    /** So that section 10 comes after section 9. */
    private static String padded(MatchResult number) {
        return "%09d".formatted(Integer.parseInt(number.group()));
    }

    private static Set<Node> foci(List<Binding> rows) {
        Set<Node> foci = new HashSet<>();
        for (Binding row : rows) {
            Node focus = row.get(Violation.FOCUS);
            if (focus == null) {
                throw new IllegalStateException("A row without ?focus");
            }
            foci.add(focus);
        }
        return foci;
    }

    private Labels notInForce() {
        LocalDate from = rule.basis().from();
        LocalDate to = rule.basis().to();
        return from != null && input.date().isBefore(from)
                ? RuleTexts.of("rule.not-applicable.not-yet", from)
                : RuleTexts.of("rule.not-applicable.no-longer", Objects.requireNonNull(to));
    }

    private RuleVerdict missing(List<Labels> data) {
        Labels names = Labels.of(joined(data, Lang.KK), joined(data, Lang.RU), joined(data, Lang.EN));
        return undecided(Verdict.CANNOT_EVALUATE, RuleTexts.of("rule.cannot-evaluate", names));
    }

    private static String joined(List<Labels> data, Lang lang) {
        return data.stream().map(labels -> labels.in(lang)).collect(Collectors.joining("; "));
    }

    private RuleVerdict undecided(Verdict verdict, Labels reason) {
        return verdict(verdict, 0, 0, reason, List.of());
    }

    private RuleVerdict verdict(
            Verdict verdict,
            int checked,
            int failed,
            @org.jspecify.annotations.Nullable Labels reason,
            List<Finding> found) {
        return new RuleVerdict(
                rule.id(),
                rule.edition(),
                rule.group(),
                rule.label(),
                verdict,
                rule.severity(input.documentType()),
                norm,
                checked,
                failed,
                reason,
                rule.proposesOnly(),
                found);
    }
}
