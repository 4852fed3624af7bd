package kz.saulet.rules;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * The quads that explain a finding, with variables.
 *
 * @param where selects values for variables that the violation has not bound; null when there is nothing to select
 */
public record EvidenceTemplate(List<Quad> quads, @Nullable Query where) {

    /** Explains nothing. */
    public static final EvidenceTemplate NONE = new EvidenceTemplate(List.of(), null);
}
