package kz.saulet.norms;

import static kz.saulet.norms.NormFacts.ea;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;

/** Makes acts out of the graph of the register; what can't be used is left out and told. */
final class NormReader {

    private static final String EA = "https://ns.saulet.kz/ea#";
    private static final Node DESCRIPTION = DCTerms.description.asNode();
    private static final String UNVERIFIED = "to-be-verified";
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final NormFacts facts;
    private final List<NormProblem> problems;
    private final Map<String, List<NormAct.Paragraph>> paragraphs = new LinkedHashMap<>();

    NormReader(Graph norms, List<NormProblem> problems) {
        this.facts = new NormFacts(norms, problems);
        this.problems = problems;
    }

    /** By id, in the order of the ids. Of two acts with one id the first by IRI stays. */
    Map<String, NormAct> acts() {
        facts.all(EA + "NormParagraph").forEach(this::paragraph);
        Map<String, NormAct> acts = new LinkedHashMap<>();
        facts.all(EA + "NormativeAct").stream()
                .map(this::act)
                .sorted(Comparator.comparing(NormAct::id))
                .forEach(act -> add(acts, act));
        paragraphs.keySet().stream()
                .filter(iri -> acts.values().stream().noneMatch(a -> a.iri().equals(iri)))
                .forEach(iri -> tell(iri, "paragraph-without-act", last(iri)));
        return acts;
    }

    List<Succession> successions() {
        List<Succession> successions = new ArrayList<>();
        for (String iri : facts.all(EA + "NormSuccession")) {
            String from = facts.reference(iri, "movedFrom");
            String to = facts.reference(iri, "movedTo");
            if (from == null || to == null || from.equals(to)) {
                tell(iri, "succession", last(iri));
            } else {
                successions.add(new Succession(
                        iri,
                        from,
                        facts.text(iri, "fromParagraph"),
                        to,
                        facts.text(iri, "toParagraph"),
                        facts.status(iri, "factStatus", UNVERIFIED),
                        facts.labels(iri, DESCRIPTION)));
            }
        }
        return List.copyOf(successions);
    }

    /** The patterns by which a text is seen to cite the act. */
    List<String> citationPatterns(NormAct act) {
        return facts.texts(act.iri(), "citationPattern");
    }

    private void add(Map<String, NormAct> acts, NormAct act) {
        if (acts.putIfAbsent(act.id(), act) != null) {
            tell(act.id(), "code-twice", act.id(), act.iri());
        }
    }

    private NormAct act(String iri) {
        String id = Optional.ofNullable(facts.text(iri, "code")).orElseGet(() -> withoutCode(iri));
        String status = facts.status(iri, "factStatus", UNVERIFIED);
        return new NormAct(
                iri,
                id,
                facts.label(iri),
                new NormAct.Identity(
                        facts.labels(iri, ea("shortName")),
                        facts.labels(iri, DESCRIPTION),
                        facts.text(iri, "number"),
                        facts.date(iri, "documentDate", id),
                        webAddress(iri)),
                facts.date(iri, "validFrom", id),
                facts.date(iri, "validTo", id),
                new NormAct.Certainty(
                        status,
                        facts.status(iri, "validFromStatus", status),
                        facts.status(iri, "validToStatus", status)),
                editions(iri, id),
                List.copyOf(paragraphs.getOrDefault(iri, List.of())),
                new NormAct.Relations(
                        facts.references(iri, "replaces"),
                        facts.references(iri, "repealedBy"),
                        facts.references(iri, "amendedBy")));
    }

    /** Anything else, such as a script, is no place where an act is published. */
    private @Nullable String webAddress(String iri) {
        String url = facts.text(iri, "url");
        return url != null && url.matches("https?://\\S+") ? url : null;
    }

    private String withoutCode(String iri) {
        tell(iri, "no-code", iri);
        return last(iri);
    }

    private List<NormAct.Edition> editions(String act, String id) {
        List<NormAct.Edition> editions = new ArrayList<>();
        for (String iri : facts.references(act, "hasEdition")) {
            LocalDate from = facts.date(iri, "editionFrom", id);
            LocalDate to = facts.date(iri, "editionTo", id);
            if (from == null) {
                tell(id, "edition-without-day", id, last(iri));
            } else if (to != null && to.isBefore(from)) {
                tell(id, "edition-reversed", id, from, to);
            } else {
                editions.add(new NormAct.Edition(
                        from.toString(), iri, from, to, facts.status(iri, "factStatus", UNVERIFIED)));
            }
        }
        editions.sort(Comparator.comparing(NormAct.Edition::from));
        return List.copyOf(editions);
    }

    private void paragraph(String iri) {
        String act = facts.reference(iri, "ofAct");
        String number = facts.text(iri, "paragraphNumber");
        if (act == null || number == null) {
            tell(iri, "paragraph-without-act", last(iri));
            return;
        }
        List<NormAct.Paragraph> known = paragraphs.computeIfAbsent(act, a -> new ArrayList<>());
        if (known.stream().anyMatch(p -> p.number().equals(number))) {
            tell(last(act), "paragraph-twice", last(act), number);
            return;
        }
        Labels summary = facts.labels(iri, DESCRIPTION);
        known.add(new NormAct.Paragraph(
                iri,
                Optional.ofNullable(facts.text(iri, "code")).orElse(last(iri)),
                number,
                facts.label(iri),
                summary,
                facts.labels(iri, ea("paragraphText")),
                facts.references(iri, "inEdition"),
                facts.status(iri, "factStatus", UNVERIFIED)));
        known.sort(Comparator.comparing(NormReader::sortable));
    }

    /** So that paragraph 10 comes after paragraph 9, and article 7-1 after all of article 7. */
    private static String sortable(NormAct.Paragraph paragraph) {
        return DIGITS.matcher(paragraph.number().replace('-', '~'))
                .replaceAll(m -> "0".repeat(6).substring(Math.min(6, m.group().length())) + m.group());
    }

    private void tell(String subject, String key, Object... values) {
        problems.add(new NormProblem(subject, NormTexts.of("norm.problem." + key, values)));
    }

    static String last(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
