package kz.saulet.web.duplicates;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import kz.saulet.duplication.DecisionFilter;
import kz.saulet.duplication.DuplicateQuery;
import kz.saulet.graph.GraphNames;
import kz.saulet.web.shell.Address;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list asks for; anything unusable is left out.
 *
 * @param body id of a body, or null for all
 * @param least smallest score in hundredths
 * @param element IRI of an element one side is, or null for all
 */
record AskedDuplicates(
        @Nullable String kind,
        @Nullable String body,
        int least,
        DecisionFilter decision,
        @Nullable String element) {

    static final String PATH = "/duplicates.xhtml";

    /** Without being asked, pairs of less are not shown. */
    static final int USUAL_LEAST = 50;

    private static final Pattern HUNDREDTHS = Pattern.compile("\\d{1,2}|100");

    static AskedDuplicates of(HttpServletRequest request) {
        String element = parameter(request, "element");
        String least = parameter(request, "min");
        int usual = element == null ? USUAL_LEAST : 0;
        return new AskedDuplicates(
                parameter(request, "kind"),
                parameter(request, "body"),
                least != null && HUNDREDTHS.matcher(least).matches() ? Integer.parseInt(least) : usual,
                DecisionFilter.of(String.valueOf(parameter(request, "decision")))
                        .orElse(DecisionFilter.ALL),
                element);
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    DuplicateQuery query(int offset, int limit) {
        String bodyIri = body == null ? null : GraphNames.DATA + "state-body/" + body;
        return new DuplicateQuery(kind, bodyIri, least / 100.0, decision, element, offset, limit);
    }

    Address address() {
        return Address.of(PATH)
                .with("kind", kind)
                .with("body", body)
                .with("min", least)
                .with("decision", decision.id())
                .with("element", element);
    }
}
