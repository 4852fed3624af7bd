package kz.saulet.web.element;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.architecture.ElementPage;
import kz.saulet.architecture.ElementQuery;
import kz.saulet.architecture.ElementRow;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.graph.GraphNames;
import kz.saulet.metamodel.Kind;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** Names of elements of which only the address is known, and the state bodies to choose from. */
@Named("names")
@RequestScoped
public class ElementNames {

    private static final String BODY_PATH = "state-body";
    private static final int ALL = 500;

    private Elements elements;
    private MetamodelRegistry metamodels;
    private Language language;
    private Map<String, List<ElementRow>> bodies = new HashMap<>();

    @Inject
    public ElementNames(Elements elements, MetamodelRegistry metamodels, Language language) {
        this.elements = elements;
        this.metamodels = metamodels;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ElementNames() {}

    /** The kind that bodies are of. */
    public Kind getBodyKind() {
        return metamodels.current().kindOfPath(BODY_PATH).orElseThrow();
    }

    /** True for the address of something that has a page of its own. */
    public boolean isElement(@Nullable String iri) {
        String[] parts = iri == null ? new String[0] : iri.split("/");
        return iri != null
                && iri.startsWith(GraphNames.DATA)
                && !iri.contains("#")
                && parts.length == 5
                && metamodels.current().kindOfPath(parts[3]).isPresent();
    }

    /** All state bodies by name. */
    public List<ElementRow> getBodies() {
        return bodies.computeIfAbsent(BODY_PATH, path -> {
            ElementPage page = elements.list(ElementQuery.of(getBodyKind().id(), language.lang())
                    .in(GraphNames.CATALOGUE)
                    .page(0, ALL));
            return page.rows();
        });
    }

    /** The name of a state body by id or IRI; for anything else the last part of the IRI. */
    public String of(String iriOrId) {
        String id = Rendering.tail(iriOrId);
        boolean body = !iriOrId.contains(":") || iriOrId.contains("/" + BODY_PATH + "/");
        return getBodies().stream()
                .filter(row -> body && row.address().id().equals(id))
                .findFirst()
                .map(row -> language.in(row.label()))
                .orElse(id);
    }
}
