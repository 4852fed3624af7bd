package kz.saulet.web.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.examination.FindingView;
import kz.saulet.language.Labels;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.reports.diagram.Graph;
import kz.saulet.reports.diagram.GraphPicture;
import kz.saulet.rules.EvidenceTriple;
import kz.saulet.web.element.ElementNames;
import kz.saulet.web.element.Rendering;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** The evidence of a finding as a picture, and as the table that says the same. */
@RequestScoped
public class EvidencePicture {

    /** Says nothing to a reader beyond its first letters. */
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{32,}");

    private MetamodelRegistry metamodels;
    private ElementNames names;
    private Language language;

    @Inject
    public EvidencePicture(MetamodelRegistry metamodels, ElementNames names, Language language) {
        this.metamodels = metamodels;
        this.names = names;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EvidencePicture() {}

    /**
     * What is shown.
     *
     * @param focus IRI of the element the finding is about, null when it is about the whole
     * @param names of elements by IRI
     */
    public record Proof(@Nullable String focus, List<EvidenceTriple> evidence, Map<String, Labels> names) {}

    public String svg(FindingView finding) {
        return svg(proof(finding));
    }

    public List<Row> rows(FindingView finding) {
        return rows(proof(finding));
    }

    private static Proof proof(FindingView finding) {
        return new Proof(finding.focus(), finding.evidence(), finding.names());
    }

    public String svg(Proof finding) {
        Map<String, Graph.Node> nodes = new LinkedHashMap<>();
        List<Graph.Edge> edges = new ArrayList<>();
        for (EvidenceTriple step : finding.evidence()) {
            String object = step.o().isEmpty() ? step.s() + " " + step.p() : step.o();
            nodes.computeIfAbsent(step.s(), iri -> node(iri, step.s(), finding));
            nodes.computeIfAbsent(object, iri -> node(iri, step.o(), finding));
            edges.add(new Graph.Edge(step.s(), object, predicate(step.p(), finding), step.missing()));
        }
        if (nodes.isEmpty()) {
            return "";
        }
        return GraphPicture.svg(
                new Graph(List.copyOf(nodes.values()), edges), language.say("finding.evidence"), language.lang());
    }

    private Graph.Node node(String id, String value, Proof finding) {
        return new Graph.Node(id, name(value, finding), kind(value), value.equals(finding.focus()));
    }

    public List<Row> rows(Proof finding) {
        return finding.evidence().stream()
                .map(t -> new Row(cell(t.s(), finding), predicate(t.p(), finding), cell(t.o(), finding), t.missing()))
                .toList();
    }

    private Cell cell(String value, Proof finding) {
        boolean element = names.isElement(value);
        return new Cell(name(value, finding), element ? value : "");
    }

    private String name(String value, Proof finding) {
        if (value.isEmpty()) {
            return language.say("finding.anything");
        }
        Labels known = finding.names().getOrDefault(value, Labels.none());
        if (!known.isEmpty()) {
            return language.in(known);
        }
        Metamodel metamodel = metamodels.current();
        Optional<Labels> fromMetamodel = metamodel
                .code(value)
                .map(c -> c.label())
                .or(() -> metamodel.kind(value).map(k -> k.label()));
        return fromMetamodel.map(language::in).orElseGet(() -> literal(value));
    }

    private String literal(String value) {
        if (value.startsWith("http")) {
            return Rendering.tail(value);
        }
        if (CHECKSUM.matcher(value).matches()) {
            return value.substring(0, 8) + "…";
        }
        return switch (value) {
            case "true" -> language.say("text.yes");
            case "false" -> language.say("text.no");
            default -> language.edition(value);
        };
    }

    /** The kind of an element, told by the path of its address. */
    private String kind(String value) {
        String[] parts = value.split("/");
        return !value.startsWith("http") || parts.length < 2
                ? ""
                : metamodels
                        .current()
                        .kindOfPath(parts[parts.length - 2])
                        .map(k -> language.in(k.label()))
                        .orElse("");
    }

    /** A property of the metamodel, or a fact that the check derived. */
    private String predicate(String iri, Proof finding) {
        Labels label = metamodels.current().predicateLabel(iri);
        Labels known = label.isEmpty() ? finding.names().getOrDefault(iri, Labels.none()) : label;
        return known.isEmpty() ? Rendering.tail(iri) : language.in(known);
    }

    /** One step of the evidence in words. */
    public record Row(Cell subject, String relation, Cell object, boolean missing) {}

    /** @param iri of the element's page, empty when there is none */
    public record Cell(String text, String iri) {}
}
