package kz.saulet.web.element;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.saulet.graph.GraphNames;
import kz.saulet.web.shell.Language;

/** What a graph is called for a reader. */
@Named
@RequestScoped
public class Places {

    private Language language;

    @Inject
    public Places(Language language) {
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Places() {}

    /** The sort of place: catalogue, current state, target state, and so on. */
    public String name(String graph) {
        String[] parts = GraphNames.path(graph).split("/");
        String key =
                switch (parts[0]) {
                    case "architecture" -> parts.length == 3 ? "place." + parts[2] : "place.other";
                    case "catalogue", "typical", "reference", "norms", "proposal", "metamodel", "rules" ->
                        "place." + parts[0];
                    default -> "place.other";
                };
        return language.say(key);
    }

    /** Id of the body whose architecture it is, else empty. */
    public String body(String graph) {
        return GraphNames.bodyOf(graph).orElse("");
    }
}
