package kz.saulet.web.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import kz.saulet.estate.EstateFindings;
import kz.saulet.estate.EstateProof;
import kz.saulet.web.examination.EvidencePicture;
import kz.saulet.web.shell.Address;
import org.jspecify.annotations.Nullable;

/** One finding of the estate with its evidence as picture and table. */
@Named("estateFinding")
@RequestScoped
public class ShowEstateFinding {

    static final String PATH = "/estate-finding.xhtml";

    private EstateFindings findings;
    private EvidencePicture evidence;
    private HttpServletRequest request;
    private @Nullable EstateProof view;

    @Inject
    public ShowEstateFinding(EstateFindings findings, EvidencePicture evidence, HttpServletRequest request) {
        this.findings = findings;
        this.evidence = evidence;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ShowEstateFinding() {}

    public void load() {
        String body = String.valueOf(AskedFindings.parameter(request, "body"));
        view = findings.find(
                String.valueOf(AskedFindings.parameter(request, "rule")),
                String.valueOf(AskedFindings.bodyIri(body)),
                String.valueOf(AskedFindings.parameter(request, "f")));
    }

    public EstateProof getView() {
        return Objects.requireNonNull(view);
    }

    private EvidencePicture.Proof proof() {
        return new EvidencePicture.Proof(
                getView().found().element(),
                getView().found().finding().evidence(),
                getView().names());
    }

    public String getSvg() {
        return evidence.svg(proof());
    }

    public List<EvidencePicture.Row> getEvidence() {
        return evidence.rows(proof());
    }

    /** The other findings of the same rule over the same body. */
    public String getListUrl() {
        return Address.of(AskedFindings.PATH)
                .with("rule", getView().found().verdict().rule())
                .with("body", ListFindings.tail(getView().found().body()))
                .toString();
    }
}
