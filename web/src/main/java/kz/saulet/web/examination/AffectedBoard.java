package kz.saulet.web.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.language.Labels;
import kz.saulet.rules.Consequences;
import kz.saulet.rules.EvidenceTriple;
import kz.saulet.rules.NewlyViolated;
import kz.saulet.submission.Directory;

/** What a proposal would make non-compliant in the estate, for the eye: the same in a self-check and in an examination. */
@Named("affected")
@RequestScoped
public class AffectedBoard {

    private Directory directory;
    private EvidencePicture evidence;
    private Map<String, Labels> names = Map.of();

    /** Nothing yet; a page that was sent back asks before anything is loaded. */
    private Consequences shown = Consequences.NOT_EVALUATED;

    @Inject
    public AffectedBoard(Directory directory, EvidencePicture evidence) {
        this.directory = directory;
        this.evidence = evidence;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected AffectedBoard() {}

    public void show(Consequences consequences) {
        Set<String> iris = new HashSet<>();
        consequences.newlyViolated().forEach(n -> {
            iris.add(n.body());
            iris.add(n.element());
            n.finding().evidence().forEach(step -> addIris(step, iris));
        });
        names = directory.names(iris);
        shown = consequences;
    }

    private static void addIris(EvidenceTriple step, Set<String> iris) {
        List.of(step.s(), step.p(), step.o()).stream()
                .filter(term -> term.startsWith("http"))
                .forEach(iris::add);
    }

    public Consequences getAll() {
        return shown;
    }

    public List<Line> getLines() {
        return getAll().newlyViolated().stream().map(this::line).toList();
    }

    private Line line(NewlyViolated newly) {
        return new Line(newly, name(newly.element()), name(newly.body()));
    }

    private Labels name(String iri) {
        return names.getOrDefault(iri, new Labels(Map.of("", iri.substring(iri.lastIndexOf('/') + 1))));
    }

    /** The steps of the evidence in words, as they would stand in the estate. */
    public List<EvidencePicture.Row> evidence(NewlyViolated newly) {
        return evidence.rows(
                new EvidencePicture.Proof(newly.element(), newly.finding().evidence(), names));
    }

    /** One rule and one element. */
    public record Line(NewlyViolated newly, Labels elementName, Labels bodyName) {}
}
