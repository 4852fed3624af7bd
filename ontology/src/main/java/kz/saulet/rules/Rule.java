package kz.saulet.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * One rule as read from its file, with its queries already parsed.
 *
 * @param id such as {@code C-020}
 * @param iri the rule in the graph of its set
 * @param edition version of the rule itself, shown with every finding
 * @param group letter of the group, {@code C} to {@code N}
 * @param criterion id of the examination criterion it counts towards
 * @param proposesOnly true for rules over text: they propose, an expert decides
 */
public record Rule(
        String id,
        String iri,
        String edition,
        String group,
        String criterion,
        Labels label,
        boolean proposesOnly,
        LegalBasis basis,
        Applicability applicability,
        Inspection inspection,
        Account account,
        List<Parameter> parameters) {

    /** The heaviest severity of all document types, used where no document type applies. */
    public Severity heaviest() {
        return applicability.severities().values().stream().sorted().findFirst().orElse(Severity.INFO);
    }

    /** The severity for a kind of document. */
    public Severity severity(String documentType) {
        return applicability.severities().getOrDefault(documentType, heaviest());
    }

    /** The rule with other values of its parameters; names it has no parameter for are passed over. */
    Rule withParameters(Map<String, String> values) {
        List<Parameter> changed = parameters.stream()
                .map(p -> values.containsKey(p.name()) ? p.with(values.get(p.name())) : p)
                .toList();
        return changed.equals(parameters)
                ? this
                : new Rule(
                        id,
                        iri,
                        edition,
                        group,
                        criterion,
                        label,
                        proposesOnly,
                        basis,
                        applicability,
                        inspection,
                        account,
                        changed);
    }

    /**
     * What the rule stands on. The dates are those of the requirement, both optional; {@code to} is the first day on
     * which it no longer holds.
     *
     * @param act id in the norm register, or null for a rule that follows from no act
     */
    public record LegalBasis(
            @Nullable String act,
            @Nullable String paragraph,
            String status,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public boolean inForceOn(LocalDate date) {
            return (from == null || !date.isBefore(from)) && (to == null || date.isBefore(to));
        }
    }

    /**
     * When the rule is asked at all.
     *
     * @param severities by id of document type; the rule concerns these types only
     * @param requires kinds of input without which it can't be evaluated
     * @param applies a further condition, or null
     * @param notApplicable the sentence for a condition that is false or a scope that is empty
     */
    public record Applicability(
            Map<String, Severity> severities,
            Set<String> requires,
            @Nullable Query applies,
            List<Need> needs,
            Labels notApplicable) {}

    /** Data without which the rule can't be evaluated: the question whether it is there, and its name. */
    public record Need(Labels missing, Query ask) {}

    /**
     * What is looked at and what fails.
     *
     * @param scope selects every {@code ?focus} looked at
     * @param violations selects the failing ones among them
     * @param key variables that tell several findings of one focus apart
     */
    public record Inspection(Query scope, Query violations, List<String> key) {}

    /** How a failure is told and proved. */
    public record Account(Labels message, Labels remedy, EvidenceTemplate evidence, EvidenceTemplate missing) {}

    /** A threshold of the rule, bound as a variable in all its queries. */
    public record Parameter(String name, Node value, Labels label) {

        /** The value as people read it. */
        public String text() {
            return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
        }

        /** True when the text is a value of the type that the default has. */
        public boolean accepts(String text) {
            return value.isLiteral() && value.getLiteralDatatype().isValid(text);
        }

        private Parameter with(String text) {
            return new Parameter(name, NodeFactory.createLiteralDT(text, value.getLiteralDatatype()), label);
        }
    }
}
