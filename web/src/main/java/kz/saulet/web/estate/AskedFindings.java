package kz.saulet.web.estate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import kz.saulet.estate.EstateQuery;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Lang;
import kz.saulet.rules.Severity;
import kz.saulet.web.shell.Address;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list asks for; anything unusable is left out.
 *
 * @param body id of a body
 */
record AskedFindings(
        @Nullable String body,
        @Nullable String rule,
        @Nullable Severity severity,
        @Nullable String disadvantage,
        @Nullable String element,
        @Nullable String text) {

    static final String PATH = "/findings.xhtml";

    static AskedFindings of(HttpServletRequest request) {
        String severity = String.valueOf(parameter(request, "severity"));
        return new AskedFindings(
                parameter(request, "body"),
                parameter(request, "rule"),
                Arrays.stream(Severity.values())
                        .filter(s -> s.id().equals(severity))
                        .findFirst()
                        .orElse(null),
                parameter(request, "disadvantage"),
                parameter(request, "element"),
                parameter(request, "q"));
    }

    static @Nullable String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    EstateQuery query(Lang lang) {
        return new EstateQuery(bodyIri(body), rule, severity, disadvantage, element, text, lang);
    }

    static @Nullable String bodyIri(@Nullable String id) {
        return id == null ? null : GraphNames.DATA + "state-body/" + id;
    }

    Address address(String path) {
        return Address.of(path)
                .with("body", body)
                .with("rule", rule)
                .with("severity", severity == null ? null : severity.id())
                .with("disadvantage", disadvantage)
                .with("element", element)
                .with("q", text);
    }
}
