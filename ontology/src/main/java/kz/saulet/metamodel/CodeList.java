package kz.saulet.metamodel;

import java.util.List;
import java.util.Optional;
import kz.saulet.language.Labels;

/**
 * A closed list of values in their order.
 *
 * @param id the name of the list, such as {@code bodyType}
 */
public record CodeList(String iri, String id, Labels label, List<Code> codes) {

    /**
     * One value.
     *
     * @param id the local name after the first hyphen: the code {@code …#bodyType-quasi-public} has the id
     *     {@code quasi-public}
     */
    public record Code(String iri, String id, Labels label) {}

    public Optional<Code> code(String iriOrId) {
        return codes.stream()
                .filter(c -> c.iri().equals(iriOrId) || c.id().equals(iriOrId))
                .findFirst();
    }
}
