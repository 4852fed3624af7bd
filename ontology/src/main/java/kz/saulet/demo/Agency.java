package kz.saulet.demo;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A body of the directory.
 *
 * @param type {@code central}, {@code local} or {@code quasi-public}
 * @param areas notations of the BRM areas it is the main body of
 * @param weight its share in staff, equipment and the like; 0 for bodies founded after the survey as successors, which
 *     have an entry in the directory only
 */
record Agency(String id, String type, Names names, Names shortNames, List<String> areas, int weight) {

    boolean surveyed() {
        return weight > 0;
    }

    boolean is(String ofType) {
        return type.equals(ofType);
    }

    Node iri() {
        return iri(id);
    }

    static Node iri(String id) {
        return Iris.data("state-body", id);
    }

    static Agency of(Table.Row row) {
        return new Agency(
                row.text("id"),
                row.text("type"),
                row.names(),
                row.names("Short"),
                row.list("areas"),
                row.number("weight"));
    }
}
