package kz.saulet.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads one rule from its Turtle text; whatever is not a complete and harmless rule is refused with a sentence. */
public final class RuleReader {

    private static final Map<Severity, String> SEVERITIES = new EnumMap<>(Map.of(
            Severity.BLOCKER, "blockerFor",
            Severity.MAJOR, "majorFor",
            Severity.MINOR, "minorFor",
            Severity.INFO, "infoFor"));
    private static final Set<String> BASIS_STATUS = Set.of("confirmed", "to-be-verified", "proposed");
    private static final Set<String> INPUTS = Set.of("document", "passport", "functional-part", "attachments", "body");

    private final Graph graph;

    private RuleReader(Graph graph) {
        this.graph = graph;
    }

    /** @throws MalformedRule when the text is not exactly one rule that could be run */
    public static Rule read(String turtle) throws MalformedRule {
        return read(RuleSource.parse(turtle));
    }

    static Rule read(Graph graph) throws MalformedRule {
        return new RuleReader(graph).rule();
    }

    private Rule rule() throws MalformedRule {
        List<Node> subjects = graph.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(RuleSource.EA + "Rule"))
                .map(t -> t.getSubject())
                .toList();
        if (subjects.size() != 1 || !subjects.get(0).isURI()) {
            throw new MalformedRule("one-rule", subjects.size());
        }
        RuleSource source = new RuleSource(graph, subjects.get(0));
        inspectSubjects(source);
        inspectTopics(source);
        List<Rule.Parameter> parameters = parameters(source);
        RuleQueries queries = new RuleQueries(parameters);
        Rule.Inspection inspection = inspection(source, queries);
        Rule.Account account = account(source, queries);
        return new Rule(
                source.mandatoryText("code"),
                source.iri(),
                source.mandatoryText("edition"),
                source.mandatoryText("group"),
                source.mandatoryCode("criterion", "criterion"),
                source.label(),
                source.text("proposesOnly").map(Boolean::valueOf).orElse(false),
                basis(source),
                applicability(source, queries),
                inspection,
                account,
                parameters);
    }

    /** A file speaks of its own rule only, so that none can redefine a term of the system or another rule. */
    private void inspectSubjects(RuleSource source) throws MalformedRule {
        String own = GraphNames.DATA + "rule/" + source.mandatoryText("code");
        for (Node subject : graph.stream().map(Triple::getSubject).distinct().toList()) {
            String iri = subject.isURI() ? subject.getURI() : "[ ]";
            if (!iri.equals(own) && !iri.startsWith(own + "#")) {
                throw new MalformedRule("foreign-subject", iri);
            }
        }
    }

    private static void inspectTopics(RuleSource source) throws MalformedRule {
        for (RuleSource topic : source.parts("topic")) {
            topic.label();
            for (String pattern : topic.texts("pattern")) {
                QueryGuard.inspectPattern(pattern);
            }
        }
    }

    private static List<Rule.Parameter> parameters(RuleSource source) throws MalformedRule {
        List<Rule.Parameter> parameters = new ArrayList<>();
        for (RuleSource part : source.parts("parameter")) {
            Node value = part.literal("default").orElseThrow(() -> new MalformedRule("property", "ea:default"));
            parameters.add(new Rule.Parameter(part.mandatoryText("name"), value, part.label()));
        }
        return List.copyOf(parameters);
    }

    private static Rule.LegalBasis basis(RuleSource source) throws MalformedRule {
        Optional<String> act = source.text("norm");
        String status = source.text("normStatus").orElse(act.isPresent() ? "to-be-verified" : "proposed");
        if (!BASIS_STATUS.contains(status)) {
            throw new MalformedRule("property", "ea:normStatus");
        }
        LocalDate from = date(source, "inForceFrom");
        LocalDate to = date(source, "inForceTo");
        if (from != null && to != null && !from.isBefore(to)) {
            throw new MalformedRule("days", from, to);
        }
        return new Rule.LegalBasis(act.orElse(null), source.text("paragraph").orElse(null), status, from, to);
    }

    private static @Nullable LocalDate date(RuleSource source, String property) throws MalformedRule {
        String text = source.text(property).orElse(null);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new MalformedRule("property", "ea:" + property);
        }
    }

    /** Read after all other queries, because the input they need follows from the variables they use. */
    private static Rule.Applicability applicability(RuleSource source, RuleQueries queries) throws MalformedRule {
        Optional<String> applies = source.text("applies");
        Query condition = applies.isPresent() ? queries.ask(applies.get()) : null;
        List<Rule.Need> needs = new ArrayList<>();
        for (RuleSource part : source.parts("needs")) {
            needs.add(new Rule.Need(part.label(), queries.ask(part.mandatoryText("ask"))));
        }
        Set<String> requires = new TreeSet<>(source.texts("requires"));
        if (!INPUTS.containsAll(requires)) {
            throw new MalformedRule("property", "ea:requires");
        }
        if (queries.needBody()) {
            requires.add("body");
        }
        return new Rule.Applicability(
                severities(source),
                Set.copyOf(requires),
                condition,
                List.copyOf(needs),
                source.labels("notApplicable"));
    }

    private static Map<String, Severity> severities(RuleSource source) throws MalformedRule {
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (Map.Entry<Severity, String> entry : SEVERITIES.entrySet()) {
            for (String documentType : source.texts(entry.getValue())) {
                if (severities.put(documentType, entry.getKey()) != null) {
                    throw new MalformedRule("severity-twice", documentType);
                }
            }
        }
        if (severities.isEmpty()) {
            throw new MalformedRule("severity");
        }
        return Map.copyOf(severities);
    }

    private static Rule.Inspection inspection(RuleSource source, RuleQueries queries) throws MalformedRule {
        Query violations = queries.select(source.mandatoryText("violations"));
        List<String> key = source.texts("key");
        if (!violations.getResultVars().containsAll(key)) {
            throw new MalformedRule("property", "ea:key");
        }
        return new Rule.Inspection(queries.select(source.mandatoryText("scope")), violations, key);
    }

    private static Rule.Account account(RuleSource source, RuleQueries queries) throws MalformedRule {
        return new Rule.Account(
                source.labels("message"),
                source.labels("remedy"),
                template(source, "evidence", queries),
                template(source, "missing", queries));
    }

    private static EvidenceTemplate template(RuleSource source, String property, RuleQueries queries)
            throws MalformedRule {
        Optional<String> text = source.text(property);
        return text.isPresent() ? queries.construct(text.get()) : EvidenceTemplate.NONE;
    }
}
