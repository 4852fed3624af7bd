package kz.saulet.architecture;

import java.util.List;
import kz.saulet.language.Labels;
import kz.saulet.metamodel.Property;

/**
 * The elements that point here through one relation.
 *
 * @param kindId kind that declares the relation
 * @param label the relation as read from this side
 * @param total how many elements point here
 * @param shown the first of them by name
 */
public record IncomingRelation(Property property, String kindId, Labels label, int total, List<Value.Reference> shown) {

    public boolean hasMore() {
        return total > shown.size();
    }
}
