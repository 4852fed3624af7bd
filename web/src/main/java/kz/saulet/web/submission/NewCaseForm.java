package kz.saulet.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.organisation.Permissions;
import kz.saulet.submission.DocumentType;
import kz.saulet.submission.NewCase;
import kz.saulet.submission.Submissions;
import kz.saulet.web.problem.Refusals;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import org.omnifaces.util.Faces;

/** Starting a case: what kind of document, and what it is about. */
@Named("newCase")
@RequestScoped
public class NewCaseForm {

    private Submissions submissions;
    private Permissions permissions;
    private Refusals refusals;
    private Language language;
    private DocumentType type = DocumentType.TECHNICAL_ASSIGNMENT;
    private Map<String, String> title = new HashMap<>();

    @Inject
    public NewCaseForm(Submissions submissions, Permissions permissions, Refusals refusals, Language language) {
        this.submissions = submissions;
        this.permissions = permissions;
        this.refusals = refusals;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected NewCaseForm() {}

    public void create() {
        refusals.telling(() -> {
            String body = permissions.person().body();
            String id = submissions.create(new NewCase(type, titles(title), body == null ? "" : body));
            Faces.redirect(Address.of(Faces.getRequestContextPath() + "/submission.xhtml")
                    .with("id", id)
                    .toString());
        });
    }

    /** Titles without the languages left empty. */
    static Labels titles(Map<String, String> given) {
        Map<String, String> texts = new HashMap<>();
        given.forEach((lang, text) -> {
            if (text != null && !text.isBlank()) {
                texts.put(lang, text.strip());
            }
        });
        return new Labels(texts);
    }

    public List<DocumentType> getTypes() {
        return Arrays.asList(DocumentType.values());
    }

    public String name(DocumentType documentType) {
        return language.in(documentType.label());
    }

    public DocumentType getType() {
        return type;
    }

    public void setType(DocumentType type) {
        this.type = type;
    }

    public Map<String, String> getTitle() {
        return title;
    }
}
