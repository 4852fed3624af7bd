package kz.saulet.web.element;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.metamodel.Kind;
import kz.saulet.search.Search;
import kz.saulet.search.SearchHit;
import kz.saulet.search.SearchPage;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import kz.saulet.web.shell.Pages;
import org.jspecify.annotations.Nullable;

/** Search by words in any of the three languages, narrowed by kind. */
@Named("finder")
@RequestScoped
public class SearchElements {

    private static final String PATH = "/search.xhtml";
    private static final int SIZE = 20;

    private Search search;
    private MetamodelRegistry metamodels;
    private Rendering rendering;
    private Language language;
    private HttpServletRequest request;
    private @Nullable SearchPage page;

    @Inject
    public SearchElements(
            Search search,
            MetamodelRegistry metamodels,
            Rendering rendering,
            Language language,
            HttpServletRequest request) {
        this.search = search;
        this.metamodels = metamodels;
        this.rendering = rendering;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected SearchElements() {}

    public void load() {
        if (!getText().isEmpty()) {
            String kind = parameter("kind");
            page = search.search(
                    getText(),
                    language.lang(),
                    kind.isEmpty() ? null : kind,
                    getPages().offset(),
                    SIZE);
        }
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    public String getText() {
        return parameter("q");
    }

    public boolean isAsked() {
        return page != null;
    }

    public SearchPage getPage() {
        return Objects.requireNonNull(page);
    }

    private Address here() {
        return Address.of(PATH).with("q", getText()).with("kind", parameter("kind"));
    }

    public Pages getPages() {
        return new Pages(here(), Pages.number(parameter(Pages.PARAMETER)), SIZE, page == null ? 0 : page.total());
    }

    public List<Hit> getHits() {
        return getPage().hits().stream()
                .map(h -> new Hit(h, kindName(h.kindId()), rendering.url(h.address())))
                .toList();
    }

    private String kindName(String id) {
        return metamodels.current().kind(id).map(k -> language.in(k.label())).orElse(id);
    }

    /** The kinds that were hit, most hits first; choosing the chosen one again shows all. */
    public List<KindHits> getKinds() {
        String chosen = parameter("kind");
        return getPage().byKind().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> new KindHits(
                        plural(e.getKey()),
                        e.getValue(),
                        here().with("kind", e.getKey().equals(chosen) ? null : e.getKey())
                                .toString(),
                        e.getKey().equals(chosen)))
                .toList();
    }

    private String plural(String id) {
        return metamodels.current().kind(id).map(Kind::plural).map(language::in).orElse(id);
    }

    /** An element found. */
    public record Hit(SearchHit hit, String kind, String url) {}

    /** How many were found of one kind. */
    public record KindHits(String label, long count, String url, boolean chosen) {}
}
