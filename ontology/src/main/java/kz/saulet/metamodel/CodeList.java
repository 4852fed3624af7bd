package kz.saulet.metamodel;

import java.util.List;
import java.util.Optional;
import kz.saulet.language.Labels;

/** A closed list of values in their order. */
public record CodeList(String iri, Labels label, List<Code> codes) {

    /** One value: its IRI, its short id (the local name) and its name. */
    public record Code(String iri, String id, Labels label) {}

    public Optional<Code> code(String iriOrId) {
        return codes.stream()
                .filter(c -> c.iri().equals(iriOrId) || c.id().equals(iriOrId))
                .findFirst();
    }
}
