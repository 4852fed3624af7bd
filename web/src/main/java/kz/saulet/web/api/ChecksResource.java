package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kz.saulet.examination.CheckAnswer;
import kz.saulet.examination.CheckRequest;
import kz.saulet.examination.Checks;
import kz.saulet.graph.GraphNames;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.rules.ShaclReport;
import kz.saulet.web.shell.Language;
import org.jboss.resteasy.plugins.providers.multipart.MultipartFormDataInput;

/** The stateless self-check: the verdicts on files and described content, of which nothing is kept. */
@Dependent
@Path("/checks")
public class ChecksResource {

    /** Stands in a SHACL report for what was handed in as a whole. */
    private static final String SUBMISSION = GraphNames.DATA + "proposal/checked";

    private Checks checks;
    private Language language;

    @Inject
    public ChecksResource(Checks checks, Language language) {
        this.checks = checks;
        this.language = language;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public ChecksResource() {}

    /**
     * Parts: {@code file} (any number, the first is the document), {@code documentType}, {@code body} (id or IRI), {@code
     * date} (today when absent), and optionally {@code content}, the passport and functional part as JSON.
     */
    @POST
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON + ";qs=1.0")
    public JsonObject check(MultipartFormDataInput form) {
        return VerdictJson.answer(answer(form));
    }

    /** The same as SARIF, in the caller's language. */
    @POST
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces("application/sarif+json;qs=0.8")
    public JsonObject checkAsSarif(MultipartFormDataInput form) {
        return new SarifLog(language.lang()).of(answer(form));
    }

    /** The same as a SHACL validation report. */
    @POST
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces("text/turtle;qs=0.6")
    public String checkAsShacl(MultipartFormDataInput form) {
        CheckAnswer answer = answer(form);
        return ShaclReport.turtle(answer.result(), answer.consequences(), SUBMISSION);
    }

    private CheckAnswer answer(MultipartFormDataInput form) {
        try (UploadedParts uploaded = UploadedParts.of(form)) {
            String documentType = uploaded.field("documentType")
                    .orElseThrow(() -> new InvalidInput(new FieldError("documentType", "required")));
            return checks.check(new CheckRequest(
                    documentType,
                    uploaded.field("body").map(ElementIds::body).orElse(null),
                    uploaded.field("date").map(ChecksResource::date).orElseGet(language::getToday),
                    uploaded.files(),
                    uploaded.field("content").map(ContentJson::parse).orElse(null)));
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new InvalidInput(new FieldError("date", "not-date"));
        }
    }
}
