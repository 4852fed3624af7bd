package kz.saulet.demo;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One object of the catalogue.
 *
 * @param role its role as a component shared by all bodies; empty for an ordinary object
 * @param owner id of the owning body
 * @param type {@code information-system}, {@code internet-resource}, …
 * @param real true for a known object of the country, false for a made-up one
 * @param tasks the functions it automates
 * @param duplicates id of the object whose functions it repeats, as a planted defect
 */
record Product(
        String id,
        Optional<String> role,
        Names names,
        Names shortNames,
        Names purpose,
        Optional<String> owner,
        Optional<String> operator,
        String type,
        String circuit,
        String arm,
        List<String> areas,
        Optional<String> url,
        boolean real,
        Life life,
        List<Task> tasks,
        Optional<String> duplicates) {

    Node iri() {
        return Iris.data(role.isPresent() ? "basic-component" : "informatization-object", id);
    }

    boolean ownedBy(Agency agency) {
        return owner.filter(agency.id()::equals).isPresent();
    }

    Dice dice(String purposeOfThrow) {
        return Dice.of("product", id, purposeOfThrow);
    }
}
