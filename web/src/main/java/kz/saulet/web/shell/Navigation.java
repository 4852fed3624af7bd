package kz.saulet.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** The main places by job, and which of them the page belongs to. */
@Named
@RequestScoped
public class Navigation {

    private static final List<Entry> ENTRIES = List.of(
            new Entry("/index.xhtml", "nav.start", Set.of()),
            new Entry(
                    "/catalogue.xhtml",
                    "nav.catalogue",
                    Set.of("/list.xhtml", "/element.xhtml", "/edit.xhtml", "/history.xhtml")),
            new Entry("/bodies.xhtml", "nav.architectures", Set.of("/architecture.xhtml")),
            new Entry("/state.xhtml", "nav.state", Set.of("/findings.xhtml", "/estate-finding.xhtml")),
            new Entry("/duplicates.xhtml", "nav.duplicates", Set.of("/duplicate.xhtml")),
            new Entry(
                    "/submissions.xhtml",
                    "nav.submissions",
                    Set.of(
                            "/submission.xhtml",
                            "/submission-document.xhtml",
                            "/submission-check.xhtml",
                            "/submission-record.xhtml",
                            "/new-case.xhtml")),
            new Entry(
                    "/examinations.xhtml",
                    "nav.examinations",
                    Set.of("/examination.xhtml", "/finding.xhtml", "/conclusion.xhtml")),
            new Entry("/norms.xhtml", "nav.norms", Set.of("/norm.xhtml")),
            new Entry(
                    "/rules.xhtml",
                    "nav.rules",
                    Set.of("/rule.xhtml", "/rule-edit.xhtml", "/workbench.xhtml", "/replays.xhtml", "/replay.xhtml")));

    private HttpServletRequest request;

    @Inject
    public Navigation(HttpServletRequest request) {
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Navigation() {}

    public List<Place> getPlaces() {
        String here = request.getServletPath();
        return ENTRIES.stream()
                .map(e -> new Place(e.url, e.key, e.url.equals(here) || e.belonging.contains(here)))
                .toList();
    }

    private record Entry(String url, String key, Set<String> belonging) {}

    /** One entry of the main navigation. */
    public record Place(String url, String key, boolean current) {}
}
