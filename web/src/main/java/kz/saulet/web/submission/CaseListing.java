package kz.saulet.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.saulet.organisation.Permissions;
import kz.saulet.submission.CasePage;
import kz.saulet.submission.CaseQuery;
import kz.saulet.submission.CaseRow;
import kz.saulet.submission.CaseState;
import kz.saulet.submission.DocumentType;
import kz.saulet.submission.Submissions;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import kz.saulet.web.shell.Pages;
import org.jspecify.annotations.Nullable;

/** Cases that the person may see, by state and type. The agency and the expert look at the same list. */
@Named("cases")
@RequestScoped
public class CaseListing {

    private static final int SIZE = 25;

    private Submissions submissions;
    private Permissions permissions;
    private Language language;
    private HttpServletRequest request;
    private @Nullable CasePage page;

    @Inject
    public CaseListing(
            Submissions submissions, Permissions permissions, Language language, HttpServletRequest request) {
        this.submissions = submissions;
        this.permissions = permissions;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CaseListing() {}

    public void load() {
        page = submissions.list(new CaseQuery(
                DocumentType.of(parameter("type")).orElse(null),
                state().orElse(null),
                null,
                getText().isEmpty() ? null : getText(),
                getPages().offset(),
                SIZE));
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private Optional<CaseState> state() {
        return Arrays.stream(CaseState.values())
                .filter(s -> s.id().equals(parameter("state")))
                .findFirst();
    }

    public String getText() {
        return parameter("q");
    }

    public CasePage getPage() {
        return Objects.requireNonNull(page);
    }

    private Address here() {
        return Address.of(request.getServletPath())
                .with("q", getText())
                .with("type", parameter("type"))
                .with("state", parameter("state"));
    }

    public Pages getPages() {
        return new Pages(here(), Pages.number(parameter(Pages.PARAMETER)), SIZE, page == null ? 0 : page.total());
    }

    public List<Option> getTypes() {
        return Arrays.stream(DocumentType.values())
                .map(t -> new Option(t.id(), language.in(t.label()), t.id().equals(parameter("type"))))
                .toList();
    }

    /** The states to choose from, each an address of this list. */
    public List<Option> getStates() {
        return Arrays.stream(CaseState.values())
                .map(s -> new Option(
                        here().with("state", s.id().equals(parameter("state")) ? null : s.id())
                                .toString(),
                        language.in(s.label()),
                        s.id().equals(parameter("state"))))
                .toList();
    }

    public boolean isMayCreate() {
        String body = permissions.person().body();
        return body != null && permissions.mayCreateCase(body);
    }

    /** A draft opens where it is described, anything else at its record. */
    public String urlOf(CaseRow row) {
        String page = row.state() == CaseState.DRAFT ? "/submission.xhtml" : "/submission-record.xhtml";
        return Address.of(page).with("id", row.id()).toString();
    }

    public String toneOf(CaseRow row) {
        return switch (row.state()) {
            case DRAFT, WITHDRAWN -> "quiet";
            case SUBMITTED -> "info";
            case UNDER_EXAMINATION -> "warn";
            case CONCLUDED -> "good";
        };
    }

    public String iconOf(CaseRow row) {
        return switch (row.state()) {
            case DRAFT -> "edit";
            case SUBMITTED -> "send";
            case UNDER_EXAMINATION -> "clock";
            case CONCLUDED -> "check";
            case WITHDRAWN -> "undo";
        };
    }

    /** A choice of a filter. */
    public record Option(String id, String label, boolean chosen) {}
}
